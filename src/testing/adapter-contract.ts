/** What every BillingAdapter must do, as tests a host runs against its own: `describeAdapterContract`. */
import type { BillingAdapter } from '../api/adapter.js';
import { CONTRACT_VERSION } from '../api/contract/routes.js';
import type { BillingError } from '../api/errors.js';
import { describePeopleContract } from './adapter-contract-people.js';
import { buy, capacity, check, moreSeats, newKey, orderFor, refused, same, settled, shaped } from './adapter-contract-steps.js';

/** The functions of node:test, mocha, vitest, jasmine … */
export interface TestFunctions {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => Promise<void>): unknown;
}

/**
 * Who is signed in: "buyer" may read and buy, "reader" may only read. Both belong to the same account, which has an
 * active subscription with room for more seats, a complete profile, and a default payment method that pays at once.
 * Make a fresh account for each call if you can; the tests do not need it, but they do buy seats.
 */
export type AdapterMaker = (as: 'buyer' | 'reader') => BillingAdapter | Promise<BillingAdapter>;

/** Registers the tests of the contract for one adapter. */
export function describeAdapterContract({ describe, it }: TestFunctions, name: string, makeAdapter: AdapterMaker): void {
  const asBuyer = (what: string, body: (adapter: BillingAdapter) => Promise<void>): unknown =>
    it(what, async () => body(await makeAdapter('buyer')));

  describe(`${name}: reading`, () => {
    asBuyer('the session speaks this contract and the buyer may buy', async (adapter) => {
      const { contract, viewer } = shaped('session', await adapter.session());
      same(parseInt(contract), parseInt(CONTRACT_VERSION), 'major version');
      check(viewer.permissions.includes('billing:write'), 'the buyer may not write');
    });

    asBuyer('the subscription runs, in a plan that is on sale', async (adapter) => {
      const subscription = shaped('subscription', await adapter.subscription());
      check(subscription.period.start < subscription.period.end, 'the period ends before it starts');
      const { items } = shaped('plans', await adapter.plans());
      const plan = items.find(({ id }) => id === subscription.plan.id);
      check(plan, 'its plan is not in the catalogue');
      same(plan.currency, subscription.currency, 'currency');
    });

    asBuyer('everyone who holds a seat is listed once, a page at a time', async (adapter) => {
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<BillingAdapter['seatHolders']>> = shaped('seatHolders', await adapter.seatHolders(cursor));
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.next;
      } while (cursor !== null && ids.length < 10_000);
      same(new Set(ids).size, ids.length, 'different people');
      same(ids.length, (await adapter.subscription()).seats.used, 'seats used');
    });

    asBuyer('nothing changed since now', async (adapter) => {
      const { revision } = await adapter.subscription();
      const changes = shaped('changes', await adapter.changes(revision));
      same([changes.revision, changes.items], [revision, []], 'changes');
    });

    asBuyer('no more than one payment method is the default', async (adapter) => {
      const { items } = shaped('paymentMethods', { items: await adapter.paymentMethods() });
      check(items.filter(({ isDefault }) => isDefault).length <= 1, 'several defaults');
    });

    asBuyer('plans, credits and a comparison belong to this account', async (adapter) => {
      const { plan, interval, currency } = await adapter.subscription();
      const { items } = shaped('plans', await adapter.plans());
      const own = items.find(({ id }) => id === plan.id)?.prices.find((price) => price.interval === interval);
      same(own?.change.effect, 'current', 'the present plan');
      for (const { balance, granted } of shaped('credits', await adapter.credits()).items) check(balance <= granted, 'more credits than there were');
      const compared = shaped('compare', await adapter.compare({ planId: plan.id }));
      same(compared.currency, currency, 'currency');
      check(compared.items.some((item) => item.interval === interval), 'the present interval is not compared');
    });

    asBuyer('a purchase has its invoice, and a link to it', async (adapter) => {
      const { receipt } = await settled(adapter, await buy(adapter, await moreSeats(adapter)));
      const { items } = shaped('invoices', await adapter.invoices(null, null));
      const found = items.find(({ id }) => id === receipt?.invoiceId);
      same([found?.number, found?.total, found?.status], [receipt?.number, receipt?.total, 'paid'], 'invoice');
      const link = shaped('invoiceLink', await adapter.invoiceLink(found?.id ?? ''));
      check(/^(https?|blob):/.test(link.url), 'not an address');
      await refused(adapter.invoiceLink('nowhere'), 'not_found');
    });

    asBuyer('what does not exist is not found', async (adapter) => {
      const options = { idempotencyKey: newKey() };
      await refused(adapter.quote('nowhere'), 'not_found');
      await refused(adapter.voidQuote('nowhere'), 'not_found');
      await refused(adapter.operation('nowhere', 0), 'not_found');
      await refused(adapter.cancelOperation('nowhere'), 'not_found');
      await refused(adapter.resumeOperation('nowhere', undefined, options), 'not_found');
      await refused(adapter.cancelScheduledChange('nowhere'), 'not_found');
      await refused(adapter.updatePaymentMethod('nowhere', { isDefault: true }), 'not_found');
      same(await adapter.operations({ quoteId: 'nowhere' }), [], 'operations of no quote');
    });
  });

  describe(`${name}: quotes`, () => {
    asBuyer('an offer says what changes and what it costs, and its lines add up', async (adapter) => {
      const { seats, revision, currency } = await adapter.subscription();
      const quote = shaped('createQuote', await moreSeats(adapter, 2));
      same(quote.seats, { from: seats.capacity, to: seats.capacity + 2 }, 'seats');
      same([quote.revision, quote.currency], [revision, currency], 'revision and currency');
      const sum = quote.lines.reduce((total, { amount }) => total + amount, 0);
      same(quote.total - quote.credited, sum, 'total of the lines, in minor units');
      check(quote.createdAt < quote.expiresAt && quote.expiresIn > 0, 'it is not valid for any time');
    });

    asBuyer('an offer stays as it was made', async (adapter) => {
      const made = await moreSeats(adapter);
      const read = shaped('quote', await adapter.quote(made.id));
      same({ ...read, expiresIn: 0 }, { ...made, expiresIn: 0 }, 'offer');
    });

    asBuyer('an offer for what is there already is refused', async (adapter) => {
      await refused(moreSeats(adapter, 0), 'nothing_to_change');
    });

    asBuyer('fewer seats than people hold are refused, and the least count is told', async (adapter) => {
      const { seats } = await adapter.subscription();
      const floor = Math.max(seats.used + seats.reserved, seats.minimum);
      if (floor === 0) return;
      const error = await refused(adapter.createQuote({ seats: floor - 1 }), 'seats_in_use', 'seats_out_of_range');
      same(error.detail.minimum, floor, 'least count');
    });

    asBuyer('a voided offer can never be charged, and voiding twice is no error', async (adapter) => {
      const quote = await moreSeats(adapter);
      const before = await capacity(adapter);
      await adapter.voidQuote(quote.id);
      await adapter.voidQuote(quote.id);
      await refused(buy(adapter, quote), 'quote_used');
      same(await capacity(adapter), before, 'seats');
      same(await adapter.operations({ quoteId: quote.id }), [], 'operations of the voided quote');
    });
  });

  describe(`${name}: buying`, () => {
    asBuyer('charges exactly what the offer said, and the seats are there', async (adapter) => {
      const { revision } = await adapter.subscription();
      const quote = await moreSeats(adapter);
      const operation = shaped('operation', await buy(adapter, quote));
      same([operation.state, operation.quoteId, operation.total], ['succeeded', quote.id, quote.total], 'operation');
      same(operation.receipt?.total, quote.total, 'receipt, in minor units');
      same(await capacity(adapter), quote.seats!.to, 'seats');
      const changes = await adapter.changes(revision);
      check(changes.revision > revision && changes.items.length > 0, 'the account has no later revision');
    });

    asBuyer('a total other than the offer’s is refused and nothing is charged', async (adapter) => {
      const quote = await moreSeats(adapter);
      const order = await orderFor(adapter, quote);
      for (const expectedTotal of [quote.total + 1, Math.max(0, quote.total - 1)])
        await refused(adapter.createOperation({ ...order, expectedTotal }, { idempotencyKey: newKey() }), 'quote_changed', 'validation_failed');
      same(await capacity(adapter), quote.seats!.from, 'seats');
    });

    asBuyer('the same intent sent several times is one purchase', async (adapter) => {
      const quote = await moreSeats(adapter);
      const order = await orderFor(adapter, quote);
      const options = { idempotencyKey: newKey() };
      // While the first is under way the others may be told so, naming it.
      const send = (): Promise<string | undefined> =>
        adapter.createOperation(order, options).then(
          ({ id }) => id,
          (error: BillingError) => (check(error.code === 'operation_in_progress', error.code), error.detail.operationId),
        );
      const ids = (await Promise.all([send(), send(), send()])).filter((id) => id !== undefined);
      same(new Set(ids).size, 1, 'operations');
      await settled(adapter, await adapter.operation(ids[0]!, 0));
      same(await send(), ids[0], 'the same operation afterwards');
      same(await capacity(adapter), quote.seats!.to, 'seats');
    });

    asBuyer('an offer is good for one purchase', async (adapter) => {
      const quote = await moreSeats(adapter);
      const { id } = await buy(adapter, quote);
      same((await refused(buy(adapter, quote), 'quote_used')).detail.operationId, id, 'operation named');
      same((await refused(adapter.voidQuote(quote.id), 'quote_used')).detail.operationId, id, 'operation named');
      same(await capacity(adapter), quote.seats!.to, 'seats');
    });

    asBuyer('a key belongs to one request', async (adapter) => {
      const idempotencyKey = newKey();
      await buy(adapter, await moreSeats(adapter), idempotencyKey);
      await refused(buy(adapter, await moreSeats(adapter), idempotencyKey), 'idempotency_key_reused');
    });

    asBuyer('the operation is found by its offer, and is not under way once it ended', async (adapter) => {
      const quote = await moreSeats(adapter);
      const { id } = await buy(adapter, quote);
      const found = await adapter.operations({ quoteId: quote.id });
      same(found.map((operation) => operation.id), [id], 'operations of the quote');
      const active = await adapter.operations({ state: 'active' });
      check(!active.some((operation) => operation.id === id), 'it is listed as under way');
      await refused(adapter.cancelOperation(id), 'operation_conflict');
    });

    asBuyer('an offer made before another change is replaced by a new one', async (adapter) => {
      const [one, two] = [await moreSeats(adapter, 1), await moreSeats(adapter, 2)];
      await buy(adapter, one);
      const { detail } = await refused(buy(adapter, two), 'quote_changed');
      check(detail.quote, 'there is no new offer');
      check(detail.quote.id !== two.id && detail.quote.revision > two.revision, 'the new offer is the old one');
    });

    asBuyer('fewer seats cost nothing now, and what is to come can be taken back', async (adapter) => {
      await buy(adapter, await moreSeats(adapter));
      const { seats } = await adapter.subscription();
      const quote = await moreSeats(adapter, -1);
      same(quote.total, 0, 'total, in minor units');
      same((await buy(adapter, quote)).state, 'succeeded', 'state');
      const { scheduledChanges } = await adapter.subscription();
      if (seats.reduction !== 'period_end') return same(await capacity(adapter), seats.capacity - 1, 'seats');
      same([await capacity(adapter), scheduledChanges.length], [seats.capacity, 1], 'seats and waiting changes');
      const { id } = scheduledChanges[0]!;
      same(shaped('cancelScheduledChange', await adapter.cancelScheduledChange(id)).scheduledChanges, [], 'waiting changes');
      await refused(adapter.cancelScheduledChange(id), 'not_found');
    });
  });

  describe(`${name}: profile and payment methods`, () => {
    asBuyer('a profile is saved over the revision that was read, and over no other', async (adapter) => {
      const { fields, revision } = shaped('profile', await adapter.profile());
      const saved = shaped('saveProfile', await adapter.saveProfile({ ...fields, line2: 'Second floor' }, revision));
      check(saved.revision > revision, 'its revision did not rise');
      same(saved.fields.line2, 'Second floor', 'saved field');
      await refused(adapter.saveProfile({ ...fields, line2: 'Third floor' }, revision), 'revision_mismatch');
      await refused(adapter.deleteProfile(revision), 'revision_mismatch');
      same((await adapter.profile()).fields.line2, 'Second floor', 'field after the refusal');
    });

    asBuyer('a wrong field is named', async (adapter) => {
      const { fields, revision } = await adapter.profile();
      const { detail } = await refused(adapter.saveProfile({ ...fields, country: '??' }, revision), 'validation_failed');
      check(detail.fields?.some(({ path }) => path.endsWith('country')), 'the field is not named');
    });

    asBuyer('a started entry repeated is the same entry, and one never started cannot be completed', async (adapter) => {
      const options = { idempotencyKey: newKey() };
      const setup = shaped('createPaymentSetup', await adapter.createPaymentSetup(options));
      same((await adapter.createPaymentSetup(options)).id, setup.id, 'entry');
      const consent = { version: '1', text: 'I agree.' };
      await refused(adapter.completePaymentSetup({ setupId: 'nowhere', consent }, { idempotencyKey: newKey() }), 'not_found');
    });

    asBuyer('the last payment method of a running subscription stays', async (adapter) => {
      const methods = await adapter.paymentMethods();
      for (const { id } of methods.slice(1)) await adapter.deletePaymentMethod(id);
      await refused(adapter.deletePaymentMethod(methods[0]!.id), 'last_payment_method');
      same((await adapter.paymentMethods()).length, 1, 'payment methods');
    });
  });

  describePeopleContract({ describe, it }, name, makeAdapter);

  describe(`${name}: permission and giving up`, () => {
    it('who may only read reads everything and changes nothing', async () => {
      const adapter = await makeAdapter('reader');
      const { viewer } = await adapter.session();
      check(!viewer.permissions.includes('billing:write') && !viewer.permissions.includes('members:write'), 'the reader may write');
      const { revision, seats } = await adapter.subscription();
      await adapter.plans();
      await adapter.paymentMethods();
      const { fields, revision: profileRevision } = await adapter.profile();
      const options = { idempotencyKey: newKey() };
      const order = { quoteId: 'any', expectedTotal: 1, currency: 'EUR', paymentMethodId: null };
      await refused(adapter.createQuote({ seats: seats.capacity + 1 }), 'forbidden_role');
      await refused(adapter.createOperation(order, options), 'forbidden_role');
      await refused(adapter.saveProfile(fields, profileRevision), 'forbidden_role');
      await refused(adapter.createPaymentSetup(options), 'forbidden_role');
      await refused(adapter.deletePaymentMethod('any'), 'forbidden_role');
      same((await adapter.subscription()).revision, revision, 'revision');
    });

    asBuyer('a call given up before it was made does nothing', async (adapter) => {
      const signal = AbortSignal.abort();
      await refused(adapter.subscription({ signal }), 'aborted');
      const quote = await moreSeats(adapter);
      const order = await orderFor(adapter, quote);
      await refused(adapter.createOperation(order, { idempotencyKey: newKey(), signal }), 'aborted');
      same(await adapter.operations({ quoteId: quote.id }), [], 'operations');
    });
  });
}
