// Inviting by a code in <member-invite>: made with a limit, shown once, followed and stopped.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { CreateCode } from '../src/api/contract/requests.js';
import type { CreatedCode } from '../src/api/contract/schemas.js';
import { visit, type Play, type Visitor } from './act.js';
import { backend, backendOf, calls, provided, type Backend } from './stage.js';

interface Args {
  plain: boolean;
  'heading-level': number;
}

const element = (args: Args): TemplateResult => html`<member-invite methods="code" ?plain=${args.plain} heading-level=${args['heading-level']}></member-invite>`;

const BUYING = { policy: { codesMayBuySeats: 20 } };

const meta: Meta<Args> = {
  title: 'Elements/member-invite/Codes',
  component: 'member-invite',
  args: { plain: false, 'heading-level': 2 },
  loaders: [backend(BUYING)],
  render: (args, stage) => provided(element(args), stage),
};
export default meta;
type Story = StoryObj<Args>;

const someone = (stage: Parameters<Play>[0]): Promise<Visitor> => visit(stage, 'member-invite');

async function create(made: Backend, what: Partial<CreateCode>): Promise<CreatedCode | undefined> {
  const people = await made.adapter.people?.();
  return people?.createCode({ limit: 12, expiresAt: null, domains: [], buying: null, ...what }, { idempotencyKey: JSON.stringify(what) });
}

/** Codes in every state, some of them used. */
async function many(made: Backend): Promise<void> {
  const people = await made.adapter.people?.();
  const used = await create(made, { limit: 12, domains: ['example.com', 'example.org'], buying: { seats: 5, ceiling: 17_400 } });
  const full = await create(made, { limit: 1 });
  const frozen = await create(made, { limit: 50 });
  const revoked = await create(made, { limit: 3 });
  await (await made.as('user_guest_1').people?.())?.redeemCode(full?.code ?? '', { idempotencyKey: 'full' });
  await people?.updateCode(frozen?.item.id ?? '', { frozen: true });
  await people?.revokeCode(revoked?.item.id ?? '');
  await people?.updateCode(used?.item.id ?? '', { frozen: false });
}

async function form(stage: Parameters<Play>[0]): Promise<Visitor> {
  const person = await someone(stage);
  await person.press('button', person.t('codes-new'));
  await person.find('textbox', person.t('codes-limit'));
  return person;
}

async function made(stage: Parameters<Play>[0]): Promise<Visitor> {
  const person = await form(stage);
  await person.fill(person.t('codes-limit'), '12');
  await person.press('button', person.t('codes-create'));
  await person.sees(person.t('codes-once'));
  return person;
}

export const NoCodeYet: Story = { play: async (stage) => void (await (await someone(stage)).find('button', (await someone(stage)).t('codes-new'))) };

export const NewCode: Story = { play: async (stage) => void (await form(stage)) };

/** What it can cost stands there before it is made. */
export const WithACeiling: Story = {
  play: async (stage) => {
    const person = await form(stage);
    await person.fill(person.t('codes-limit'), '12');
    await person.press('checkbox', person.t('codes-buys'));
    await person.sees(person.t('codes-ceiling', { amount: '*', interval: 'month' }));
  },
};

/** Each beside its field. */
export const ProblemsInTheForm: Story = {
  play: async (stage) => {
    const person = await form(stage);
    await person.fill(person.t('codes-limit'), '2.5');
    await person.fill(person.t('codes-domains'), 'example.com, nonsense');
    await person.press('button', person.t('codes-create'));
    await person.sees(person.t('codes-number', { maximum: 10_000 }));
    await person.sees(person.t('codes-domains-wrong', { domain: 'nonsense' }));
  },
};

export const AnswerLost: Story = {
  loaders: [backend(BUYING, { plan: [{ at: calls('POST', '/codes'), fault: 'drop_answer' }] })],
  play: async (stage) => {
    const person = await form(stage);
    await person.fill(person.t('codes-limit'), '12');
    await person.press('button', person.t('codes-create'));
    await person.sees(person.t('codes-unknown'));
  },
};

export const ShownOnce: Story = { play: async (stage) => void (await made(stage)) };

export const AsAPicture: Story = {
  play: async (stage) => {
    const person = await made(stage);
    await person.press('button', person.t('codes-qr'));
    await person.find('button', person.t('codes-qr-hide'));
  },
};

export const EveryState: Story = {
  loaders: [backend(BUYING, {}, many)],
  play: async (stage) => (await someone(stage)).sees((await someone(stage)).t('codes-state-revoked')),
};

export const WhatHappened: Story = {
  loaders: [backend(BUYING, {}, many)],
  play: async (stage) => {
    const person = await someone(stage);
    await person.sees(person.t('codes-state-used_up'));
    const [, full] = (await (await backendOf(stage).adapter.people?.())?.codes())?.items.toReversed() ?? [];
    await person.press('button', `${person.t('codes-history')}*${full?.hint ?? ''}`);
    await person.sees(person.t('codes-did-code_used', { name: 'Lina Moreau' }));
  },
};

export const BeforeRevoking: Story = {
  loaders: [backend(BUYING, {}, async (one) => create(one, { limit: 12 }))],
  play: async (stage) => {
    const person = await someone(stage);
    const [only] = (await (await backendOf(stage).adapter.people?.())?.codes())?.items ?? [];
    await person.press('button', `${person.t('codes-revoke')}*${only?.hint ?? ''}`);
    await person.sees(person.t('codes-revoke-question'));
  },
};

export const Unreachable: Story = {
  loaders: [backend(BUYING, { plan: [{ at: calls('GET', '/codes'), fault: 'internal' }] })],
  play: async (stage) => (await someone(stage)).sees((await someone(stage)).t('codes-failed')),
};

export const Narrow320: Story = {
  loaders: [backend(BUYING, {}, many)],
  render: (args, stage) => html`<div class="frame-320">${provided(element(args), stage)}</div>`,
  play: async (stage) => {
    const person = await form(stage);
    await person.sees(person.t('codes-state-revoked'));
  },
};
