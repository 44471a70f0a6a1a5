// <billing-profile> as people find it: each state the information and the payment methods can be in.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { visit, type Play, type Visitor } from './act.js';
import { backend, calls, NEVER, provided } from './stage.js';
import { expireCard } from './steps.js';

interface Args {
  sections: string;
  plain: boolean;
  'heading-level': number;
}

const profile = (args: Args, slotted: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<billing-profile sections=${args.sections} ?plain=${args.plain} heading-level=${args['heading-level']}>${slotted}</billing-profile>`;

const meta: Meta<Args> = {
  title: 'Elements/billing-profile',
  component: 'billing-profile',
  args: { sections: 'information payment-method', plain: false, 'heading-level': 2 },
  argTypes: { sections: { control: 'select', options: ['information payment-method', 'information', 'payment-method'] } },
  loaders: [backend()],
  render: (args, stage) => provided(profile(args), stage),
};
export default meta;
type Story = StoryObj<Args>;

const shows =
  (words: (t: Visitor['t']) => string): Play =>
  async (stage) => {
    const someone = await visit(stage, 'billing-profile');
    await someone.sees(words(someone.t));
  };

export const Ready: Story = { play: shows(() => '59000 Lille') };

export const Loading: Story = { tags: ['busy'], loaders: [backend('default', NEVER)] };

export const Empty: Story = { loaders: [backend('empty-account')], play: shows((t) => t('profile-empty')) };

/** Enough is missing that nothing can be bought. */
export const SomethingMissing: Story = {
  loaders: [backend({ country: 'TR', profile: { firstName: 'Deniz', lastName: 'Aksoy', companyName: 'Aksoy Yazılım' } })],
  play: shows((t) => t('profile-complete')),
};

export const Turkey: Story = { loaders: [backend({ country: 'TR', currency: 'TRY' })], play: shows(() => 'Çankaya') };

export const Japan: Story = { loaders: [backend('yen')], play: shows(() => '新宿区') };

export const LongNames: Story = {
  loaders: [
    backend({
      profile: {
        firstName: 'Maximiliana Wilhelmine',
        lastName: 'von Hohenfels-Langenbach zu Tiefenthal',
        companyName: 'Vereinigte Werkstätten für Landmaschinen und Fördertechnik eG',
        line1: 'Donaudampfschifffahrtsgesellschaftskapitänsweg 1234567890 Haus B',
        city: 'Lille',
        postalCode: '59000',
      },
    }),
  ],
  play: shows(() => 'Vereinigte'),
};

/** The first is the default, the second has expired. */
export const SeveralMethodsOneExpired: Story = {
  loaders: [backend({ cards: ['visa', 'mastercard', 'amex'] }, {}, (made) => expireCard(made, 1))],
  play: shows((t) => t('method-expired')),
};

export const DefaultMethodExpired: Story = {
  loaders: [backend({}, {}, (made) => expireCard(made, 0))],
  play: shows((t) => t('method-expired-hint')),
};

/** May look, not change. */
export const ReadOnlyViewer: Story = { loaders: [backend('viewer')], play: shows((t) => t('common-read-only')) };

export const ReadOnlyViewerOfNothing: Story = {
  loaders: [backend({ role: 'member', profile: 'empty', cards: [] })],
  play: shows((t) => t('profile-empty')),
};

export const Failed: Story = {
  loaders: [backend('default', { plan: [{ at: calls('GET', '/profile'), fault: 'internal' }] })],
  play: shows((t) => t('provider-failed')),
};

export const Unreachable: Story = {
  loaders: [backend('default', { rate: 1, kinds: ['drop_request'] })],
  play: shows((t) => t('error-network')),
};

export const NoProvider: Story = {
  render: (args) => profile(args),
  play: async (stage) => (await visit(stage, 'billing-profile')).sees('<billing-profile> needs a <billing-provider> around it.'),
};

export const OnlyInformation: Story = { args: { sections: 'information' }, play: shows(() => '59000 Lille') };

export const OnlyPaymentMethods: Story = { args: { sections: 'payment-method' }, play: shows((t) => t('method-default')) };

export const PlainInHostsCard: Story = {
  args: { plain: true, 'heading-level': 3 },
  render: (args, stage) => html`<section class="host-card"><h2>Company</h2>${provided(profile(args), stage)}</section>`,
  play: shows(() => '59000 Lille'),
};

export const HostsBrand: Story = {
  loaders: [backend({ cards: ['visa', 'mastercard'] })],
  render: (args, stage) => html`<div class="brand">${provided(profile(args), stage)}</div>`,
  play: shows(() => '59000 Lille'),
};

export const Narrow280: Story = {
  loaders: [backend({ cards: ['visa', 'mastercard', 'amex'] }, {}, (made) => expireCard(made, 1))],
  render: (args, stage) => html`<div class="frame-280">${provided(profile(args), stage)}</div>`,
  play: shows((t) => t('method-expired')),
};

export const Slots: Story = {
  render: (args, stage) =>
    provided(
      profile(
        args,
        html`<p slot="header">Invoices go out on the first of each month.</p>
          <p slot="help">Questions? <a href="#chat">Chat with us</a></p>
          <p slot="footer"><small>Lumen Desk, 18 rue des Tanneurs, 59000 Lille</small></p>`,
      ),
      stage,
    ),
  play: shows(() => '59000 Lille'),
};
