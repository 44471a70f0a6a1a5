/** The line between a page and one frame of the stand-in: each side hears only the other's window, only from its origin. */
import type { FromFrame, Link, ToFrame } from './messages.js';

/** Marks the stand-in's messages among others'. */
const MARK = 'stripe-standin';

interface LineOptions<In> {
  /** Where this side listens. */
  readonly own: Window;
  readonly other: () => Window | null;
  readonly otherOrigin: string;
  readonly hear: (message: In) => void;
}

function openLine<Out, In>({ own, other, otherOrigin, hear }: LineOptions<In>): Link<Out> {
  const listen = ({ source, origin, data }: MessageEvent<{ mark?: unknown; message: In } | null>): void => {
    if (source === null || source !== other() || origin !== otherOrigin || data?.mark !== MARK) return;
    hear(data.message);
  };
  own.addEventListener('message', listen);
  return {
    send: (message) => other()?.postMessage({ mark: MARK, message }, otherOrigin),
    close: () => own.removeEventListener('message', listen),
  };
}

/** The page's end. `frame` may be loaded anew: its window stays the same. */
export function lineToFrame(frame: HTMLIFrameElement, origin: string, hear: (message: FromFrame) => void): Link<ToFrame> {
  return openLine<ToFrame, FromFrame>({ own: window, other: () => frame.contentWindow, otherOrigin: origin, hear });
}

/** The frame's end. A page that is not of `origin` is neither heard nor told anything. */
export function lineToPage(view: Window, origin: string, hear: (message: ToFrame) => void): Link<FromFrame> {
  return openLine<FromFrame, ToFrame>({ own: view, other: () => view.parent, otherOrigin: origin, hear });
}
