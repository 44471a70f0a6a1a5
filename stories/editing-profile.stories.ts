// Editing the billing information: the fields of each country, what can be wrong, and two people at once.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { visit, type Play, type Visitor } from './act.js';
import { backend, backendOf, calls, provided, type Stage } from './stage.js';

const meta: Meta = {
  title: 'Billing information/Editing',
  component: 'billing-profile',
  tags: ['!autodocs'],
  loaders: [backend()],
  render: (_, stage) => provided(html`<billing-profile sections="information"></billing-profile>`, stage),
};
export default meta;
type Story = StoryObj;

async function edit(stage: Stage): Promise<Visitor> {
  const someone = await visit(stage, 'billing-profile');
  await someone.press('button', someone.t('common-edit-what', { what: someone.t('profile-information') }));
  await someone.find('textbox', someone.t('profile-field-firstName'));
  return someone;
}

const editing: Play = async (stage) => void (await edit(stage));

/** Label as the form writes it when the field may stay empty. */
const optional = (someone: Visitor, label: string): string => `${label} (${someone.t('common-optional')})`;

export const France: Story = { play: editing };
export const Turkey: Story = { loaders: [backend({ country: 'TR', currency: 'TRY' })], play: editing };
export const UnitedStates: Story = {
  loaders: [
    backend({
      country: 'US',
      currency: 'USD',
      profile: { firstName: 'Ana', lastName: 'Ferreira', companyName: 'Lumen Desk', line1: '400 Alder Street', city: 'Portland', province: 'OR', postalCode: '97205' },
    }),
  ],
  play: editing,
};
export const Japan: Story = { loaders: [backend('yen')], play: editing };
export const Kuwait: Story = { loaders: [backend('dinar')], play: editing };

export const Narrow280: Story = {
  render: (_, stage) => html`<div class="frame-280">${provided(html`<billing-profile sections="information"></billing-profile>`, stage)}</div>`,
  play: editing,
};

export const AddingFirstTime: Story = {
  loaders: [backend('empty-account')],
  play: async (stage) => {
    const someone = await visit(stage, 'billing-profile');
    await someone.press('button', someone.t('profile-add'));
    await someone.find('textbox', someone.t('profile-field-firstName'));
  },
};

/** Sent with nothing in it: what is missing is named, and focus is on the first. */
export const RequiredFieldsMissing: Story = {
  loaders: [backend('empty-account')],
  play: async (stage) => {
    const someone = await visit(stage, 'billing-profile');
    await someone.press('button', someone.t('profile-add'));
    await someone.press('button', someone.t('profile-save'));
    await someone.sees(someone.t('profile-error-required'));
  },
};

/** A card number typed where it would be stored in clear. */
export const CardNumberRefused: Story = {
  play: async (stage) => {
    const someone = await edit(stage);
    await someone.fill(someone.t('profile-field-line1'), '4242 4242 4242 4242');
    await someone.sees(someone.t('profile-error-card_number'));
  },
};

/** Unusual, but no obstacle. */
export const UnusualPostalCode: Story = {
  play: async (stage) => {
    const someone = await edit(stage);
    await someone.fill(someone.t('profile-postal-postal'), '1234');
    await someone.sees(someone.t('profile-postal-warning', { example: '*' }));
  },
};

/** Escape with changes asks first. */
export const LeavingWithChanges: Story = {
  play: async (stage) => {
    const someone = await edit(stage);
    await someone.fill(optional(someone, someone.t('profile-field-companyName')), 'Lumen Desk SAS');
    await someone.press('button', someone.t('common-cancel'));
    await someone.sees(someone.t('common-leave-question'));
  },
};

export const NotSaved: Story = {
  loaders: [backend('default', { plan: [{ at: calls('PUT', '/profile'), fault: 'internal' }] })],
  play: async (stage) => {
    const someone = await edit(stage);
    await someone.press('button', someone.t('profile-save'));
    await someone.sees(someone.t('profile-not-saved'));
  },
};

/** Somebody else saved another version meanwhile: both stand side by side. */
export const Conflict: Story = {
  play: async (stage) => {
    const someone = await edit(stage);
    const other = backendOf(stage).as('user_deniz');
    const { fields, revision } = await other.profile();
    await other.saveProfile({ ...fields, line1: '3 place du Concert', companyName: 'Lumen Desk Europe' }, revision);
    await someone.fill(someone.t('profile-field-line1'), '20 rue des Tanneurs');
    await someone.press('button', someone.t('profile-save'));
    await someone.sees(someone.t('profile-conflict'));
  },
};

export const AskedBeforeDeleting: Story = {
  play: async (stage) => {
    const someone = await edit(stage);
    await someone.press('button', someone.t('profile-delete'));
    await someone.sees(someone.t('profile-delete-question'));
  },
};

export const Deleted: Story = {
  play: async (stage) => {
    const someone = await edit(stage);
    await someone.press('button', someone.t('profile-delete'));
    await someone.press('button', someone.t('profile-delete'));
    await someone.sees(someone.t('profile-empty'));
  },
};
