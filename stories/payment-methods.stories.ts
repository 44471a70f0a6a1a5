// Payment methods: adding a card in the provider's fields, correcting, deleting, and what the provider refuses.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { simulatedTexts } from '../src/api/gateways/simulated-texts.js';
import { visit, type Play, type Visitor } from './act.js';
import { backend, calls, provided, type Stage } from './stage.js';
import { expireCard, typeCard } from './steps.js';

const meta: Meta = {
  title: 'Billing information/Payment methods',
  component: 'billing-profile',
  tags: ['!autodocs'],
  loaders: [backend()],
  render: (_, stage) => provided(html`<billing-profile sections="payment-method"></billing-profile>`, stage),
};
export default meta;
type Story = StoryObj;

const VISA = { brand: 'Visa', last4: '4242' };

async function add(stage: Stage): Promise<Visitor> {
  const someone = await visit(stage, 'billing-profile');
  await someone.press('button', someone.t('method-add'));
  const texts = simulatedTexts(someone.locale);
  const fields = await someone.frame(texts.fieldsTitle);
  await fields.find('textbox', texts.number);
  return someone;
}

const agree = (someone: Visitor): Promise<void> =>
  someone.press('checkbox', someone.t('consent-text', { provider: someone.t('method-provider-simulated') }));

const save = (someone: Visitor): Promise<void> => someone.press('button', someone.t('method-save'));

const adding: Play = async (stage) => void (await add(stage));

export const Adding: Story = { play: adding };

export const AddingTheFirst: Story = { loaders: [backend('empty-account')], play: adding };

export const AddingNarrow280: Story = {
  render: (_, stage) => html`<div class="frame-280">${provided(html`<billing-profile sections="payment-method"></billing-profile>`, stage)}</div>`,
  play: adding,
};

export const CardTyped: Story = {
  play: async (stage) => {
    const someone = await add(stage);
    await typeCard(someone, '5555555555554444');
    await agree(someone);
  },
};

export const NoConsent: Story = {
  play: async (stage) => {
    const someone = await add(stage);
    await typeCard(someone, '5555555555554444');
    await save(someone);
    await someone.sees(someone.t('consent-required'));
  },
};

/** The provider's own fields say what is wrong with what was typed into them. */
export const CardIncomplete: Story = {
  play: async (stage) => {
    const someone = await add(stage);
    await typeCard(someone, '4242424242424241', '0121', '1');
    await agree(someone);
    await save(someone);
    const texts = simulatedTexts(someone.locale);
    await (await someone.frame(texts.fieldsTitle)).sees(texts['number-invalid']);
  },
};

export const CardDeclined: Story = {
  play: async (stage) => {
    const someone = await add(stage);
    await typeCard(someone, '4000000000000002');
    await agree(someone);
    await save(someone);
    await someone.sees(someone.t('method-refused'));
  },
};

/** The provider has the card; only our server's answer was lost. Trying again stores it once. */
export const AnswerLost: Story = {
  loaders: [backend('default', { plan: [{ at: calls('POST', '/payment-methods'), fault: 'drop_answer' }] })],
  play: async (stage) => {
    const someone = await add(stage);
    await typeCard(someone, '5555555555554444');
    await agree(someone);
    await save(someone);
    await someone.sees(someone.t('method-unknown'));
  },
};

export const Added: Story = {
  play: async (stage) => {
    const someone = await add(stage);
    await typeCard(someone, '5555555555554444');
    await agree(someone);
    await save(someone);
    await someone.sees('4444');
  },
};

export const Correcting: Story = {
  play: async (stage) => {
    const someone = await visit(stage, 'billing-profile');
    await someone.press('button', someone.t('method-edit-named', { method: someone.t('method-card-spoken', VISA) }));
    await someone.find('textbox', someone.t('method-holder'));
  },
};

/** The date is still in the past. */
export const CorrectingExpired: Story = {
  loaders: [backend({}, {}, (made) => expireCard(made, 0))],
  play: async (stage) => {
    const someone = await visit(stage, 'billing-profile');
    await someone.press('button', someone.t('method-edit-named', { method: someone.t('method-card-spoken', VISA) }));
    await someone.press('button', someone.t('common-save'));
    await someone.sees(someone.t('method-expiry-past'));
  },
};

export const AskedBeforeDeleting: Story = {
  loaders: [backend({ cards: ['visa', 'mastercard'] })],
  play: async (stage) => {
    const someone = await visit(stage, 'billing-profile');
    await someone.press('button', someone.t('method-delete-named', { method: someone.t('method-card-spoken', { brand: 'Mastercard', last4: '4444' }) }));
    await someone.sees(someone.t('method-delete-question', { method: '*' }));
  },
};

/** A running subscription needs one: the way on is to add another first. */
export const LastCannotGo: Story = {
  play: async (stage) => {
    const someone = await visit(stage, 'billing-profile');
    await someone.press('button', someone.t('method-delete-named', { method: someone.t('method-card-spoken', VISA) }));
    await someone.sees(someone.t('method-last'));
  },
};

/** Another one becomes what is charged. */
export const DefaultChanged: Story = {
  loaders: [backend({ cards: ['visa', 'mastercard'] })],
  play: async (stage) => {
    const someone = await visit(stage, 'billing-profile');
    await someone.press('button', someone.t('method-make-default-named', { method: someone.t('method-card-spoken', { brand: 'Mastercard', last4: '4444' }) }));
    await someone.find('button', someone.t('method-make-default-named', { method: someone.t('method-card-spoken', VISA) }));
  },
};
