// <subscription-summary> as people find it: one story for each state of a subscription, and for each way on.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { OrderDraft } from '../src/api/contract/schemas.js';
import { visit, type Play, type Visitor } from './act.js';
import { backend, NEVER, provided, type Backend } from './stage.js';

interface Args {
  plain: boolean;
  'heading-level': number;
}

const summary = (args: Args): TemplateResult =>
  html`<subscription-summary ?plain=${args.plain} heading-level=${args['heading-level']}>
    <a slot="support-email" href="#email">Change the address</a>
    <a slot="support-deletion" href="#delete">Delete the account</a>
    <a slot="support-transfer" href="#transfer">Hand the seat on</a>
  </subscription-summary>`;

const meta: Meta<Args> = {
  title: 'Elements/subscription-summary',
  component: 'subscription-summary',
  args: { plain: false, 'heading-level': 2 },
  loaders: [backend()],
  render: (args, stage) => provided(summary(args), stage),
};
export default meta;
type Story = StoryObj<Args>;

const someone = (stage: Parameters<Play>[0]): Promise<Visitor> => visit(stage, 'subscription-summary');

const shows =
  (words: (t: Visitor['t']) => string): Play =>
  async (stage) => {
    const person = await someone(stage);
    await person.sees(words(person.t));
  };

/** The period ends, and the card does not pay for the next. */
const renewalFails = async ({ scenario }: Backend): Promise<void> => {
  scenario.clock.advance(23 * 86_400_000);
  await scenario.kit.tick();
};

/** A colleague ordered before. */
const ordered =
  (...drafts: readonly OrderDraft[]) =>
  async (made: Backend): Promise<void> => {
    const other = made.as('user_deniz');
    for (const draft of drafts) {
      const quote = await other.createQuote(draft);
      const [method] = await other.paymentMethods();
      await other.createOperation(
        { quoteId: quote.id, expectedTotal: quote.total, currency: quote.currency, paymentMethodId: quote.total ? (method?.id ?? null) : null },
        { idempotencyKey: quote.id },
      );
    }
  };

export const Active: Story = { play: shows((t) => t('summary-status-active', { date: '*' })) };

export const Trialing: Story = { loaders: [backend('trial')], play: shows((t) => t('summary-status-trialing', { plan: 'Scale', date: '*' })) };

export const PastDue: Story = {
  loaders: [backend({ cards: ['declined_later', 'visa'] }, {}, renewalFails)],
  play: shows((t) => t('summary-status-past_due')),
};

export const Unpaid: Story = {
  loaders: [backend({ cards: ['declined_later'], policy: { retryAfterDays: [] } }, {}, renewalFails)],
  play: shows((t) => t('summary-status-unpaid')),
};

export const Incomplete: Story = { loaders: [backend({ status: 'incomplete' })], play: shows((t) => t('summary-status-incomplete-free')) };

export const Paused: Story = { loaders: [backend({ status: 'paused' })], play: shows((t) => t('summary-status-paused')) };

export const Canceled: Story = { loaders: [backend({ status: 'canceled' })], play: shows((t) => t('summary-status-canceled')) };

export const Canceling: Story = {
  loaders: [backend('default', {}, ordered({ status: 'canceled' }))],
  play: shows((t) => t('summary-cancel-waiting', { date: '*' })),
};

export const Pausing: Story = {
  loaders: [backend({ policy: { pausing: true } }, {}, ordered({ status: 'paused' }))],
  play: shows((t) => t('summary-pause-waiting', { date: '*' })),
};

/** Fewer seats and fewer credits wait for the period's end. */
export const ChangesWaiting: Story = {
  loaders: [backend({ credits: { phone: { recurring: 300 } } }, {}, ordered({ seatsDelta: -2 }, { credits: [{ kind: 'phone', quantity: 100 }] }))],
  play: shows((t) => t('summary-credits-waiting', { name: 'Phone credits', count: 100, date: '*' })),
};

export const Details: Story = {
  loaders: [backend('default', {}, ordered({ seatsDelta: 2 }))],
  play: async (stage) => {
    const person = await someone(stage);
    await person.press('button', person.t('summary-details'));
    await person.sees('Lumen Desk');
    await person.sees('Deniz Aksoy');
  },
};

/** Why, until when, and what is charged, before the button that does it. */
export const Leaving: Story = {
  play: async (stage) => {
    const person = await someone(stage);
    await person.press('button', person.t('summary-way-cancel'));
    await person.choose(person.t('manage-reason'), person.t('manage-reason-other'));
    await person.fill(person.t('manage-words'), '4242 4242 4242 4242');
    await person.sees(person.t('manage-words-card'));
    await person.fill(person.t('manage-words'), 'We close in spring.');
    await person.find('button', person.t('manage-cancel-on', { date: '*' }));
    await person.sees(person.t('manage-consequence-cancel', { count: 12, date: '*' }));
  },
};

export const ComingBack: Story = {
  loaders: [backend({ status: 'canceled' })],
  play: async (stage) => {
    const person = await someone(stage);
    await person.press('button', person.t('summary-resume-canceled'));
    await person.press('button', person.t('purchase-pay', { amount: '*' }));
    await person.sees(person.t('purchase-done', { amount: '*' }));
  },
};

export const Loading: Story = { tags: ['busy'], loaders: [backend('default', NEVER)] };

export const ReadOnlyViewer: Story = { loaders: [backend('viewer')], play: shows((t) => t('common-read-only')) };

export const Unreachable: Story = {
  loaders: [backend('default', { rate: 1, kinds: ['drop_request'] })],
  play: shows((t) => t('error-network')),
};

/** Names of 60 characters, totals of seven digits. */
export const Large: Story = { loaders: [backend('large')], play: shows((t) => t('summary-status-active', { date: '*' })) };

export const Dinar: Story = { loaders: [backend('dinar')], play: shows((t) => t('summary-status-active', { date: '*' })) };

/** In a column of 320 px. */
export const Narrow320: Story = {
  loaders: [backend('large')],
  render: (args, stage) => html`<div class="frame-320">${provided(summary(args), stage)}</div>`,
  play: shows((t) => t('summary-status-active', { date: '*' })),
};

/** For the developer of the page, in English. */
export const NoProvider: Story = {
  render: (args) => summary(args),
  play: async (stage) => (await someone(stage)).sees('<subscription-summary> needs a <billing-provider> around it.'),
};
