/** Tells the page what an order did, once it went through. */
import type { Operation, Subscription } from '../../api/contract/schemas.js';
import { announce } from '../base/events.js';
import { seatsSince } from './order-changes.js';

export function announceOrder(host: EventTarget, operation: Operation, subscription: Subscription | undefined): void {
  const { id: operationId, total, currency, seats, changes } = operation;
  announce(host, 'billing-purchase-succeeded', { operationId, total, currency, changes });
  if (seats && seats.from !== seats.to) announce(host, 'billing-seats-changed', { ...seats, effectiveAt: seatsSince(operation, subscription), operationId });
}
