/** Buying seats: choose a number, check the offer, pay exactly what the button says. */
import { expect } from '@open-wc/testing';
import type { BillingConfirmRequestDetail, BillingPurchaseSucceededDetail, BillingRequestEvent, BillingSeatsChangedDetail } from '../../src/components/base/events.js';
import { details, nameOf, seats, until, type Stage } from './harness.js';

/** To the review of an order of so many seats. */
async function review(set: Stage, count = '3'): Promise<void> {
  await set.screen.press('Add seats');
  await set.screen.fill('Seats to add', count);
  await set.screen.sees(`New total ${12 + Number(count)}`);
  await set.screen.press('Next');
  await set.screen.sees('Check your order');
  await set.screen.enabled(/^Pay/);
}

describe('Buying seats by adding', () => {
  it('takes two steps: the number, then the check with the exact amount on the button', async () => {
    const { screen, backend } = await seats();
    await screen.press('Add seats');
    await screen.fill('Seats to add', '3');
    await screen.sees('New total 15', '€75.25');
    expect(screen.has('button', /^Pay/)).to.be.false;
    await screen.press('Next');
    await screen.sees('Check your order', '12 → 15 seats', 'Due today €75.25');
    await screen.press('Pay €75.25');
    await screen.sees('You paid €75.25', '3 seats added');
    expect(backend.charged).to.deep.equal([7525]);
  });

  it('says what the next renewal costs before anything is paid', async () => {
    const { screen } = await seats();
    await screen.press('Add seats');
    await screen.sees('then €452.40 a month from 14 December');
  });

  it('shows the arithmetic of a line when it is opened', async () => {
    const { screen } = await seats();
    await screen.press('Add seats');
    await screen.fill('Seats to add', '3');
    await screen.sees('€75.25');
    const how = (await screen.find('group', /^How this is worked out/)) as HTMLDetailsElement;
    expect(screen.text).not.to.include('1,868,400');
    how.querySelector('summary')?.click();
    await screen.sees('3 seats × €29.00 × 22 of 30 days', '1,868,400 of 2,592,000 seconds, which makes €62.71');
    expect(screen.text).to.match(/TVA 20%.*€12\.54/);
  });

  it('starts at the last step of the number: going back keeps it, and the order', async () => {
    const set = await seats();
    await review(set, '4');
    await set.screen.press('Back');
    expect((await set.screen.field('Seats to add')).value).to.equal('4');
    expect(set.backend.charged).to.deep.equal([]);
  });

  it('tells the page what was bought, once', async () => {
    const set = await seats();
    await review(set, '1');
    await set.screen.press(/^Pay/);
    const [paid] = await details<BillingPurchaseSucceededDetail>(set, 'billing-purchase-succeeded');
    const [changed] = await details<BillingSeatsChangedDetail>(set, 'billing-seats-changed');
    expect(paid).to.include({ total: 2508, currency: 'EUR' });
    expect(changed).to.include({ from: 12, to: 13, effectiveAt: null, operationId: paid?.operationId });
    expect(set.events.filter(({ type }) => type !== 'billing-session-ready').map(({ type }) => type)).to.deep.equal([
      'billing-confirm-request',
      'billing-purchase-succeeded',
      'billing-seats-changed',
    ]);
  });

  it('pays once when the button is clicked twice', async () => {
    const set = await seats();
    await review(set);
    const pay = await set.screen.button(/^Pay/);
    for (const _ of 'ab') pay.click();
    await set.screen.sees('You paid €75.25');
    expect(set.backend.count('POST /v1/operations')).to.equal(1);
    expect(set.backend.charged).to.have.length(1);
    expect(set.events.filter(({ type }) => type === 'billing-confirm-request')).to.have.length(1);
  });

  it('hands over a receipt: number, day, lines, card, and what comes next', async () => {
    const set = await seats();
    set.element.append(Object.assign(document.createElement('a'), { slot: 'next', href: '#invite', textContent: 'Invite 3 people' }));
    await review(set);
    await set.screen.press(/^Pay/);
    await set.screen.sees(/Receipt \S+/, 'Paid on 22 November', '3 seats × €29.00', 'Paid with Visa •• 4242', 'Ready to assign now');
    const next = set.screen.root.querySelector<HTMLSlotElement>('slot[name="next"]');
    expect(next?.assignedElements().map(nameOf)).to.deep.equal(['Invite 3 people']);
    await set.screen.press('Done');
    await set.screen.losesSight('Receipt');
    await set.screen.sees('9 of 15 in use');
  });

  it('buys in a currency without decimals and in one with three', async () => {
    const yen = await seats({ start: 'yen' });
    await yen.screen.press('Add seats');
    await yen.screen.sees(/Due today ¥[\d,]+ /);
    expect(yen.screen.text).not.to.match(/¥[\d,]+\.\d/);
    const dinar = await seats({ start: 'dinar' });
    await dinar.screen.press('Add seats');
    await dinar.screen.sees(/Due today KWD \d+\.\d{3}/);
  });

  it('needs no payment in a trial, and says so on the button', async () => {
    const { screen, backend } = await seats({ start: { status: 'trialing', seats: { capacity: 5, used: 3, reserved: 0 } } });
    await screen.sees('Trial until');
    await screen.press('Add seats');
    await screen.sees('Nothing to pay today');
    await screen.press('Next');
    await screen.press('Add 1 seat');
    await screen.sees('1 seat added');
    expect(backend.charged).to.deep.equal([]);
  });
});

describe('The pay button', () => {
  it('cannot be pressed while a new amount is worked out', async () => {
    const set = await seats();
    await review(set);
    const release = set.backend.hold('POST /v1/quotes');
    await set.screen.fill('Promotion code', 'WELCOME20');
    await set.screen.enter('Promotion code');
    await set.screen.sees('Working out the amount…');
    expect((await set.screen.button('Pay €75.25')).disabled).to.be.true;
    release();
    await set.screen.sees('Pay €60.20');
    expect((await set.screen.button('Pay €60.20')).disabled).to.be.false;
  });

  it('never offers the amount of the number before, however fast the order is sent', async () => {
    const set = await seats();
    await review(set, '1');
    await set.screen.press('Back');
    const release = set.backend.hold('POST /v1/quotes');
    await set.screen.fill('Seats to add', '3');
    await set.screen.enter('Seats to add');
    await set.screen.sees('Check your order');
    expect(set.screen.all('button', /^Pay/).filter((button) => !(button as HTMLButtonElement).disabled)).to.deep.equal([]);
    release();
    await set.screen.press('Pay €75.25');
    await set.screen.sees('You paid €75.25');
  });

  it('leads from the number to the check although no offer came yet', async () => {
    const set = await seats();
    const release = set.backend.hold('POST /v1/quotes');
    await set.screen.press('Add seats');
    await set.screen.fill('Seats to add', '2');
    await set.screen.enter('Seats to add');
    await set.screen.sees('Check your order');
    release();
    await set.screen.press('Pay €50.17');
    await set.screen.sees('You paid €50.17');
  });

  it('asks the page first, which may refuse', async () => {
    const set = await seats();
    set.provider.addEventListener('billing-confirm-request', (event) => event.preventDefault());
    await review(set);
    await set.screen.press(/^Pay/);
    const [asked] = await details<BillingConfirmRequestDetail>(set, 'billing-confirm-request');
    expect(asked).to.deep.include({ total: 7525, currency: 'EUR', seats: { from: 12, to: 15 } });
    await set.screen.enabled('Pay €75.25');
    expect(set.backend.count('POST /v1/operations')).to.equal(0);
  });

  it('waits for the answer of a page that wants to think, then pays', async () => {
    const set = await seats();
    let say = (_allowed: boolean): void => undefined;
    set.provider.addEventListener('billing-confirm-request', (event) => {
      (event as BillingRequestEvent<BillingConfirmRequestDetail>).respondWith(new Promise((resolve) => (say = resolve)));
    });
    await review(set);
    await set.screen.press(/^Pay/);
    await until(async () => (await set.screen.button('Pay €75.25')).disabled, 'a pay button that waits');
    expect(set.backend.count('POST /v1/operations')).to.equal(0);
    say(true);
    await set.screen.sees('You paid €75.25');
  });

  it('gives up when the page answers no, or its answer fails', async () => {
    const set = await seats();
    const answers = [() => Promise.resolve(false), () => Promise.reject(new Error('no'))];
    set.provider.addEventListener('billing-confirm-request', (event) => {
      (event as BillingRequestEvent<BillingConfirmRequestDetail>).respondWith(answers.shift()?.() ?? Promise.resolve(false));
    });
    await review(set);
    await set.screen.press(/^Pay/);
    await set.screen.press(/^Pay/);
    await details(set, 'billing-confirm-request', 2);
    await set.screen.enabled('Pay €75.25');
    expect(set.backend.count('POST /v1/operations')).to.equal(0);
  });
});

describe('An order', () => {
  it('keeps its promotion code when the number changes while an offer is being made', async () => {
    const { screen, backend } = await seats({ element: { quantity: 'stepper' } });
    await screen.press('One seat more');
    await screen.fill('Promotion code', 'WELCOME20');
    await screen.enter('Promotion code');
    await screen.sees('WELCOME20 applied');
    const release = backend.hold('POST /v1/quotes');
    const before = backend.count('POST /v1/quotes');
    await screen.press('One seat more');
    await until(() => backend.count('POST /v1/quotes') > before, 'the offer for two');
    await screen.press('One seat more');
    release();
    await screen.sees('12 → 15 seats', 'WELCOME20 applied', 'Pay €60.20');
  });

  it('follows the number although the account changed between typing and asking', async () => {
    const set = await seats();
    await set.screen.press('Add seats');
    await set.screen.sees('€25.08');
    await set.backend.order({ seatsDelta: 2 });
    const release = set.backend.hold('POST /v1/quotes');
    const reads = set.backend.count('GET /v1/subscription');
    await set.screen.fill('Seats to add', '3');
    set.provider.session?.refresh();
    await until(() => set.backend.count('GET /v1/subscription') > reads, 'another reading');
    release();
    await set.screen.sees('14 → 17 seats', '€75.25');
  });
});

describe('Choosing a total', () => {
  it('asks for the number afterwards and buys the difference', async () => {
    const { screen, backend } = await seats({ element: { quantity: 'total' } });
    await screen.press('Change the number of seats');
    await screen.fill('Total number of seats', '15');
    await screen.sees('12 → 15 seats', '€75.25');
    await screen.press('Next');
    await screen.press('Pay €75.25');
    await screen.sees('You paid €75.25');
    expect(backend.charged).to.deep.equal([7525]);
  });

  it('asks for nothing while the number is the present one', async () => {
    const { screen, backend } = await seats({ element: { quantity: 'total' } });
    await screen.press('Change the number of seats');
    await screen.sees('Enter a number to see what it costs.');
    await screen.press('Next');
    await screen.sees('This is what you have already. There is nothing to pay.');
    expect(backend.count('POST /v1/quotes')).to.equal(0);
    await screen.fill('Total number of seats', '13');
    await screen.sees('12 → 13 seats');
    expect(screen.text).not.to.include('This is what you have already');
  });

  it('says what a lower total means before it is confirmed', async () => {
    const { screen, backend } = await seats({ element: { quantity: 'total' } });
    await screen.press('Change the number of seats');
    await screen.fill('Total number of seats', '11');
    await screen.sees('You keep all seats until 14 December. From then on you pay for 11.');
    await screen.press('Next');
    await screen.press('Confirm changes');
    await screen.sees('Agreed. It takes effect on 14 December.');
    expect(backend.charged).to.deep.equal([]);
  });
});

describe('The stepper', () => {
  it('stages what is stepped: nothing is applied before it is confirmed', async () => {
    const { screen, backend } = await seats({ element: { quantity: 'stepper' } });
    await screen.press('One seat more');
    await screen.press('One seat more');
    expect((await screen.field('Total number of seats')).value).to.equal('14');
    await screen.sees('12 → 14 seats', '€50.17', '9 of 12 in use');
    expect(backend.count('POST /v1/operations')).to.equal(0);
    await screen.press('Pay €50.17');
    await screen.sees('You paid €50.17', '9 of 14 in use');
  });

  it('takes everything back on Cancel', async () => {
    const { screen, backend } = await seats({ element: { quantity: 'stepper' } });
    await screen.press('One seat less');
    await screen.sees('12 → 11 seats');
    await screen.press('Cancel');
    await screen.losesSight('12 → 11 seats');
    expect((await screen.field('Total number of seats')).value).to.equal('12');
    expect(backend.count('POST /v1/operations')).to.equal(0);
  });

  it('stops at the fewest and the most seats there can be', async () => {
    const { screen } = await seats({ element: { quantity: 'stepper' }, start: { seats: { capacity: 12, used: 11, reserved: 0, maximum: 13 } } });
    await screen.press('One seat less');
    expect((await screen.button('One seat less')).disabled).to.be.true;
    await screen.press('One seat more');
    await screen.press('One seat more');
    expect((await screen.button('One seat more')).disabled).to.be.true;
    expect((await screen.field('Total number of seats')).value).to.equal('13');
  });

  it('explains a number below the seats in use beside the field', async () => {
    const { screen } = await seats({ element: { quantity: 'stepper' } });
    const field = await screen.fill('Total number of seats', '4');
    await screen.sees('10 seats are in use, so you cannot go below 10');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(await screen.button('See who uses them')).to.exist;
  });
});
