/** What holds for orders of plans, seats and credits together, in currencies of no, two and three decimals. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { priceOfCredits, type CreditPrice } from '../../src/domain/credit-price.js';
import { allocate } from '../../src/domain/money.js';
import { creditFor, unusedOf, type PaidSeats } from '../../src/domain/paid-seats.js';
import { creditLines, priceLine } from '../../src/domain/price-lines.js';
import { increasePart, planPart, priceParts, priceRenewal, reductionPart, type Part, type PlanPrice, type Terms } from '../../src/domain/pricing.js';
import { addIntervals, periodAfter, type Interval, type Period } from '../../src/domain/proration.js';
import { checkInvariants, promotion, taxes } from './invariants.js';

const start = Date.parse('2026-11-14T00:00:00Z');
const end = Date.parse('2026-12-14T00:00:00Z');
const period = { start, end };
const instant = fc.integer({ min: start, max: end });

// Amounts as they are where money has none, two and three decimals.
const unit = fc.oneof(fc.nat(9), fc.nat(5_000), fc.nat(2_000_000));
const plan: fc.Arbitrary<PlanPrice> = fc.record({ name: fc.constant('Scale'), unitAmount: unit, baseAmount: fc.oneof(fc.constant(0), unit), includedSeats: fc.nat(3) });
const paidSeats: fc.Arbitrary<PaidSeats[]> = fc.array(
  fc.record({ seats: fc.nat(20), start: instant, net: fc.nat(1_000_000), taxes: taxes.map((all) => all.map((one) => ({ ...one, amount: one.rate * 7 }))) }).map((one) => ({ ...one, end })),
  { maxLength: 4 },
);
const tiers = fc.uniqueArray(fc.integer({ min: 1, max: 4_000 }), { maxLength: 3 }).chain((ends) =>
  fc.array(unit, { minLength: ends.length + 1, maxLength: ends.length + 1 }).map((amounts) => {
    const sorted = [...ends].sort((a, b) => a - b);
    return amounts.map((amount, index) => ({ upTo: sorted[index] ?? null, amount }));
  }),
);
const creditPrice: fc.Arbitrary<CreditPrice> = fc.record({ per: fc.constantFrom(1, 100, 1_000), mode: fc.constantFrom('volume' as const, 'graduated' as const), tiers });

const worth = (paid: readonly { net: number; taxes: readonly { amount: number }[] }[]): number =>
  paid.reduce((sum, { net, taxes: own }) => sum + net + own.reduce((all, { amount }) => all + amount, 0), 0);
const termsOf = (more: Partial<Terms>): Terms => ({
  currency: 'EUR', plan: { name: 'Scale', unitAmount: 0, baseAmount: 0, includedSeats: 0 }, taxes: [], standing: null, balance: 0, paid: [], period, trial: false, ...more,
});

describe('splitting an amount', () => {
  test('loses nothing and makes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 }), (total, weights) => {
        const parts = allocate(total, weights);
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        assert.equal(parts.reduce((sum, part) => sum + part, 0), whole === 0 ? 0 : total);
        assert.ok(parts.every((part, index) => Math.abs(part) <= Math.abs(total) && (weights[index] !== 0 || part === 0)));
      }),
    );
  });
});

describe('what is given back', () => {
  test('is never more than was paid, of everything or of some seats', () => {
    fc.assert(
      fc.property(paidSeats, fc.nat(60), instant, (paid, count, at) => {
        assert.ok(worth([unusedOf(paid, at)]) <= worth(paid));
        const given = creditFor(paid, count, at);
        assert.ok(worth([given]) + worth(given.rest) <= worth(paid), 'what stays and what goes back are no more than there was');
        assert.ok(worth([given]) + worth([unusedOf(given.rest, at)]) <= worth(paid));
      }),
    );
  });

  test('for a plan is its unused time, and no more after any number of halves', () => {
    fc.assert(
      fc.property(paidSeats, plan, fc.integer({ min: 3, max: 50 }), instant, (paid, next, seats, at) => {
        const part = planPart(termsOf({ paid }), next, seats, at, period);
        const back = -part.returns.reduce((sum, { amount }) => sum + amount, 0) + part.returnedTaxes.reduce((sum, { amount }) => sum + amount, 0);
        assert.ok(back >= 0 && back <= worth(paid));
      }),
    );
  });
});

describe('an order of several parts', () => {
  const more = fc.record({ price: creditPrice, quantity: fc.nat(6_000), pack: fc.option(unit) });
  const partOf = ({ price, quantity, pack }: { price: CreditPrice; quantity: number; pack: number | null }, paid: Terms['paid']): Part => {
    const lines = creditLines('phone', 'Phone', price, quantity, period);
    const packs = pack === null ? [] : [priceLine({ id: 'pack', kind: 'pack', quantity: 500, unitAmount: pack, per: 500, amount: pack })];
    return { charges: [...lines, ...packs].map((line) => ({ line })), returns: [], returnedTaxes: [], rest: paid, free: [] };
  };

  test('adds up: a plan, credits by any price list, a pack, a discount, taxes and a balance', () => {
    fc.assert(
      fc.property(plan, paidSeats, more, taxes, promotion, fc.nat(500_000), instant, fc.integer({ min: 3, max: 60 }), (next, paid, extra, rates, code, balance, at, seats) => {
        const terms = termsOf({ paid, taxes: rates, balance });
        const priced = priceParts(terms, [planPart(terms, next, seats, at, period), partOf(extra, paid)], code);
        checkInvariants(priced);
        assert.ok(priced.balanceUsed <= balance);
        assert.ok(worth(priced.paid) <= priced.total + priced.balanceUsed + worth(paid), 'the ledger holds no more than was paid');
      }),
    );
  });

  test('notes for plan and seats exactly what was charged for them', () => {
    fc.assert(
      fc.property(plan, taxes, promotion, fc.nat(500_000), instant, fc.integer({ min: 3, max: 60 }), (next, rates, code, balance, at, seats) => {
        const terms = termsOf({ taxes: rates, balance });
        const priced = priceParts(terms, [planPart(terms, next, seats, at, period)], code);
        assert.equal(worth(priced.paid), priced.total + priced.balanceUsed);
        assert.equal(priced.paid.reduce((sum, one) => sum + one.seats, 0), next.baseAmount > 0 ? Math.max(seats, next.includedSeats) : seats - next.includedSeats);
        const bought = increasePart({ ...terms, plan: next }, { from: 0, to: seats }, at);
        assert.equal(worth(priceParts(terms, [bought], code).paid), priceParts({ ...terms, balance: 0 }, [bought], code).total);
      }),
    );
  });

  test('charges for credits what their price list says, in lines that can be checked', () => {
    fc.assert(
      fc.property(creditPrice, fc.nat(10_000), (price, quantity) => {
        const lines = creditLines('phone', 'Phone', price, quantity, period);
        assert.equal(lines.reduce((sum, { amount }) => sum + amount, 0), priceOfCredits(price, quantity));
        assert.equal(lines.reduce((sum, line) => sum + (line.quantity ?? 0), 0), quantity);
        assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length);
      }),
    );
  });
});

describe('any history of plans, intervals and seats', () => {
  const step = fc.record({
    wait: fc.nat(20 * 86_400),
    plan: fc.option(plan),
    interval: fc.constantFrom<Interval>('month', 'year'),
    seats: fc.integer({ min: 3, max: 20 }),
    code: promotion,
    taxes,
  });

  test('never puts more on the balance than was charged', () => {
    fc.assert(
      fc.property(plan, promotion, fc.array(step, { maxLength: 20 }), (first, standing, steps) => {
        let [own, interval, seats, at]: [PlanPrice, Interval, number, number] = [first, 'month', 5, start];
        let now: Period = { start, end: addIntervals(start, 'month', 1) };
        let [paid, balance, charged]: [Terms['paid'], number, number] = [[], 0, 0];
        const take = (priced: ReturnType<typeof priceParts>) => {
          checkInvariants(priced);
          charged += priced.total;
          balance += priced.credited - priced.balanceUsed;
          paid = priced.paid;
          assert.ok(balance >= 0 && balance <= charged, `${balance} of ${charged}`);
          assert.ok(balance + worth([unusedOf(paid, at)]) <= charged, 'nor could giving all of it back');
        };
        const terms = (rates: Terms['taxes']) => termsOf({ plan: own, taxes: rates, standing, balance, paid, period: now });
        take(priceRenewal(terms([]), seats, now));
        for (const next of steps) {
          at += next.wait * 1_000;
          while (now.end <= at) {
            now = periodAfter(now.end, now.end, interval);
            take(priceRenewal(terms(next.taxes), seats, now));
          }
          if (next.plan !== null || next.interval !== interval) {
            const current: Period = next.interval === interval ? now : { start: at, end: addIntervals(at, next.interval, 1) };
            take(priceParts(terms(next.taxes), [planPart(terms(next.taxes), next.plan ?? own, next.seats, at, current)], next.code));
            [own, interval, now, seats] = [next.plan ?? own, next.interval, current, next.seats];
          } else if (next.seats !== seats) {
            const change = { from: seats, to: next.seats };
            const part = next.seats > seats ? increasePart(terms(next.taxes), change, at) : reductionPart(terms(next.taxes), change, at, true);
            take(priceParts(terms(next.taxes), [part], next.seats > seats ? next.code : null));
            seats = next.seats;
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
