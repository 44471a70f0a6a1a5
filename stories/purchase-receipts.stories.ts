// What stands where the order stood once it went through.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { visit, type Play } from './act.js';
import { backend, provided } from './stage.js';
import { pay, review, tryPromotion } from './steps.js';

const meta: Meta = {
  title: 'Purchase/Receipts',
  component: 'seat-manager',
  tags: ['!autodocs'],
  loaders: [backend()],
  render: (_, stage) => provided(html`<seat-manager><a slot="next" href="#invite">Invite people to the new seats</a></seat-manager>`, stage),
};
export default meta;
type Story = StoryObj;

const bought: Play = async (stage) => {
  const someone = await visit(stage);
  await review(someone);
  await pay(someone);
  await someone.sees(someone.t('purchase-done', { amount: '*' }));
};

export const SeatsAdded: Story = { play: bought };

export const SeatsAddedNarrow280: Story = {
  render: (_, stage) => html`<div class="frame-280">${provided(html`<seat-manager></seat-manager>`, stage)}</div>`,
  play: bought,
};

export const WithPromotion: Story = {
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await tryPromotion(someone, 'welcome20');
    await someone.sees(someone.t('purchase-promotion-once'));
    await pay(someone);
    await someone.sees(someone.t('purchase-done', { amount: '*' }));
  },
};

export const SevenDigits: Story = {
  loaders: [backend('large')],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone, 2500, 1200);
    await pay(someone);
    await someone.sees(someone.t('purchase-done', { amount: '*' }));
  },
};

export const Yen: Story = { loaders: [backend('yen')], play: bought };

export const PaidFromBalance: Story = {
  loaders: [backend({ balance: 200_000 })],
  play: async (stage) => {
    const someone = await visit(stage);
    await review(someone);
    await someone.press('button', someone.t('seats-add-count', { count: 3 }));
    await someone.sees(someone.t('purchase-done-free'));
  },
};

/** The reduction waits; it can be taken back until it counts. */
export const RemovalAgreed: Story = {
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('seats-remove'));
    await someone.press('button', someone.t('seats-remove-count', { count: 1 }));
    await someone.sees(someone.t('purchase-done-later', { date: '*' }));
  },
};

export const RemovedForCredit: Story = {
  loaders: [backend({ reductionPolicy: 'immediate_credit' })],
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('seats-remove'));
    await someone.press('button', someone.t('seats-remove-count', { count: 1 }));
    await someone.sees(someone.t('purchase-done-free'));
  },
};
