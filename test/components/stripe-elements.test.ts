/** Elements that pay with Stripe: cards stored and banks asked in an element anywhere, and nothing lost on the way. */
import { expect } from '@open-wc/testing';
import type { ScenarioOptions } from '../../src/testing/scenario.js';
import { Backend, Screen, create, plain, seats, show, stage, until, type Stage } from './harness.js';
import { answerBank, stripeBackend, stripeFrame, typeCard, type StripePage } from './stripe-setup.js';

const ADD = 'Add a payment method';
const EVENTS = ['billing-challenge-started', 'billing-challenge-ended', 'billing-payment-method-added', 'billing-payment-entry-failed'];

interface Set extends Stage {
  readonly page: StripePage;
  readonly told: { readonly type: string; readonly detail: unknown }[];
}

/** The payment methods of an account without any. */
async function methods(start: ScenarioOptions = { cards: [] }, provider: Record<string, unknown> = {}): Promise<Set> {
  const { backend, page } = stripeBackend(start);
  const set = stage('billing-profile', { start: backend, element: { sections: 'payment-method' }, provider });
  const told: Set['told'] = [];
  for (const type of EVENTS) set.provider.addEventListener(type, (event) => told.push({ type, detail: (event as CustomEvent).detail }));
  await set.screen.press(provider['locale'] === undefined ? ADD : /./);
  return { ...set, page, told };
}

/** Once the fields are there. */
async function save({ screen }: { readonly screen: Screen }): Promise<HTMLButtonElement> {
  const button = await screen.button('Save card');
  await until(() => !button.hasAttribute('aria-disabled'), 'the button to work');
  return screen.press('Save card');
}

async function agree({ screen }: Stage): Promise<void> {
  (await screen.find('checkbox', /^I allow Stripe to store this card/)).click();
}

describe('A card is added with Stripe', () => {
  it('in an element that is inside others, and the page hears of it', async () => {
    const { backend } = stripeBackend({ cards: [] });
    const host = create('div');
    const outer = create('div');
    outer.attachShadow({ mode: 'closed' }).append(host);
    const element = create('billing-profile', { sections: 'payment-method' });
    host.attachShadow({ mode: 'open' }).append(create('billing-provider', { locale: 'en', adapter: backend.adapter }, element));
    const told: string[] = [];
    for (const type of EVENTS) outer.addEventListener(type, () => told.push(type));
    show(outer);
    const screen = new Screen(element);
    await screen.press(ADD);
    await typeCard('5555 5555 5555 4444');
    expect(outer.querySelector('[aria-label="Card details"] iframe'), 'the fields in the document').not.to.equal(null);
    (await screen.find('checkbox', /^I allow Stripe/)).click();
    await save({ screen });
    await screen.sees('Mastercard •• 4444');
    expect(told).to.deep.equal(['billing-challenge-started', 'billing-challenge-ended', 'billing-payment-method-added']);
    await until(() => outer.childElementCount === 0, 'nothing left behind');
  });

  it('and wrong fields are shown by Stripe before anything is asked of the server', async () => {
    const set = await methods();
    await typeCard('4242 4242 4242 4241');
    await agree(set);
    await save(set);
    await until(async () => (await stripeFrame()).querySelector('#number')?.getAttribute('aria-invalid') === 'true', 'the wrong number');
    expect(set.backend.count('POST')).to.equal(0);
    expect(set.told).to.deep.equal([]);
  });

  it('after its bank was asked; refused there, the reason is said and focus is where it was', async () => {
    const set = await methods();
    await typeCard('4000 0025 0000 3155');
    await agree(set);
    const button = await save(set);
    await answerBank('Refuse');
    await set.screen.sees('The card was not saved', 'Your bank did not get the confirmation it asks for. Nothing was charged.');
    expect(set.screen.focused).to.equal(button);
    await save(set);
    await answerBank('Approve');
    await set.screen.sees('Visa •• 3155');
    expect(set.backend.count('POST /v1/payment-setups')).to.be.greaterThan(1);
  });

  it('and its fields follow the page to another theme and language', async () => {
    const set = await methods();
    await stripeFrame();
    const [group] = set.page.instance().groups;
    set.provider.style.setProperty('--billing-accent', 'rgb(200, 0, 100)');
    await until(() => group?.appearances.at(-1)?.variables?.colorPrimary === 'rgb(200, 0, 100)', 'the other accent');
    document.documentElement.style.setProperty('color', 'rgb(240, 240, 240)');
    document.documentElement.style.setProperty('background', 'rgb(10, 10, 20)');
    try {
      await until(() => group?.appearances.at(-1)?.theme === 'night', 'the dark theme');
      expect(group?.appearances.at(-1)?.variables?.colorBackground).to.equal('rgb(10, 10, 20)');
      expect(group?.appearances.at(-1)?.variables?.colorTextSecondary, 'what is behind see-through text is mixed in').to.match(/^rgb\(1\d\d, 1\d\d, 1\d\d\)$/);
    } finally {
      document.documentElement.removeAttribute('style');
    }
    set.provider.setAttribute('locale', 'fr');
    await until(() => group?.locales.at(-1) === 'fr', 'the other language');
    expect(document.querySelector('[aria-label="Données de la carte"]')?.getAttribute('lang')).to.equal('fr');
    expect(set.page.instance().groups).to.have.length(1);
  });

  it('though its element was moved meanwhile: what was typed in the form stays, the card is asked for again', async () => {
    const set = await methods();
    await typeCard('4242 4242 4242 4242');
    await set.screen.fill('Name on card', 'Deniz Aksoy');
    await agree(set);
    set.element.remove();
    set.provider.append(create('main', {}, set.element));
    await until(async () => (await stripeFrame()).querySelector<HTMLInputElement>('#number')?.value === '', 'empty fields');
    expect((await set.screen.field('Name on card')).value).to.equal('Deniz Aksoy');
    await typeCard('4242 4242 4242 4242');
    await save(set);
    await set.screen.sees('Visa •• 4242', 'Deniz Aksoy');
  });

  it('of two providers, each with its own key', async () => {
    const first = await methods();
    await typeCard('4242 4242 4242 4242');
    await agree(first);
    const second = await methods();
    await until(() => document.querySelectorAll('iframe[title="Secure payment input frame"]').length === 2, 'both fields');
    await save(first);
    await first.screen.sees('Visa •• 4242');
    expect([first.page.key === second.page.key, second.backend.count('POST')]).to.deep.equal([false, 0]);
  });
});

describe('Stripe that does not load', () => {
  for (const [locale, text, retry] of [
    ['en', 'We cannot reach the server. Check your connection and try again.', 'Try again'],
    ['fr', /Vérifiez votre connexion/, 'Réessayer'],
    ['tr', /Bağlantınızı kontrol edi/, 'Tekrar dene'],
  ] as const) {
    it(`is said in place, in ${locale}, with a way to try again`, async () => {
      const { backend, page } = stripeBackend({ cards: [] });
      page.offline = true;
      const { screen, provider } = stage('billing-profile', { start: backend, element: { sections: 'payment-method' }, provider: { locale } });
      const reasons: string[] = [];
      provider.addEventListener('billing-payment-entry-failed', ({ detail }) => reasons.push(detail.code));
      await until(() => screen.all('button').find((one) => one.dataset['add'] !== undefined), 'the button');
      screen.all('button').find((one) => one.dataset['add'] !== undefined)?.click();
      await screen.sees(text);
      expect(reasons).to.deep.equal(['network']);
      page.offline = false;
      await screen.press(retry);
      await stripeFrame();
    });
  }

  it('because its place cannot be used is told to developers', async () => {
    const container = create('div');
    const set = await methods({ cards: [] }, { paymentContainer: container });
    await set.screen.sees('The card form could not be loaded. Nothing was charged.');
    expect(set.told.map(({ detail }) => detail)).to.deep.equal([{ code: 'gateway_failed', reason: 'the place for payment fields is in no document' }]);
    show(container);
    await set.screen.press('Try again');
    await stripeFrame();
    expect(container.querySelector('iframe')).not.to.equal(null);
  });
});

describe('A payment that its bank asks about, with Stripe', () => {
  async function paying(cards: NonNullable<ScenarioOptions['cards']>): Promise<Set> {
    const { backend, page } = stripeBackend({ cards });
    const set = await seats({ start: backend });
    const told: Set['told'] = [];
    for (const type of EVENTS) set.provider.addEventListener(type, (event) => told.push({ type, detail: (event as CustomEvent).detail }));
    await set.screen.press('Add seats');
    await set.screen.press('Next');
    await set.screen.press('Pay €25.08');
    return { ...set, page, told };
  }

  it('is charged once it was approved; the page knew, and the receipt has the focus', async () => {
    const set = await paying(['challenge']);
    await stripeFrame('Secure payment authentication');
    expect(document.querySelector('[inert], dialog:modal')).to.equal(null);
    expect(set.told.map(({ type }) => type)).to.deep.equal(['billing-challenge-started']);
    await answerBank('Approve');
    await set.screen.sees('You paid €25.08');
    await set.screen.focusOn(({ id }) => id === 'outcome', 'the receipt');
    expect(set.backend.charged).to.deep.equal([2508]);
    const [started, ended] = set.told;
    expect([started?.type, ended?.type, set.told.length]).to.deep.equal([...EVENTS.slice(0, 2), 2]);
    expect(started?.detail).to.deep.equal(ended?.detail);
    expect((started?.detail as { operationId: string }).operationId).to.match(/^op_/);
  });

  for (const [card, button, words] of [
    ['challenge', 'Refuse', 'Your bank did not get the confirmation it asks for.'],
    ['challenge', 'Cancel', 'Your bank did not get the confirmation it asks for.'],
    ['challenge_then_insufficient', 'Approve', 'There is not enough money on the card.'],
  ] as const) {
    it(`(${card}) and that ends unpaid after "${button}" is paid with another card, once`, async () => {
      const { screen, backend } = await paying([card, 'mastercard']);
      await answerBank(button);
      await screen.sees('The payment was declined', words);
      expect(backend.charged).to.deep.equal([]);
      await screen.choose('Pay with', 'Mastercard •• 4444');
      await screen.press('Pay €25.08 with this method');
      await screen.sees('You paid €25.08');
      expect(backend.charged).to.deep.equal([2508]);
    });
  }

  it('goes on when its element is taken out and put back while the bank asks', async () => {
    const { element, provider, screen, backend } = await paying(['challenge']);
    await stripeFrame('Secure payment authentication');
    element.remove();
    provider.append(element);
    await answerBank('Approve');
    await screen.sees('You paid €25.08');
    expect(backend.charged).to.deep.equal([2508]);
  });
});

describe('Back from a page of the bank', () => {
  /** Sets the address as it is when a provider sends the buyer back; it is put right at the end of the test. */
  const arrive = (query: string): void => history.replaceState({ theirs: 1 }, '', `?tab=plan&${query}`);
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('no secret is left in the address, and what the page kept in its history is', async () => {
    arrive('billing_return=operation:op_none&payment_intent=pi_1&payment_intent_client_secret=pi_1_secret_2&redirect_status=succeeded');
    create('billing-provider', { adapter: new Backend().adapter });
    expect(location.search, 'nothing happens before an element is on the page').to.include('secret');
    show(create('billing-provider', { adapter: new Backend().adapter }));
    expect(location.search).to.equal('?tab=plan');
    expect((history.state as { theirs?: number }).theirs).to.equal(1);
  });

  it('the order is shown as the server has it, though it ended meanwhile', async () => {
    const backend = new Backend();
    const operation = await backend.order({ seatsDelta: 1 }, 'user_ana');
    expect(operation.state).to.equal('succeeded');
    arrive(`billing_return=operation:${operation.id}&redirect_status=failed`);
    const { screen } = await seats({ start: backend });
    await screen.sees('You paid €25.08');
    await until(() => (history.state as { billingReturn?: string } | null)?.billingReturn === undefined, 'the mark to be gone');
    expect(backend.charged).to.deep.equal([2508]);
  });

  it('a card entered there is stored with the consent that was given, in whichever tab', async () => {
    const { backend, page } = stripeBackend({ cards: [] });
    const setup = await backend.adapter.createPaymentSetup({ idempotencyKey: 'key' });
    page.payments.provider.enterCard(setup.clientSecret, { card: 'visa', expMonth: 8, expYear: 2039, holderName: 'Ana Ferreira' });
    arrive(`billing_return=setup%3A${setup.id}&setup_intent=${setup.id}&setup_intent_client_secret=${setup.clientSecret}`);
    const set = stage('billing-profile', { start: backend, element: { sections: 'payment-method' } });
    const added: string[] = [];
    set.provider.addEventListener('billing-payment-method-added', ({ detail }) => added.push(detail.paymentMethodId));
    await set.screen.sees('Visa •• 4242');
    const [method] = await backend.adapter.paymentMethods();
    expect([added, method?.consent?.version]).to.deep.equal([[method?.id], '2026-11-01']);
  });

  it('a card that its bank refused there is said to be so', async () => {
    const { backend, page } = stripeBackend({ cards: [] });
    const setup = await backend.adapter.createPaymentSetup({ idempotencyKey: 'key' });
    page.payments.provider.enterCard(setup.clientSecret, { card: 'insufficient_funds', expMonth: 8, expYear: 2039, holderName: 'Ana Ferreira' });
    arrive(`billing_return=setup:${setup.id}&redirect_status=succeeded`);
    const set = stage('billing-profile', { start: backend, element: { sections: 'payment-method' } });
    await set.screen.sees('The card was not saved', 'There is not enough money on the card. Nothing was charged.', 'No payment method yet');
  });

  it('what belongs to another account of the page is left to its provider', async () => {
    const [other, own] = [new Backend(), stripeBackend({ cards: [] })];
    const setup = await own.backend.adapter.createPaymentSetup({ idempotencyKey: 'key' });
    own.page.payments.provider.enterCard(setup.clientSecret, { card: 'visa', expMonth: 8, expYear: 2039, holderName: 'Ana Ferreira' });
    arrive(`billing_return=setup:${setup.id}`);
    const first = stage('billing-profile', { start: other, element: { sections: 'payment-method' } });
    const second = stage('billing-profile', { start: own.backend, element: { sections: 'payment-method' } });
    await second.screen.sees('Visa •• 4242');
    expect(plain(first.screen.text)).not.to.include('2039');
    expect(await own.backend.adapter.paymentMethods()).to.have.length(1);
  });
});
