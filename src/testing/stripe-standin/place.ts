/** Where the stand-in lives: how its page side reaches frames, the API and other pages. */
import { startChallenge } from './frames/challenge.js';
import { startPaymentFrame } from './frames/payment.js';
import type { Ask } from './frames/ask.js';
import type { FrameWindow } from '../../api/gateways/simulated-frame.js';
import { lineToFrame } from './link.js';
import type { FromFrame, Link, ToFrame } from './messages.js';

/** What a challenge is about. */
export interface ChallengeSubject {
  readonly key: string;
  readonly clientSecret: string;
  readonly locale: string;
}

export interface StandinPlace {
  /** Asks the API from the page. Never carries a card. */
  readonly ask: Ask;
  /** Makes a frame that is not in the document yet the payment frame. */
  openPayment(frame: HTMLIFrameElement, hear: (message: FromFrame) => void): Link<ToFrame>;
  openChallenge(frame: HTMLIFrameElement, subject: ChallengeSubject, through: () => void): { close(): void };
  /** Leaves the page. */
  leave(url: string): void;
}

/** Frames of another origin, as Stripe's are; the API is there too. */
export function remotePlace(origin: string): StandinPlace {
  return {
    ask: (path, init) => fetch(origin + path, init),
    openPayment(frame, hear) {
      frame.src = `${origin}/frames/payment#${new URLSearchParams({ origin: location.origin })}`;
      return lineToFrame(frame, origin, hear);
    },
    openChallenge(frame, { key, clientSecret, locale }, through) {
      const about = new URLSearchParams({ origin: location.origin, key, client_secret: clientSecret, locale });
      frame.src = `${origin}/frames/challenge#${about}`;
      return lineToFrame(frame, origin, (message) => message.type === 'through' && through());
    },
    leave: (url) => location.assign(url),
  };
}

/**
 * Everything in one page, for places without a server such as a static Storybook: frames without an address that run
 * the same programs. They are the page's own origin, so this hides no card number from the page.
 */
export function inPagePlace(handle: (request: Request) => Promise<Response | undefined>, leave: (url: string) => void = () => {}): StandinPlace {
  const ask: Ask = async (path, init) => (await handle(new Request(new URL(path, 'https://standin.invalid'), init))) ?? new Response(null, { status: 404 });
  /** Frames are loaded when they come into the document, and anew each time they are moved. */
  const whenLoaded = (frame: HTMLIFrameElement, start: (view: FrameWindow) => void): void =>
    frame.addEventListener('load', () => {
      const view = frame.contentWindow as FrameWindow | null;
      if (view) start(view);
    });
  return {
    ask,
    leave,
    openPayment(frame, hear) {
      let port: MessagePort | undefined;
      whenLoaded(frame, (view) => {
        port?.close();
        const { port1: pages, port2: frames } = new MessageChannel();
        port = pages;
        pages.onmessage = ({ data }: MessageEvent<FromFrame>) => hear(data);
        startPaymentFrame({
          view,
          ask,
          open(hearPage) {
            frames.onmessage = ({ data }: MessageEvent<ToFrame>) => hearPage(data);
            return { send: (message) => frames.postMessage(message), close: () => frames.close() };
          },
        });
      });
      return { send: (message) => port?.postMessage(message), close: () => port?.close() };
    },
    openChallenge(frame, subject, through) {
      let closed = false;
      whenLoaded(frame, (view) => startChallenge({ ...subject, view, ask, through: () => closed || through() }));
      return { close: () => void (closed = true) };
    },
  };
}
