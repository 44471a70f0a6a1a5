// <credit-purchase> as people find it, and buying with it: every state of an account, of a price list and of a forecast.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { weeklyUsage, type ScenarioOptions } from '../src/testing/scenario.js';
import { visit, type Play, type Visitor } from './act.js';
import { backend, calls, NEVER, provided, type Backend } from './stage.js';

interface Args {
  kinds: string;
  plain: boolean;
  'heading-level': number;
}

/** Export credits will not last, phone credits renew and last, direct email credits are untouched. */
const USED: ScenarioOptions = { credits: { export: { usage: weeklyUsage(34) }, phone: { recurring: 300, usage: weeklyUsage(4, 20) } } };

const meta: Meta<Args> = {
  title: 'Elements/credit-purchase',
  component: 'credit-purchase',
  args: { kinds: '', plain: false, 'heading-level': 2 },
  loaders: [backend(USED)],
  render: (args, stage) => provided(html`<credit-purchase kinds=${args.kinds} ?plain=${args.plain} heading-level=${args['heading-level']}></credit-purchase>`, stage),
};
export default meta;
type Story = StoryObj<Args>;
type T = Visitor['t'];

const shows =
  (words: (t: T) => string): Play =>
  async (stage) => {
    const someone = await visit(stage, 'credit-purchase');
    await someone.sees(words(someone.t));
  };

const EXPORT = 'Export credits';
const PHONE = 'Phone credits';
const EMAIL = 'Direct email credits';

const open = async (someone: Visitor, name: string): Promise<void> => someone.press('button', someone.t('credits-buy-for', { name }));

/** Opens a kind and types an amount. */
const choosing =
  (name: string, amount: string, then?: (someone: Visitor) => Promise<void>): Play =>
  async (stage) => {
    const someone = await visit(stage, 'credit-purchase');
    await open(someone, name);
    await someone.fill(someone.t('topup-amount', { name, interval: 'month' }), amount);
    await then?.(someone);
  };

const toTheReceipt = async (someone: Visitor): Promise<void> => {
  const { t } = someone;
  await someone.press('button', t('topup-checkout'));
  await someone.press('button', t('purchase-pay', { amount: '*' }));
  await someone.sees(t('purchase-done', { amount: '*' }));
};

export const Ready: Story = { play: shows((t) => t('credits-left', { left: 365, granted: 400 })) };

export const Loading: Story = { tags: ['busy'], loaders: [backend('default', NEVER)] };

export const NothingUsedYet: Story = { loaders: [backend()], play: shows((t) => t('credits-unused', { days: 30 })) };

export const NoKinds: Story = { loaders: [backend({ creditKinds: [] })], play: shows((t) => t('credits-empty')) };

export const NothingOnSale: Story = {
  loaders: [backend({ ...USED, creditKinds: [{ kind: 'export', name: EXPORT, currency: 'EUR' }] })],
  play: shows((t) => t('credits-not-sold')),
};

export const OneKindOfMany: Story = { args: { kinds: 'export' }, play: shows(() => EXPORT) };

export const NoneLeft: Story = { loaders: [backend({ credits: { export: { usage: weeklyUsage(120) } } })], play: shows((t) => t('credits-left', { left: 0, granted: 500 })) };

export const PackThatLapses: Story = {
  loaders: [backend({ credits: { export: { usage: weeklyUsage(15), pack: { granted: 1_000, used: 120, expiresInDays: 12 } } } })],
  play: shows((t) => t('credits-lapse', { count: 880, date: '*' })),
};

export const LookingOnly: Story = { loaders: [backend({ ...USED, role: 'member' })], play: shows((t) => t('common-read-only')) };

export const SubscriptionEnded: Story = { loaders: [backend({ ...USED, status: 'canceled' })], play: shows((t) => t('credits-inactive')) };

export const CannotBeRead: Story = {
  loaders: [backend(USED, { plan: [{ at: calls('GET', '/credits'), fault: 'internal' }] })],
  play: shows((t) => t('provider-failed')),
};

export const LoweringWaits: Story = {
  loaders: [
    backend(USED, {}, async (made: Backend) => {
      const other = made.as('user_deniz');
      const quote = await other.createQuote({ credits: [{ kind: 'phone', quantity: 100 }] });
      await other.createOperation({ quoteId: quote.id, expectedTotal: quote.total, currency: quote.currency, paymentMethodId: null }, { idempotencyKey: quote.id });
    }),
  ],
  play: shows((t) => t('credits-waits', { count: 100, interval: 'month', date: '*' })),
};

export const UseAsTable: Story = {
  play: async (stage) => {
    const someone = await visit(stage, 'credit-purchase');
    await someone.sees(EXPORT);
    for (const summary of stage.canvasElement.querySelector('credit-purchase')?.shadowRoot?.querySelectorAll('summary') ?? []) summary.click();
    await someone.sees(someone.t('credits-used'));
  },
};

export const Choosing: Story = { play: choosing(EXPORT, '1200', (someone) => someone.sees(someone.t('topup-total', { amount: '*', interval: 'month' }))) };

export const WhereMoreCostsNoMore: Story = { play: choosing(EXPORT, '1700', (someone) => someone.press('button', someone.t('topup-even-take', { count: 2_000 }))) };

export const EachPartItsPrice: Story = { play: choosing(EMAIL, '2500', (someone) => someone.sees(someone.t('topup-graduated'))) };

export const ProposedAmount: Story = {
  play: async (stage) => {
    const someone = await visit(stage, 'credit-purchase');
    await someone.press('button', someone.t('credits-cover', { count: 0, interval: 'month' }).replace('0', '*'));
    await someone.sees(someone.t('purchase-due-today'));
  },
};

export const MoreOfWhatRenews: Story = { play: choosing(PHONE, '800', (someone) => someone.sees(someone.t('topup-change', { from: 300, to: 800, interval: 'month' }))) };

export const Lowering: Story = { play: choosing(PHONE, '100', (someone) => someone.sees(someone.t('topup-later', { name: PHONE, from: 300, to: 100, date: '*' }))) };

export const Stopping: Story = { play: choosing(PHONE, '0', (someone) => someone.sees(someone.t('topup-later-stop', { name: PHONE, from: 300, date: '*' }))) };

export const SeveralKinds: Story = {
  play: choosing(EXPORT, '600', async (someone) => {
    await someone.press('button', someone.t('topup-also', { name: EMAIL }));
    await someone.sees(someone.t('topup-remove', { name: EMAIL }));
  }),
};

export const TypedWords: Story = { play: choosing(EXPORT, 'many', (someone) => someone.sees(someone.t('quantity-not_a_number', { example: 100 }))) };
export const TypedBetweenSteps: Story = { play: choosing(EXPORT, '450', (someone) => someone.sees(someone.t('topup-step', { step: 100, example: 200 }))) };
export const TypedTooMany: Story = { play: choosing(EXPORT, '999999', (someone) => someone.sees(someone.t('quantity-above_maximum', { maximum: 5_000 }))) };

export const Receipt: Story = { play: choosing(EXPORT, '600', toTheReceipt) };

export const Declined: Story = {
  loaders: [backend({ ...USED, cards: ['declined_later'] })],
  play: choosing(EXPORT, '600', async (someone) => {
    const { t } = someone;
    await someone.press('button', t('topup-checkout'));
    await someone.press('button', t('purchase-pay', { amount: '*' }));
    await someone.sees(t('purchase-declined'));
  }),
};

export const Annual: Story = { loaders: [backend({ ...USED, interval: 'year', unitAmount: 29_000 })], play: shows((t) => t('credits-bought', { count: 300, interval: 'year' })) };
export const Yen: Story = { loaders: [backend({ ...USED, currency: 'JPY', country: 'JP', unitAmount: 3_200 })], play: choosing(EXPORT, '600') };
export const Dinar: Story = { loaders: [backend({ ...USED, currency: 'KWD', country: 'KW', unitAmount: 8_750 })], play: choosing(EXPORT, '600') };

/** Names of 60 characters, millions of credits, one hundredth each. */
export const LongNamesHugeNumbers: Story = {
  loaders: [
    backend({
      credits: { contacts: { recurring: 2_500_000, usage: weeklyUsage(90_000) } },
      creditKinds: [
        {
          kind: 'contacts',
          name: 'Vereinigte Kontaktdatenabrufkredite für Landmaschinen und Fördertechnik',
          currency: 'EUR',
          recurring: { price: { per: 1_000, mode: 'volume', tiers: [{ upTo: 999_999, amount: 2_900 }, { upTo: null, amount: 2_100 }] }, minimum: 1_000, maximum: 5_000_000, step: 1_000 },
        },
      ],
    }),
  ],
  render: (args, stage) => html`<div class="frame-280">${provided(html`<credit-purchase kinds=${args.kinds}></credit-purchase>`, stage)}</div>`,
  play: async (stage) => {
    const someone = await visit(stage, 'credit-purchase');
    await open(someone, 'Vereinigte Kontaktdatenabrufkredite für Landmaschinen und Fördertechnik');
    await someone.sees(someone.t('topup-keep'));
  },
};
