// <invitation-redeem> as people find it: a code typed or pasted, an invitation's link, and every way it can end.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { formatCode } from '../src/domain/codes.js';
import { visit, type Play, type Visitor } from './act.js';
import { backend, backendOf, calls, NEVER, provided, type Backend } from './stage.js';

interface Args {
  plain: boolean;
  'heading-level': number;
}

const element = (args: Args): TemplateResult => html`<invitation-redeem ?plain=${args.plain} heading-level=${args['heading-level']}></invitation-redeem>`;

/** Somebody who is signed in and of no account yet. */
const GUEST = { role: 'guest' } as const;

const meta: Meta<Args> = {
  title: 'Elements/invitation-redeem',
  component: 'invitation-redeem',
  args: { plain: false, 'heading-level': 2 },
  loaders: [backend(GUEST)],
  render: (args, stage) => provided(element(args), stage),
};
export default meta;
type Story = StoryObj<Args>;

const someone = (stage: Parameters<Play>[0]): Promise<Visitor> => visit(stage, 'invitation-redeem');

const shows =
  (words: (t: Visitor['t']) => string): Play =>
  async (stage) => {
    const person = await someone(stage);
    await person.sees(words(person.t));
  };

/** A colleague makes a code; what it is only they know, so the story asks them. */
async function codeOf(made: Backend, limit = 5): Promise<string> {
  const people = await made.as('user_deniz').people?.();
  const created = await people?.createCode({ limit, expiresAt: null, domains: [], buying: null }, { idempotencyKey: 'story' });
  return created?.code ?? '';
}

/** Types what a person was given, and joins. */
const enters =
  (code: (made: Backend) => Promise<string>, ends: (t: Visitor['t']) => string): Play =>
  async (stage) => {
    const person = await someone(stage);
    await person.fill(person.t('redeem-code'), await code(backendOf(stage)));
    await person.press('button', person.t('redeem-join'));
    await person.sees(ends(person.t));
  };

export const Ready: Story = { play: shows((t) => t('redeem-code')) };

export const Loading: Story = { tags: ['busy'], loaders: [backend(GUEST, NEVER)] };

/** Lower case and spaces are no reason to refuse. */
export const Joined: Story = {
  play: enters(async (made) => formatCode(await codeOf(made)).toLowerCase().replaceAll('-', ' '), (t) => t('redeem-seat')),
};

export const NotWhole: Story = { play: enters(async () => 'ABCD-1234', (t) => t('redeem-code-incomplete')) };

export const Unusable: Story = { play: enters(async () => 'ABCDE-FGHJK-MNPQ', (t) => t('error-invitation_invalid')) };

/** The code is right, but every place is taken. */
export const NoRoom: Story = {
  loaders: [backend({ ...GUEST, seats: { capacity: 12, used: 12, reserved: 0 } })],
  play: enters((made) => codeOf(made), (t) => t('redeem-seats_full')),
};

export const TooManyTries: Story = {
  loaders: [backend(GUEST, { plan: [{ at: calls('POST', '/codes/redeem'), fault: 'rate_limited' }] })],
  play: enters(async () => 'ABCDE-FGHJK-MNPQ', (t) => t('redeem-limited', { minutes: 1 })),
};

/** It may have arrived: trying again counts once. */
export const AnswerLost: Story = {
  loaders: [backend(GUEST, { plan: [{ at: calls('POST', '/codes/redeem'), fault: 'drop_answer' }] })],
  play: enters((made) => codeOf(made), (t) => t('redeem-unknown')),
};

/** On the page that links of invitations lead to. */
export const ByLink: Story = {
  render: (args, stage) => provided(html`<invitation-redeem token="story" ?plain=${args.plain}></invitation-redeem>`, stage),
  play: shows((t) => t('redeem-invited')),
};

export const LinkEnded: Story = {
  render: (args, stage) => provided(html`<invitation-redeem token="story" ?plain=${args.plain}></invitation-redeem>`, stage),
  play: async (stage) => {
    const person = await someone(stage);
    await person.press('button', person.t('redeem-accept'));
    await person.sees(person.t('redeem-link-invalid'));
  },
};

export const Unreachable: Story = { loaders: [backend(GUEST, { rate: 1, kinds: ['drop_request'] })], play: shows((t) => t('error-network')) };

export const Narrow320: Story = {
  render: (args, stage) => html`<div class="frame-320">${provided(element(args), stage)}</div>`,
  play: shows((t) => t('redeem-code')),
};

/** For the developer of the page, in English. */
export const NoProvider: Story = {
  render: (args) => element(args),
  play: async (stage) => (await someone(stage)).sees('<invitation-redeem> needs a <billing-provider> around it.'),
};
