/** Plans: compared, chosen with seats and credits in one order, paid exactly as the button says. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Plan } from '../../src/api/contract/schemas.js';
import type { BillingPlanChangedDetail, BillingSeatsChangedDetail } from '../../src/components/base/events.js';
import { PlanSwitcher } from '../../src/components/plan-switcher.js';
import type { PlanRule } from '../../src/server/ordering/catalog.js';
import { Backend, comeBack, details, nameOf, plain, stage, textsOf, until, type Screen, type Stage, type StageOptions } from './harness.js';

PlanSwitcher.define();

/** One plan-switcher, once it shows the plans. */
async function plans(options: StageOptions = {}): Promise<Stage & { readonly changed: BillingPlanChangedDetail[] }> {
  const set = stage('plan-switcher', options);
  const changed: BillingPlanChangedDetail[] = [];
  set.provider.addEventListener('billing-plan-changed', (event) => changed.push(event.detail));
  await set.screen.sees(/for [\d,]+ seats/);
  return { ...set, changed };
}

async function look(screen: Screen, interval: 'Monthly' | 'Annual'): Promise<void> {
  const radio = await until(() => [...screen.root.querySelectorAll<HTMLInputElement>('input[type=radio]')].find((one) => nameOf(one) === interval), interval);
  radio.click();
  await screen.sees(interval === 'Annual' ? 'per seat a year' : 'per seat a month');
}

/** The card of a plan, as text. */
const card = (screen: Screen, name: string): string =>
  plain(screen.all('listitem').find((one) => one.querySelector('h3')?.textContent === name)?.innerText ?? '');

const onButton = (name: string) => (focused: HTMLElement) => focused.localName === 'button' && nameOf(focused) === name;
const refusing = (id: string, reason: string): PlanRule => (_, to) => (to.plan.id === id ? { effect: 'refused', reason } : { effect: 'now' });

describe('Plans side by side', () => {
  it('say what each costs and comes to for the seats there are, and which one is had', async () => {
    const { screen } = await plans();
    expect(card(screen, 'Starter')).to.include('€17.40 per seat a month').and.include('€208.80 a month for 12 seats').and.include('Export credits: 100 a month');
    expect(card(screen, 'Scale')).to.include('Current plan').and.include('€348.00 a month for 12 seats');
    expect(card(screen, 'Enterprise')).to.include('€626.40 a month for 12 seats').and.include('Single sign-on');
    expect(card(screen, 'Enterprise')).not.to.include('Current plan');
  });

  it('say what a year saves against twelve months, in money', async () => {
    const { screen } = await plans();
    await screen.sees('Annual saves €696.00 a year on Scale');
    await look(screen, 'Annual');
    // 12 × €348.00 − €3,480.00
    expect(card(screen, 'Scale')).to.include('Save €696.00 a year').and.include('€3,480.00 a year for 12 seats').and.include('Current plan · Monthly');
    expect(card(screen, 'Starter')).to.include('Save €417.60 a year');
  });

  it('name the price of the plan itself and the seats in it', async () => {
    const own = { id: 'scale', name: 'Scale', currency: 'EUR', seatMinimum: 3, seatMaximum: null, includedSeats: 3, prices: [{ interval: 'month' as const, seatUnitAmount: 1_000, baseAmount: 9_900 }] };
    const { screen } = await plans({ start: { plans: [own] } });
    expect(card(screen, 'Scale')).to.include('€99.00 a month').and.include('+ €10.00 for each further seat').and.include('€189.00 a month for 12 seats').and.include('3 seats included');
    expect(screen.root.querySelector('input[type=radio]')).to.equal(null);
    expect(screen.text).not.to.include('Compare monthly and annual');
  });

  it('count no more seats than a plan allows', async () => {
    const { screen } = await plans({ start: { seats: { capacity: 40, used: 9 } } });
    expect(card(screen, 'Starter')).to.include('for 25 seats');
  });

  it('are those the page names, in its order', async () => {
    const { screen } = await plans({ element: { plans: 'enterprise scale nothing' } });
    expect(screen.all('listitem').flatMap((one) => one.querySelector('h3')?.textContent ?? [])).to.deep.equal(['Enterprise', 'Scale']);
  });

  it('may be none', async () => {
    const { screen } = stage('plan-switcher', { element: { plans: 'none' } });
    await screen.sees('There are no plans to choose from.');
  });

  it('say until when a trial is free', async () => {
    const { screen } = await plans({ start: 'trial' });
    await screen.sees('Nothing is charged until 28 November');
  });

  it('stay visible to somebody who may not change them, with whom to ask', async () => {
    const { screen, backend } = await plans({ start: 'viewer' });
    const buttons = screen.all('button') as HTMLButtonElement[];
    expect(buttons).to.have.length(3);
    expect(buttons.every(({ disabled }) => disabled)).to.be.true;
    expect(textsOf(buttons[0] as HTMLElement, 'aria-describedby')).to.equal('Ask your billing admin to change this.');
    expect(backend.count('POST')).to.equal(0);
  });
});

describe('What is refused', () => {
  for (const [reason, words] of [
    ['downgrade', 'You cannot change to less by yourself.'],
    ['interval', 'You cannot change to this billing interval by yourself.'],
    ['contact_sales', 'We set this plan up together with you.'],
    ['our_own_rule', 'You cannot make this change by yourself.'],
  ] as const) {
    it(`stays there, disabled, with the reason: ${reason}`, async () => {
      const { screen } = await plans({ start: { planRule: refusing('enterprise', reason) } });
      const button = await screen.button('Choose Enterprise');
      expect(button.disabled).to.be.true;
      expect(textsOf(button, 'aria-describedby')).to.equal(words);
      await screen.sees('Contact us and we see to it.');
    });
  }

  it('is what too many people sit on', async () => {
    const { screen } = await plans({ start: { seats: { capacity: 40, used: 30 } } });
    const button = await screen.button('Choose Starter');
    expect(button.disabled).to.be.true;
    expect(textsOf(button, 'aria-describedby')).to.equal('More than its 25 seats are in use.');
  });

  it('is everything while the subscription rests', async () => {
    const { screen } = await plans({ start: { status: 'paused' } });
    expect((screen.all('button') as HTMLButtonElement[]).every(({ disabled }) => disabled)).to.be.true;
    await screen.sees('Your subscription is not active');
    expect(screen.text).not.to.include('Compare monthly and annual');
  });

  it('is said in the page’s own words, with the page’s own way on', async () => {
    const set = await plans({ start: { planRule: refusing('enterprise', 'our_own_rule') }, provider: { messages: { 'plans-refused-our_own_rule': 'Only from the next year on.' } } });
    await set.screen.sees('Only from the next year on.');
    set.element.append(Object.assign(document.createElement('a'), { slot: 'contact', href: '#sales', textContent: 'Talk to sales' }));
    const slot = set.screen.root.querySelector<HTMLSlotElement>('slot[name=contact]');
    await until(() => slot?.assignedElements()[0]?.textContent === 'Talk to sales', 'the page’s link');
  });
});

describe('Choosing', () => {
  it('changes from month to year at once, for exactly what the button says', async () => {
    const set = await plans();
    const { screen, backend } = set;
    await look(screen, 'Annual');
    await screen.press('Choose Scale (Annual)');
    await screen.sees('Due today €3,874.98');
    await screen.press('Checkout');
    await screen.press('Pay €3,874.98');
    await screen.sees('You paid €3,874.98');
    expect(backend.charged).to.deep.equal([387_498]);
    await until(() => set.changed.length === 1, 'the event');
    expect(set.changed[0]).to.include({ planId: 'scale', interval: 'year', effectiveAt: null });
    expect((await backend.adapter.subscription()).interval).to.equal('year');
    await screen.press('Done');
    await until(() => card(screen, 'Scale').includes('Current plan') && !card(screen, 'Scale').includes('Monthly'), () => `the new plan; it reads ${card(screen, 'Scale')}`);
  });

  it('orders plan, seats and credits in one', async () => {
    const set = await plans();
    const { screen, backend } = set;
    await screen.press('Choose Enterprise');
    await screen.fill('Total number of seats', '15');
    await screen.fill('Phone credits', '200');
    await screen.fill('Export credits', '300');
    await screen.press('Checkout');
    const [quote] = await until(async () => {
      const pay = screen.all('button', /^Pay/)[0] as HTMLButtonElement | undefined;
      return pay && !pay.disabled ? [nameOf(pay)] : undefined;
    }, 'the amount');
    await screen.press(/^Pay/);
    await screen.sees('You paid');
    expect(backend.count('POST /v1/operations')).to.equal(1);
    expect(backend.charged).to.have.length(1);
    expect(quote).to.equal(`Pay €${((backend.charged[0] ?? 0) / 100).toLocaleString('en', { minimumFractionDigits: 2 })}`);
    const { plan, seats } = await backend.adapter.subscription();
    expect([plan.id, seats.capacity]).to.deep.equal(['enterprise', 15]);
    const { items } = await backend.adapter.credits();
    expect(items.map(({ kind, recurring }) => [kind, recurring])).to.deep.equal([['phone', 200], ['email', 0], ['export', 300]]);
    const [seatsChanged] = await details<BillingSeatsChangedDetail>(set, 'billing-seats-changed');
    expect(seatsChanged).to.include({ from: 12, to: 15 });
  });

  it('edits the plan there is: nothing to order until something is changed', async () => {
    const { screen, backend } = await plans();
    await screen.press('Change seats or credits');
    await screen.sees('Change something to see what it costs.');
    expect(screen.has('button', 'Checkout')).to.be.false;
    await screen.press('One seat more');
    await screen.sees('€25.08');
    await screen.press('Checkout');
    await screen.press('Pay €25.08');
    await screen.sees('You paid €25.08');
    expect(backend.charged).to.deep.equal([2_508]);
  });

  it('lets a step down wait for the period’s end, and be taken back', async () => {
    const set = await plans();
    const { screen, backend } = set;
    await screen.press('Change to Starter on 14 December');
    await screen.sees('You keep Scale (Monthly) until 14 December', 'Nothing to pay today');
    await screen.press('Checkout');
    await screen.press('Change on 14 December');
    await screen.sees('Agreed. It takes effect on 14 December.');
    expect(backend.charged).to.deep.equal([]);
    await until(() => set.changed.length === 1, 'the event');
    expect(set.changed[0]).to.include({ planId: 'starter', effectiveAt: '2026-12-14T00:00:00.000Z' });
    await screen.press('Done');
    await screen.sees('Starter (Monthly) from 14 December', 'Asked for by Ana Ferreira');
    expect((await screen.button('Change to Starter on 14 December')).disabled).to.be.true;
    await screen.press('Undo');
    await screen.losesSight('Starter (Monthly) from 14 December');
    await details(set, 'billing-change-undone');
    await screen.enabled('Change to Starter on 14 December');
    expect((await backend.adapter.subscription()).scheduledChanges).to.deep.equal([]);
  });

  it('never takes the seat of somebody who holds one', async () => {
    const { screen, backend } = await plans();
    await screen.press('Choose Enterprise');
    await screen.sees('Between 10 and 500');
    const asked = backend.count('POST /v1/quotes');
    await screen.fill('Total number of seats', '9');
    await screen.sees('10 seats are in use, so you cannot go below 10');
    expect(screen.has('button', 'Checkout')).to.be.false;
    expect(backend.count('POST /v1/quotes')).to.equal(asked);
  });

  it('is bounded by the plan that is chosen', async () => {
    const { screen } = await plans({ start: { seats: { capacity: 40, used: 9 } } });
    await screen.press('Change to Starter on 14 December');
    await screen.sees('Between 10 and 25');
    expect((await screen.field('Total number of seats')).value).to.equal('25');
  });

  it('says how credits are sold when an amount is not', async () => {
    const { screen } = await plans();
    await screen.press('Choose Enterprise');
    await screen.fill('Phone credits', '150');
    await screen.sees('Enter a multiple of 100.');
    await screen.fill('Phone credits', '9000');
    await screen.sees('Enter 5,000 or less.');
    await screen.fill('Phone credits', '');
    await screen.losesSight('Enter 5,000 or less.');
    await screen.enabled('Checkout');
  });

  it('goes on without credits when they could not be read', async () => {
    const backend = new Backend();
    const stop = backend.fail('GET /v1/credits', 'internal');
    const { screen } = await plans({ start: backend });
    await screen.press('Choose Enterprise');
    await screen.sees('Add-on credits could not be loaded.');
    await screen.enabled('Checkout');
    stop();
    await screen.press('Try again');
    await screen.field('Phone credits');
  });

  it('is over when the server refuses by then', async () => {
    const backend = new Backend();
    const { screen } = await plans({ start: backend });
    await screen.button('Choose Enterprise');
    await backend.order({ status: 'canceled' });
    await screen.press('Choose Enterprise');
    await screen.sees(/Another change is already waiting|about to end/);
    expect(backend.charged).to.deep.equal([]);
  });

  it('follows a colleague who was quicker', async () => {
    const { screen, backend } = await plans();
    await backend.order({ planId: 'enterprise' });
    comeBack();
    await until(() => card(screen, 'Enterprise').includes('Current plan'), 'the new plan');
  });
});

describe('Monthly against annual', () => {
  /** The table as rows of cells; where it is narrow each cell repeats its heading. */
  const rows = (screen: Screen): string[][] =>
    [...screen.root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((one) => plain((one as HTMLElement).innerText).replace(/^(Now|At renewal|Over 12 months) /, '')));
  const money = (amount: number | null | undefined): string => `€${((amount ?? 0) / 100).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

  it('is open to see before anything is chosen, as the server works it out', async () => {
    const { screen, backend } = await plans();
    expect(backend.count('POST /v1/comparisons')).to.equal(0);
    screen.all('group')[0]?.querySelector('summary')?.click();
    await until(() => rows(screen).length === 2, 'the table');
    const { items } = await backend.adapter.compare({ planId: 'scale', seats: 12 });
    const [month, year] = rows(screen);
    expect(month?.[0]).to.equal('Monthly');
    expect(month?.slice(1)).to.deep.equal([money(items[0]?.total), `${money(items[0]?.renewal?.total)} on 14 December`, money(items[0]?.yearTotal)]);
    expect(year?.[1]).to.equal(money(items[1]?.total));
    expect(year?.[3]).to.equal(`${money(items[1]?.yearTotal)} ${money((items[0]?.yearTotal ?? 0) - (items[1]?.yearTotal ?? 0))} less`);
  });

  it('follows seats and credits, asked once they rest', async () => {
    const { screen, backend } = await plans();
    await screen.press('Choose Enterprise');
    await until(() => rows(screen).length === 2, 'the table');
    const asked = backend.count('POST /v1/comparisons');
    for (const seats of ['2', '20', '200']) await screen.fill('Total number of seats', seats);
    await screen.fill('Phone credits', '500');
    const { items } = await backend.adapter.compare({ planId: 'enterprise', seats: 200, credits: [{ kind: 'phone', quantity: 500 }] });
    await until(() => rows(screen)[1]?.[1] === money(items[1]?.total), () => `${money(items[1]?.total)} in ${JSON.stringify(rows(screen))}`);
    expect(backend.count('POST /v1/comparisons')).to.equal(asked + 2);
    // A year brings these credits once: what it costs less is no saving, and is not called one.
    await screen.sees('Credits count for each billing period: paid annually, you get this number once a year.');
    expect(rows(screen)[1]?.[3]).to.equal(money(items[1]?.yearTotal));
  });

  it('says why an interval is refused', async () => {
    const planRule: PlanRule = (_, to) => (to.price.interval === 'year' ? { effect: 'refused', reason: 'interval' } : { effect: 'now' });
    const { screen } = await plans({ start: { planRule } });
    screen.all('group')[0]?.querySelector('summary')?.click();
    await until(() => rows(screen)[1]?.[1] === 'You cannot change to this billing interval by yourself.', () => JSON.stringify(rows(screen)));
  });

  it('can be asked for again when it failed', async () => {
    const backend = new Backend();
    const stop = backend.fail('POST /v1/comparisons', 'internal');
    const { screen } = await plans({ start: backend });
    screen.all('group')[0]?.querySelector('summary')?.click();
    await screen.sees('Something went wrong on our side.');
    stop();
    await screen.press('Try again');
    await until(() => rows(screen).length === 2, 'the table');
  });
});

describe('The keyboard among plans', () => {
  it('goes to the heading of what was chosen, and with Escape back to the button', async () => {
    const { screen } = await plans();
    await screen.press('Choose Enterprise');
    await screen.focusOn((focused) => /^h\d$/.test(focused.localName) && nameOf(focused) === 'Enterprise (Monthly)', 'the heading');
    await sendKeys({ press: 'Escape' });
    await screen.focusOn(onButton('Choose Enterprise'), 'the button');
    await screen.press('Change seats or credits');
    await screen.press('Cancel');
    await screen.focusOn(onButton('Change seats or credits'), 'the button');
  });

  it('forgets what was typed for a plan that was left', async () => {
    const { screen } = await plans();
    await screen.press('Choose Enterprise');
    await screen.fill('Total number of seats', '50');
    await screen.press('Cancel');
    await screen.press('Choose Enterprise');
    expect((await screen.field('Total number of seats')).value).to.equal('12');
  });

  it('switches month and year with arrows', async () => {
    const { screen } = await plans();
    screen.root.querySelector<HTMLInputElement>('input[type=radio]:checked')?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await screen.sees('€290.00 per seat a year');
    await sendKeys({ press: 'ArrowLeft' });
    await screen.sees('€29.00 per seat a month');
  });

  it('changes the plan without a mouse', async () => {
    const { screen, backend } = await plans();
    (await screen.enabled('Choose Enterprise')).focus();
    await sendKeys({ press: 'Enter' });
    await screen.focusOn((focused) => nameOf(focused) === 'Enterprise (Monthly)', 'the heading');
    const reach = async (there: () => boolean): Promise<void> => {
      for (let step = 0; step < 20 && !there(); step += 1) await sendKeys({ press: 'Tab' });
    };
    await screen.enabled('Checkout');
    await reach(() => nameOf(screen.focused ?? document.body) === 'Total number of seats');
    await sendKeys({ press: 'Enter' });
    await screen.focusOn((focused) => nameOf(focused) === 'Check your order', 'the check');
    const pay = await screen.enabled(/^Pay/);
    await reach(() => screen.focused === pay);
    await sendKeys({ press: 'Space' });
    await screen.sees('You paid');
    expect(backend.charged).to.have.length(1);
  });

  it('is where a change was taken back', async () => {
    const backend = new Backend();
    await backend.order({ planId: 'starter' });
    const { screen } = await plans({ start: backend });
    await screen.press('Undo');
    await screen.focusOn((focused) => focused.matches('h2'), 'the title');
  });
});

describe('Money of other places', () => {
  for (const [start, words] of [['yen', '¥38,400 a month for 12 seats'], ['dinar', 'KWD 105.000 a month for 12 seats']] as const) {
    it(`is written in its own digits: ${start}`, async () => {
      const { screen } = await plans({ start });
      await screen.sees(words);
    });
  }
});

describe('An order that was on its way', () => {
  it('goes on where plans are changed, after a reload', async () => {
    const backend = new Backend({ cards: ['processing'] });
    await backend.order({ planId: 'enterprise' } satisfies { planId: Plan['id'] }, 'user_ana');
    const { screen } = stage('plan-switcher', { start: backend });
    await screen.sees('Your payment is being processed');
  });
});
