/** What waiting for a provider can end with, beside its answer: time is up, nobody waits any more, the buyer came back. */
import { BillingError } from '../errors.js';

/** @throws BillingError gateway_failed when time is up, aborted, or what the promise rejects with */
export async function inTime<T>(promise: Promise<T>, milliseconds: number, signal: AbortSignal): Promise<T> {
  let stop = (): void => undefined;
  const end = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new BillingError('gateway_failed', { cause: new Error('the provider takes too long') })), milliseconds);
    const abort = (): void => reject(new BillingError('aborted'));
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    };
  });
  try {
    return await Promise.race([promise, end]);
  } finally {
    stop();
  }
}

/**
 * The answer of a provider that may leave the page; `back` when nobody waits any more, or when the page is shown again as
 * it was left, by the browser's back button: what it waited for went with the other page.
 */
export async function orBack<T>(work: Promise<T>, signal: AbortSignal, back: T): Promise<T> {
  let stop = (): void => undefined;
  const end = new Promise<T>((resolve) => {
    const leave = (event?: Event): void => {
      if (event?.type !== 'pageshow' || (event as PageTransitionEvent).persisted) resolve(back);
    };
    window.addEventListener('pageshow', leave);
    signal.addEventListener('abort', leave);
    if (signal.aborted) leave();
    stop = () => {
      window.removeEventListener('pageshow', leave);
      signal.removeEventListener('abort', leave);
    };
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    stop();
  }
}
