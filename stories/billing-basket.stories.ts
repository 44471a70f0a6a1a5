// <billing-basket> as people find it: empty, filled by the elements beside it, refused, paid; alone and on a page with others.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { BillingProvider } from '../src/components/billing-provider.js';
import type { OrderDraft } from '../src/api/contract/schemas.js';
import { visit, type Play, type Visitor } from './act.js';
import { backend, backendOf, calls, NEVER, provided, type Stage } from './stage.js';
import { chooseToAdd, pay, tryPromotion } from './steps.js';

const TAG = 'billing-basket';

/** Plan, seats, two kinds of credits and a pack. */
const EVERYTHING: OrderDraft = {
  planId: 'enterprise',
  seatsDelta: 3,
  credits: [
    { kind: 'phone', quantity: 500 },
    { kind: 'email', quantity: 2_500 },
  ],
  packs: [{ kind: 'export', quantity: 1_000 }],
};

const meta: Meta = {
  title: 'Elements/billing-basket',
  component: TAG,
  loaders: [backend()],
  render: (_, stage) => provided(html`<billing-basket></billing-basket>`, stage),
};
export default meta;
type Story = StoryObj;

/** Puts something in, as another element of the page would; gives whoever looks at it. */
async function filled(stage: Stage, draft: OrderDraft): Promise<Visitor> {
  const someone = await visit(stage, TAG);
  await someone.find('heading', someone.t('basket-title'));
  const provider = stage.canvasElement.querySelector<BillingProvider>('billing-provider');
  if (provider) provider.basket = true;
  provider?.session?.basket.add(draft);
  return someone;
}

const holding =
  (draft: OrderDraft, then: (someone: Visitor) => Promise<unknown>): Play =>
  async (stage) =>
    void (await then(await filled(stage, draft)));

const payable = (someone: Visitor) => someone.find('button', someone.t('purchase-pay', { amount: '*' }));

export const Empty: Story = {
  play: async (stage) => {
    const someone = await visit(stage, TAG);
    await someone.sees(someone.t('basket-empty'));
  },
};

export const Everything: Story = { play: holding(EVERYTHING, payable) };

export const EverythingNarrow280: Story = {
  render: (_, stage) => html`<div class="frame-280">${provided(html`<billing-basket></billing-basket>`, stage)}</div>`,
  play: holding(EVERYTHING, payable),
};

/** Another billing interval: the period begins anew, and unused time of the old one is taken off. */
export const MonthToYear: Story = { play: holding({ interval: 'year', credits: [{ kind: 'phone', quantity: 500 }] }, payable) };

/** Part of it at once, part of it at the end of the period. */
export const SomeOfItLater: Story = {
  play: holding({ seatsDelta: -1, packs: [{ kind: 'export', quantity: 1_000 }] }, (someone) => someone.sees(someone.t('purchase-change-from', { date: '*' }))),
};

export const LongNamesSevenDigits: Story = { loaders: [backend('large')], play: holding(EVERYTHING, payable) };

export const Yen: Story = { loaders: [backend('yen')], play: holding({ seatsDelta: 3, credits: [{ kind: 'phone', quantity: 500 }] }, payable) };

export const Dinar: Story = { loaders: [backend('dinar')], play: holding({ seatsDelta: 3, credits: [{ kind: 'phone', quantity: 500 }] }, payable) };

export const PromotionCode: Story = {
  play: holding(EVERYTHING, async (someone) => {
    await tryPromotion(someone, 'welcome20');
    await someone.sees(someone.t('purchase-promotion-once'));
  }),
};

/** Neither billing information nor a payment method yet: the order waits above. */
export const SomethingMissing: Story = { loaders: [backend('empty-account')], play: holding({ seatsDelta: 3 }, (someone) => someone.sees(someone.t('gate-title'))) };

/** More seats than the plan allows: the reason, and what is in the order to change it. */
export const Refused: Story = { play: holding({ seats: 9_999, packs: [{ kind: 'export', quantity: 1_000 }] }, (someone) => someone.sees(someone.t('error-seats_out_of_range'))) };

export const Paid: Story = {
  play: holding(EVERYTHING, async (someone) => {
    await pay(someone);
    await someone.sees(someone.t('purchase-done', { amount: '*' }));
  }),
};

export const Declined: Story = {
  loaders: [backend({ cards: ['insufficient_later'] })],
  play: holding(EVERYTHING, async (someone) => {
    await pay(someone);
    await someone.sees(someone.t('purchase-declined'));
  }),
};

export const BankAsks: Story = {
  loaders: [backend({ cards: ['challenge'] })],
  play: holding(EVERYTHING, async (someone) => {
    await pay(someone);
    await someone.sees(someone.t('purchase-acting'));
  }),
};

/** A colleague changed the plan while the order was looked at. */
export const ChangedMeanwhile: Story = {
  play: async (stage) => {
    const someone = await filled(stage, { seatsDelta: 2, credits: [{ kind: 'phone', quantity: 500 }] });
    await payable(someone);
    const other = backendOf(stage).as('user_deniz');
    const quote = await other.createQuote({ planId: 'enterprise' });
    const [method] = await other.paymentMethods();
    await other.createOperation({ quoteId: quote.id, expectedTotal: quote.total, currency: quote.currency, paymentMethodId: method?.id ?? null }, { idempotencyKey: quote.id });
    stage.canvasElement.querySelector<BillingProvider>('billing-provider')?.session?.refresh();
    await someone.sees(someone.t('purchase-changed-what', { kind: 'plan', name: 'Deniz Aksoy' }));
  },
};

/** The page's other elements offer to add to the order, or to buy alone. */
export const FilledByAnotherElement: Story = {
  render: (_, stage) => provided(html`<div class="beside"><billing-basket></billing-basket><seat-manager></seat-manager></div>`, stage),
  play: async (stage) => {
    const someone = await filled(stage, { packs: [{ kind: 'export', quantity: 1_000 }] });
    const seats = await visit(stage, 'seat-manager');
    await chooseToAdd(seats, 3);
    await seats.press('button', seats.t('basket-add'));
    await someone.sees(someone.t('seats-change', { from: 12, to: 15 }));
  },
};

/** The choice itself: two ways on. */
export const AddOrBuyNow: Story = {
  render: (_, stage) => provided(html`<div class="beside"><billing-basket></billing-basket><seat-manager></seat-manager></div>`, stage),
  play: async (stage) => {
    await filled(stage, {});
    const seats = await visit(stage, 'seat-manager');
    await chooseToAdd(seats, 3);
    await seats.find('button', seats.t('basket-buy-now'));
  },
};

export const ReadOnlyViewer: Story = {
  loaders: [backend('viewer')],
  play: async (stage) => {
    const someone = await visit(stage, TAG);
    await someone.sees(someone.t('common-read-only'));
  },
};

/** Offers take long: what is in the order stands there already. */
export const SlowNetwork: Story = {
  tags: ['busy'],
  loaders: [backend('default', { plan: [{ at: calls('POST', '/quotes'), fault: 'hang' }] })],
  play: holding(EVERYTHING, (someone) => someone.sees(someone.t('purchase-updating'))),
};

export const Loading: Story = { tags: ['busy'], loaders: [backend('default', NEVER)] };

export const Failed: Story = {
  loaders: [backend('default', { plan: [{ at: calls('GET', '/subscription'), fault: 'internal' }] })],
  play: async (stage) => {
    const someone = await visit(stage, TAG);
    await someone.sees(someone.t('provider-failed'));
  },
};
