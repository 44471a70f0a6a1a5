// <billing-portal>: all of billing in one tag, as tabs, as one page, and for those who may see less.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { visit, type Play } from './act.js';
import { backend, NEVER, provided } from './stage.js';

interface Args {
  sections: string;
  layout: 'tabs' | 'page';
}

const portal = ({ sections, layout }: Args): TemplateResult => html`<billing-portal sections=${sections} layout=${layout}></billing-portal>`;

const meta: Meta<Args> = {
  title: 'Elements/billing-portal',
  component: 'billing-portal',
  args: { sections: '', layout: 'tabs' },
  loaders: [backend({ invoices: 3 })],
  render: (args, stage) => provided(portal(args), stage),
};
export default meta;
type Story = StoryObj<Args>;

const titled: Play = async (stage) => {
  const person = await visit(stage, 'billing-portal');
  await person.find('heading', person.t('portal-title'));
};

export const Tabs: Story = { play: titled };

export const OnePage: Story = { args: { layout: 'page', sections: 'seats invoices' }, play: titled };

/** Neither billing to change nor people to look after. */
export const ReadOnlyViewer: Story = { loaders: [backend('viewer')], play: titled };

export const Loading: Story = { tags: ['busy'], loaders: [backend('default', NEVER)] };

/** A choice instead of tabs. */
export const Narrow320: Story = { render: (args, stage) => html`<div class="frame-320">${provided(portal(args), stage)}</div>`, play: titled };

/** For the developer of the page, in English. */
export const NoProvider: Story = {
  render: portal,
  play: async (stage) => (await visit(stage, 'billing-portal')).sees('<billing-portal> needs a <billing-provider> around it.'),
};
