// Promotion codes in an order: counted, and each reason why one does not count.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MessageId } from '../src/i18n/i18n.js';
import { visit, type Play } from './act.js';
import { backend, provided } from './stage.js';
import { buyMeanwhile, review, tryPromotion } from './steps.js';

const meta: Meta = {
  title: 'Purchase/Promotion codes',
  component: 'seat-manager',
  tags: ['!autodocs'],
  loaders: [backend()],
  render: (_, stage) => provided(html`<seat-manager></seat-manager>`, stage),
};
export default meta;
type Story = StoryObj;

type Plain = Extract<MessageId, `purchase-promotion-error-${string}` | 'purchase-promotion-once' | 'purchase-promotion-forever'>;

const tried = (code: string, answer: Plain): Play => async (stage) => {
  const someone = await visit(stage);
  await review(someone);
  await tryPromotion(someone, code);
  await someone.sees(someone.t(answer));
};

export const CountsOnce: Story = { play: tried('welcome20', 'purchase-promotion-once') };
export const CountsForRenewalsToo: Story = { play: tried('LOYAL10', 'purchase-promotion-forever') };
export const AnAmountOff: Story = { play: tried('HALFSEAT', 'purchase-promotion-once') };
export const UnknownCode: Story = { play: tried('NOSUCHCODE', 'purchase-promotion-error-unknown_code') };
export const ExpiredCode: Story = { play: tried('SUMMER', 'purchase-promotion-error-expired') };
export const NoCodeTyped: Story = { play: tried('', 'purchase-promotion-error-required') };

export const UsedBefore: Story = {
  loaders: [backend({ seats: { capacity: 11 } }, {}, (made) => buyMeanwhile(made, 1, 'WELCOME20'))],
  play: tried('WELCOME20', 'purchase-promotion-error-already_used'),
};

export const NotForThisOrder: Story = {
  loaders: [
    backend({
      promotionCodes: [
        { code: 'TENDOLLARS', label: 'Ten dollars off', reduction: { kind: 'amount', amount: 1_000, currency: 'USD' }, duration: 'once' },
      ],
    }),
  ],
  play: tried('TENDOLLARS', 'purchase-promotion-error-not_applicable'),
};
