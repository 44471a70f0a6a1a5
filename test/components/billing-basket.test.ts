/** Several things chosen on one page and paid as one order. */
import { expect } from '@open-wc/testing';
import { BillingBasket } from '../../src/components/billing-basket.js';
import { CreditPurchase } from '../../src/components/credit-purchase.js';
import { PlanSwitcher } from '../../src/components/plan-switcher.js';
import type { BillingPurchaseSucceededDetail } from '../../src/components/base/events.js';
import type { BillingProvider } from '../../src/components/billing-provider.js';
import type { OrderDraft } from '../../src/api/contract/schemas.js';
import type { Session } from '../../src/state/session.js';
import { Backend, Screen, comeBack, create, details, pressInFrame, stage, until, type Stage, type StageOptions } from './harness.js';

BillingBasket.define();
PlanSwitcher.define();
CreditPurchase.define();

interface Page extends Stage {
  readonly session: Session;
  /** The seats beside the basket. */
  readonly seats: Screen;
}

/** A page with a basket and a seat-manager, once both are drawn. */
async function page(options: StageOptions = {}, inside: OrderDraft = {}): Promise<Page> {
  const set = stage('billing-basket', { ...options, provider: { basket: true, ...options.provider } });
  const manager = create('seat-manager');
  set.provider.append(manager);
  const seats = new Screen(manager);
  await seats.sees(/in use/);
  const session = await until(() => set.provider.session, 'a session');
  session.basket.add(inside);
  return { ...set, session, seats };
}

const EVERYTHING: OrderDraft = { planId: 'enterprise', seatsDelta: 3, credits: [{ kind: 'phone', quantity: 500 }] };

/** What the button says, in minor units. */
async function onButton(screen: Screen): Promise<number> {
  const { textContent } = await screen.enabled(/^Pay €/);
  return Number((textContent ?? '').replace(/[^\d]/g, ''));
}

describe('An order of several things', () => {
  it('is one offer, one payment, one receipt, and the amount taken is the one on the button', async () => {
    const { screen, backend, seats, ...set } = await page({}, EVERYTHING);
    await screen.sees('In your order', 'Enterprise (Monthly)', '3 seats more', 'Phone credits: 500 a month');
    await screen.sees('Scale (Monthly) → Enterprise (Monthly)', '12 → 15 seats', 'Phone credits: 0 → 500 a month', '500 more at once');
    const due = await onButton(screen);
    await screen.press(/^Pay €/);
    await screen.sees('You paid €', /Receipt \S+/, 'Scale (Monthly) → Enterprise (Monthly)', '12 → 15 seats', '500 more at once');
    expect(backend.charged).to.deep.equal([due]);
    const { items } = await backend.adapter.invoices(null, null);
    expect(items.map(({ total, status }) => [total, status])).to.deep.equal([[due, 'paid']]);
    expect(backend.count('POST /v1/quotes')).to.equal(1);
    expect(backend.count('POST /v1/operations')).to.equal(1);
    const [paid] = await details<BillingPurchaseSucceededDetail>({ ...set, screen, backend }, 'billing-purchase-succeeded');
    expect(paid?.total).to.equal(due);
    expect(paid?.changes.plan?.to.id).to.equal('enterprise');
    expect(paid?.changes.credits.map(({ kind, to }) => [kind, to])).to.deep.equal([['phone', 500]]);
    await seats.sees('9 of 15 in use', 'Enterprise (Monthly)');
    expect(set.session.basket.isEmpty).to.be.true;
    await screen.press('Done');
    await screen.sees('Nothing chosen yet', 'You have Enterprise (Monthly) with 15 seats.');
  });

  it('groups the lines by what they are and explains each of them', async () => {
    const { screen } = await page({}, EVERYTHING);
    await onButton(screen);
    await screen.sees('Plan and seats', 'Phone credits', 'Unused time of Scale', 'TVA 20%');
    const opened = screen.all('group') as HTMLDetailsElement[];
    for (const one of opened) one.open = true;
    expect(opened.map((one) => one.querySelector('summary')?.textContent)).to.deep.equal(['How this is worked out', 'How this is worked out', 'What the renewal is made of']);
    await screen.sees('500 × €92.80 ÷ 100 = €464.00.', 'What you paid for Scale and will not use.', 'What the renewal is made of');
    expect(screen.text).not.to.include('Please contact support before you pay');
    await screen.sees('Monthly credits renew by themselves until you change that. What is unused at the end of the period lapses');
  });

  it('asks the bank once', async () => {
    const { screen, backend, seats } = await page({ start: { cards: ['challenge'] } }, EVERYTHING);
    const due = await onButton(screen);
    await screen.press(/^Pay €/);
    await screen.sees('Confirm with your bank');
    expect(seats.text).not.to.include('Confirm with your bank');
    await pressInFrame(screen, 'Approve');
    await screen.sees('You paid €');
    expect(backend.charged).to.deep.equal([due]);
  });

  it('can be paid with a promotion code, which counts for all of it', async () => {
    const { screen, backend } = await page({}, EVERYTHING);
    const before = await onButton(screen);
    await screen.fill('Promotion code', 'LOYAL10');
    await screen.press('Apply');
    await screen.sees('LOYAL10 applied', 'Loyalty: 10% off');
    const after = await onButton(screen);
    expect(after).to.be.lessThan(before);
    await screen.press(/^Pay €/);
    await screen.sees('You paid €');
    expect(backend.charged).to.deep.equal([after]);
  });

  it('waits while something is missing, and goes on where it was', async () => {
    const { screen } = await page({ start: { cards: [] } }, EVERYTHING);
    await screen.sees('Before you can pay', 'One thing is missing', 'Your order is kept meanwhile.');
    expect((await screen.button(/^Pay €/)).disabled).to.be.true;
  });

  it('is changed by taking things out: each time it is priced anew, and empty after the last', async () => {
    const { screen, session, backend } = await page({}, { seatsDelta: 3, packs: [{ kind: 'export', quantity: 1_000 }] });
    await screen.sees('12 → 15 seats', 'Export credits: 1,000 once');
    await onButton(screen);
    await screen.press(/^Take out: Export credits/);
    await screen.sees('Due today €75.25');
    expect(session.basket.value).to.deep.equal({ seatsDelta: 3 });
    await screen.focusOn((focused) => /^Take out: 3 seats/.test(focused.getAttribute('aria-label') ?? ''), 'what is left');
    await screen.press(/^Take out: 3 seats/);
    await screen.sees('Nothing chosen yet');
    await screen.focusOn(({ id }) => id === 'title', 'the title');
    expect(backend.charged).to.deep.equal([]);
  });

  it('can be emptied at once', async () => {
    const { screen, session } = await page({}, EVERYTHING);
    await onButton(screen);
    await screen.press('Empty the order');
    await screen.sees('Nothing chosen yet');
    expect(session.basket.isEmpty).to.be.true;
  });

  it('that the server refuses says why, and goes on once the cause is taken out', async () => {
    const { screen } = await page({}, { seats: 9_999, packs: [{ kind: 'export', quantity: 1_000 }] });
    await screen.sees('Your plan does not allow this number of seats. Nothing was charged.');
    await screen.press(/^Take out: 9,999 seats/);
    await screen.enabled(/^Pay €/);
  });

  it('keeps what is added while it is paid', async () => {
    const { screen, session, backend } = await page({ start: { cards: ['processing'] } }, { seatsDelta: 2 });
    await screen.press(/^Pay €/);
    await screen.sees('Your payment is being processed');
    session.basket.add({ packs: [{ kind: 'export', quantity: 1_000 }] });
    backend.scenario.clock.advance(30_000);
    comeBack();
    await screen.sees('You paid €50.17');
    expect(session.basket.value).to.deep.equal({ packs: [{ kind: 'export', quantity: 1_000 }] });
    await screen.press('Done');
    await screen.sees('Export credits: 1,000 once');
    await screen.enabled(/^Pay €/);
  });
});

describe('Other elements and the order', () => {
  it('offer to add to it, and close again with focus where it was', async () => {
    const { screen, seats, session, backend } = await page();
    await seats.press('Add seats');
    await seats.fill('Seats to add', '3');
    await seats.sees('€75.25');
    await seats.press('Add to order');
    await screen.sees('In your order', '3 seats more', '12 → 15 seats');
    await seats.losesSight('Seats to add');
    await seats.focusOn((focused) => focused.textContent?.trim() === 'Add seats', 'the button that opened it');
    expect(seats.root.querySelector('#status')?.textContent).to.equal('Added to your order.');
    expect(session.basket.value).to.deep.equal({ seatsDelta: 3 });
    await screen.press('Pay €75.25');
    await screen.sees('You paid €75.25');
    await seats.sees('9 of 15 in use');
    expect(backend.charged).to.deep.equal([7525]);
  });

  it('fill it together: a plan, seats and credits are paid at once, and each of them shows what is new', async () => {
    const { screen, seats, provider, session, backend } = await page();
    const [plans, credits] = ['plan-switcher', 'credit-purchase'].map((tag) => new Screen(provider.appendChild(create(tag)))) as [Screen, Screen];
    await plans.press(/^Choose Enterprise/);
    await plans.press('Add to order');
    await screen.sees('Scale (Monthly) → Enterprise (Monthly)');
    await seats.press('Add seats');
    await seats.fill('Seats to add', '3');
    await seats.press('Add to order');
    await screen.sees('12 → 15 seats');
    await credits.press(/Direct email credits/);
    await credits.press('Add to order');
    await screen.sees(/Direct email credits: 0 → [\d,]+ a month/);
    expect(Object.keys(session.basket.value).sort()).to.include.members(['credits', 'planId', 'seatsDelta']);
    const due = await onButton(screen);
    await screen.press(/^Pay €/);
    await screen.sees('You paid €');
    expect(backend.charged).to.deep.equal([due]);
    await seats.sees('9 of 15 in use', 'Enterprise (Monthly)');
    await plans.losesSight('Choose Enterprise');
    await credits.sees(/Direct email credits.*left/);
  });

  it('sell alone all the same, and leave the order as it is', async () => {
    const { screen, seats, session, backend } = await page({}, { packs: [{ kind: 'export', quantity: 1_000 }] });
    await onButton(screen);
    await seats.press('Add seats');
    await seats.fill('Seats to add', '3');
    await seats.sees('€75.25');
    await seats.press('Buy now');
    await seats.sees('Check your order');
    await seats.press('Pay €75.25');
    await seats.sees('You paid €75.25');
    expect(session.basket.value).to.deep.equal({ packs: [{ kind: 'export', quantity: 1_000 }] });
    expect(backend.charged).to.deep.equal([7525]);
  });

  it('sell alone only, where the page has no order', async () => {
    const { seats, provider } = await page({ provider: { basket: false } });
    await seats.press('Add seats');
    await seats.button('Next');
    expect(seats.has('button', 'Add to order')).to.be.false;
    (provider as BillingProvider).basket = true;
    await seats.button('Add to order');
  });
});

describe('An order and other people', () => {
  it('whoever changed the plan meanwhile is named, with what they did, and the order is priced anew', async () => {
    const { screen, backend } = await page({}, { seatsDelta: 2, credits: [{ kind: 'phone', quantity: 500 }] });
    const before = await onButton(screen);
    await backend.order({ planId: 'enterprise' });
    comeBack();
    await screen.sees('Deniz Aksoy changed the plan meanwhile. The order below is up to date.', /The amount changed from €[\d.,]+ to €[\d.,]+\. Nothing was charged\./);
    const after = await onButton(screen);
    expect(after).to.be.greaterThan(before);
    await screen.press(/^Pay €/);
    await screen.sees('You paid €');
    expect(backend.charged.at(-1)).to.equal(after);
  });

  it('whoever bought credits meanwhile is named', async () => {
    const { screen, backend } = await page({}, { credits: [{ kind: 'phone', quantity: 500 }] });
    await onButton(screen);
    await backend.order({ credits: [{ kind: 'phone', quantity: 200 }] });
    comeBack();
    await screen.sees('Deniz Aksoy changed the credits meanwhile.', 'Phone credits: 200 → 500 a month', '300 more at once');
    for (const one of screen.all('group') as HTMLDetailsElement[]) one.open = true;
    await screen.sees('500 cost €464.00, the 200 you have cost €232.00. You pay the difference, for this period in full.');
  });

  it('a price that changed by itself is nobody’s doing', async () => {
    const { screen, backend } = await page({ start: { seats: { capacity: 12 } } }, { seatsDelta: 2 });
    await backend.order({ seatsDelta: 1 });
    comeBack();
    await screen.sees('13 → 15 seats');
    await onButton(screen);
    backend.scenario.clock.advance(1_000);
    await screen.press('Empty the order');
    const session = await until(() => (screen.host.closest('billing-provider') as BillingProvider).session, 'a session');
    session.basket.add({ seatsDelta: 2 });
    await onButton(screen);
    backend.scenario.setUnitAmount(5_000);
    await screen.press(/^Pay €/);
    await screen.sees(/The amount changed from/);
    expect(screen.text).not.to.include('Deniz Aksoy');
  });

  it('after a reload the order on its way is there again, once on the page', async () => {
    const backend = new Backend({ cards: ['challenge'] });
    await backend.order(EVERYTHING, 'user_ana');
    const { screen, seats } = await page({ start: backend });
    const showing = () => [screen, seats].filter(({ text }) => text.includes('Confirm with your bank'));
    await until(() => showing().length > 0, 'the bank’s question');
    expect(showing()).to.have.length(1);
    const [place] = showing();
    await pressInFrame(place as Screen, 'Approve');
    await (place as Screen).sees('You paid €', 'Scale (Monthly) → Enterprise (Monthly)', '12 → 15 seats');
    expect(backend.charged).to.have.length(1);
  });
});
