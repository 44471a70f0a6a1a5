// <billing-provider>: one account for all elements inside, the language, and the host's own words.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { visit } from './act.js';
import { backend, backendsOf, openBackend, provided, type Loaded } from './stage.js';
import { chooseToAdd } from './steps.js';

const meta: Meta = {
  title: 'Elements/billing-provider',
  component: 'billing-provider',
  loaders: [backend()],
};
export default meta;
type Story = StoryObj;

/** With attributes alone: `demo` names a scenario and runs a whole backend in the page. */
export const Demo: Story = {
  render: () => html`<billing-provider demo="default"><seat-manager></seat-manager></billing-provider>`,
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.sees(someone.t('seats-in-use', { count: 9, capacity: 12 }));
  },
};

/** All elements inside show the same account: what one changes, the others know. */
export const SeveralElements: Story = {
  render: (_, stage) => provided(html`<div class="beside"><seat-manager></seat-manager><billing-profile></billing-profile></div>`, stage),
  play: async (stage) => {
    const someone = await visit(stage, 'billing-profile');
    await someone.sees('Lumen Desk');
  },
};

/** Two accounts on one page, each with its own state and its own word for a seat. */
export const TwoOnOnePage: Story = {
  loaders: [(): Loaded => ({ backends: [openBackend('default'), openBackend({ currency: 'JPY', country: 'JP', unitAmount: 3_200, seats: { capacity: 40, used: 31 } })] })],
  render: (_, stage) => {
    const [here, there] = backendsOf(stage);
    return html`<div class="beside">
      <section><h2>Lille</h2>${provided(html`<seat-manager heading-level="3"></seat-manager>`, stage, here)}</section>
      <section><h2>Tokyo</h2>${provided(html`<seat-manager heading-level="3"></seat-manager>`, stage, there)}</section>
    </div>`;
  },
  play: async (stage) => {
    const lille = await visit(stage);
    await chooseToAdd(lille, 2);
    const tokyo = await visit(stage, 'seat-manager', 1);
    await tokyo.sees(tokyo.t('seats-in-use', { count: 31, capacity: 40 }));
  },
};

/** `seat-term` is one of the words the package knows. */
export const KnownWordsForASeat: Story = {
  render: () =>
    html`<div class="beside">
      ${['seat', 'license', 'user'].map((term) => html`<section>
        <h2>seat-term="${term}"</h2>
        <billing-provider demo="over-assigned" seat-term=${term}><seat-manager heading-level="3"></seat-manager></billing-provider>
      </section>`)}
    </div>`,
  play: async (stage) => {
    for (const at of [0, 1, 2]) await (await visit(stage, 'seat-manager', at)).sees('12');
  },
};

/** A word of the host's own, brought along in `messages` with the forms its language needs. */
export const OwnWordForASeat: Story = {
  render: () =>
    html`<billing-provider
      demo="pending-reduction"
      locale="en"
      seat-term="agent"
      .messages=${{ 'term-agent': 'agent\n    .other = agents', 'common-read-only': 'Only the shop owner can change this.' }}
      ><seat-manager></seat-manager
    ></billing-provider>`,
  play: async (stage) => (await visit(stage)).sees('10 agents from'),
};

/** Right to left, in Arabic words that the host brings for its users. */
export const RightToLeft: Story = {
  render: () =>
    html`<billing-provider demo="default" dir="rtl" lang="ar" .messages=${{ 'seats-add': 'إضافة مقاعد', 'seats-remove': 'إزالة مقاعد', 'seats-title': 'المقاعد' }}
      ><seat-manager></seat-manager
    ></billing-provider>`,
  play: async (stage) => (await visit(stage)).sees('المقاعد'),
};

/** No scenario of that name: the elements inside say that something is wrong, with a way to try again. */
export const CannotStart: Story = {
  render: () => html`<billing-provider demo="no-such-scenario"><seat-manager></seat-manager></billing-provider>`,
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.find('button', someone.t('common-retry'));
  },
};
