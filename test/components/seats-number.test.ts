/** The number of seats as people type it: every wrong one is explained beside its field, nothing typed is lost. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { comeBack, seats, textsOf, until } from './harness.js';

describe('A number that cannot be ordered', () => {
  const cases: readonly (readonly [typed: string, says: string])[] = [
    ['0', 'Enter 1 or more.'],
    ['489', 'Enter 488 or less.'],
    ['2.5', 'Enter a whole number.'],
    ['2,5', 'Enter a whole number.'],
    ['-3', 'Enter a number that is not negative.'],
    ['−3', 'Enter a number that is not negative.'],
    ['1000000000000', 'Enter 488 or less.'],
    ['three', 'Enter a number, such as 1.'],
    ['<b>3</b>', 'Enter a number, such as 1.'],
    ['3 seats', 'Enter a number, such as 1.'],
    ['', 'Enter a number.'],
  ];
  for (const [typed, says] of cases) {
    it(`"${typed}" is answered with "${says}", and keeps the keyboard in the field`, async () => {
      const { screen, backend } = await seats();
      await screen.press('Add seats');
      await screen.sees('€25.08');
      const asked = backend.count('POST /v1/quotes');
      const field = await screen.fill('Seats to add', typed);
      await screen.press('Next');
      await screen.sees(says);
      expect(field.value).to.equal(typed);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(textsOf(field, 'aria-describedby')).to.include(says);
      await screen.focusOn((focused) => focused === field, 'the number');
      expect(screen.text).not.to.include('Check your order');
      expect(screen.text).not.to.include('€25.08');
      expect(backend.count('POST /v1/quotes')).to.equal(asked);
    });
  }

  it('is too large without any bound of the plan as well', async () => {
    const { screen } = await seats({ start: { seats: { maximum: null } } });
    await screen.press('Add seats');
    await screen.fill('Seats to add', '99999999999999999999');
    await screen.sees('This number is too large.');
    await screen.fill('Seats to add', '1000000000000');
    await screen.sees('Your plan does not allow this number of seats. Nothing was charged.');
  });

  it('is explained beside the field when only the server knows', async () => {
    const { screen, backend } = await seats({ element: { quantity: 'total' } });
    // People took seats while this page still shows them free.
    const { accountId, store, clock, viewer } = backend.scenario;
    await store.recordUsage(accountId, { used: 11, reserved: 1 }, { by: { id: viewer.userId, name: viewer.name }, at: clock.now() });
    await screen.press('Change the number of seats');
    const field = await screen.fill('Total number of seats', '11');
    await screen.sees('12 seats are in use, so you cannot go below 12');
    expect(textsOf(field, 'aria-describedby')).to.include('12 seats are in use');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.value).to.equal('11');
  });
});

describe('The range of the number', () => {
  for (const [quantity, opens, field, range] of [
    ['add', 'Add seats', 'Seats to add', 'Between 1 and 488'],
    ['total', 'Change the number of seats', 'Total number of seats', 'Between 10 and 500'],
    ['stepper', undefined, 'Total number of seats', 'Between 10 and 500'],
  ] as const) {
    it(`is told to everybody at "${quantity}"`, async () => {
      const { screen } = await seats({ element: { quantity } });
      if (opens) await screen.press(opens);
      expect(textsOf(await screen.field(field), 'aria-describedby')).to.equal(range);
    });
  }

  it('and what is wrong are both told at the stepper', async () => {
    const { screen } = await seats({ element: { quantity: 'stepper' } });
    const field = await screen.fill('Total number of seats', '501');
    await screen.sees('Enter 500 or less.');
    expect(textsOf(field, 'aria-describedby')).to.equal('Enter 500 or less. Between 10 and 500');
  });
});

describe('A number people write in their own way', () => {
  const cases: readonly (readonly [typed: string, locale: string, total: string])[] = [
    [' 3 ', 'en', '15'],
    ['٣', 'en', '15'],
    ['３', 'en', '15'],
    ['003', 'en', '15'],
    ['\u200e3', 'en', '15'],
  ];
  for (const [typed, locale, total] of cases) {
    it(`"${typed}" is three`, async () => {
      const { screen } = await seats({ provider: { locale } });
      await screen.press('Add seats');
      await screen.fill('Seats to add', typed);
      await screen.sees(`New total ${total}`, '€75.25');
    });
  }

  it('may be grouped, as the plan’s own numbers are written', async () => {
    const { screen } = await seats({ start: 'large' });
    await screen.press('Add seats');
    await screen.fill('Seats to add', '1,000');
    await screen.sees('New total 2,200');
    await screen.fill('Seats to add', '1.000');
    await screen.sees('Enter a whole number.');
  });

  it('goes up and down with the arrow keys', async () => {
    const { screen } = await seats();
    await screen.press('Add seats');
    const field = await screen.field('Seats to add');
    await screen.focusOn((focused) => focused === field, 'the number');
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(field.value).to.equal('3');
    await sendKeys({ press: 'ArrowDown' });
    expect(field.value).to.equal('2');
    await sendKeys({ press: 'Enter' });
    await screen.sees('Check your order', '12 → 14 seats');
  });

  it('counts on from one when the field was emptied', async () => {
    const { screen } = await seats();
    await screen.press('Add seats');
    await screen.fill('Seats to add', '');
    await screen.press('One seat more');
    expect((await screen.field('Seats to add')).value).to.equal('1');
  });
});

describe('What was typed', () => {
  it('stays while the account is read again', async () => {
    const { screen, backend, provider } = await seats();
    await screen.press('Add seats');
    const field = await screen.fill('Seats to add', '7');
    const reads = backend.count('GET /v1/subscription');
    provider.session?.refresh();
    comeBack();
    await until(() => backend.count('GET /v1/subscription') > reads, 'another reading');
    await screen.sees('New total 19');
    expect(field.isConnected).to.be.true;
    expect(field.value).to.equal('7');
  });

  it('stays when a colleague buys meanwhile, and counts from the new number', async () => {
    const { screen, backend } = await seats();
    await screen.press('Add seats');
    const field = await screen.fill('Seats to add', '7');
    await screen.sees('New total 19');
    await backend.order({ seatsDelta: 2 });
    comeBack();
    await screen.sees('New total 21', '14 → 21 seats');
    expect(field.value).to.equal('7');
  });

  it('stays when it is wrong and something else is drawn', async () => {
    const { screen, provider } = await seats();
    await screen.press('Add seats');
    const field = await screen.fill('Seats to add', 'abc');
    await screen.sees('Enter a number, such as 1.');
    provider.locale = 'fr';
    await screen.losesSight('Enter a number, such as 1.');
    expect(field.value).to.equal('abc');
  });
});

describe('Offers', () => {
  it('are asked for once for each number that people settle on', async () => {
    const { screen, backend } = await seats();
    await screen.press('Add seats');
    await screen.sees('€25.08');
    expect(backend.count('POST /v1/quotes')).to.equal(1);
    for (const typed of ['2', '25', '2', '3']) await screen.fill('Seats to add', typed);
    await screen.sees('€75.25');
    expect(backend.count('POST /v1/quotes')).to.equal(2);
  });

  it('are not asked for again when the same number is drawn again', async () => {
    const { screen, backend, provider } = await seats();
    await screen.press('Add seats');
    await screen.sees('€25.08');
    provider.session?.refresh();
    await until(() => backend.count('GET /v1/subscription') > 1, 'another reading');
    provider.messages = { 'seats-title': 'Plätze' };
    await screen.sees('Plätze');
    expect(backend.count('POST /v1/quotes')).to.equal(1);
  });

  it('that were overtaken by a newer number are never shown', async () => {
    const { screen, backend } = await seats();
    await screen.press('Add seats');
    await screen.sees('€25.08');
    const release = backend.hold('POST /v1/quotes');
    await screen.fill('Seats to add', '2');
    await until(() => backend.count('POST /v1/quotes') === 2, 'the offer for two');
    await screen.fill('Seats to add', '3');
    await until(() => backend.count('POST /v1/quotes') === 3, 'the offer for three');
    release();
    await screen.sees('12 → 15 seats', '€75.25');
    expect(screen.text).not.to.include('€50.17');
  });

  it('that cannot be made say why, with a way to try again', async () => {
    const { screen, backend } = await seats();
    const stop = backend.fail('POST /v1/quotes', 'internal');
    await screen.press('Add seats');
    await screen.sees('Nothing was charged');
    stop();
    await screen.press('Try again');
    await screen.sees('€25.08');
  });
});
