// <plan-switcher> as people find it: plans side by side in every state, and the way from choosing to the receipt.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanRule } from '../src/server/ordering/catalog.js';
import { visit, type Play, type Visitor } from './act.js';
import { backend, calls, NEVER, provided, type Backend } from './stage.js';
import { pay } from './steps.js';

interface Args {
  plans: string;
  plain: boolean;
  'heading-level': number;
}

const switcher = (args: Args, slotted: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<plan-switcher plans=${args.plans || nothing} ?plain=${args.plain} heading-level=${args['heading-level']}>${slotted}</plan-switcher>`;

const meta: Meta<Args> = {
  title: 'Elements/plan-switcher',
  component: 'plan-switcher',
  args: { plans: '', plain: false, 'heading-level': 2 },
  loaders: [backend()],
  render: (args, stage) => provided(switcher(args), stage),
};
export default meta;
type Story = StoryObj<Args>;
type T = Visitor['t'];

const arrive = (stage: Parameters<Play>[0]): Promise<Visitor> => visit(stage, 'plan-switcher');

/** What a play function of a state that nobody acts in makes sure of. */
const shows =
  (words: (t: T) => string): Play =>
  async (stage) => {
    const someone = await arrive(stage);
    await someone.sees(words(someone.t));
  };

const forSeats = (count: number) => (t: T) => t('plans-total', { amount: '*', interval: 'month', count });

/** In the other interval; the switch is a radio group. */
async function annual(stage: Parameters<Play>[0], someone: Visitor): Promise<void> {
  await someone.sees(someone.t('plans-annual'));
  stage.canvasElement.querySelector('plan-switcher')?.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
  await someone.sees(someone.t('plans-saving', { amount: '*' }));
}

async function choose(someone: Visitor, plan = 'Enterprise'): Promise<void> {
  await someone.press('button', someone.t('plans-choose', { plan }));
  await someone.sees(someone.t('purchase-due-today'));
}

/** As far as the order with everything on it, before the button that pays. */
async function check(someone: Visitor, plan?: string): Promise<void> {
  await choose(someone, plan);
  await someone.press('button', someone.t('plans-checkout'));
  await someone.sees(someone.t('purchase-review'));
}

/** Ordered before anybody looks, by a colleague. */
const ordered = (planId: string) => async (made: Backend): Promise<void> => {
  const other = made.as('user_deniz');
  const quote = await other.createQuote({ planId });
  await other.createOperation({ quoteId: quote.id, expectedTotal: quote.total, currency: quote.currency, paymentMethodId: null }, { idempotencyKey: quote.id });
};

/** A host that sells its largest plan in person, and lets nobody go down. */
const strict: PlanRule = (_, { plan }) =>
  plan.id === 'enterprise' ? { effect: 'refused', reason: 'contact_sales' } : plan.id === 'starter' ? { effect: 'refused', reason: 'downgrade' } : { effect: 'now' };

export const Ready: Story = { play: shows(forSeats(12)) };

/** The saving of a year against twelve months, for the seats there are. */
export const Annual: Story = { play: async (stage) => annual(stage, await arrive(stage)) };

/** The network is slow: after a moment the shape of what is coming. */
export const Loading: Story = { tags: ['busy'], loaders: [backend('default', NEVER)] };

export const NoPlans: Story = { args: { plans: 'none' }, play: shows((t) => t('plans-empty')) };

/** `plans="scale enterprise"`: which ones, and in which order. */
export const ChosenByThePage: Story = { args: { plans: 'enterprise scale' }, play: shows(forSeats(12)) };

export const Trial: Story = { loaders: [backend('trial')], play: shows((t) => t('plans-trial', { date: '*' })) };

/** Refused by the host's rules: the buttons stay, with the reason beside them and the way on. */
export const Refused: Story = { loaders: [backend({ planRule: strict })], play: shows((t) => t('plans-refused-contact_sales')) };

export const RefusedWithContact: Story = {
  loaders: [backend({ planRule: strict })],
  render: (args, stage) => provided(switcher(args, html`<a slot="contact" href="#sales">Talk to our sales team</a><p slot="help">Questions? <a href="#chat">Chat with us</a></p>`), stage),
  play: shows((t) => t('plans-refused-downgrade')),
};

export const TooManyPeopleForSmaller: Story = {
  loaders: [backend({ seats: { capacity: 40, used: 30 } })],
  play: shows((t) => t('plans-refused-seats_above_maximum', { maximum: 25 })),
};

export const Paused: Story = { loaders: [backend({ status: 'paused' })], play: shows((t) => t('plans-refused-subscription_inactive')) };

export const ChangeWaiting: Story = {
  loaders: [backend('default', undefined, ordered('starter'))],
  play: shows((t) => t('plans-scheduled', { plan: '*', date: '*' })),
};

export const ChangeTakenBack: Story = {
  loaders: [backend('default', undefined, ordered('starter'))],
  play: async (stage) => {
    const someone = await arrive(stage);
    await someone.press('button', someone.t('common-undo'));
    await someone.misses(someone.t('seats-scheduled-by', { name: '*' }));
  },
};

/** May look, not change: the buttons stay, with whom to ask. */
export const ReadOnlyViewer: Story = { loaders: [backend('viewer')], play: shows((t) => t('common-read-only')) };

export const Failed: Story = {
  loaders: [backend('default', { plan: [{ at: calls('GET', '/plans'), fault: 'internal' }] })],
  play: shows((t) => t('provider-failed')),
};

export const Unreachable: Story = { loaders: [backend('default', { rate: 1, kinds: ['drop_request'] })], play: shows((t) => t('error-network')) };

/** For the developer of the page, in English. */
export const NoProvider: Story = {
  render: (args) => switcher(args),
  play: async (stage) => (await arrive(stage)).sees('<plan-switcher> needs a <billing-provider> around it.'),
};

/** Monthly against annual before anything is chosen. */
export const Compared: Story = {
  play: async (stage) => {
    const someone = await arrive(stage);
    await someone.sees(someone.t('plans-compare'));
    stage.canvasElement.querySelector('plan-switcher')?.shadowRoot?.querySelector('summary')?.click();
    await someone.sees(someone.t('plans-compare-less', { amount: '*' }));
  },
};

export const ComparisonFailed: Story = {
  loaders: [backend('default', { plan: [{ at: calls('POST', '/comparisons'), fault: 'internal' }] })],
  play: async (stage) => {
    const someone = await arrive(stage);
    await someone.sees(someone.t('plans-compare'));
    stage.canvasElement.querySelector('plan-switcher')?.shadowRoot?.querySelector('summary')?.click();
    await someone.sees(someone.t('error-internal'));
  },
};

/** Seats and renewing credits in the same order. */
export const Tailored: Story = {
  play: async (stage) => {
    const someone = await arrive(stage);
    await choose(someone);
    await someone.fill(someone.t('seats-total-label'), '15');
    await someone.fill('Phone credits', '200');
    await someone.sees(someone.t('seats-change', { from: 12, to: 15 }));
  },
};

export const WrongNumbers: Story = {
  play: async (stage) => {
    const someone = await arrive(stage);
    await choose(someone);
    await someone.fill(someone.t('seats-total-label'), '9');
    await someone.fill('Phone credits', '150');
    await someone.sees(someone.t('seats-remove-in-use', { count: 10 }));
    await someone.sees(someone.t('plans-credits-step', { step: 100 }));
  },
};

/** Nothing to pay: what waits, until when, and that it can be taken back stand before the button. */
export const StepDown: Story = {
  play: async (stage) => {
    const someone = await arrive(stage);
    await someone.press('button', someone.t('plans-choose-later', { plan: 'Starter', date: '*' }));
    await someone.sees(someone.t('plans-later', { from: '*', date: '*' }));
  },
};

export const Checked: Story = { play: async (stage) => check(await arrive(stage)) };

export const MonthToYearPaid: Story = {
  play: async (stage) => {
    const someone = await arrive(stage);
    await annual(stage, someone);
    await check(someone, someone.t('common-plan', { plan: 'Scale', interval: 'year' }));
    await pay(someone);
    await someone.sees(someone.t('purchase-done', { amount: '*' }));
  },
};

export const Declined: Story = {
  loaders: [backend({ cards: ['declined_later'] })],
  play: async (stage) => {
    const someone = await arrive(stage);
    await check(someone);
    await pay(someone);
    await someone.sees(someone.t('purchase-declined'));
  },
};

/** A currency without decimals. */
export const Yen: Story = { loaders: [backend('yen')], play: shows(forSeats(12)) };

/** A currency with three decimals. */
export const KuwaitiDinar: Story = { loaders: [backend('dinar')], play: shows(forSeats(12)) };

/** Thousands of seats, a plan with a name of 56 characters. */
export const LargeAccount: Story = { loaders: [backend('large')], play: shows(forSeats(1_200)) };

export const LargeAccountNarrow280: Story = {
  loaders: [backend('large')],
  render: (args, stage) => html`<div class="frame-280">${provided(switcher(args), stage)}</div>`,
  play: async (stage) => choose(await arrive(stage)),
};

/** A price of the plan itself, with seats in it. */
export const BasePrice: Story = {
  loaders: [
    backend({
      plans: [
        { id: 'scale', name: 'Team', summary: 'For one team.', currency: 'EUR', seatMinimum: 5, seatMaximum: 50, includedSeats: 5, features: ['Shared inbox'], prices: [{ interval: 'month', seatUnitAmount: 1_200, baseAmount: 9_900 }, { interval: 'year', seatUnitAmount: 12_000, baseAmount: 99_000 }] },
        { id: 'studio', name: 'Studio', summary: 'For several teams.', currency: 'EUR', seatMinimum: 10, seatMaximum: null, includedSeats: 10, features: ['Everything in Team', 'Audit log'], prices: [{ interval: 'month', seatUnitAmount: 1_500, baseAmount: 24_900 }, { interval: 'year', seatUnitAmount: 15_000, baseAmount: 249_000 }] },
      ],
    }),
  ],
  play: shows((t) => t('plans-included-seats', { count: 10 })),
};

/** The page draws the frame and the title's level; the element only its content. */
export const PlainInHostsCard: Story = {
  args: { plain: true, 'heading-level': 3 },
  render: (args, stage) => html`<section class="host-card"><h2>Your plan</h2>${provided(switcher(args), stage)}</section>`,
  play: shows(forSeats(12)),
};

export const HostsBrand: Story = {
  render: (args, stage) => html`<div class="brand">${provided(switcher(args), stage)}</div>`,
  play: shows(forSeats(12)),
};
