/** From a draft to a binding offer: reads the account and the catalogue, decides, prices. Writes nothing. */
import type { OrderDraft, Promotion } from '../api/contract/schemas.js';
import * as pricing from '../domain/pricing.js';
import { findPromotion, judgePromotion, normalizeCode, type PromotionRule } from '../domain/promotions.js';
import { periodAfter } from '../domain/proration.js';
import { decideSeats, type ReductionPolicy, type SeatChange, type SeatDecision } from '../domain/seats.js';
import type { Catalog, KitOptions, Policy } from './options.js';
import { Problem } from './problems.js';
import type { AccountRecord, Effect, QuoteRecord } from './records.js';
import type { Store } from './store.js';

/** What the catalogue says of an account's plan; amounts in minor units. */
export interface PlanTerms {
  readonly id: string;
  readonly name: string;
  readonly unitAmount: number;
  readonly minimum: number;
  readonly maximum: number | null;
  readonly reduction: ReductionPolicy;
}

/** A priced order, before it gets an id and a validity. */
export type Offer = Omit<QuoteRecord, 'id' | 'createdAt' | 'expiresAt' | 'operationId' | 'voidedAt'>;

const SELLABLE = new Set<AccountRecord['status']>(['trialing', 'active', 'past_due']);

type Accepted = Exclude<SeatDecision, { kind: 'refused' }> | { readonly kind: 'nothing'; readonly seats: SeatChange };

export interface Quoting {
  catalog(): Promise<Catalog>;
  plan(account: AccountRecord): Promise<PlanTerms>;
  /** What the next period costs as things stand, and the seats it has; null when nothing renews. */
  renewal(account: AccountRecord): Promise<RenewalPreview | null>;
  /**
   * Prices `draft` as of the instant `at`. `again`: it replaces an offer, so that an order somebody else has fulfilled
   * meanwhile becomes an offer of nothing for nothing instead of a refusal. @throws Problem why it cannot be ordered
   */
  offer(account: AccountRecord, draft: OrderDraft, at: number, again?: boolean): Promise<Offer>;
}

export interface RenewalPreview {
  readonly period: { readonly start: number; readonly end: number };
  readonly seats: number;
  readonly priced: pricing.Priced;
}

export function createQuoting(
  options: Pick<KitOptions, 'catalog' | 'promotions' | 'tax'> & { store: Store; policy: Policy },
): Quoting {
  const { store, policy, promotions = [], tax = {} } = options;

  async function catalog(): Promise<Catalog> {
    return typeof options.catalog === 'function' ? options.catalog() : options.catalog;
  }

  async function plan(account: AccountRecord): Promise<PlanTerms> {
    const found = (await catalog()).find((one) => one.id === account.planId && one.currency === account.currency);
    const price = found?.prices.find((one) => one.interval === account.interval);
    if (found === undefined || price === undefined) throw new Error(`no price of plan ${account.planId}`);
    return {
      id: found.id,
      name: found.name,
      unitAmount: account.agreedUnitAmount ?? price.seatUnitAmount,
      minimum: found.seatMinimum,
      maximum: found.seatMaximum,
      reduction: policy.reduction,
    };
  }

  async function termsOf(account: AccountRecord): Promise<pricing.Terms> {
    const country = account.profile.fields?.country || account.country;
    return {
      currency: account.currency,
      unitAmount: (await plan(account)).unitAmount,
      taxes: (Object.hasOwn(tax, country) ? tax[country] : undefined) ?? [],
      standing: account.standingCode === null ? null : (findPromotion(promotions, account.standingCode) ?? null),
      balance: account.balance,
      paid: account.paid,
      period: account.period,
      trial: account.status === 'trialing',
    };
  }

  function preview(account: AccountRecord, terms: pricing.Terms, seats: number): RenewalPreview {
    const period = periodAfter(account.period.end, account.anchor, account.interval);
    return { period, seats, priced: pricing.priceRenewal(terms, seats, period) };
  }

  async function renewal(account: AccountRecord): Promise<RenewalPreview | null> {
    if (account.status === 'canceled' || account.scheduled?.kind === 'cancel') return null;
    const seats = account.scheduled?.seats ?? account.seats.capacity;
    return preview(account, await termsOf(account), seats);
  }

  /** Judges the draft's code; null when none was given. */
  async function judge(account: AccountRecord, code: string | undefined, context: { at: number; due: number; buys: boolean }) {
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

  async function offer(account: AccountRecord, draft: OrderDraft, at: number, again = false): Promise<Offer> {
    const decision = decide(account, draft, await plan(account), again);
    const terms = await termsOf(account);
    const { seats } = decision;
    const buys = decision.kind === 'increase';
    const due = buys ? pricing.increaseDue(terms, seats, at) : 0;
    const promotion = await judge(account, draft.promotionCode, { at, due, buys });
    const rule = promotion?.applied ?? null;
    const priced = price(decision, terms, at, rule);

    // The renewal is priced with what the account will have by then: balance, lasting promotion, seats.
    const lasting = rule?.duration === 'forever' ? rule : terms.standing;
    const balance = terms.balance - priced.balanceUsed + priced.credited;
    const next = preview(account, { ...terms, standing: lasting, balance }, seats.to);
    return {
      accountId: account.id,
      revision: account.revision,
      draft,
      currency: account.currency,
      seats,
      effectiveAt: atPeriodEnd(decision) ? account.period.end : null,
      lines: priced.lines,
      subtotal: priced.subtotal,
      tax: priced.tax,
      total: priced.total,
      credited: priced.credited,
      renewal: { at: next.period.start, total: next.priced.total, lines: next.priced.lines },
      promotion: promotion?.shown ?? null,
      redeems: rule && { code: normalizeCode(rule.code), maximum: rule.maxRedemptions ?? null, repeatable: rule.repeatable === true },
      effect: effectOf(decision, priced, account, rule),
    };
  }

  return { catalog, plan, renewal, offer };
}

/** @throws Problem why the order is not possible */
function decide(account: AccountRecord, draft: OrderDraft, plan: PlanTerms, again: boolean): Accepted {
  if (!SELLABLE.has(account.status)) throw new Problem('subscription_inactive');
  if (account.scheduled?.kind === 'cancel') throw new Problem('change_pending');
  const unsupported = [
    ...(draft.planId !== undefined && draft.planId !== account.planId ? ['draft.planId'] : []),
    ...(draft.interval !== undefined && draft.interval !== account.interval ? ['draft.interval'] : []),
  ];
  if (unsupported.length > 0) {
    // Not wrong, but not on offer here: `groups` of the session says what this backend can do.
    throw new Problem('invalid_request', { fields: unsupported.map((path) => ({ path, code: 'unsupported' })) });
  }
  const state = { ...account.seats, minimum: plan.minimum, maximum: plan.maximum, scheduled: account.scheduled?.seats ?? null };
  // An order that names no seats asks for nothing, even while a reduction waits.
  const target = draft.seatsDelta === undefined ? draft.seats : Math.max(0, account.seats.capacity + draft.seatsDelta);
  if (target === undefined) throw new Problem('nothing_to_change');
  if (draft.seats !== undefined && draft.seatsDelta !== undefined) {
    throw new Problem('validation_failed', { fields: [{ path: 'draft.seatsDelta', code: 'unsupported' }] });
  }
  const decision = decideSeats(state, target, plan.reduction);
  if (decision.kind !== 'refused') return decision;
  if (again && decision.code === 'nothing_to_change') {
    return { kind: 'nothing', seats: { from: account.seats.capacity, to: target } };
  }
  const { code, minimum, maximum } = decision;
  throw new Problem(code, { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) });
}

function price(decision: Accepted, terms: pricing.Terms, at: number, promotion: PromotionRule | null): pricing.Priced {
  switch (decision.kind) {
    case 'increase':
      return pricing.priceIncrease(terms, decision.seats, at, promotion);
    case 'reduce':
      return pricing.priceReduction(terms, decision.seats, at, decision.credit);
    default:
      return pricing.priceNothing(terms);
  }
}

/** A lower count that is not taken at once; also when it waits already. */
function atPeriodEnd({ kind, seats }: Accepted): boolean {
  return kind === 'schedule' || (kind === 'nothing' && seats.to < seats.from);
}

function effectOf(decision: Accepted, priced: pricing.Priced, account: AccountRecord, promotion: PromotionRule | null): Effect {
  if (decision.kind === 'undo' || decision.kind === 'nothing') return { kind: decision.kind };
  if (decision.kind === 'schedule') return { kind: 'schedule', effectiveAt: account.period.end };
  return {
    kind: 'set_seats',
    paid: priced.paid,
    balanceUsed: priced.balanceUsed,
    credited: priced.credited,
    standingCode: promotion?.duration === 'forever' ? normalizeCode(promotion.code) : null,
  };
}

/** Whether two offers ask for and give the same, money for money. */
export function sameOffer(a: Offer, b: Offer): boolean {
  const essence = ({ seats, effectiveAt, lines, total, credited }: Offer) => JSON.stringify([seats, effectiveAt, lines, total, credited]);
  return essence(a) === essence(b);
}
