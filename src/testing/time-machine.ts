/** Moves an account's time to where something happens, and lets the kit do what is due by then. For the demo, stories and tests. */
import { nextExpiry } from '../domain/credit-lots.js';
import { SIMULATED_CARDS } from '../domain/simulated-cards.js';
import { renews, type AccountRecord } from '../server/records.js';
import type { Scenario } from './scenario.js';

const DAY = 86_400_000;

/** "period": its end. "missed": its end, with a card that is declined. "attempt": when an owed invoice is tried again. */
export type JumpName = 'period' | 'missed' | 'attempt' | 'credits' | 'week';

export interface Jump {
  readonly name: JumpName;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What the end of the present period is, to the customer. */
function endOf({ status, scheduled }: AccountRecord): string {
  if (scheduled.some(({ kind }) => kind === 'cancel')) return 'To the end of the subscription';
  if (scheduled.some(({ kind }) => kind === 'pause')) return 'To the pause';
  return status === 'trialing' ? 'To the end of the trial' : 'To the renewal';
}

/** The jumps that lead somewhere now, the nearest first; a week is always possible. */
export async function jumps({ store, accountId, clock }: Scenario): Promise<readonly Jump[]> {
  const [account, owed] = await Promise.all([store.account(accountId), store.openInvoices(accountId)]);
  const now = clock.now();
  const found: Jump[] = [];
  if (account && renews(account)) {
    const { end } = account.period;
    const ends = account.scheduled.some(({ kind }) => kind === 'cancel' || kind === 'pause');
    found.push({ name: 'period', title: endOf(account), at: end });
    if (!ends && owed.length === 0) found.push({ name: 'missed', title: 'To a renewal that fails', at: end });
  }
  const tries = owed.flatMap(({ nextAttemptAt }) => nextAttemptAt ?? []);
  if (tries.length > 0) found.push({ name: 'attempt', title: 'To the next attempt to collect', at: Math.min(...tries) });
  // What lapses with the period goes with the jump to its end.
  const lapse = (account?.credits ?? []).flatMap(({ lots }) => nextExpiry(lots, now)?.at ?? []).filter((at) => found.every((one) => one.at !== at));
  if (lapse.length > 0) found.push({ name: 'credits', title: 'To the next expiry of credits', at: Math.min(...lapse) });
  return [...found.filter(({ at }) => at > now).sort((a, b) => a.at - b.at), { name: 'week', title: 'A week on', at: now + 7 * DAY }];
}

/** Jumps there. A jump that leads nowhere now does nothing: the page it was on may be old. */
export async function travel(scenario: Scenario, name: string): Promise<void> {
  const jump = (await jumps(scenario)).find((one) => one.name === name);
  if (!jump) return;
  if (jump.name === 'missed') await payWithADeclinedCard(scenario);
  scenario.clock.advance(Math.max(0, jump.at - scenario.clock.now()));
  await scenario.kit.tick();
}

/** Stores a card the bank refuses, as the one that is paid with from now on. */
async function payWithADeclinedCard({ store, payments, accountId, viewer, clock }: Scenario): Promise<void> {
  const { methods = [] } = (await store.account(accountId)) ?? {};
  const last4 = SIMULATED_CARDS.declined_later.number.slice(-4);
  if (methods.some((one) => one.isDefault && one.last4 === last4)) return;
  const at = clock.now();
  const expYear = new Date(at).getUTCFullYear() + 3;
  const { ref, ...shown } = payments.attach(accountId, 'declined_later', { holderName: viewer.name, expMonth: 8, expYear });
  const id = `pm_declined_${at}`;
  const consent = { version: '1', text: 'Sample consent', at };
  await store.addMethod(accountId, { ...shown, id, providerRef: ref, setupId: `seti_${id}`, isDefault: true, consent }, { by: { id: viewer.userId, name: viewer.name }, at });
}
