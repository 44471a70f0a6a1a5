// <seat-manager> as people find it: one story for each state an account can be in, and for each way the page can set it.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { visit, type Play } from './act.js';
import { backend, calls, NEVER, provided } from './stage.js';

interface Args {
  quantity: 'add' | 'total' | 'stepper';
  plain: boolean;
  'heading-level': number;
}

const manager = (args: Args, slotted: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<seat-manager quantity=${args.quantity} ?plain=${args.plain} heading-level=${args['heading-level']}>${slotted}</seat-manager>`;

const meta: Meta<Args> = {
  title: 'Elements/seat-manager',
  component: 'seat-manager',
  args: { quantity: 'add', plain: false, 'heading-level': 2 },
  argTypes: {
    // A part has the same name; this is the attribute.
    quantity: {
      control: 'inline-radio',
      options: ['add', 'total', 'stepper'],
      description: 'How seats are chosen: how many more, the number afterwards, or − and + at the top.',
      table: { category: 'attributes' },
    },
  },
  loaders: [backend()],
  render: (args, stage) => provided(manager(args), stage),
};
export default meta;
type Story = StoryObj<Args>;

/** What a play function of a state that nobody acts in makes sure of. */
const shows =
  (words: (t: Awaited<ReturnType<typeof visit>>['t']) => string): Play =>
  async (stage) => {
    const someone = await visit(stage);
    await someone.sees(words(someone.t));
  };

export const Ready: Story = { play: shows((t) => t('seats-in-use', { count: 9, capacity: 12 })) };

/** The network is slow: after a moment the shape of what is coming. */
export const Loading: Story = { tags: ['busy'], loaders: [backend('default', NEVER)] };

/** Neither billing information nor a payment method yet; both are asked for when somebody buys. */
export const EmptyAccount: Story = { loaders: [backend('empty-account')], play: shows((t) => t('seats-free', { count: 2 })) };

export const NoSeatFree: Story = { loaders: [backend('full')], play: shows((t) => t('seats-free', { count: 0 })) };

export const MoreInUseThanPaid: Story = { loaders: [backend('over-assigned')], play: shows((t) => t('seats-over', { count: 2 })) };

export const ReductionWaiting: Story = {
  loaders: [backend('pending-reduction')],
  play: shows((t) => t('seats-scheduled', { count: 10, date: '*' })),
};

export const Trial: Story = { loaders: [backend('trial')], play: shows((t) => t('seats-trial', { date: '*' })) };

export const PastDue: Story = { loaders: [backend('past-due')], play: shows((t) => t('seats-status-past_due')) };

export const Canceled: Story = { loaders: [backend({ status: 'canceled' })], play: shows((t) => t('seats-status-canceled')) };

export const Paused: Story = { loaders: [backend({ status: 'paused' })], play: shows((t) => t('seats-status-paused')) };

/** May look, not buy: the buttons stay, with the reason beside them. */
export const ReadOnlyViewer: Story = { loaders: [backend('viewer')], play: shows((t) => t('common-read-only')) };

/** The server answers with an error. */
export const Failed: Story = {
  loaders: [backend('default', { plan: [{ at: calls('GET', '/subscription'), fault: 'internal' }] })],
  play: shows((t) => t('provider-failed')),
};

/** The server cannot be reached at all. */
export const Unreachable: Story = {
  loaders: [backend('default', { rate: 1, kinds: ['drop_request'] })],
  play: shows((t) => t('error-network')),
};

/** What came is a sign-in page, not an answer. */
export const AnsweredWithHtml: Story = {
  loaders: [backend('default', { plan: [{ at: calls('GET', '/subscription'), fault: 'html' }] })],
  play: shows((t) => t('error-invalid_response')),
};

/** For the developer of the page, in English. */
export const NoProvider: Story = {
  render: (args) => manager(args),
  play: async (stage) => (await visit(stage)).sees('<seat-manager> needs a <billing-provider> around it.'),
};

/** `quantity="total"`: people say how many they want in the end. */
export const ChoosesTotal: Story = { args: { quantity: 'total' }, play: shows((t) => t('seats-change-number')) };

/** `quantity="stepper"`: − and + at the top; nothing happens before it is confirmed. */
export const ChoosesByStepper: Story = {
  args: { quantity: 'stepper' },
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.find('button', someone.t('seats-one-more'));
  },
};

/** A currency without decimals. */
export const Yen: Story = { loaders: [backend('yen')], play: shows((t) => t('seats-in-use', { count: 9, capacity: 12 })) };

/** A currency with three decimals. */
export const KuwaitiDinar: Story = { loaders: [backend('dinar')], play: shows((t) => t('seats-in-use', { count: 9, capacity: 12 })) };

/** Thousands of seats, a plan with a name of 56 characters. */
export const LargeAccount: Story = { loaders: [backend('large')], play: shows((t) => t('seats-in-use', { count: 1143, capacity: 1200 })) };

/** The page draws the frame and the title's level; the element only its content. */
export const PlainInHostsCard: Story = {
  args: { plain: true, 'heading-level': 3 },
  render: (args, stage) => html`<section class="host-card"><h2>Team and plan</h2>${provided(manager(args), stage)}</section>`,
  play: shows((t) => t('seats-in-use', { count: 9, capacity: 12 })),
};

export const HostsBrand: Story = {
  loaders: [backend('pending-reduction')],
  render: (args, stage) => html`<div class="brand">${provided(manager(args), stage)}</div>`,
  play: shows((t) => t('seats-scheduled', { count: 10, date: '*' })),
};

export const Dense: Story = {
  loaders: [backend('pending-reduction')],
  render: (args, stage) => html`<div class="dense">${provided(manager(args), stage)}</div>`,
  play: shows((t) => t('seats-scheduled', { count: 10, date: '*' })),
};

export const Narrow280: Story = {
  loaders: [backend('pending-reduction')],
  render: (args, stage) => html`<div class="frame-280">${provided(manager(args), stage)}</div>`,
  play: shows((t) => t('seats-scheduled', { count: 10, date: '*' })),
};

export const Narrow320WithLargeNumbers: Story = {
  loaders: [backend('large')],
  render: (args, stage) => html`<div class="frame-320">${provided(manager(args), stage)}</div>`,
  play: shows((t) => t('seats-in-use', { count: 1143, capacity: 1200 })),
};

/** What the page puts around it: `header`, `help`, `footer`. */
export const Slots: Story = {
  render: (args, stage) =>
    provided(
      manager(
        args,
        html`<p slot="header">Prices changed on 1 November. <a href="#prices">See what is new</a></p>
          <p slot="help">Questions? <a href="#chat">Chat with us</a> or write to <a href="#mail">billing@lumendesk.example</a></p>
          <p slot="footer"><small>Lumen Desk, 18 rue des Tanneurs, 59000 Lille</small></p>`,
      ),
      stage,
    ),
  play: shows((t) => t('seats-in-use', { count: 9, capacity: 12 })),
};
