/** Any starting state of an account, with a whole server kit around it: for demos, stories and tests, in Node and pages. */
import type { ProfileFields } from '../api/contract/schemas.js';
import { periodCharges, priceParts, type TaxRate } from '../domain/pricing.js';
import type { PromotionRule } from '../domain/promotions.js';
import type { Interval } from '../domain/proration.js';
import type { ReductionPolicy } from '../domain/seats.js';
import { createManualClock, type ManualClock } from '../server/clock.js';
import { planPrice, type Catalog, type CreditKind, type PlanOnSale, type PlanRule } from '../server/ordering/catalog.js';
import { createBillingKit, type Kit } from '../server/kit.js';
import type { Identity, KitEvent, LogEntry, Policy, Role, TaxTable } from '../server/options.js';
import type { ServerCardKey } from '../server/payments/cards.js';
import { createSimulatedPayments, type SimulatedPayments } from '../server/payments/simulated.js';
import { seededRandom } from '../server/random.js';
import type { MemberRecord } from '../server/people/people-records.js';
import type { AccountRecord, HolderRecord, MethodRecord } from '../server/records.js';
import { NO_FIELDS } from '../server/rules/readiness.js';
import { createOutbox, type Outbox } from '../server/mail.js';
import { createMemoryStore } from '../server/stores/memory.js';
import type { Store } from '../server/store.js';
import { withFaults, type FaultOptions } from './faults.js';
import { followGuests, scenarioGuests, scenarioPeople, scenarioViewers } from './scenario-people.js';
import { scenarioCatalog, scenarioCreditKinds, scenarioCreditRecords, scenarioInvoices, type ScenarioCredits } from './scenario-sale.js';
import { completeProfile, SCENARIO_TAXES, scenarioHolders, scenarioPromotions, SCENARIOS, type ScenarioName } from './scenario-presets.js';

export { SCENARIOS, type ScenarioName } from './scenario-presets.js';
export { weeklyUsage, type ScenarioCredits } from './scenario-sale.js';

/** A starting state. What is left out is as in the preset "default". Amounts in minor units. */
export interface ScenarioOptions {
  /** Id of the plan. Default "scale". */
  readonly plan?: string;
  /** Default "Scale". */
  readonly planName?: string;
  /** Default "Lumen Desk". */
  readonly accountName?: string;
  /** Default "month". */
  readonly interval?: Interval;
  /** Default "EUR". */
  readonly currency?: string;
  /** One seat for one interval before tax. Default 2900. */
  readonly unitAmount?: number;
  /** Default capacity 12, used 9, reserved 1, minimum 3, maximum 500. */
  readonly seats?: Partial<{ capacity: number; used: number; reserved: number; minimum: number; maximum: number | null }>;
  /** Default "active". */
  readonly status?: AccountRecord['status'];
  /** Role of the person looking; a guest is the first of `guests`. Default "owner". */
  readonly role?: Role;
  /** Default "complete". */
  readonly profile?: 'empty' | 'complete' | Partial<ProfileFields>;
  /** Stored cards by key of SIMULATED_CARDS; the first is the default. Default ["visa"]. */
  readonly cards?: readonly ServerCardKey[];
  /** Seats after a reduction that already waits for the period's end. Default none. */
  readonly scheduledSeats?: number;
  /** Default WELCOME20, LOYAL10 (forever), HALFSEAT (an amount), SUMMER (expired). */
  readonly promotionCodes?: readonly PromotionRule[];
  /** Default a table with FR, TR, DE, GB, ES and JP. */
  readonly taxRates?: TaxTable;
  /** Default "period_end". */
  readonly reductionPolicy?: ReductionPolicy;
  /** ISO 3166-1 alpha-2. Default "FR". */
  readonly country?: string;
  /** Members holding seats. Default: invented ones, as many as `seats.used`; `seats.reserved` more are invited. */
  readonly holders?: readonly HolderRecord[];
  /** Other people of the account, seats of theirs counted in `seats`. Default none. */
  readonly people?: readonly MemberRecord[];
  /** Some of the invented people have names of 60 characters. Default false. */
  readonly longNames?: boolean;
  /** Credit of the account. Default 0. */
  readonly balance?: number;
  /** Plans on sale, the account's own among them. Default: its own between a smaller and a larger one. */
  readonly plans?: Catalog;
  /** Default: the kit's own rule. */
  readonly planRule?: PlanRule;
  /** Kinds of credit. Default phone, email and export. */
  readonly creditKinds?: readonly CreditKind[];
  /** Credits by kind. Default: what the plan includes, unused. */
  readonly credits?: Readonly<Record<string, ScenarioCredits>>;
  /** How many invoices there are of before. Default 0. */
  readonly invoices?: number;
  /** The newest of `invoices` (then at least one) could not be collected and waits to be paid. Default false. */
  readonly openInvoice?: boolean;
  /** Other rules of the host. */
  readonly policy?: Partial<Policy>;
  /** Default: stands still at 2026-11-22T09:00:00Z, moved by `advance` and by waiting. */
  readonly clock?: ManualClock;
  /** Milliseconds the provider takes for each call. Default 0. */
  readonly providerLatency?: number;
  /** Where the kit is mounted. Default "/billing". */
  readonly basePath?: string;
  /** People signed in at the host and of no account yet, "user_guest_1" and so on. Default 3. */
  readonly guests?: number;
  /** For tests of races: awaited before each operation of the store. */
  readonly beforeStore?: () => Promise<void>;
  /** For tests of lost answers: wraps the provider. */
  readonly wrapPayments?: (payments: SimulatedPayments) => SimulatedPayments;
}

export interface Scenario {
  readonly kit: Kit;
  readonly store: Store;
  readonly payments: SimulatedPayments;
  readonly clock: ManualClock;
  readonly accountId: string;
  /** Who asks when a request does not say. */
  readonly viewer: Identity;
  /** Everyone there is by user id; a request names one with the header "scenario-viewer". `user_olga` is of another account. */
  readonly viewers: Readonly<Record<string, Identity>>;
  identify(request: Request): Identity | null;
  /** Changes the catalogue's price of a seat, as a host might at any time. */
  setUnitAmount(amount: number): void;
  /** Messages the kit sent so far. */
  readonly outbox: Outbox;
  /** What the kit told the host so far. */
  readonly events: readonly KitEvent[];
  readonly logs: readonly LogEntry[];
  readonly basePath: string;
}

/** Header by which a request says as whom it comes, for two admins in one scenario. An unknown name is nobody. */
export const VIEWER_HEADER = 'scenario-viewer';

const NOW = '2026-11-22T09:00:00.000Z';
const OTHER_ACCOUNT = 'acc_other';
const DAY = 86_400_000;

/** Builds a scenario by name or by options. The same input gives the same ids, times and amounts. */
export function buildScenario(start: ScenarioName | ScenarioOptions = 'default'): Scenario {
  const options: ScenarioOptions = typeof start === 'string' ? SCENARIOS[start] : start;
  const { basePath = '/billing', currency = 'EUR', country = 'FR', role = 'owner' } = options;
  const clock = options.clock ?? createManualClock(NOW);
  const random = seededRandom(7);
  const simulated = createSimulatedPayments({ clock, random, latency: options.providerLatency ?? 0 });
  const payments = options.wrapPayments?.(simulated) ?? simulated;
  let unitAmount = options.unitAmount ?? 2_900;
  const catalog = () => catalogOf(options, currency, unitAmount);
  const creditKinds = options.creditKinds ?? scenarioCreditKinds(currency, unitAmount);
  const taxes = options.taxRates ?? SCENARIO_TAXES;

  const accountId = 'acc_lumen';
  const account = accountRecord(accountId, options, { clock, payments: simulated, catalog: catalog(), creditKinds, taxes: taxes[country] ?? [] });
  const owed = options.openInvoice === true ? clock.now() + 2 * DAY : null;
  const other = { ...account, id: OTHER_ACCOUNT, name: 'Brightwater', seats: { ...account.seats, used: 0, reserved: 0 }, methods: methodsOf(OTHER_ACCOUNT, options, simulated, clock.now()) };
  const holders = options.holders ?? scenarioHolders(account.seats.used, clock.now(), options.longNames ?? false);
  const people = scenarioViewers(role, accountId, OTHER_ACCOUNT);
  const store = createMemoryStore({
    accounts: [account, other],
    holders: { [accountId]: holders },
    people: {
      [accountId]: [...scenarioPeople(people.filter((one) => one.accountId === accountId), account.seats.reserved, clock.now()), ...(options.people ?? [])],
      [OTHER_ACCOUNT]: scenarioPeople(people.filter((one) => one.accountId === OTHER_ACCOUNT), 0, clock.now()),
    },
    invoices: { [accountId]: invoicesOf(account, Math.max(options.invoices ?? 0, owed === null ? 0 : 1), owed, catalog(), taxes[country] ?? []) },
    ...(options.beforeStore && { before: options.beforeStore }),
  });

  const guests = scenarioGuests(options.guests ?? 3);
  const viewers = Object.fromEntries([...people, ...guests].map((one) => [one.userId, one]));
  const [viewer] = role === 'guest' ? guests : people;
  if (viewer === undefined) throw new RangeError('a guest looks, and there are none');
  const identify = (request: Request): Identity | null => viewers[request.headers.get(VIEWER_HEADER) ?? viewer.userId] ?? null;

  const follow = followGuests(viewers, store);
  const outbox = createOutbox(clock);
  const events: KitEvent[] = [];
  const logs: LogEntry[] = [];
  const kit = createBillingKit({
    identify,
    store,
    payments,
    catalog,
    credits: creditKinds,
    ...(options.planRule && { planRule: options.planRule }),
    promotions: options.promotionCodes ?? scenarioPromotions(currency, unitAmount),
    tax: taxes,
    // A host with a page where people join, at an address of its own.
    policy: { invitationUrl: '/join', ...options.policy, ...(options.reductionPolicy && { reduction: options.reductionPolicy }) },
    basePath,
    mailer: outbox,
    clock,
    random,
    log: (entry) => void logs.push(entry),
    onEvent: (event) => (events.push(event), follow(event)),
  });
  const setUnitAmount = (amount: number) => void (unitAmount = amount);
  return { kit, store, payments, clock, accountId, viewer, viewers, identify, setUnitAmount, outbox, events, logs, basePath };
}

/** A `fetch` that is answered in the page. Paths may be relative; `options` add latency (milliseconds) and faults. */
export function scenarioFetch(kit: Kit, options: FaultOptions = {}): typeof globalThis.fetch {
  const faulty = withFaults((request) => kit.handle(request), options);
  const home = typeof location === 'undefined' || location.origin === 'null' ? 'http://localhost' : location.origin;
  return (input, init) => faulty(input instanceof Request ? input : new URL(input, home), init);
}

function catalogOf(options: ScenarioOptions, currency: string, unitAmount: number): Catalog {
  const { plan: id = 'scale', planName: name = 'Scale', seats = {} } = options;
  if (options.plans) return options.plans.map((plan) => (plan.id === id ? repriced(plan, options, unitAmount) : plan));
  const { interval = 'month' } = options;
  return scenarioCatalog({ id, name, currency, interval, unitAmount, minimum: seats.minimum ?? 3, maximum: seats.maximum === undefined ? 500 : seats.maximum });
}

/** The own plan with the bounds that were asked for, at the price of a seat that counts now: a test may have changed it. */
function repriced(given: PlanOnSale, { interval = 'month', unitAmount: asked, seats = {} }: ScenarioOptions, unitAmount: number): PlanOnSale {
  const { minimum = given.seatMinimum, maximum = given.seatMaximum } = seats;
  const plan = { ...given, seatMinimum: minimum, seatMaximum: maximum };
  if (asked === undefined) return plan;
  return { ...plan, prices: plan.prices.map((price) => (price.interval === interval ? { ...price, seatUnitAmount: unitAmount } : price)) };
}

/** `owed`: when the newest is tried again; null = all are paid. */
function invoicesOf(account: AccountRecord, count: number, owed: number | null, catalog: Catalog, taxes: readonly TaxRate[]) {
  const plan = catalog.find(({ id }) => id === account.planId);
  const { id: accountId, currency, interval, period, seats } = account;
  if (plan === undefined) return [];
  const issued = scenarioInvoices(count, { accountId, currency, plan, interval, seats: seats.capacity, period, taxes });
  return owed === null ? issued : issued.map((one, index) => (index < count - 1 ? one : { ...one, status: 'open' as const, paidAt: null, missed: 1, nextAttemptAt: owed }));
}

function accountRecord(
  id: string,
  options: ScenarioOptions,
  { clock, payments, catalog, creditKinds, taxes }: { clock: ManualClock; payments: SimulatedPayments; catalog: Catalog; creditKinds: readonly CreditKind[]; taxes: readonly TaxRate[] },
): AccountRecord {
  const { country = 'FR', status = 'active', interval = 'month' } = options;
  const { capacity = 12, used = 9, reserved = 1 } = options.seats ?? {};
  const now = clock.now();
  const trial = status === 'trialing';
  // Eight days in, at midnight; the anchor is the 14th in the default scenario.
  const start = Math.floor(now / DAY) * DAY - 8 * DAY;
  const next = new Date(start);
  next.setUTCMonth(next.getUTCMonth() + (interval === 'year' ? 12 : 1));
  const end = trial ? start + 14 * DAY : next.getTime();
  const period = { start, end };
  const plan = catalog.find(({ id: own }) => own === (options.plan ?? 'scale'));
  const price = plan?.prices.find((one) => one.interval === interval);
  const charges = plan && price ? periodCharges(planPrice({ plan, price }), capacity, period, null) : [];
  const part = { charges, returns: [], returnedTaxes: [], rest: [], free: [] };
  const paid = trial ? [{ seats: capacity, start, end, net: 0, taxes: [] }] : priceParts({ taxes, balance: 0, paid: [] }, [part], null).paid;
  const extra = options.policy?.requiredProfileFields ?? [];
  const fields = profileOf(options.profile ?? 'complete', country, extra);
  return {
    id,
    name: options.accountName ?? 'Lumen Desk',
    country,
    timeZone: 'Europe/Paris',
    revision: 1,
    termsRevision: 1,
    status,
    currency: options.currency ?? 'EUR',
    planId: options.plan ?? 'scale',
    interval,
    agreedUnitAmount: null,
    period,
    anchor: trial ? end : start,
    trialEnd: trial ? end : null,
    seats: { capacity, used, reserved },
    paid,
    balance: options.balance ?? 0,
    standingCode: null,
    scheduled:
      options.scheduledSeats === undefined
        ? []
        : [
            {
              id: 'change_waiting',
              kind: 'seats',
              seats: options.scheduledSeats,
              plan: null,
              credits: null,
              reason: null,
              effectiveAt: end,
              requestedBy: { id: 'user_deniz', name: 'Deniz Aksoy' },
              requestedAt: now - 2 * DAY,
            },
          ],
    credits: scenarioCreditRecords(creditKinds, plan, options.credits ?? {}, period, now),
    profile: { revision: fields === null ? 0 : 1, fields },
    methods: methodsOf(id, options, payments, now),
    lastChange: null,
  };
}

function profileOf(profile: NonNullable<ScenarioOptions['profile']>, country: string, extra: readonly string[]): ProfileFields | null {
  if (profile === 'empty') return null;
  return profile === 'complete' ? completeProfile(country, extra) : { ...NO_FIELDS, country, ...profile };
}

function methodsOf(accountId: string, options: ScenarioOptions, payments: SimulatedPayments, now: number): MethodRecord[] {
  return (options.cards ?? ['visa']).map((card, index) => {
    const details = { holderName: 'Ana Ferreira', expMonth: 8, expYear: 2029 };
    const { ref, ...shown } = payments.attach(accountId, card, details);
    const id = `pm_${accountId}_${index + 1}`;
    const consent = { version: '1', text: 'Sample consent', at: now };
    return { ...shown, id, providerRef: ref, setupId: `seti_${id}`, isDefault: index === 0, consent };
  });
}
