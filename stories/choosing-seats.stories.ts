// Choosing how many seats: adding, a new total, the stepper, removing, and what stands in the way.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { visit, type Play } from './act.js';
import { backend, provided } from './stage.js';
import { chooseToAdd } from './steps.js';

interface Args {
  quantity: 'add' | 'total' | 'stepper';
}

const meta: Meta<Args> = {
  title: 'Purchase/Choosing seats',
  component: 'seat-manager',
  tags: ['!autodocs'],
  args: { quantity: 'add' },
  loaders: [backend()],
  render: (args, stage) => provided(html`<seat-manager quantity=${args.quantity}></seat-manager>`, stage),
};
export default meta;
type Story = StoryObj<Args>;

export const Adding: Story = {
  play: async (stage) => {
    const someone = await visit(stage);
    await chooseToAdd(someone, 3);
    await someone.sees(someone.t('purchase-due-today'));
  },
};

export const AddingOneAtOnce: Story = {
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('seats-add'));
    await someone.sees(someone.t('seats-change', { from: 12, to: 13 }));
  },
};

export const HowTheAmountIsWorkedOut: Story = {
  play: async (stage) => {
    const someone = await visit(stage);
    await chooseToAdd(someone, 3);
    // A disclosure has no role that queries know; its words are enough.
    for (const summary of stage.canvasElement.querySelector('seat-manager')?.shadowRoot?.querySelectorAll('summary') ?? []) summary.click();
    await someone.sees(someone.t('purchase-how-exact', { seconds: '*', of: '*', amount: '*' }));
  },
};

const typed = (text: string): Play => async (stage) => {
  const someone = await visit(stage);
  await someone.press('button', someone.t('seats-add'));
  await someone.fill(someone.t('seats-add-label'), text);
  await someone.sees(someone.t('seats-enter-number'));
};

export const TypedNothing: Story = { play: typed('') };
export const TypedFraction: Story = { play: typed('2.5') };
export const TypedNegative: Story = { play: typed('-3') };
export const TypedWords: Story = { play: typed('three') };
export const TypedTrillion: Story = { play: typed('1000000000000') };

export const MaximumReached: Story = {
  loaders: [backend({ seats: { capacity: 12, used: 9, reserved: 0, maximum: 12 } })],
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('seats-add'));
    await someone.sees(someone.t('seats-maximum-reached', { maximum: 12 }));
  },
};

export const NewTotal: Story = {
  args: { quantity: 'total' },
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('seats-change-number'));
    await someone.fill(someone.t('seats-total-label'), '20');
    await someone.sees(someone.t('seats-change', { from: 12, to: 20 }));
  },
};

/** Fewer than are in use: the reason, and who uses them. */
export const NewTotalTooLow: Story = {
  args: { quantity: 'total' },
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('seats-change-number'));
    await someone.fill(someone.t('seats-total-label'), '5');
    await someone.press('button', someone.t('seats-holders-show'));
    await someone.sees('Ines Moreau');
  },
};

export const StepperRaised: Story = {
  args: { quantity: 'stepper' },
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('seats-one-more'));
    await someone.press('button', someone.t('seats-one-more'));
    await someone.sees(someone.t('seats-change', { from: 12, to: 14 }));
    await someone.find('button', someone.t('purchase-pay', { amount: '*' }));
  },
};

export const StepperLowered: Story = {
  args: { quantity: 'stepper' },
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('seats-one-less'));
    await someone.sees(someone.t('seats-change', { from: 12, to: 11 }));
    await someone.sees(someone.t('seats-remove-later', { date: '*', to: 11 }));
  },
};

export const RemovingAtPeriodEnd: Story = {
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('seats-remove'));
    await someone.sees(someone.t('seats-remove-later', { date: '*', to: 11 }));
  },
};

export const RemovingForCredit: Story = {
  loaders: [backend({ reductionPolicy: 'immediate_credit' })],
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('seats-remove'));
    await someone.sees(someone.t('seats-remove-now-credit', { amount: '*' }));
  },
};

export const RemovingWithoutRefund: Story = {
  loaders: [backend({ reductionPolicy: 'immediate_no_credit' })],
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('seats-remove'));
    await someone.sees(someone.t('seats-remove-now'));
  },
};

/** Every seat is in use: none can go, and here is who uses them. */
export const RemovalBlockedByHolders: Story = {
  loaders: [backend({ seats: { capacity: 12, used: 12, reserved: 0 }, longNames: true })],
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('seats-remove'));
    await someone.press('button', someone.t('seats-holders-show'));
    await someone.sees(someone.t('seats-remove-none'));
    await someone.sees('Maximiliana');
  },
};

/** Among many: least active first, page by page, and those chosen are freed together. */
export const WhoLosesASeatAmongMany: Story = {
  args: { quantity: 'total' },
  loaders: [backend({ seats: { capacity: 130, used: 120, reserved: 0 } })],
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('seats-change-number'));
    await someone.fill(someone.t('seats-total-label'), '100');
    await someone.press('button', someone.t('seats-holders-show'));
    await someone.sees(someone.t('members-found', { from: 1, to: 50, total: 120 }));
  },
};

/** What waits is taken back. */
export const ReductionUndone: Story = {
  loaders: [backend('pending-reduction')],
  play: async (stage) => {
    const someone = await visit(stage);
    await someone.press('button', someone.t('common-undo'));
    await someone.misses(someone.t('seats-scheduled', { count: 10, date: '*' }));
  },
};

export const Yen: Story = {
  loaders: [backend('yen')],
  play: async (stage) => chooseToAdd(await visit(stage), 3),
};

export const KuwaitiDinar: Story = {
  loaders: [backend('dinar')],
  play: async (stage) => chooseToAdd(await visit(stage), 3),
};

export const SevenDigitTotal: Story = {
  loaders: [backend('large')],
  play: async (stage) => chooseToAdd(await visit(stage), 2500, 1200),
};

export const Narrow280: Story = {
  render: (args, stage) => html`<div class="frame-280">${provided(html`<seat-manager quantity=${args.quantity}></seat-manager>`, stage)}</div>`,
  loaders: [backend('large')],
  play: async (stage) => chooseToAdd(await visit(stage), 2500, 1200),
};
