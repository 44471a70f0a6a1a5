/** Cancel, pause, resume, pay before the trial ends; and paying an invoice that is open. */
import type { OrderDraft } from '../../api/contract/schemas.js';
import { periodCharges, type Part } from '../../domain/pricing.js';
import { addIntervals } from '../../domain/proration.js';
import type { Policy } from '../options.js';
import { Problem } from '../problems.js';
import { renews, type AccountRecord } from '../records.js';
import { periodCredits, recurringLines, recurringOf } from './next-period.js';
import { iso, waiting, type Order, type Situation } from './order.js';

export type StatusAction = 'activate' | 'cancel' | 'pause' | 'resume';

/** What may be ordered now. */
export function actionsOf(account: AccountRecord, policy: Pick<Policy, 'pausing'>): StatusAction[] {
  const { status } = account;
  const ending = account.scheduled.some(({ kind }) => kind === 'cancel' || kind === 'pause');
  if (status === 'canceled') return ['resume'];
  if (status === 'paused') return ['resume', 'cancel'];
  if (ending) return [];
  const actions: StatusAction[] = status === 'trialing' ? ['activate', 'cancel'] : ['cancel'];
  return policy.pausing && status === 'active' ? ['pause', ...actions] : actions;
}

/** Adds the wanted status to the order. @throws Problem change_not_allowed, nothing_to_change */
export function orderStatus(order: Order, draft: OrderDraft, situation: Situation, policy: Pick<Policy, 'pausing'>): void {
  const { account } = situation;
  const { status } = draft;
  const ends = account.scheduled.find(({ kind }) => kind === 'cancel' || kind === 'pause');
  if (status === 'active' && ends !== undefined) {
    order.drops.push('status');
    order.changes.status = { from: account.status, to: account.status, effectiveAt: null };
    return;
  }
  const action = status === 'canceled' ? 'cancel' : status === 'paused' ? 'pause' : account.status === 'trialing' ? 'activate' : 'resume';
  if (!actionsOf(account, policy).includes(action)) {
    if (account.status === status || ends?.kind === action) throw new Problem('nothing_to_change');
    throw new Problem('change_not_allowed', { reason: action });
  }
  if (status === 'active') return start(order, situation);
  const to = status === 'paused' ? 'paused' : 'canceled';
  if (!renews(account)) {
    // Nothing more was paid for that could be used until some day.
    order.status = to;
    order.changes.status = { from: account.status, to, effectiveAt: null };
    return;
  }
  order.schedule.push(waiting(account, { kind: action === 'pause' ? 'pause' : 'cancel', reason: draft.reason ?? null }));
  order.changes.status = { from: account.status, to, effectiveAt: iso(account.period.end) };
}

/** A paid period that begins now, as the account is set up. */
function start(order: Order, situation: Situation): void {
  const { account, terms, present, sale, at } = situation;
  const period = { start: at, end: addIntervals(at, account.interval, 1) };
  const recurring = recurringOf(account);
  const seats = Math.max(account.seats.capacity, present.plan.seatMinimum);
  const charges = [
    ...periodCharges(terms.plan, seats, period, null),
    ...recurringLines(sale.credits, recurring, period).map((line) => ({ line })),
  ];
  const part: Part = { charges, returns: [], returnedTaxes: [], rest: [], free: [] };
  order.parts.push(part);
  order.credits.push(...periodCredits(present, recurring, period));
  order.period = period;
  order.status = 'active';
  order.buys = true;
  if (seats !== account.seats.capacity) {
    order.seats = { from: account.seats.capacity, to: seats };
    order.capacity = seats;
  }
  order.changes.status = { from: account.status, to: 'active', effectiveAt: null };
}
