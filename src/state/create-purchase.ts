/** Joins a purchase to its session; apart from both, so that pages load the machine when somebody buys. */
import { Purchase, type PurchaseOptions } from './purchase.js';
import type { Session } from './session.js';

/**
 * A purchase of its own for one widget or page, kept up to date by its session until `session.releasePurchase`.
 */
export function createPurchase(session: Session, concerns?: PurchaseOptions['concerns']): Purchase {
  const purchase = new Purchase({ adapter: session.adapter, concerns, onSettled: () => session.refresh() });
  session.attachPurchase(purchase);
  return purchase;
}
