/** The time in which a payment provider may ask the buyer something over the page. */
import { announce } from './events.js';

/**
 * Tells the page while a provider may ask something over it: a dialog of the page's own lets go of the focus it keeps
 * for as long, or what is asked could not be reached. Focus that was lost on the way comes back to where it was.
 */
export async function whileChallenged<T>(target: HTMLElement, operationId: string | null, work: () => Promise<T>): Promise<T> {
  const { ownerDocument } = target;
  const before = target.shadowRoot?.activeElement;
  announce(target, 'billing-challenge-started', { operationId });
  try {
    return await work();
  } finally {
    announce(target, 'billing-challenge-ended', { operationId });
    const { activeElement, body } = ownerDocument;
    if (before instanceof HTMLElement && before.isConnected && (activeElement === null || activeElement === body)) before.focus();
  }
}
