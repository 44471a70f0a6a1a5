/** From a draft to a binding offer: reads the account and the catalogue, decides part by part, prices. Writes nothing. */
import type { Comparison, Credits, OrderDraft, Plans, Promotion, SeatCeiling } from '../../api/contract/schemas.js';
import type { ReductionPolicy } from '../../domain/seats.js';
import { priceParts, withinPeriod, type Priced, type Terms } from '../../domain/pricing.js';
import { findPromotion, judgePromotion, normalizeCode, type PromotionRule } from '../../domain/promotions.js';
import { addIntervals } from '../../domain/proration.js';
import { checkCatalog, checkCredits, findChoice, planPrice } from './catalog.js';
import type { KitOptions, Policy } from '../options.js';
import { orderCredits, orderPacks, recurringAfter, viewCredits } from './credits.js';
import { choiceOf, nextPeriod, renewalOf, type NextPeriod, type Sale } from './next-period.js';
import { emptyOrder, isEmpty, type Order, type Situation } from './order.js';
import { orderPlan, pricePlan, SELLABLE, viewPlans } from './plans.js';
import { ceilingOf, orderSeats, seatsWithPlan, wantedSeats } from './seats.js';
import { actionsOf, orderStatus, type StatusAction } from './status.js';
import { Problem } from '../problems.js';
import type { AccountRecord, Effect, OperationRecord, QuoteRecord } from '../records.js';
import { applyQuote, applyRenewal, SYSTEM } from '../rules/effects.js';
import type { Store } from '../store.js';

/** What the catalogue says of an account's plan; amounts in minor units. */
export interface PlanTerms {
  readonly id: string;
  readonly name: string;
  readonly unitAmount: number;
  readonly minimum: number;
  readonly maximum: number | null;
  readonly reduction: ReductionPolicy;
  readonly actions: readonly StatusAction[];
  /** Plan names by id, for changes that wait. */
  nameOf(planId: string): string;
}

/** A priced order, before it gets an id and a validity. */
export type Offer = Omit<QuoteRecord, 'id' | 'createdAt' | 'expiresAt' | 'operationId' | 'voidedAt'>;

export interface Quoting {
  plans(account: AccountRecord, at: number): Promise<Plans>;
  credits(account: AccountRecord, at: number): Promise<Credits>;
  plan(account: AccountRecord): Promise<PlanTerms>;
  /** The next period as things stand; null when nothing renews. */
  renewal(account: AccountRecord): Promise<NextPeriod | null>;
  /**
   * Prices `draft` as of the instant `at`. `again`: it replaces an offer, so that an order somebody else has fulfilled
   * meanwhile becomes an offer of nothing for nothing instead of a refusal. @throws Problem why it cannot be ordered
   */
  offer(account: AccountRecord, draft: OrderDraft, at: number, again?: boolean): Promise<Offer>;
  /** What `seats` more can cost at most for one interval, however they are bought; now and in the next period. */
  seatCeiling(account: AccountRecord, seats: number): Promise<SeatCeiling>;
  /** What the draft comes to in each interval its plan is sold in. */
  compare(account: AccountRecord, draft: OrderDraft, at: number): Promise<Comparison>;
}

/** What became of a code: the rule that counts, and what is said of it. */
type Judged = { readonly applied: PromotionRule | null; readonly shown: Promotion } | null;

type QuotingOptions = Pick<KitOptions, 'catalog' | 'credits' | 'planRule' | 'promotions' | 'tax'> & { store: Store; policy: Policy };

/** @throws RangeError when credits cannot be priced as defined */
export function createQuoting(options: QuotingOptions): Quoting {
  const { store, policy, promotions = [], tax = {}, credits = [], planRule } = options;
  checkCredits(credits);

  async function saleNow(): Promise<Sale> {
    const catalog = typeof options.catalog === 'function' ? await options.catalog() : options.catalog;
    return { catalog: checkCatalog(catalog), credits };
  }

  async function situationOf(account: AccountRecord, at: number, again = false): Promise<Situation> {
    const [sale, owed] = await Promise.all([saleNow(), store.openInvoices(account.id)]);
    const present = choiceOf(sale.catalog, account);
    return { account, terms: termsOf(account, sale), sale, present, at, again, owes: owed.length > 0 };
  }

  function termsOf(account: AccountRecord, sale: Sale): Terms {
    const country = account.profile.fields?.country || account.country;
    return {
      currency: account.currency,
      plan: planPrice(choiceOf(sale.catalog, account), account.agreedUnitAmount),
      taxes: (Object.hasOwn(tax, country) ? tax[country] : undefined) ?? [],
      standing: account.standingCode === null ? null : (findPromotion(promotions, account.standingCode) ?? null),
      balance: account.balance,
      paid: account.paid,
      period: account.period,
      trial: account.status === 'trialing',
    };
  }

  const renewalIn = (account: AccountRecord, sale: Sale): NextPeriod | null => nextPeriod(account, termsOf(account, sale), sale);

  /** Judges the draft's code; null when none was given. */
  async function judge(account: AccountRecord, code: string | undefined, context: { at: number; due: number; buys: boolean }): Promise<Judged> {
    if (code === undefined || normalizeCode(code) === '') return null;
    const rule = findPromotion(promotions, code);
    const redeemed = await store.redemptions(account.id, normalizeCode(code));
    const state = judgePromotion(rule, {
      ...context,
      currency: account.currency,
      usedByAccount: redeemed.byAccount > 0,
      redemptions: redeemed.total,
    });
    const applied = state === 'applied' ? (rule ?? null) : null;
    const shown: Promotion = { code: rule?.code ?? code, state, duration: rule?.duration ?? null, label: rule?.label ?? null };
    return { applied, shown };
  }

  /** The parts a draft asks for. @throws Problem */
  function orderOf(draft: OrderDraft, situation: Situation): Order {
    const { account, again } = situation;
    const order = emptyOrder();
    if (draft.status !== undefined) {
      checkAlone(draft, 'status', ['reason', 'promotionCode']);
      orderStatus(order, draft, situation, policy);
      return order;
    }
    if (!SELLABLE.has(account.status)) throw new Problem('subscription_inactive');
    if (account.scheduled.some(({ kind }) => kind === 'cancel' || kind === 'pause')) throw new Problem('change_pending');
    const next = orderPlan(order, draft, situation, planRule);
    const wanted = wantedSeats(draft, account.seats.capacity);
    const credited = draft.credits ?? [];
    if (order.plan !== null) {
      const recurring = recurringAfter(credited, situation);
      pricePlan(order, order.plan, seatsWithPlan(order, order.plan, wanted, situation), situation, recurring);
    } else if (wanted !== undefined) orderSeats(order, wanted, policy.reduction, next, situation);
    // What is not paid yet cannot be given back.
    if (situation.owes && order.parts.some(({ returns }) => returns.length > 0)) throw new Problem('change_not_allowed', { reason: 'invoice_open' });
    orderCredits(order, credited, situation);
    orderPacks(order, draft.packs ?? [], situation);
    if (!isEmpty(order)) return order;
    if (!again) throw new Problem('nothing_to_change');
    if (wanted !== undefined) order.seats = { from: account.seats.capacity, to: wanted };
    return order;
  }

  async function offer(account: AccountRecord, draft: OrderDraft, at: number, again = false): Promise<Offer> {
    const situation = await situationOf(account, at, again);
    if (draft.invoiceId !== undefined) return invoiceOffer(situation, draft);
    const { terms } = situation;
    const order = orderOf(draft, situation);
    const charges = order.parts.flatMap((part) => part.charges);
    const due = charges.reduce((sum, { line }) => sum + line.amount, 0);
    const promotion = await judge(account, draft.promotionCode, { at, due, buys: order.buys });
    const rule = promotion?.applied ?? null;
    const standing = order.period === null ? withinPeriod(terms.standing) : terms.standing;
    const priced = priceParts(terms, order.parts, rule ?? (charges.length > 0 ? standing : null));
    return completed(account, draft, order, priced, at, promotion);
  }

  async function invoiceOffer({ account, at, again }: Situation, draft: OrderDraft): Promise<Offer> {
    checkAlone(draft, 'invoiceId', []);
    const invoice = await store.invoice(account.id, draft.invoiceId ?? '');
    if (invoice === null) throw new Problem('not_found');
    const order = emptyOrder();
    const nothing: Priced = { lines: [], subtotal: 0, tax: 0, total: 0, credited: 0, balanceUsed: 0, paid: account.paid };
    if (invoice.status !== 'open') {
      if (!again) throw new Problem('nothing_to_change');
      return completed(account, draft, order, nothing, at);
    }
    order.invoiceId = invoice.id;
    order.changes.invoice = { id: invoice.id, number: invoice.number };
    const { lines, subtotal, tax: taxed, total } = invoice;
    return completed(account, draft, order, { ...nothing, lines: [...lines], subtotal, tax: taxed, total }, at);
  }

  /** The offer of an order as it was put together and priced, with the period that will follow. */
  async function completed(account: AccountRecord, draft: OrderDraft, order: Order, priced: Priced, at: number, judged: Judged = null): Promise<Offer> {
    const rule = judged?.applied ?? null;
    const { lines, subtotal, tax: taxed, total, credited } = priced;
    const made: Offer = {
      accountId: account.id,
      revision: account.revision,
      draft,
      currency: account.currency,
      seats: order.seats,
      changes: order.changes,
      effectiveAt: takesEffect(order, account),
      lines,
      subtotal,
      tax: taxed,
      total,
      credited,
      renewal: null,
      promotion: judged?.shown ?? null,
      redeems: rule && { code: normalizeCode(rule.code), maximum: rule.maxRedemptions ?? null, repeatable: rule.repeatable === true },
      effect: effectOf(order, priced, rule),
    };
    const debts = (await store.openInvoices(account.id)).some(({ id }) => id !== order.invoiceId);
    const next = renewalIn(after(account, made, at, debts), await saleNow());
    return { ...made, renewal: next && shownRenewal(next) };
  }

  async function compare(account: AccountRecord, draft: OrderDraft, at: number): Promise<Comparison> {
    const sale = await saleNow();
    const planId = draft.planId ?? account.planId;
    const intervals = (['month', 'year'] as const).filter((interval) => findChoice(sale.catalog, planId, account.currency, interval));
    const items = intervals.map(async (interval) => {
      try {
        const made = await offer(account, { ...draft, planId, interval }, at, true);
        const { renewal } = made;
        return {
          interval,
          total: made.total,
          refused: null,
          effectiveAt: made.effectiveAt === null ? null : new Date(made.effectiveAt).toISOString(),
          renewal: renewal && { at: new Date(renewal.at).toISOString(), total: renewal.total },
          yearTotal: made.total + dueWithinYear(after(account, made, at, false), sale, at),
        };
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return { interval, total: null, refused: error.detail.reason ?? error.code, effectiveAt: null, renewal: null, yearTotal: null };
      }
    });
    return { currency: account.currency, items: await Promise.all(items) };
  }

  /** All renewals before the same day next year, one after the other, as they will be priced. */
  function dueWithinYear(account: AccountRecord, sale: Sale, at: number): number {
    const end = addIntervals(at, 'year', 1);
    let total = 0;
    let current = account;
    while (current.period.end < end) {
      const next = renewalIn(current, sale);
      if (next === null) return total;
      total += next.priced.total;
      current = applyRenewal(current, renewalOf(current, next)).account;
    }
    return total;
  }

  return {
    offer,
    compare,
    plans: async (account, at) => viewPlans(await situationOf(account, at), planRule),
    credits: async (account, at) => viewCredits(account, credits, choiceOf((await saleNow()).catalog, account).plan.includedCredits ?? [], at),
    renewal: async (account) => renewalIn(account, await saleNow()),
    seatCeiling: async (account, seats) => ceilingOf(await situationOf(account, account.period.start), seats),
    async plan(account) {
      const [{ catalog }, owed] = await Promise.all([saleNow(), store.openInvoices(account.id)]);
      const { plan } = choiceOf(catalog, account);
      return {
        id: plan.id,
        name: plan.name,
        unitAmount: planPrice(choiceOf(catalog, account), account.agreedUnitAmount).unitAmount,
        minimum: plan.seatMinimum,
        maximum: plan.seatMaximum,
        reduction: policy.reduction,
        actions: actionsOf(account, policy, owed.length > 0),
        nameOf: (planId) => catalog.find(({ id }) => id === planId)?.name ?? planId,
      };
    },
  };
}

/** Some wishes stand for themselves. @throws Problem validation_failed */
function checkAlone(draft: OrderDraft, alone: keyof OrderDraft, with_: readonly (keyof OrderDraft)[]): void {
  const others = Object.entries(draft).filter(([name, value]) => value !== undefined && name !== alone && !with_.includes(name as keyof OrderDraft));
  if (others.length === 0) return;
  throw new Problem('validation_failed', { fields: others.map(([name]) => ({ path: `draft.${name}`, code: 'unsupported' })) });
}

/** When everything waits: until then nothing of it counts. */
function takesEffect(order: Order, account: AccountRecord): number | null {
  const now = order.parts.length > 0 || order.drops.length > 0 || order.status !== null;
  const lower = order.seats !== null && order.seats.to < order.seats.from;
  return !now && (order.schedule.length > 0 || lower) ? account.period.end : null;
}

function effectOf(order: Order, priced: Priced, promotion: PromotionRule | null): Effect {
  return {
    capacity: order.capacity,
    plan: order.plan && { id: order.plan.plan.id, interval: order.plan.price.interval },
    period: order.period,
    status: order.status,
    paid: priced.paid,
    balanceUsed: priced.balanceUsed,
    credited: priced.credited,
    standingCode: promotion?.duration === 'forever' ? normalizeCode(promotion.code) : null,
    credits: order.credits,
    schedule: order.schedule,
    drops: order.drops,
    invoiceId: order.invoiceId,
  };
}

/** The account as it will be once the offer has taken effect. */
function after(account: AccountRecord, offer: Offer, at: number, debts: boolean): AccountRecord {
  const unused = { id: 'preview', createdAt: at, expiresAt: at, operationId: null, voidedAt: null };
  const operation = { id: 'preview', actor: SYSTEM } as OperationRecord;
  return applyQuote(account, { ...offer, ...unused }, operation, at, debts).account;
}

function shownRenewal({ period, choice, priced }: NextPeriod) {
  return { at: period.start, interval: choice.price.interval, total: priced.total, lines: priced.lines };
}

/** Whether two offers ask for and give the same, money for money. */
export function sameOffer(a: Offer, b: Offer): boolean {
  const essence = ({ seats, changes, effectiveAt, lines, total, credited }: Offer) => JSON.stringify([seats, changes, effectiveAt, lines, total, credited]);
  return essence(a) === essence(b);
}
