// Paying through Stripe: card fields in Stripe's frames, the bank's question over the page, and what is said when either fails.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { simulatedTexts } from '../src/api/gateways/simulated-texts.js';
import { visit, type Play, type Visitor } from './act.js';
import { FIELDS, QUESTION, adding, clearAway, stripeBackend, withStripe, type Trouble } from './stripe.js';
import { pay, review, typeCard } from './steps.js';

const meta: Meta = {
  title: 'Billing information/Payment methods with Stripe',
  component: 'billing-profile',
  tags: ['!autodocs'],
  loaders: [stripeBackend()],
  beforeEach: clearAway,
  render: (_, stage) => withStripe(html`<billing-profile sections="payment-method"></billing-profile>`, stage),
};
export default meta;
type Story = StoryObj;

const asked = (path: string, answer: () => Promise<Response>): Trouble => (request) => (new URL(request.url).pathname.includes(path) ? answer() : undefined);

const FAILED = { error: { type: 'api_error', message: 'An unknown error occurred.' } };

async function fields(someone: Visitor): Promise<Visitor> {
  const frame = await someone.frame(FIELDS);
  await frame.find('textbox', simulatedTexts(someone.locale).number);
  return frame;
}

async function save(someone: Visitor, number: string): Promise<void> {
  await fields(someone);
  await typeCard(someone, number, '0839', '123', FIELDS);
  await someone.press('checkbox', someone.t('consent-text', { provider: someone.t('method-provider-stripe') }));
  await someone.press('button', someone.t('method-save'));
}

const ready: Play = async (stage) => void (await fields(await adding(stage)));

export const Ready: Story = { play: ready };

export const ReadyDark: Story = { globals: { theme: 'dark' }, play: ready };

/** Stripe's fields run in the direction of their language, the form around them in the page's. */
export const ReadyRightToLeft: Story = { globals: { direction: 'rtl' }, play: ready };

export const ReadyNarrow280: Story = {
  render: (_, stage) => html`<div class="frame-280">${withStripe(html`<billing-profile sections="payment-method"></billing-profile>`, stage)}</div>`,
  play: ready,
};

/** Stripe does not answer yet. */
export const Loading: Story = {
  tags: ['busy'],
  loaders: [stripeBackend({}, asked('/v1/elements/sessions', () => new Promise(() => {})))],
  play: async (stage) => {
    const someone = await adding(stage);
    await someone.find('textbox', someone.t('method-holder'));
  },
};

/** Stripe's fields could not be loaded: nothing is lost, and they can be loaded again. */
export const CouldNotLoad: Story = {
  loaders: [stripeBackend({}, asked('/v1/elements/sessions', async () => Response.json(FAILED, { status: 500 })))],
  play: async (stage) => {
    const someone = await adding(stage);
    await someone.find('button', someone.t('common-retry'));
  },
};

/** What is wrong in Stripe's fields, Stripe's fields say. */
export const CardIncomplete: Story = {
  play: async (stage) => {
    const someone = await adding(stage);
    await save(someone, '4242424242424241');
    await (await fields(someone)).sees(simulatedTexts(someone.locale)['number-invalid']);
  },
};

export const Declined: Story = {
  play: async (stage) => {
    const someone = await adding(stage);
    await save(someone, '4000000000009995');
    await someone.sees(someone.t('method-refused'));
  },
};

/** The bank asks before the card is stored, over the whole page. */
export const BankAsks: Story = {
  tags: ['busy'],
  play: async (stage) => {
    const someone = await adding(stage);
    await save(someone, '4000002500003155');
    await (await someone.frame(QUESTION)).find('button', simulatedTexts(someone.locale).approve);
  },
};

export const BankRefused: Story = {
  play: async (stage) => {
    const someone = await adding(stage);
    await save(someone, '4000002500003155');
    await (await someone.frame(QUESTION)).press('button', simulatedTexts(someone.locale).refuse);
    await someone.sees(someone.t('method-refused'));
  },
};

export const Added: Story = {
  play: async (stage) => {
    const someone = await adding(stage);
    await save(someone, '5555555555554444');
    await someone.sees('4444');
  },
};

const seats: Story['render'] = (_, stage) => withStripe(html`<seat-manager></seat-manager>`, stage);

/** A payment waits for the bank's question. */
export const PayingBankAsks: Story = {
  tags: ['busy'],
  loaders: [stripeBackend({ cards: ['challenge'] })],
  render: seats,
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await pay(someone);
    await (await someone.frame(QUESTION)).find('button', simulatedTexts(someone.locale).approve);
  },
};

/** Approved at the bank, and declined all the same. */
export const PayingDeclinedAfterTheQuestion: Story = {
  loaders: [stripeBackend({ cards: ['challenge_then_insufficient', 'mastercard'] })],
  render: seats,
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await pay(someone);
    await (await someone.frame(QUESTION)).press('button', simulatedTexts(someone.locale).approve);
    await someone.sees(someone.t('purchase-declined'));
  },
};
