/** What is missing before paying is asked in place, and the order waits untouched. */
import { expect } from '@open-wc/testing';
import { Backend, frame, seats, until, type Screen, type Stage } from './harness.js';

async function review(backend: Backend): Promise<Stage> {
  const set = await seats({ start: backend });
  await set.screen.press('Add seats');
  await set.screen.fill('Seats to add', '2');
  await set.screen.sees('€50.17');
  await set.screen.press('Next');
  await set.screen.sees('Check your order');
  return set;
}

/** Types a working test card into the provider's frame. */
async function enterCard(screen: Screen, number = '4242424242424242'): Promise<void> {
  const inner = await frame(screen);
  const type = (id: string, text: string): void => {
    const input = inner.getElementById(id);
    if (!input || !('value' in input)) throw new Error(`no field ${id} in the frame`);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  type('number', number);
  type('expiry', '08 / 34');
  type('cvc', '123');
}

describe('The readiness gate', () => {
  it('lists what is missing, keeps the pay button closed and says why', async () => {
    const { screen } = await review(new Backend('empty-account'));
    await screen.sees('Before you can pay', 'Your order is kept meanwhile.', /Still needed: First name/, 'A card to pay with', '2 things are missing');
    expect((await screen.button('Pay €50.17')).disabled).to.be.true;
  });

  it('loads no form before somebody opens one', async () => {
    const { screen, backend } = await review(new Backend('empty-account'));
    await screen.sees('Before you can pay');
    expect(screen.root.querySelector('iframe')).to.equal(null);
    expect(screen.has('textbox', 'First name')).to.be.false;
    expect(backend.count('POST /v1/payment-setups')).to.equal(0);
    await screen.press('Add: Billing information');
    const first = await screen.field(/^First name/);
    await screen.focusOn((focused) => focused === first, 'the first field');
  });

  it('shows only what is missing', async () => {
    const { screen } = await review(new Backend({ profile: 'complete', cards: [] }));
    await screen.sees('Billing information – Complete', 'Payment method – Missing', 'One thing is missing');
    expect(screen.has('button', 'Add: Billing information')).to.be.false;
  });

  it('ticks off the payment method, then the waiting order is paid with it', async () => {
    const { screen, backend } = await review(new Backend({ cards: [] }));
    await screen.press('Add: Payment method');
    await screen.fill(/^Name on card/, 'Ana Ferreira');
    await enterCard(screen);
    const consent = await screen.find<HTMLInputElement>('checkbox', /store this card/);
    consent.click();
    expect((await screen.button('Pay €50.17')).disabled).to.be.true;
    await screen.press('Save card');
    await screen.sees('12 → 14 seats', 'Visa •• 4242');
    await screen.press('Pay €50.17');
    await screen.sees('You paid €50.17', 'Paid with Visa •• 4242');
    expect(backend.charged).to.deep.equal([5017]);
  });

  it('ticks off the billing information without touching the order', async () => {
    const { screen, backend } = await review(new Backend({ profile: { firstName: 'Ana', lastName: 'Ferreira', companyName: 'Lumen Desk', line1: '18 rue des Tanneurs', postalCode: '59000', city: '' } }));
    await screen.sees('Still needed: City');
    await screen.press('Add: Billing information');
    await screen.fill(/^City/, 'Lille');
    await screen.press('Save billing information');
    await screen.sees('12 → 14 seats');
    await screen.press('Pay €50.17');
    await screen.sees('You paid €50.17');
    expect(backend.charged).to.deep.equal([5017]);
  });

  it('closes a form on Cancel and keeps the order', async () => {
    const { screen } = await review(new Backend('empty-account'));
    await screen.press('Add: Payment method');
    await screen.field(/^Name on card/);
    const cancel = await until(() => screen.all('button', 'Cancel')[0], 'a Cancel in the form');
    cancel.click();
    await screen.losesSight('Name on card');
    await screen.sees('12 → 14 seats', 'Before you can pay');
  });

  it('offers another card where one is stored already, and chooses the new one', async () => {
    const { screen } = await review(new Backend());
    await screen.press('Add a payment method');
    await screen.fill(/^Name on card/, 'Ana Ferreira');
    await enterCard(screen, '5555555555554444');
    (await screen.find<HTMLInputElement>('checkbox', /store this card/)).click();
    await screen.press('Save card');
    await screen.press('Pay €50.17');
    await screen.sees('Paid with Mastercard •• 4444');
  });

  it('does not say that a card is missing while the cards are still being read', async () => {
    const backend = new Backend();
    const release = backend.hold('GET /v1/payment-methods');
    const { screen } = await review(backend);
    expect(screen.text).not.to.include('Add a payment method to pay.');
    expect((await screen.button('Pay €50.17')).disabled).to.be.true;
    release();
    await screen.press('Pay €50.17');
    await screen.sees('You paid €50.17');
  });

  it('offers to read the cards again when that failed', async () => {
    const backend = new Backend();
    const stop = backend.fail('GET /v1/payment-methods', 'internal');
    const { screen } = await review(backend);
    await screen.sees('Billing could not be loaded.');
    // Not again with every drawing.
    const asked = backend.count('GET /v1/payment-methods');
    await screen.fill('Promotion code', 'LOYAL10');
    expect(backend.count('GET /v1/payment-methods')).to.equal(asked);
    stop();
    await screen.press('Try again');
    await screen.press('Pay €50.17');
    await screen.sees('You paid €50.17');
  });

  it('needs nothing when nothing is due', async () => {
    const { screen } = await seats({ start: { status: 'trialing', profile: 'empty', cards: [] } });
    await screen.press('Add seats');
    await screen.press('Next');
    await screen.enabled('Add 1 seat');
    expect(screen.text).not.to.include('Before you can pay');
  });
});
