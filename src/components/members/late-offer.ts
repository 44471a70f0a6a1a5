/** The order for missing seats, fetched when some are. */
import type { BillingElement } from '../base/billing-element.js';
import { Late } from '../base/late.js';
import type { SeatOffer } from './seat-offer.js';

/** `made`: it is there, and can be told of its session. */
export function lateOffer(host: BillingElement, made: (offer: SeatOffer) => void): Late<SeatOffer> {
  return new Late(host, ['member', 'purchase'], async () => {
    const { SeatOffer } = await import('./seat-offer.js');
    const offer = new SeatOffer(host);
    made(offer);
    return offer;
  });
}
