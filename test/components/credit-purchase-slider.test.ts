/** Slider, number and ± are one value; what is typed wrong is said; moving costs no calls. */
import { expect } from '@open-wc/testing';
import { evensOf, readAmount, scaleOf, snapped, type CreditOffer } from '../../src/components/credits/credit-offer.js';
import { forecastOf } from '../../src/components/credits/forecast.js';
import type { CreditBalance } from '../../src/api/contract/schemas.js';
import { credits, drag, pick, said, slider } from './credits-setup.js';
import { textsOf, until, type Screen } from './harness.js';

const EXPORT = 'Purchase add-ons: Export credits';
const PHONE = 'Purchase add-ons: Phone credits';
const FIELD = 'Export credits a month';

/** Leaves the field, as Tab does. */
async function leave(screen: Screen, name: string): Promise<void> {
  (await screen.field(name)).dispatchEvent(new Event('change', { bubbles: true }));
}

describe('The amount of credits', () => {
  it('is one value for slider, number and ±', async () => {
    const { screen } = await credits();
    await screen.press(EXPORT);
    const thumb = await slider(screen);
    const field = await screen.field(FIELD);
    drag(thumb, 1_200);
    await until(() => field.value === '1,200', 'the number of the slider');
    await screen.press('More: Export credits');
    await until(() => field.value === '1,300' && thumb.value === '1300', 'one step more');
    await screen.press('Fewer: Export credits');
    await until(() => field.value === '1,200' && thumb.value === '1200', 'one step less');
    await screen.fill(FIELD, '2 000');
    await until(() => thumb.value === '2000', 'the slider at what was typed');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }));
    await until(() => field.value === '2,100' && thumb.value === '2100', 'one step by key');
  });

  it('is said in words, with its price', async () => {
    const { screen } = await credits();
    await screen.press(EXPORT);
    const thumb = await slider(screen);
    await until(() => said(thumb) === '100 Export credits a month, €29.00 per 100', 'the first amount in words');
    drag(thumb, 500);
    await until(() => said(thumb) === '500 Export credits a month, €23.20 per 100', 'the cheaper price in words');
    expect([thumb.min, thumb.max, thumb.step]).to.deep.equal(['100', '5000', '100']);
  });

  it('ends where what is on sale ends', async () => {
    const { screen } = await credits();
    await screen.press(EXPORT);
    expect((await screen.button('Fewer: Export credits')).disabled).to.be.true;
    drag(await slider(screen), 5_000);
    await until(async () => (await screen.button('More: Export credits')).disabled, 'the end');
  });

  it('goes from the least one to none only where there is something to stop', async () => {
    const { screen } = await credits();
    await screen.press(PHONE);
    const field = await screen.field('Phone credits a month');
    for (const expected of ['200', '100', '0']) {
      await screen.press('Fewer: Phone credits');
      await until(() => field.value === expected, expected);
    }
    expect((await screen.button('Fewer: Phone credits')).disabled).to.be.true;
    await screen.press('More: Phone credits');
    await until(() => field.value === '100', 'the least one again');
  });

  for (const [text, message] of [
    ['abc', 'Enter a number, such as 100.'],
    ['2.5', 'Enter a whole number.'],
    ['-3', 'Enter a number that is not negative.'],
    ['6000', 'Enter 5,000 or less.'],
    ['50', 'Enter 100 or more.'],
    ['450', 'Enter a multiple of 100, such as 200.'],
    ['', 'Enter a number.'],
  ] as const) {
    it(`typed as "${text}" is refused beside the field, and nothing is lost`, async () => {
      const { screen } = await credits();
      await screen.press(EXPORT);
      await screen.sees('€34.80');
      const field = await screen.fill(FIELD, text);
      await leave(screen, FIELD);
      await screen.sees(message);
      expect(field.value).to.equal(text);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(textsOf(field, 'aria-describedby')).to.include(message);
      expect(screen.has('button', 'Checkout')).to.be.false;
      await screen.fill(FIELD, '500');
      await screen.losesSight(message);
      await screen.press('Checkout');
      await screen.enabled('Pay €139.20');
    });
  }

  it('is not called wrong while it is still being typed', async () => {
    const { screen } = await credits();
    await screen.press(EXPORT);
    for (const text of ['', '5', '50']) {
      const field = await screen.fill(FIELD, text);
      await until(() => !screen.has('button', 'Checkout'), 'no offer for half a number');
      expect(field.getAttribute('aria-invalid')).to.equal(null);
    }
  });

  it('says from where on more costs no more, and takes it at a press', async () => {
    const { screen } = await credits();
    await screen.press(EXPORT);
    await screen.sees('From 400 on, 500 cost no more.', 'From 1,500 on, 2,000 cost no more.', 'The price counts for the whole amount:', 'from 500: €23.20 per 100');
    expect(screen.has('button', /^Take/)).to.be.false;
    drag(await slider(screen), 1_700);
    await screen.press('Take 2,000');
    expect((await screen.field(FIELD)).value).to.equal('2,000');
    await screen.sees('€348.00 a month before tax');
  });

  it('with a price for each part says so, and names no price for all', async () => {
    const { screen } = await credits();
    await screen.press('Purchase add-ons: Direct email credits');
    await screen.sees('Each part has its own price:', 'from 500: €46.40 per 100');
    expect(screen.text).not.to.include('cost no more');
    const thumb = await slider(screen);
    drag(thumb, 600);
    await until(() => said(thumb) === '600 Direct email credits a month', 'words without a price');
  });

  it('is kept while another way to buy is looked at', async () => {
    const { screen } = await credits();
    await screen.press(EXPORT);
    await screen.fill(FIELD, '700');
    await pick(screen, 'Once');
    await screen.losesSight('From 100 to 5,000');
    await pick(screen, 'Every month');
    expect((await screen.field(FIELD)).value).to.equal('700');
  });

  it('follows a drag from end to end at once, with at most three quotes', async () => {
    const { screen, backend } = await credits();
    await screen.press(EXPORT);
    const thumb = await slider(screen);
    const field = await screen.field(FIELD);
    for (let at = 100; at <= 5_000; at += 100) {
      drag(thumb, at);
      await new Promise(requestAnimationFrame);
      expect(field.value.replace(',', '')).to.equal(String(at));
    }
    await screen.sees('Export credits: 0 → 5,000 a month', '€870.00 a month before tax');
    expect(backend.count('POST /v1/quotes')).to.be.within(1, 3);
  });

  it('cannot be paid at the price of the amount before', async () => {
    const { screen, backend } = await credits();
    await screen.press(EXPORT);
    await screen.press('Checkout');
    await screen.enabled('Pay €34.80');
    await screen.press('Back');
    const release = backend.hold('POST /v1/quotes');
    await screen.fill(FIELD, '500');
    await screen.enter(FIELD);
    await screen.sees('Check your order');
    expect(screen.all('button', /^Pay/).filter((button) => !(button as HTMLButtonElement).disabled)).to.deep.equal([]);
    release();
    await screen.enabled('Pay €139.20');
  });
});

describe('The keyboard', () => {
  it('is led into the order, and back to the button it came from', async () => {
    const { screen } = await credits();
    const button = await screen.press(PHONE);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await screen.focusOn((focused) => focused.matches('input[type="range"]'), 'the slider');
    screen.key('Escape');
    await screen.focusOn((focused) => focused === button, 'the button');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(screen.root.querySelector('input')).to.equal(null);
  });

  it('goes to the review and back with the amount as it was', async () => {
    const { screen } = await credits();
    await screen.press(EXPORT);
    await screen.fill(FIELD, '800');
    await screen.enter(FIELD);
    await screen.focusOn((focused) => focused.id === 'step', 'the title of the review');
    screen.key('Escape');
    await screen.sees('Buy credits');
    expect((await screen.field(FIELD)).value).to.equal('800');
  });

  it('moves from one kind to another without anything of the first', async () => {
    const { screen } = await credits();
    await screen.press(EXPORT);
    await screen.fill(FIELD, '800');
    await screen.press(PHONE);
    await screen.sees('Choose another amount to see what it costs.');
    expect(screen.root.querySelectorAll('input[type="range"]')).to.have.length(1);
    await screen.press(EXPORT);
    expect((await screen.field(FIELD)).value).to.equal('100');
  });
});

const OFFER: CreditOffer = {
  currency: 'EUR', per: 1, mode: 'volume', minimum: 150, maximum: 5_010, step: 100,
  tiers: [{ upTo: 449, amount: 30 }, { upTo: 1_999, amount: 24 }, { upTo: null, amount: 15 }],
};

describe('What can be chosen', () => {
  it('are multiples of the step within the bounds', () => {
    const scale = scaleOf(OFFER, 0);
    expect(scale).to.deep.equal({ least: 200, most: 5_000, step: 100, zero: false });
    expect([0, 249, 250, 9_999].map((wanted) => snapped(wanted, 200, scale))).to.deep.equal([200, 200, 300, 5_000]);
    expect(readAmount('0', scale, 'en')).to.deep.equal({ ok: false, code: 'below_minimum' });
    expect(readAmount('0', scaleOf(OFFER, 300), 'en')).to.deep.equal({ ok: true, value: 0 });
    expect(readAmount('310', scale, 'en')).to.deep.equal({ ok: false, code: 'step' });
  });

  it('leaves the gap below the least one in the direction of travel', () => {
    const scale = scaleOf(OFFER, 300);
    expect(snapped(100, 200, scale)).to.equal(0);
    expect(snapped(100, 0, scale)).to.equal(200);
  });

  it('breaks even at amounts that can be chosen, or not at all', () => {
    // 450 cost what 360 do, but only 500 can be had, and they cost what 400 do.
    expect(evensOf(OFFER, scaleOf(OFFER, 0))).to.deep.equal([{ from: 400, target: 500 }, { from: 1_300, target: 2_000 }]);
    expect(evensOf({ ...OFFER, mode: 'graduated' }, scaleOf(OFFER, 0))).to.deep.equal([]);
    expect(evensOf({ ...OFFER, maximum: 400 }, scaleOf({ ...OFFER, maximum: 400 }, 0))).to.deep.equal([]);
  });
});

describe('The forecast', () => {
  const DAY = 86_400_000;
  const TODAY = Date.parse('2026-11-22T00:00:00Z');
  const item = (given: Partial<CreditBalance>): CreditBalance => ({
    kind: 'x', name: 'X', balance: 105, granted: 600, included: 500, recurring: 100, renewsAt: '2026-12-14T00:00:00.000Z', expiring: null,
    usage: { from: new Date(TODAY - 29 * DAY).toISOString(), at: new Date(TODAY + DAY / 2).toISOString(), days: [...new Array<number>(29).fill(21), 10] }, offer: OFFER, packs: [], ...given,
  });

  it('names the day they run out, the days until new ones come, and the least that covers them', () => {
    const found = forecastOf(item({}), true);
    expect(found).to.deep.include({ outcome: 'gap', days: 17 });
    expect(found?.at.slice(0, 10)).to.equal('2026-11-27');
    // 21.5 days at about 21 a day are some 450; 105 are there: 350 more, which in hundreds are 400.
    expect(found?.cover).to.deep.equal({ way: 'every', quantity: 400 });
  });

  it('says nothing where nothing was used', () => {
    expect(forecastOf(item({ usage: { ...item({}).usage, days: new Array<number>(30).fill(0) } }), true)).to.equal(undefined);
  });

  it('knows when they last, lapse, end or are gone', () => {
    expect(forecastOf(item({ balance: 590 }), true)).to.deep.include({ outcome: 'renewal', cover: undefined });
    expect(forecastOf(item({ balance: 590, expiring: { quantity: 590, at: '2026-12-01T00:00:00.000Z' } }), false)).to.deep.include({ outcome: 'lapse', at: '2026-12-01T00:00:00.000Z' });
    expect(forecastOf(item({ balance: 210 }), false)?.outcome).to.equal('end');
    expect(forecastOf(item({ balance: 0 }), true)?.outcome).to.equal('out');
  });

  it('proposes a pack where no renewing amount covers it, and nothing where none does', () => {
    const pack = (quantity: number) => ({ quantity, amount: 1, currency: 'EUR', validDays: 30 });
    expect(forecastOf(item({ offer: null, packs: [pack(5_000), pack(1_000), pack(100)] }), true)?.cover).to.deep.equal({ way: 'once', quantity: 1_000 });
    expect(forecastOf(item({ offer: null, packs: [pack(100)] }), true)?.cover).to.equal(undefined);
  });

  it('counts from the server’s time, whatever the clock of the page says', () => {
    const { from, days } = item({}).usage;
    const found = forecastOf(item({ usage: { from, at: '2031-02-03T04:00:00.000Z', days } }), false);
    expect(found?.at.slice(0, 10)).to.equal('2031-02-08');
  });
});
