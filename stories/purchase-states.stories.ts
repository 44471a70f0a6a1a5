// An order from its review to its end: everything that can become of it.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { simulatedTexts } from '../src/api/gateways/simulated-texts.js';
import { visit } from './act.js';
import { backend, backendOf, calls, provided } from './stage.js';
import { buyMeanwhile, pay, payingWith, review } from './steps.js';

const meta: Meta = {
  title: 'Purchase/What becomes of an order',
  component: 'seat-manager',
  tags: ['!autodocs'],
  loaders: [backend()],
  render: (_, stage) =>
    provided(html`<seat-manager><p slot="help">Questions? <a href="#chat">Chat with us</a></p></seat-manager>`, stage),
};
export default meta;
type Story = StoryObj;

export const Review: Story = { play: async (stage) => review(await visit(stage)) };

/** Two cards: one is offered, the other a choice away. */
export const ReviewWithTwoCards: Story = {
  loaders: [backend(payingWith('visa', 'mastercard'))],
  play: async (stage) => review(await visit(stage)),
};

/** The account has credit: less is due. */
export const ReviewWithBalance: Story = {
  loaders: [backend({ balance: 2_000 })],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await someone.sees(someone.t('purchase-line-balance'));
  },
};

/** Credit covers it all: nothing to pay, and the button says so. */
export const ReviewNothingToPay: Story = {
  loaders: [backend({ balance: 200_000 })],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await someone.sees(someone.t('purchase-due-nothing'));
  },
};

export const ReviewDuringTrial: Story = {
  loaders: [backend('trial')],
  play: async (stage) => review(await visit(stage), 3, 5),
};

export const ReviewSevenDigits: Story = {
  loaders: [backend('large')],
  play: async (stage) => review(await visit(stage), 2500, 1200),
};

export const ReviewNarrow280: Story = {
  render: (_, stage) => html`<div class="frame-280">${provided(html`<seat-manager></seat-manager>`, stage)}</div>`,
  play: async (stage) => review(await visit(stage)),
};

/** The bank takes its time; leaving the page loses nothing. */
export const Processing: Story = {
  loaders: [backend(payingWith('processing'), { plan: [{ at: calls('GET', '/operations/'), fault: 'hang' }] })],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await pay(someone);
    await someone.sees(someone.t('purchase-processing'));
  },
};

/** 3-D Secure: the bank asks, in place. */
export const BankAsksForConfirmation: Story = {
  loaders: [backend('three-d-secure')],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await pay(someone);
    const texts = simulatedTexts(someone.locale);
    const bank = await someone.frame(texts.bankTitle);
    await bank.find('button', texts.approve);
  },
};

export const BankConfirmationRefused: Story = {
  loaders: [backend('three-d-secure')],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await pay(someone);
    const texts = simulatedTexts(someone.locale);
    const bank = await someone.frame(texts.bankTitle);
    await bank.press('button', texts.refuse);
    await someone.sees(someone.t('purchase-declined'));
  },
};

export const BankConfirmationClosed: Story = {
  loaders: [backend('three-d-secure')],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await pay(someone);
    const texts = simulatedTexts(someone.locale);
    const bank = await someone.frame(texts.bankTitle);
    await bank.press('button', texts.close);
    await someone.find('button', someone.t('purchase-acting-open'));
  },
};

export const Declined: Story = {
  loaders: [backend('declined-card')],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await pay(someone);
    await someone.sees(someone.t('purchase-declined'));
  },
};

export const DeclinedWithoutMoney: Story = {
  loaders: [backend(payingWith('insufficient_later'))],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await pay(someone);
    await someone.sees(someone.t('decline-insufficient_funds'));
  },
};

export const PaymentCanceled: Story = {
  loaders: [backend('declined-card')],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await pay(someone);
    await someone.press('button', someone.t('purchase-acting-cancel'));
    await someone.sees(someone.t('purchase-canceled'));
  },
};

const asked = (method: string) => (request: Request) => calls(method, '/operations')(request) && !request.url.includes('state=active');

/** The order arrived, its answer did not, and the server cannot say yet: never a reason to pay again. */
export const OutcomeUnknown: Story = {
  loaders: [backend('default', { plan: [{ at: asked('POST'), fault: 'drop_answer' }, { at: asked('GET'), fault: 'internal' }] })],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await pay(someone);
    await someone.sees(someone.t('purchase-unknown-hint'));
  },
};

export const OutcomeUnknownOffline: Story = {
  loaders: [backend('default', { plan: [{ at: asked('POST'), fault: 'drop_answer' }, { at: asked('GET'), fault: 'drop_request' }] })],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await pay(someone);
    await someone.sees(someone.t('purchase-unknown-offline'));
  },
};

/** The answer was lost, the server was asked, and it says: paid, once. */
export const AnswerLostThenFound: Story = {
  loaders: [backend('default', { plan: [{ at: asked('POST'), fault: 'drop_answer' }] })],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await pay(someone);
    await someone.sees(someone.t('purchase-done', { amount: '*' }));
  },
};

/** The order never reached the server, and now never will. */
export const OrderNotSent: Story = {
  loaders: [backend('default', { plan: [{ at: asked('POST'), fault: 'drop_request' }] })],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await pay(someone);
    await someone.sees(someone.t('purchase-not-sent'));
  },
};

export const AmountChanged: Story = {
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    backendOf(stage).scenario.setUnitAmount(3_100);
    await pay(someone);
    await someone.sees(someone.t('purchase-changed', { from: '*', to: '*' }));
  },
};

export const OfferExpired: Story = {
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    backendOf(stage).scenario.clock.advance(16 * 60_000);
    await pay(someone);
    await someone.sees(someone.t('purchase-expired-changed', { from: '*', to: '*' }));
  },
};

/** Another admin was quicker: the order counts from what there is now. */
export const AnotherAdminBoughtSeats: Story = {
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await buyMeanwhile(backendOf(stage), 2);
    await pay(someone);
    await someone.sees(someone.t('purchase-changed-by', { name: 'Deniz Aksoy', from: 12, to: 14 }));
  },
};

/** Another admin is before the bank's question: this order was refused, and the other can be looked at. */
export const AnotherAdminIsPaying: Story = {
  loaders: [backend('three-d-secure')],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await buyMeanwhile(backendOf(stage), 2);
    await pay(someone);
    await someone.find('button', someone.t('purchase-other-show'));
  },
};

export const NoOffer: Story = {
  loaders: [backend('default', { plan: [{ at: calls('POST', '/quotes'), fault: 'internal' }] })],
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('seats-add'));
    await someone.sees(someone.t('purchase-failed'));
  },
};
