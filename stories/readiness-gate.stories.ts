// What is missing before anything can be paid, asked for in place while the order waits.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { visit, type Visitor } from './act.js';
import { backend, provided } from './stage.js';
import { review, typeCard } from './steps.js';

const meta: Meta = {
  title: 'Purchase/Before you can pay',
  component: 'seat-manager',
  tags: ['!autodocs'],
  loaders: [backend('empty-account')],
  render: (_, stage) => provided(html`<seat-manager></seat-manager>`, stage),
};
export default meta;
type Story = StoryObj;

const gate = async (someone: Visitor): Promise<void> => {
  await review(someone);
  await someone.sees(someone.t('gate-title'));
};

const open = (someone: Visitor, what: 'gate-profile' | 'gate-method'): Promise<void> =>
  someone.press('button', someone.t('gate-open', { what: someone.t(what) }));

export const NothingThereYet: Story = { play: async (stage) => gate(await visit(stage)) };

export const OnlyPaymentMethodMissing: Story = {
  loaders: [backend({ cards: [] })],
  play: async (stage) => gate(await visit(stage)),
};

export const OnlyBillingInformationMissing: Story = {
  loaders: [backend({ profile: { firstName: 'Ana', lastName: 'Ferreira' } })],
  play: async (stage) => gate(await visit(stage)),
};

export const BillingInformationOpen: Story = {
  play: async (stage) => {
    const someone = await visit(stage);
    await gate(someone);
    await open(someone, 'gate-profile');
    await someone.find('textbox', someone.t('profile-field-firstName'));
  },
};

export const CardFormOpen: Story = {
  loaders: [backend({ cards: [] })],
  play: async (stage) => {
    const someone = await visit(stage);
    await gate(someone);
    await open(someone, 'gate-method');
    await typeCard(someone, '4242');
  },
};

export const CardFormOpenNarrow280: Story = {
  loaders: [backend({ cards: [] })],
  render: (_, stage) => html`<div class="frame-280">${provided(html`<seat-manager></seat-manager>`, stage)}</div>`,
  play: async (stage) => {
    const someone = await visit(stage);
    await gate(someone);
    await open(someone, 'gate-method');
    await typeCard(someone, '4242424242424242');
  },
};

/** The card is stored: the gate is gone, and the order is as it was. */
export const EverythingThere: Story = {
  loaders: [backend({ cards: [] })],
  play: async (stage) => {
    const someone = await visit(stage);
    await gate(someone);
    await open(someone, 'gate-method');
    await typeCard(someone, '5555555555554444');
    await someone.press('checkbox', someone.t('consent-text', { provider: someone.t('method-provider-simulated') }));
    await someone.press('button', someone.t('method-save'));
    await someone.misses(someone.t('gate-title'));
    await someone.find('button', someone.t('purchase-pay', { amount: '*' }));
  },
};
