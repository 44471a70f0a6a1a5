/** Cancel, pause, resume, pay before the trial ends; and paying an invoice that is open. */
import type { OrderDraft } from '../../api/contract/schemas.js';
import { periodCharges, type Part } from '../../domain/pricing.js';
import { addIntervals } from '../../domain/proration.js';
import type { Policy } from '../options.js';
import { Problem } from '../problems.js';
import { planPrice } from './catalog.js';
import { renews, scheduleKey, type AccountRecord } from '../records.js';
import { periodCredits, recurringLines, upcoming } from './next-period.js';
import { iso, waiting, type Order, type Situation } from './order.js';
import { shownChoice } from './plans.js';

export type StatusAction = 'activate' | 'cancel' | 'pause' | 'resume';

/** What may be ordered now. `owes`: an invoice waits to be paid. */
export function actionsOf(account: AccountRecord, policy: Pick<Policy, 'pausing'>, owes: boolean): StatusAction[] {
  const { status } = account;
  const ending = account.scheduled.some(({ kind }) => kind === 'cancel' || kind === 'pause');
  // What was used before is paid before it goes on.
  const resume: StatusAction[] = owes ? [] : ['resume'];
  if (status === 'canceled') return resume;
  if (status === 'paused') return [...resume, 'cancel'];
  if (!renews(account)) return ['cancel'];
  if (ending) return [];
  const actions: StatusAction[] = status === 'trialing' ? ['activate', 'cancel'] : ['cancel'];
  return policy.pausing && status === 'active' ? ['pause', ...actions] : actions;
}

/** Adds the wanted status to the order. @throws Problem change_not_allowed, nothing_to_change */
export function orderStatus(order: Order, draft: OrderDraft, situation: Situation, policy: Pick<Policy, 'pausing'>): void {
  const { account, owes, again } = situation;
  const { status } = draft;
  const ends = account.scheduled.find(({ kind }) => kind === 'cancel' || kind === 'pause');
  if (status === 'active' && ends !== undefined) {
    order.drops.push('status');
    order.changes.status = { from: account.status, to: account.status, effectiveAt: null };
    return;
  }
  const action = status === 'canceled' ? 'cancel' : status === 'paused' ? 'pause' : account.status === 'trialing' ? 'activate' : 'resume';
  if (!actionsOf(account, policy, owes).includes(action)) {
    if (account.status === status || ends?.kind === action) {
      if (again) return;
      throw new Problem('nothing_to_change');
    }
    throw new Problem('change_not_allowed', { reason: owes && action === 'resume' ? 'invoice_open' : action });
  }
  if (status === 'active') return start(order, situation);
  const to = status === 'paused' ? 'paused' : 'canceled';
  if (!renews(account)) {
    // Nothing more was paid for that could be used until some day.
    order.status = to;
    order.drops.push(...account.scheduled.map(scheduleKey));
    order.changes.status = { from: account.status, to, effectiveAt: null };
    return;
  }
  order.schedule.push(waiting(account, { kind: action === 'pause' ? 'pause' : 'cancel', reason: draft.reason ?? null }));
  order.changes.status = { from: account.status, to, effectiveAt: iso(account.period.end) };
}

/** A paid period that begins now, as the account is set up; what waits for a new period takes effect with it. */
function start(order: Order, situation: Situation): void {
  const { account, terms, present, sale, at } = situation;
  const { choice, other, seats: set, recurring } = upcoming(account, sale);
  const period = { start: at, end: addIntervals(at, choice.price.interval, 1) };
  const held = account.seats.used + account.seats.reserved;
  const seats = Math.max(Math.min(held, account.seats.capacity), set, choice.plan.seatMinimum);
  const charges = [
    ...periodCharges(other ? planPrice(choice) : terms.plan, seats, period, null),
    ...recurringLines(sale.credits, recurring, period).map((line) => ({ line })),
  ];
  const part: Part = { charges, returns: [], returnedTaxes: [], rest: [], free: [] };
  order.parts.push(part);
  order.credits.push(...periodCredits(choice, recurring, period));
  order.drops.push(...account.scheduled.map(scheduleKey));
  if (other) {
    order.plan = choice;
    order.changes.plan = { from: shownChoice(present), to: shownChoice(choice), effectiveAt: null };
  }
  order.period = period;
  order.status = 'active';
  order.buys = true;
  if (seats !== account.seats.capacity) {
    order.seats = { from: account.seats.capacity, to: seats };
    order.capacity = seats;
  }
  order.changes.status = { from: account.status, to: 'active', effectiveAt: null };
}
