// <seat-toggle> as people find it on a member's own page: each way somebody can stand, and buying the missing seat.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { visit, type Play, type Visitor } from './act.js';
import { backend, calls, NEVER, provided } from './stage.js';
import { pay } from './steps.js';

interface Args {
  'member-id': string;
}

const toggle = (args: Args): TemplateResult => html`<seat-toggle member-id=${args['member-id']}><a slot="seats" href="#billing">Go to billing</a></seat-toggle>`;

const meta: Meta<Args> = {
  title: 'Elements/seat-toggle',
  component: 'seat-toggle',
  args: { 'member-id': 'user_noor' },
  loaders: [backend()],
  render: (args, stage) => provided(toggle(args), stage),
};
export default meta;
type Story = StoryObj<Args>;

const FULL = { seats: { capacity: 10, used: 9, reserved: 1 } };

const someone = (stage: Parameters<Play>[0]): Promise<Visitor> => visit(stage, 'seat-toggle');

const shows =
  (words: (t: Visitor['t']) => string): Play =>
  async (stage) => {
    const person = await someone(stage);
    await person.sees(words(person.t));
  };

const add = (person: Visitor): Promise<void> => person.press('button', `${person.t('seat-add')} *`);

export const WithoutSeat: Story = { play: shows((t) => t('seat-is-none')) };

export const WithSeat: Story = { args: { 'member-id': 'member_00001' }, play: shows((t) => t('seat-is-held')) };

export const Invited: Story = { args: { 'member-id': 'member_invited_1' }, play: shows((t) => t('seat-is-kept')) };

export const Unknown: Story = { args: { 'member-id': 'nobody' }, play: shows((t) => t('seat-unknown')) };

export const Added: Story = {
  play: async (stage) => {
    const person = await someone(stage);
    await add(person);
    await person.sees(person.t('seat-is-held'));
  },
};

export const NoSeatIsFree: Story = {
  loaders: [backend(FULL)],
  play: async (stage) => {
    const person = await someone(stage);
    await add(person);
    await person.find('button', person.t('purchase-pay', { amount: '*' }));
  },
};

export const BoughtAndAdded: Story = {
  loaders: [backend(FULL)],
  play: async (stage) => {
    const person = await someone(stage);
    await add(person);
    await pay(person);
    await person.sees(person.t('seat-is-held'));
  },
};

export const NoSeatForAManager: Story = {
  loaders: [backend({ ...FULL, role: 'manager' })],
  play: async (stage) => {
    const person = await someone(stage);
    await add(person);
    await person.sees(person.t('member-full-ask'));
  },
};

export const ForAMember: Story = { loaders: [backend('viewer')], play: shows((t) => t('common-read-only')) };

export const Refused: Story = {
  loaders: [backend('default', { plan: [{ at: calls('PUT', '/seat'), fault: 'internal' }] })],
  play: async (stage) => {
    const person = await someone(stage);
    await add(person);
    await person.sees(person.t('error-internal'));
  },
};

export const Failed: Story = {
  loaders: [backend('default', { plan: [{ at: calls('GET', '/members/'), fault: 'internal' }] })],
  play: shows((t) => t('error-internal')),
};

export const Loading: Story = { tags: ['busy'], loaders: [backend('default', NEVER)] };

/** With a frame and a title, where the page wants a card of it. */
export const AsACard: Story = {
  render: (args, stage) => provided(html`<seat-toggle .plain=${false} member-id=${args['member-id']}></seat-toggle>`, stage),
  play: shows((t) => t('seat-is-none')),
};

export const Narrow320: Story = {
  render: (args, stage) => html`<div class="frame-320">${provided(toggle(args), stage)}</div>`,
  play: shows((t) => t('seat-is-none')),
};

export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: shows((t) => t('seat-is-none')) };

/** For the developer of the page, in English. */
export const NoProvider: Story = {
  render: (args) => toggle(args),
  play: async (stage) => (await someone(stage)).sees('<seat-toggle> needs a <billing-provider> around it.'),
};
