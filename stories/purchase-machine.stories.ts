// The purchase machine on one page: every state it can be in, side by side, each over a backend of its own.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { simulatedTexts } from '../src/api/gateways/simulated-texts.js';
import type { FaultOptions } from '../src/testing/faults.js';
import { visit, type Visitor } from './act.js';
import { backendsOf, calls, openBackend, provided, type Backend, type Loaded, type Start } from './stage.js';
import { chooseToAdd, pay, review } from './steps.js';

interface State {
  readonly name: string;
  readonly start?: Start;
  readonly faults?: FaultOptions;
  readonly act: (someone: Visitor, backend: Backend) => Promise<void>;
}

const ofOrder = (method: string) => (request: Request) => calls(method, '/operations')(request) && !request.url.includes('state=active');

const paying = async (someone: Visitor): Promise<void> => {
  await review(someone);
  await pay(someone);
};

const STATES: readonly State[] = [
  { name: 'idle', act: async (someone) => someone.sees(someone.t('seats-in-use', { count: 9, capacity: 12 })) },
  {
    name: 'quoting',
    faults: { plan: [{ at: calls('POST', '/quotes'), fault: 'hang' }] },
    act: async (someone) => {
      await someone.press('button', someone.t('seats-add'));
      await someone.sees(someone.t('purchase-updating'));
    },
  },
  { name: 'quoted', act: (someone) => chooseToAdd(someone, 3) },
  { name: 'quoted, under review', act: (someone) => review(someone) },
  {
    name: 'quoted, with a notice',
    act: async (someone, backend) => {
      await review(someone);
      backend.scenario.setUnitAmount(3_100);
      await pay(someone);
      await someone.sees(someone.t('purchase-changed', { from: '*', to: '*' }));
    },
  },
  {
    name: 'acting',
    start: 'three-d-secure',
    act: async (someone) => {
      await paying(someone);
      const texts = simulatedTexts(someone.locale);
      await (await someone.frame(texts.bankTitle)).find('button', texts.approve);
    },
  },
  {
    name: 'declined',
    start: 'declined-card',
    act: async (someone) => {
      await paying(someone);
      await someone.sees(someone.t('purchase-declined'));
    },
  },
  {
    name: 'failed',
    faults: { plan: [{ at: calls('POST', '/quotes'), fault: 'internal' }] },
    act: async (someone) => {
      await someone.press('button', someone.t('seats-add'));
      await someone.sees(someone.t('purchase-failed'));
    },
  },
  {
    name: 'done',
    act: async (someone) => {
      await paying(someone);
      await someone.sees(someone.t('purchase-done', { amount: '*' }));
    },
  },
  {
    name: 'unknown',
    faults: { plan: [{ at: ofOrder('POST'), fault: 'drop_answer' }, { at: ofOrder('GET'), fault: 'internal' }] },
    act: async (someone) => {
      await paying(someone);
      await someone.sees(someone.t('purchase-unknown-hint'));
    },
  },
  {
    name: 'confirming',
    start: { cards: ['processing'] },
    faults: { plan: [{ at: calls('GET', '/operations/'), fault: 'hang' }] },
    act: async (someone) => {
      await paying(someone);
      await someone.sees(someone.t('purchase-processing'));
    },
  },
];

const meta: Meta = {
  title: 'Purchase/The machine',
  component: 'seat-manager',
  tags: ['!autodocs'],
};
export default meta;

export const AllStatesSideBySide: StoryObj = {
  // "quoting" is one of them, and it is busy.
  tags: ['busy'],
  loaders: [(): Loaded => ({ backends: STATES.map(({ start, faults }) => openBackend(start, faults)) })],
  render: (_, stage) =>
    html`<div class="board">
      ${backendsOf(stage).map((backend, at) => html`<section>
        <h2>${STATES[at]?.name}</h2>
        ${provided(html`<seat-manager heading-level="3"></seat-manager>`, stage, backend)}
      </section>`)}
    </div>`,
  play: async (stage) => {
    for (const [at, backend] of backendsOf(stage).entries()) await STATES[at]?.act(await visit(stage, 'seat-manager', at), backend);
  },
};
