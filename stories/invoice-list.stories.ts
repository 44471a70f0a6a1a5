// <invoice-list> as people find it: every state of the list, its files, and paying what is open.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { visit, type Play, type Visitor } from './act.js';
import { backend, calls, NEVER, provided, type Backend } from './stage.js';

interface Args {
  plain: boolean;
  'heading-level': number;
}

const list = (args: Args): TemplateResult => html`<invoice-list ?plain=${args.plain} heading-level=${args['heading-level']}></invoice-list>`;

const meta: Meta<Args> = {
  title: 'Elements/invoice-list',
  component: 'invoice-list',
  args: { plain: false, 'heading-level': 2 },
  loaders: [backend({ invoices: 4 })],
  render: (args, stage) => provided(list(args), stage),
};
export default meta;
type Story = StoryObj<Args>;

const someone = (stage: Parameters<Play>[0]): Promise<Visitor> => visit(stage, 'invoice-list');

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

export const Ready: Story = { play: shows(() => 'INV-2026-0004') };

/** Found by its year, twenty at a time. */
export const ManyYears: Story = {
  loaders: [backend({ invoices: 45 })],
  play: async (stage) => {
    const person = await someone(stage);
    await person.press('button', person.t('invoices-more'));
    await person.choose(person.t('invoices-year'), '2025');
    await person.sees('INV-2025-0012');
    await person.misses('INV-2026');
  },
};

export const Loading: Story = { tags: ['busy'], loaders: [backend('default', NEVER)] };

export const NoInvoices: Story = { loaders: [backend('default')], play: shows((t) => t('invoices-empty')) };

/** The last renewal was not paid: what is open says so, and can be paid. */
export const OneIsOpen: Story = {
  loaders: [backend({ invoices: 3, cards: ['declined_later', 'visa'] }, {}, renewalFails)],
  play: shows((t) => t('invoices-status-open')),
};

export const PayingTheOpenOne: Story = {
  loaders: [backend({ invoices: 3, cards: ['declined_later', 'visa'] }, {}, renewalFails)],
  play: async (stage) => {
    const person = await someone(stage);
    await person.press('button', `${person.t('invoices-pay')} *`);
    await person.find('heading', person.t('invoices-pay-title', { number: 'INV-2026-0004' }));
    await person.choose(person.t('purchase-method'), person.t('purchase-method-card', { brand: 'Visa', last4: '4242' }));
    await person.press('button', person.t('purchase-pay', { amount: '*417*' }));
    await person.sees(person.t('purchase-done', { amount: '*' }));
  },
};

/** The bank wants to be asked. */
export const PayingAsksTheBank: Story = {
  loaders: [backend({ invoices: 1, cards: ['challenge'] }, {}, renewalFails)],
  play: async (stage) => {
    const person = await someone(stage);
    await person.press('button', `${person.t('invoices-pay')} *`);
    await person.press('button', person.t('purchase-pay', { amount: '*417*' }));
    await person.sees(person.t('purchase-acting'));
  },
};

/** May download, not pay. */
export const ReadOnlyViewer: Story = {
  loaders: [backend({ invoices: 3, cards: ['declined_later'], role: 'member' }, {}, renewalFails)],
  play: shows((t) => t('common-read-only')),
};

/** The address of a document does not come. */
export const DownloadFails: Story = {
  loaders: [backend({ invoices: 2 }, { plan: [{ at: calls('GET', '/link'), fault: 'internal' }] })],
  play: async (stage) => {
    const person = await someone(stage);
    await person.press('button', `${person.t('invoices-download')} INV-2026-0002`);
    await person.sees(person.t('error-internal'));
  },
};

export const Failed: Story = {
  loaders: [backend({ invoices: 2 }, { plan: [{ at: calls('GET', '/invoices'), fault: 'internal' }] })],
  play: shows((t) => t('invoices-failed')),
};

export const Unreachable: Story = {
  loaders: [backend('default', { rate: 1, kinds: ['drop_request'] })],
  play: shows((t) => t('error-network')),
};

export const Yen: Story = { loaders: [backend({ invoices: 3, currency: 'JPY', country: 'JP', unitAmount: 3_200 })], play: shows(() => 'INV-2026-0003') };

export const Dinar: Story = { loaders: [backend({ invoices: 3, currency: 'KWD', country: 'KW', unitAmount: 8_750 })], play: shows(() => 'INV-2026-0003') };

/** Totals of seven digits. */
export const LargeTotals: Story = {
  loaders: [backend({ invoices: 14, unitAmount: 99_900, seats: { capacity: 1_200, used: 1_143, reserved: 20, maximum: 5_000 } })],
  play: shows(() => 'INV-2026-0011'),
};

/** In a column of 320 px each invoice is a card. */
export const Narrow320: Story = {
  loaders: [backend({ invoices: 3, cards: ['declined_later'] }, {}, renewalFails)],
  render: (args, stage) => html`<div class="frame-320">${provided(list(args), stage)}</div>`,
  play: shows((t) => t('invoices-status-open')),
};

/** For the developer of the page, in English. */
export const NoProvider: Story = {
  render: (args) => list(args),
  play: async (stage) => (await someone(stage)).sees('<invoice-list> needs a <billing-provider> around it.'),
};
