/** Credits of an order: renewing ones by their total for each period, packs by what they bring. */
import type { CreditAmount, CreditBalance, Credits } from '../../api/contract/schemas.js';
import { balanceOf, nextExpiry } from '../../domain/credit-lots.js';
import { priceOfCredits } from '../../domain/credit-price.js';
import { creditLines, priceLine, shownPeriod, type PriceLine } from '../../domain/price-lines.js';
import type { Part } from '../../domain/pricing.js';
import type { CreditKind } from './catalog.js';
import { Problem } from '../problems.js';
import { renews, type AccountRecord, type CreditRecord } from '../records.js';
import { recurringOf } from './next-period.js';
import { iso, waiting, type Order, type Situation } from './order.js';

const DAY = 86_400_000;

const charge = (situation: Situation, lines: readonly PriceLine[]): Part => ({
  charges: lines.map((line) => ({ line })),
  returns: [],
  returnedTaxes: [],
  rest: situation.terms.paid,
  free: [],
});

/** @throws Problem validation_failed for a kind that is not sold, or named twice */
function kindOf(wanted: CreditAmount, index: number, path: string, { sale, account }: Situation, all: readonly CreditAmount[]): CreditKind {
  const found = sale.credits.find(({ kind, currency }) => kind === wanted.kind && currency === account.currency);
  const twice = all.findIndex(({ kind }) => kind === wanted.kind) !== index;
  if (found === undefined || (twice && path === 'credits')) {
    throw new Problem('validation_failed', { fields: [{ path: `draft.${path}.${index}.kind`, code: found === undefined ? 'unsupported' : 'repeated' }] });
  }
  return found;
}

/**
 * Renewing credits by kind as they will be once the order counts, for a period that begins with it: what waits for the
 * next one has come true. @throws Problem
 */
export function recurringAfter(wanted: readonly CreditAmount[], situation: Situation): ReadonlyMap<string, number> {
  for (const [index, one] of wanted.entries()) checkQuantity(kindOf(one, index, 'credits', situation, wanted), one.quantity);
  return new Map([...recurringOf(situation.account), ...wanted.map((one) => [one.kind, one.quantity] as const)]);
}

/** Adds renewing credits that a period which begins with the order brings. */
function freshCredits(order: Order, wanted: readonly CreditAmount[], { account, sale }: Situation): void {
  const waits = account.scheduled.flatMap(({ credits }) => credits ?? []);
  for (const { kind } of waits) order.drops.push(`credits ${kind}`);
  const unnamed = waits.filter(({ kind }) => wanted.every((one) => one.kind !== kind));
  for (const { kind, quantity } of [...wanted, ...unnamed]) {
    const from = account.credits.find((one) => one.kind === kind)?.recurring ?? 0;
    const name = sale.credits.find((one) => one.kind === kind)?.name ?? kind;
    if (quantity !== from) order.changes.credits.push({ kind, name, from, to: quantity, granted: quantity, effectiveAt: null });
  }
}

/** Adds renewing credits: more at once and paid in full, fewer from the next period on. @throws Problem credits_out_of_range */
export function orderCredits(order: Order, wanted: readonly CreditAmount[], situation: Situation): void {
  const { account, at } = situation;
  if (order.period !== null) return freshCredits(order, wanted, situation);
  for (const [index, one] of wanted.entries()) {
    const kind = kindOf(one, index, 'credits', situation, wanted);
    const { recurring } = kind;
    const from = account.credits.find(({ kind: own }) => own === kind.kind)?.recurring ?? 0;
    const key = `credits ${kind.kind}`;
    const waits = account.scheduled.find((change) => change.credits?.kind === kind.kind);
    const change = { kind: kind.kind, name: kind.name, from, to: one.quantity, granted: 0, effectiveAt: null };
    checkQuantity(kind, one.quantity);
    if (one.quantity > from && recurring) {
      const lines = from === 0 ? creditLines(kind.kind, kind.name, recurring.price, one.quantity, { start: at, end: account.period.end }) : [moreLine(kind, from, one.quantity, situation)];
      order.parts.push(charge(situation, lines));
      const granted = one.quantity - from;
      order.credits.push({ kind: kind.kind, recurring: one.quantity, grants: [{ source: 'recurring', granted, expiresAt: account.period.end }] });
      order.changes.credits.push({ ...change, granted });
      order.buys = true;
      if (waits) order.drops.push(key);
    } else if (one.quantity < from) {
      if (waits?.credits?.quantity === one.quantity) continue;
      order.schedule.push(waiting(account, { kind: 'credits', credits: { kind: kind.kind, name: kind.name, quantity: one.quantity } }));
      order.changes.credits.push({ ...change, effectiveAt: iso(account.period.end) });
    } else if (waits) {
      order.drops.push(key);
      order.changes.credits.push(change);
    }
  }
}

function checkQuantity({ recurring }: CreditKind, quantity: number): void {
  if (quantity === 0) return;
  if (!recurring) throw new Problem('credits_out_of_range', { minimum: 0, maximum: 0 });
  const { minimum, maximum, step } = recurring;
  if (quantity < minimum || quantity > maximum || quantity % step !== 0) throw new Problem('credits_out_of_range', { minimum, maximum });
}

/** The difference of two quantities' prices; a cheaper tier may make it nothing, never less. */
function moreLine({ kind, name, recurring }: CreditKind, from: number, to: number, { account, at }: Situation): PriceLine {
  const before = recurring ? priceOfCredits(recurring.price, from) : 0;
  const after = recurring ? priceOfCredits(recurring.price, to) : 0;
  const period = shownPeriod({ start: at, end: account.period.end });
  return priceLine({ id: `credits-${kind}`, kind: 'credits', label: name, quantity: to - from, period, amount: Math.max(0, after - before) });
}

/** Adds packs: bought once, kept until used or until they lapse. @throws Problem credits_out_of_range */
export function orderPacks(order: Order, wanted: readonly CreditAmount[], situation: Situation): void {
  for (const [index, one] of wanted.entries()) {
    const kind = kindOf(one, index, 'packs', situation, wanted);
    const packs = kind.packs ?? [];
    const pack = packs.find(({ quantity }) => quantity === one.quantity);
    if (pack === undefined) {
      const sizes = packs.map(({ quantity }) => quantity);
      throw new Problem('credits_out_of_range', { minimum: Math.min(...sizes, Infinity) === Infinity ? 0 : Math.min(...sizes), maximum: Math.max(0, ...sizes) });
    }
    const { quantity, amount, validDays } = pack;
    const line = { id: `pack-${kind.kind}-${index + 1}`, kind: 'pack' as const, label: kind.name, quantity, unitAmount: amount, per: quantity, amount };
    order.parts.push(charge(situation, [priceLine(line)]));
    const expiresAt = validDays === undefined ? null : situation.at + validDays * DAY;
    order.credits.push({ kind: kind.kind, recurring: null, grants: [{ source: 'pack', granted: quantity, expiresAt }] });
    order.changes.packs.push({ kind: kind.kind, name: kind.name, quantity });
    order.buys = true;
  }
}

const HOUR = 3_600_000;

/** Days of use that are shown. */
const USAGE_DAYS = 30;

/** Every kind that is sold in the account's currency, included, or left. */
export function viewCredits(account: AccountRecord, kinds: readonly CreditKind[], included: readonly CreditAmount[], now: number): Credits {
  const own = kinds.filter(({ currency }) => currency === account.currency);
  const goesOn = renews(account) && !account.scheduled.some(({ kind }) => kind === 'cancel' || kind === 'pause');
  return {
    items: own.map((kind) => {
      const record = account.credits.find((one) => one.kind === kind.kind) ?? { kind: kind.kind, recurring: 0, lots: [], usage: [] };
      const valid = record.lots.filter(({ expiresAt }) => expiresAt === null || expiresAt > now);
      const expiring = nextExpiry(record.lots, now);
      return {
        kind: kind.kind,
        name: kind.name,
        balance: balanceOf(record.lots, now),
        granted: valid.reduce((sum, lot) => sum + lot.granted, 0),
        included: included.find((one) => one.kind === kind.kind)?.quantity ?? 0,
        recurring: record.recurring,
        renewsAt: goesOn ? iso(account.period.end) : null,
        expiring: expiring && { quantity: expiring.quantity, at: iso(expiring.at) },
        usage: usageOf(record, now),
        offer: kind.recurring
          ? { currency: kind.currency, per: kind.recurring.price.per, mode: kind.recurring.price.mode, tiers: kind.recurring.price.tiers.map((tier) => ({ ...tier })), minimum: kind.recurring.minimum, maximum: kind.recurring.maximum, step: kind.recurring.step }
          : null,
        packs: (kind.packs ?? []).map(({ quantity, amount, validDays }) => ({ quantity, amount, currency: kind.currency, validDays: validDays ?? null })),
      };
    }),
  };
}

/** The hour, not the moment: an answer that is asked for again is the same for a while. */
function usageOf({ usage }: CreditRecord, now: number): CreditBalance['usage'] {
  const today = Math.floor(now / DAY) * DAY;
  const first = today - (USAGE_DAYS - 1) * DAY;
  const days = Array.from({ length: USAGE_DAYS }, (_, index) => usage.find(({ day }) => day === first + index * DAY)?.used ?? 0);
  return { from: iso(first), at: iso(Math.floor(now / HOUR) * HOUR), days };
}
