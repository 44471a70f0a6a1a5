/** Whether two offers come to the same for the buyer. */
import type { Quote } from '../api/contract/schemas.js';

/**
 * Same money, seats and time. Not compared: ids, validity, and how the lines come to the total, because a proration
 * counts seconds and so differs with every offer.
 */
export function sameOffer(a: Quote, b: Quote): boolean {
  const essence = ({ currency, total, credited, seats, effectiveAt, renewal, promotion }: Quote) =>
    JSON.stringify([currency, total, credited, seats?.from, seats?.to, effectiveAt, renewal?.at, renewal?.total, promotion?.state]);
  return essence(a) === essence(b);
}
