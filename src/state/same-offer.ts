/** Whether two offers come to the same for the buyer. */
import type { Quote } from '../api/contract/schemas.js';

/**
 * Same money, changes and day. Not compared: ids, validity, and how the lines come to the total, because a proration
 * counts seconds and so differs with every offer; nor the hour of a renewal, as a period that begins with the order
 * begins with every offer anew.
 */
export function sameOffer(a: Quote, b: Quote): boolean {
  const essence = ({ currency, total, credited, seats, changes, effectiveAt, renewal, promotion }: Quote) =>
    JSON.stringify([currency, total, credited, seats?.from, seats?.to, changes, effectiveAt, renewal?.at.slice(0, 10), renewal?.total, promotion?.state]);
  return essence(a) === essence(b);
}
