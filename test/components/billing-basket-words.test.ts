/** What an order does is said in words, whatever it is, before it is agreed to and afterwards. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { OrderDraft } from '../../src/api/contract/schemas.js';
import { orderSummary, type Explaining } from '../../src/components/purchase/order-summary.js';
import { receipt, underWayElsewhere } from '../../src/components/purchase/outcomes.js';
import { createI18n, loadCatalogue, type I18n } from '../../src/i18n/i18n.js';
import type { ScenarioOptions } from '../../src/testing/scenario.js';
import { Backend, create, plain, show } from './harness.js';

let i18n: I18n;

before(async () => {
  i18n = createI18n({ ...(await loadCatalogue('en')), timeZone: 'UTC', now: () => Date.parse('2026-11-22T09:00:00Z') });
  await i18n.load('purchase');
});

const read = (content: unknown): string => {
  const place = show(create('div'));
  render(content, place);
  for (const one of place.querySelectorAll('[aria-hidden="true"]')) one.remove();
  for (const one of place.querySelectorAll('details')) one.open = true;
  return plain(place.innerText);
};

async function explaining(backend: Backend): Promise<Explaining> {
  return { subscription: await backend.adapter.subscription(), credits: (await backend.adapter.credits()).items };
}

/** What the offer for a draft says. */
async function offer(draft: OrderDraft, start: ScenarioOptions | Backend = {}): Promise<string> {
  const backend = start instanceof Backend ? start : new Backend(start);
  return read(orderSummary({ quote: await backend.adapter.createQuote(draft), i18n, busy: false, ...(await explaining(backend)) }));
}

/** What its receipt says. */
async function bought(draft: OrderDraft, start: ScenarioOptions = {}): Promise<string> {
  const backend = new Backend(start);
  const operation = await backend.order(draft, 'user_ana');
  return read(receipt(operation, i18n, { next: undefined, close: () => undefined, invoice: () => undefined, ...(await explaining(backend)) }));
}

describe('An offer says what it does', () => {
  const cases: readonly (readonly [what: string, draft: OrderDraft, start: ScenarioOptions, says: readonly (string | RegExp)[]])[] = [
    ['another plan', { planId: 'enterprise' }, {}, ['From Scale (Monthly) to Enterprise (Monthly) at once', 'Unused time of Scale', '12 seats × €52.20']],
    ['another interval', { interval: 'year' }, {}, ['From Scale (Monthly) to Scale (Annual) at once', /then €[\d,.]+ a year from 22 November 2027/]],
    ['fewer seats later', { seatsDelta: -1 }, {}, ['From 12 to 11 seats from 14 December', 'Nothing to pay today']],
    ['fewer seats at once', { seatsDelta: -1 }, { reductionPolicy: 'immediate_credit' }, ['From 12 to 11 seats at once', 'Unused time of 1 seat']],
    ['fewer seats later beside a pack at once', { seatsDelta: -1, packs: [{ kind: 'export', quantity: 1_000 }] }, {}, ['From 12 to 11 seats from 14 December', 'Export credits: 1,000 once at once', 'Export credits: Pack of 1,000']],
    ['credits', { credits: [{ kind: 'phone', quantity: 200 }] }, {}, ['Phone credits: From 0 to 200 a month 200 more at once', 'Phone credits: 200 × €116.00 per 100', '200 × €116.00 ÷ 100 = €232.00.', 'Monthly credits renew by themselves']],
    ['fewer credits', { credits: [{ kind: 'phone', quantity: 100 }] }, { credits: { phone: { recurring: 300 } } }, ['Phone credits: From 300 to 100 a month from 14 December']],
    ['no more credits', { credits: [{ kind: 'phone', quantity: 0 }] }, { credits: { phone: { recurring: 300 } } }, ['Phone credits: 300 → none, no renewal from 14 December']],
    ['the end', { status: 'canceled' }, {}, ['Your subscription ends on 14 December', 'Nothing is charged after that.']],
    ['the end of a trial before its day', { status: 'active' }, { status: 'trialing' }, ['Your trial ends and the paid subscription begins at once', '12 seats × €29.00']],
    ['a new start', { status: 'active' }, { status: 'canceled' }, ['Your subscription starts again at once']],
    ['a pause', { status: 'paused' }, { policy: { pausing: true } }, ['Your subscription pauses on 14 December', 'Nothing is charged after that.']],
  ];
  for (const [what, draft, start, says] of cases) {
    it(what, async () => {
      const text = await offer(draft, start);
      for (const words of says) expect(text).to[typeof words === 'string' ? 'include' : 'match'](words as never);
      expect(text).not.to.include('Please contact support before you pay');
    });
  }

  it('an end that is taken back', async () => {
    const backend = new Backend();
    await backend.order({ status: 'canceled' });
    expect(await offer({ status: 'active' }, backend)).to.include('Your subscription goes on');
  });

  it('an invoice', async () => {
    const backend = new Backend({ cards: ['declined_later'] });
    backend.scenario.clock.advance(40 * 86_400_000);
    await backend.scenario.kit.tick();
    const [open] = (await backend.adapter.subscription()).openInvoices;
    expect(await offer({ invoiceId: open?.id ?? '' }, backend)).to.include(`Payment of invoice ${open?.number ?? ''}`);
  });

  it('a line that does not add up is said to, without opening anything', async () => {
    const backend = new Backend();
    const quote = await backend.adapter.createQuote({ credits: [{ kind: 'phone', quantity: 200 }] });
    const lines = quote.lines.map((line) => (line.kind === 'credits' ? { ...line, amount: line.amount + 1 } : line));
    const place = show(create('div'));
    render(orderSummary({ quote: { ...quote, lines }, i18n, busy: false }), place);
    expect(plain(place.innerText)).to.include('We get €232.00 here. Please contact support before you pay.');
  });
});

describe('A receipt says the same', () => {
  it('of everything that was bought', async () => {
    const text = await bought({ planId: 'enterprise', seatsDelta: 3, credits: [{ kind: 'phone', quantity: 200 }], packs: [{ kind: 'export', quantity: 1_000 }] });
    for (const words of ['You paid €', '3 seats added', 'From Scale (Monthly) to Enterprise (Monthly)', 'From 12 to 15 seats', '200 more at once', 'Export credits: 1,000 once', 'Monthly credits renew by themselves']) expect(text).to.include(words);
  });

  it('of what begins later beside what counts at once', async () => {
    const text = await bought({ seatsDelta: -1, packs: [{ kind: 'export', quantity: 1_000 }] });
    for (const words of ['You paid €', 'From 12 to 11 seats from 14 December', 'Export credits: 1,000 once at once']) expect(text).to.include(words);
    expect(text).not.to.include('1 seat removed');
  });

  it('of what begins later', async () => {
    const text = await bought({ status: 'canceled' });
    for (const words of ['It takes effect on 14 December', 'Your subscription ends on 14 December']) expect(text).to.include(words);
  });
});

it('A payment of the account itself is nobody’s', async () => {
  const backend = new Backend();
  const operation = await backend.order({ seatsDelta: 1 });
  expect(read(underWayElsewhere(operation, i18n))).to.include('Deniz Aksoy is paying €25.08');
  expect(read(underWayElsewhere({ ...operation, actor: { id: 'system', name: '' } }, i18n))).to.equal('A payment of €25.08 for the renewal is under way. You can buy when that is finished.');
});
