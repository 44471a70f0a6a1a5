/** Any history of orders, renewals and troubles: what was quoted is what is taken, and the books always agree. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Comparison } from '../../src/api/contract/schemas.js';
import { balanceOf } from '../../src/domain/credit-lots.js';
import { scheduleKey, type AccountRecord, type InvoiceRecord } from '../../src/server/records.js';
import type { Scenario } from '../../src/testing/scenario.js';
import { call, ok, subscriptionOf, takenFrom } from './client.js';
import { accountIn, buy, catalogIn, currencies, DAY, drafts, invoicesIn, renew, rest, starts, steps, worldOf, type Step } from './world.js';

/** Credits of a kind that invoices charge for. */
function billedCredits(invoices: readonly InvoiceRecord[], kind: string): number {
  const lines = invoices.flatMap((invoice) => invoice.lines);
  const ours = lines.filter(({ id }) => new RegExp(`^(credits|pack)-${kind}(-|$)`).test(id));
  return ours.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
}

const lotsOf = (account: AccountRecord, kind: string) => account.credits.find((one) => one.kind === kind)?.lots ?? [];
const balanceIn = (account: AccountRecord, kind: string, at: number) => balanceOf(lotsOf(account, kind), at);

async function checkBooks(scenario: Scenario, worth: number): Promise<void> {
  const [account, invoices] = await Promise.all([accountIn(scenario), invoicesIn(scenario)]);
  const charges = scenario.payments.charges(scenario.accountId);
  const paid = invoices.filter(({ status, total }) => status === 'paid' && total > 0);
  const sorted = (amounts: number[]) => amounts.sort((a, b) => a - b);
  assert.deepEqual(sorted(charges.map(({ amount }) => amount)), sorted(paid.map(({ total }) => total)), 'one paid invoice for each charge');
  const used = invoices.flatMap(({ lines }) => lines).filter(({ kind }) => kind === 'balance').reduce((sum, { amount }) => sum - amount, 0);
  let credited = 0;
  for (const operation of await scenario.store.operations(scenario.accountId, 'all')) {
    if (operation.state === 'succeeded') credited += (await scenario.store.quote(scenario.accountId, operation.quoteId))?.credited ?? 0;
    const own = charges.filter(({ key }) => key.startsWith(`${operation.id}:`)).map(({ amount }) => amount);
    assert.deepEqual(own, operation.state === 'succeeded' && operation.total > 0 ? [operation.total] : [], 'what was quoted is what was taken');
  }
  for (const invoice of invoices) {
    assert.equal(invoice.lines.reduce((sum, { amount }) => sum + amount, 0) >= 0 ? invoice.total : 0, invoice.total);
    assert.ok(invoice.total >= 0);
  }
  assert.ok(account.balance >= 0 && account.balance <= worth + takenFrom(scenario), 'no money is made');
  assert.equal(account.balance, credited - used, 'the balance is what was credited, less what invoices used of it');
  const keys = account.scheduled.map(scheduleKey);
  assert.equal(new Set(keys).size, keys.length, 'one waiting change of each kind');
  assert.ok(account.scheduled.every(({ effectiveAt }) => effectiveAt === account.period.end), 'waiting changes wait for the period\'s end');
  for (const { kind, lots, recurring } of account.credits) {
    assert.ok(lots.every(({ used, granted }) => used >= 0 && used <= granted) && recurring >= 0);
    const bought = lots.filter(({ source }) => source !== 'included').reduce((sum, { granted }) => sum + granted, 0);
    assert.equal(bought, billedCredits(invoices, kind), `${kind}: granted what was invoiced`);
  }
  const feed = await scenario.store.feed(scenario.accountId, 0);
  assert.ok(feed.every(({ revision }, index) => index === 0 || revision > (feed[index - 1]?.revision ?? 0)), 'revisions rise');
  assert.equal(account.revision, feed.at(-1)?.revision ?? account.revision);
  const open = invoices.some(({ status }) => status === 'open');
  if (account.status === 'past_due' || account.status === 'unpaid') assert.ok(open, 'who owes has an invoice to pay');
  if (account.status === 'active') assert.ok(!open, 'who owes is not active');
  assert.deepEqual(scenario.logs.filter(({ message }) => /^(request|tick) failed$/.test(message)), []);
}

async function walk(scenario: Scenario, step: Step, number: number): Promise<void> {
  switch (step.do) {
    case 'order': {
      const taken = takenFrom(scenario);
      const bought = await buy(scenario, step.draft, step.card);
      if (bought === null) break;
      const { quote, operation } = bought;
      assert.equal(takenFrom(scenario) - taken, operation.state === 'succeeded' ? quote.total : 0);
      const { renewal, revision } = await subscriptionOf(scenario);
      assert.ok(revision > quote.revision);
      if (operation.state === 'succeeded') assert.deepEqual(renewal?.total, quote.renewal?.total, 'the next period is as the offer said');
      break;
    }
    case 'wait':
      scenario.clock.advance(step.days * DAY);
      break;
    case 'renew': {
      const renewed = await renew(scenario);
      if (renewed?.before.renewal) assert.equal(renewed.invoice?.total ?? 0, renewed.before.renewal.total, 'the renewal costs what was announced');
      break;
    }
    case 'undo': {
      const { scheduledChanges } = await subscriptionOf(scenario);
      if (scheduledChanges[0]) await ok(scenario, 'cancelScheduledChange', { id: scheduledChanges[0].id });
      break;
    }
    case 'pay': {
      const [owed] = (await subscriptionOf(scenario)).openInvoices;
      if (owed) assert.equal((await buy(scenario, { invoiceId: owed.id }, 1))?.operation.state, 'succeeded');
      break;
    }
    case 'default':
      await ok(scenario, 'updatePaymentMethod', { id: `pm_${scenario.accountId}_${step.card}`, body: { isDefault: true } });
      break;
    case 'use': {
      await subscriptionOf(scenario);
      const at = scenario.clock.now();
      const before = balanceIn(await accountIn(scenario), step.kind, at);
      const used = await scenario.kit.useCredits(scenario.accountId, { id: `use_${number}`, kind: step.kind, quantity: step.quantity });
      assert.equal(used, before >= step.quantity);
      assert.equal(balanceIn(await accountIn(scenario), step.kind, at), used ? before - step.quantity : before);
    }
  }
}

describe('any history', () => {
  test('keeps the books', async () => {
    await fc.assert(
      fc.asyncProperty(starts, steps, async (options, history) => {
        const scenario = worldOf(options);
        const start = await accountIn(scenario);
        const worth = start.paid.reduce((sum, { net, taxes }) => sum + net + taxes.reduce((all, { amount }) => all + amount, 0), 0);
        for (const [number, step] of history.entries()) {
          await walk(scenario, step, number);
          await rest(scenario);
          await checkBooks(scenario, worth);
        }
      }),
      { numRuns: Number(process.env['HISTORIES'] ?? 120) },
    );
  });
});

describe('a comparison', () => {
  test('says what a year from now really takes, for each interval', async () => {
    const money = fc.tuple(currencies, fc.constantFrom('active' as const, 'trialing' as const), fc.integer({ min: 0, max: 40_000 }));
    await fc.assert(
      fc.asyncProperty(money, drafts, fc.constantFrom('month' as const, 'year' as const), async ([[currency, unit, country], status, balance], draft, interval) => {
        const options = { status, balance, currency, country, plan: 'scale', plans: catalogIn(currency, unit), unitAmount: unit, seats: { capacity: 9, used: 3, reserved: 1 } };
        const scenario = worldOf(options);
        const compared = await call<Comparison>(scenario, 'compare', { body: { draft } });
        if (compared.code !== null) return;
        const item = compared.body.items.find((one) => one.interval === interval);
        const until = new Date(scenario.clock.now());
        until.setUTCFullYear(until.getUTCFullYear() + 1);
        const planId = draft.planId ?? 'scale';
        const bought = await buy(scenario, { ...draft, planId, interval }, 1);
        if (item?.yearTotal == null || bought === null) {
          // An order that changes nothing is compared, though it cannot be ordered.
          if (item?.yearTotal == null) return assert.equal(bought, null);
        } else assert.equal(bought.quote.total, item.total);
        while (scenario.clock.now() < until.getTime() - 20 * DAY) {
          scenario.clock.advance(20 * DAY);
          await scenario.kit.tick();
        }
        scenario.clock.advance(until.getTime() - scenario.clock.now() - 1);
        await rest(scenario);
        assert.equal(takenFrom(scenario), item.yearTotal);
        assert.equal((await subscriptionOf(scenario)).status, 'active');
      }),
      { numRuns: 60 },
    );
  });
});
