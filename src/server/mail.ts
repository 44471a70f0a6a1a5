/** The port by which the kit's messages go out, and a box that only keeps them. */
import { systemClock, type Clock } from './clock.js';

/** A message to one person. What it says is the host's; the kit says what it is about. */
export type Mail = {
  /** The address, as it was typed. */
  readonly to: string;
  readonly accountName: string;
  /** BCP 47 tag of the language to write in; "" = the host's own. */
  readonly locale: string;
} & (
  /** An invitation; `link` carries its secret, so it must reach nobody else. */
  | { readonly kind: 'invitation'; readonly link: string; readonly inviterName: string }
  /** Somebody used a code that the receiver made. */
  | { readonly kind: 'code_used'; readonly memberName: string; readonly hint: string; readonly uses: number; readonly limit: number; readonly boughtSeat: boolean }
);

/** How messages are sent. What it throws is logged; the kit sends nothing twice by itself. */
export interface Mailer {
  send(mail: Mail): Promise<void> | void;
}

/** A mailer that sends nothing and keeps everything, for demos and tests. */
export interface Outbox extends Mailer {
  /** Oldest first; `at` in milliseconds since the epoch. */
  readonly messages: readonly (Mail & { readonly at: number })[];
}

export function createOutbox(clock: Pick<Clock, 'now'> = systemClock): Outbox {
  const messages: (Mail & { readonly at: number })[] = [];
  return { messages, send: (mail) => void messages.push({ ...mail, at: clock.now() }) };
}
