/** What a person is about to order with a plan: seats and credits as typed, what they mean, and what the server is asked. */
import type { CreditBalance, OrderDraft, Subscription } from '../../api/contract/schemas.js';
import { parseQuantity, type ParsedQuantity } from '../../domain/quantity.js';
import type { Choice } from './plan-price.js';

export type CreditOffer = CreditBalance & { readonly offer: NonNullable<CreditBalance['offer']> };

/** Kinds that can be had anew each period. */
export function creditsOnSale(credits: readonly CreditBalance[]): readonly CreditOffer[] {
  return credits.filter((one): one is CreditOffer => one.offer !== null);
}

export function heldSeats({ seats }: Subscription): number {
  return seats.used + seats.reserved;
}

/**
 * Seats that can be ordered with the plan: people who hold one keep it. Until a change that waits takes effect the
 * present plan's bounds count as well.
 */
export function seatBounds({ plan, price }: Choice, subscription: Subscription): { minimum: number; maximum: number | null } {
  const { minimum, maximum } = subscription.seats;
  if (price.change.effect === 'now') return { minimum: Math.max(heldSeats(subscription), plan.seatMinimum), maximum: plan.seatMaximum };
  const most = Math.min(plan.seatMaximum ?? Infinity, maximum ?? Infinity);
  return { minimum: Math.max(heldSeats(subscription), minimum), maximum: most === Infinity ? null : most };
}

/** As many seats as there are, where the plan allows them. */
export function firstSeats(choice: Choice, subscription: Subscription): number {
  const { minimum, maximum } = seatBounds(choice, subscription);
  return Math.min(Math.max(subscription.seats.capacity, minimum), maximum ?? Infinity);
}

export type CreditProblem = Extract<ParsedQuantity, { ok: false }>['code'] | 'step';

/** Credits as typed: none, or an amount on sale. What is had already is never wrong. */
export function readCredits(text: string, { offer, recurring }: CreditOffer, locale: string): { readonly value: number } | { readonly code: CreditProblem } {
  const read = parseQuantity(text.trim() || '0', { maximum: Math.max(offer.maximum, recurring), locale });
  if (!read.ok) return { code: read.code };
  const { value } = read;
  if (value === 0 || value === recurring) return { value };
  if (value < offer.minimum) return { code: 'below_minimum' };
  return value % offer.step === 0 ? { value } : { code: 'step' };
}

/** One order for all of it; undefined while it would change nothing. On the present plan a change of it that waits is left alone. */
export function draftOf({ plan, price }: Choice, subscription: Subscription, seats: number, credits: NonNullable<OrderDraft['credits']>): OrderDraft | undefined {
  const { effect } = price.change;
  const other = seats !== subscription.seats.capacity;
  const draft: OrderDraft = {
    ...(effect !== 'current' && { planId: plan.id, interval: price.interval }),
    ...((other || effect === 'now') && { seats }),
    ...(credits.length && { credits }),
  };
  return Object.keys(draft).length ? draft : undefined;
}
