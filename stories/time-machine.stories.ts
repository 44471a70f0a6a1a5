// All elements on one page, and buttons that move the time of their backend: every one of them follows.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { jumps, travel } from '../src/testing/time-machine.js';
import type { BillingProvider } from '../src/components/billing-provider.js';
import { weeklyUsage } from '../src/testing/scenario.js';
import { visit, type Play } from './act.js';
import { backend, backendOf, provided, type Stage } from './stage.js';

const page = (): TemplateResult => html`
  <div class="board">
    <subscription-summary></subscription-summary>
    <seat-manager></seat-manager>
    <credit-purchase></credit-purchase>
    <billing-profile></billing-profile>
  </div>
  <plan-switcher></plan-switcher>
  <invoice-list></invoice-list>
`;

/** Draws what can be jumped to now; after a jump the elements read again what they show, and the buttons are drawn anew. */
async function machine(place: Element, stage: Stage): Promise<void> {
  const { scenario } = backendOf(stage);
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', day: 'numeric', month: 'long', year: 'numeric' });
  const go = async (name: string): Promise<void> => {
    await travel(scenario, name);
    stage.canvasElement.querySelector<BillingProvider>('billing-provider')?.session?.refresh();
    await machine(place, stage);
  };
  const buttons = (await jumps(scenario)).map(
    ({ name, title, at }) => html`<button type="button" @click=${() => go(name)}>${title} (${day.format(at)})</button> `,
  );
  render(html`<p role="status">It is ${day.format(scenario.clock.now())}.</p><p class="machine">${buttons}</p>`, place as HTMLElement);
}

const meta: Meta = {
  title: 'Whole pages/Time machine',
  parameters: { docs: { description: { component: 'Move the time of the backend in the page and see every element follow.' } } },
  loaders: [
    backend({
      invoices: 3,
      credits: {
        phone: { usage: weeklyUsage(4) },
        export: { recurring: 200, usage: weeklyUsage(20), pack: { granted: 1_000, used: 250, expiresInDays: 12 } },
      },
    }),
  ],
  render: (_, stage) => html`
    <section lang="en" aria-label="Time machine" ${ref((place) => void (place && machine(place, stage)))}></section>
    ${provided(page(), stage)}
  `,
};
export default meta;
type Story = StoryObj;

/** Presses a button of the machine, as soon as it is there. */
async function press(stage: Stage, title: RegExp): Promise<void> {
  const strip = within(stage.canvasElement);
  await userEvent.click(await waitFor(() => strip.getByRole('button', { name: title }), { timeout: 20_000 }));
}

const is = (stage: Stage, day: string): Promise<void> =>
  waitFor(() => expect(within(stage.canvasElement).getByText(`It is ${day}.`)).toBeVisible(), { timeout: 20_000 });

/** Buttons to press; nothing has happened yet. */
export const Ready: Story = { play: (stage) => is(stage, '22 November 2026') };

const toTheRenewal: Play = async (stage) => {
  const someone = await visit(stage);
  await press(stage, /^To the renewal/);
  await is(stage, '14 December 2026');
  await someone.misses(someone.t('seats-status-past_due'));
  expect(backendOf(stage).scenario.payments.charges('acc_lumen')).toHaveLength(1);
};

/** The next period has begun and is paid. */
export const Renewed: Story = { play: toTheRenewal };

const toAFailure: Play = async (stage) => {
  const someone = await visit(stage);
  await press(stage, /^To a renewal that fails/);
  await someone.sees(someone.t('seats-status-past_due'));
  expect(backendOf(stage).scenario.payments.charges('acc_lumen')).toEqual([]);
};

/** The card was declined: the account owes, and every element that is concerned says so. */
export const RenewalFailed: Story = { play: toAFailure };

const toTheEndOfTheTrial: Play = async (stage) => {
  const someone = await visit(stage);
  await someone.sees(someone.t('seats-trial', { date: '*' }));
  await press(stage, /^To the end of the trial/);
  await someone.misses(someone.t('seats-trial', { date: '*' }));
  expect(backendOf(stage).scenario.payments.charges('acc_lumen')).toHaveLength(1);
};

/** The trial is over, and the first period is paid. */
export const TrialOver: Story = { loaders: [backend({ status: 'trialing' })], play: toTheEndOfTheTrial };

const toTheExpiry: Play = async (stage) => {
  await press(stage, /^To the next expiry of credits/);
  await is(stage, '4 December 2026');
  expect(backendOf(stage).scenario.payments.charges('acc_lumen')).toEqual([]);
};

/** A pack has lapsed; what the plan includes is still there. */
export const CreditsLapsed: Story = { play: toTheExpiry };
