// <member-list> as people find it: every state of the list, and what is done to one person or to many.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { visit, type Play, type Visitor } from './act.js';
import { backend, calls, NEVER, openBackend, provided, type Backend } from './stage.js';
import { pay, payingWith } from './steps.js';

interface Args {
  plain: boolean;
  'heading-level': number;
}

const list = (args: Args): TemplateResult => html`<member-list ?plain=${args.plain} heading-level=${args['heading-level']}>
  <a slot="invite" href="#invite">Add a member</a>
  <a slot="seats" href="#billing">Go to billing</a>
</member-list>`;

const meta: Meta<Args> = {
  title: 'Elements/member-list',
  component: 'member-list',
  args: { plain: false, 'heading-level': 2 },
  loaders: [backend()],
  render: (args, stage) => provided(list(args), stage),
};
export default meta;
type Story = StoryObj<Args>;

const FULL = { seats: { capacity: 10, used: 9, reserved: 1 } };
const THOUSANDS = { seats: { capacity: 3_000, used: 2_400, reserved: 40, maximum: 5_000 } };

const someone = (stage: Parameters<Play>[0]): Promise<Visitor> => visit(stage, 'member-list');

const shows =
  (words: (t: Visitor['t']) => string): Play =>
  async (stage) => {
    const person = await someone(stage);
    await person.sees(words(person.t));
  };

const assign = (person: Visitor, name: string): Promise<void> => person.press('button', `${person.t('members-assign')} ${person.t('members-assign-to', { name })}`);
const unassign = (person: Visitor, name: string): Promise<void> => person.press('button', `${person.t('members-unassign')} ${person.t('members-unassign-from', { name })}`);

async function manage(stage: Parameters<Play>[0], name: string): Promise<Visitor> {
  const person = await someone(stage);
  await person.press('button', `${person.t('members-manage')} ${name}`);
  await person.find('heading', name);
  return person;
}

async function select(stage: Parameters<Play>[0], ...names: readonly string[]): Promise<Visitor> {
  const person = await someone(stage);
  for (const name of names) await person.press('checkbox', person.t('members-select', { name }));
  await person.sees(person.t('member-selected', { count: names.length }));
  return person;
}

export const Ready: Story = { play: shows(() => 'Ines Moreau') };

/** Few enough to be seen at a glance: nothing to search with. */
export const Few: Story = { loaders: [backend({ seats: { capacity: 5, used: 3, reserved: 0 } })], play: shows(() => 'Ines Moreau') };

/** Thousands: fifty at a time, found by words, choice and order. */
export const Thousands: Story = {
  loaders: [backend(THOUSANDS)],
  play: async (stage) => {
    const person = await someone(stage);
    await person.choose(person.t('find-show'), person.t('find-show-members'));
    await person.sees(person.t('members-found', { from: 1, to: 50, total: 2_404 }));
  },
};

export const Searching: Story = {
  loaders: [backend(THOUSANDS)],
  play: async (stage) => {
    const person = await someone(stage);
    await person.fill(person.t('find-search'), 'moreau');
    await person.misses('Oskar Reyes');
  },
};

export const NobodyFits: Story = {
  play: async (stage) => {
    const person = await someone(stage);
    await person.fill(person.t('find-search'), 'nobody of that name');
    await person.sees(person.t('members-no-match'));
  },
};

/** Something was done, and can be taken back until the notice is put away. */
export const Done: Story = {
  play: async (stage) => {
    const person = await someone(stage);
    await assign(person, 'Noor Jansen');
    await person.sees(person.t('seat-assigned', { name: 'Noor Jansen' }));
    await unassign(person, 'Ines Moreau');
    await person.sees(person.t('seat-unassigned', { name: 'Ines Moreau' }));
  },
};

export const Managing: Story = { play: async (stage) => void (await manage(stage, 'Ines Moreau')) };

export const ManagingAnInvitation: Story = { play: async (stage) => void (await manage(stage, 'Camille Roux')) };

export const LastOwner: Story = {
  play: async (stage) => {
    const person = await manage(stage, 'Ana Ferreira');
    await person.press('button', person.t('member-remove', { name: 'Ana Ferreira' }));
    await person.sees(person.t('error-last_owner'));
  },
};

export const HandingOn: Story = {
  play: async (stage) => {
    const person = await manage(stage, 'Ines Moreau');
    await person.press('button', person.t('member-hand-choose'));
    await person.press('radio', 'Paul Mercier*');
    await person.find('button', person.t('member-hand-confirm', { from: 'Ines Moreau', to: 'Paul Mercier' }));
  },
};

export const Selected: Story = { play: async (stage) => void (await select(stage, 'Ines Moreau', 'Noor Jansen', 'Camille Roux')) };

export const RemovingSeveral: Story = {
  play: async (stage) => {
    const person = await select(stage, 'Ana Ferreira', 'Ines Moreau', 'Camille Roux');
    await person.press('button', person.t('member-bulk-remove', { count: 3 }));
    await person.sees(person.t('member-bulk-removing', { count: 3 }));
  },
};

/** Each person has their own result. */
export const SeveralRemovedButOne: Story = {
  play: async (stage) => {
    const person = await select(stage, 'Ana Ferreira', 'Ines Moreau', 'Camille Roux');
    await person.press('button', person.t('member-bulk-remove', { count: 3 }));
    await person.press('button', person.t('member-bulk-remove', { count: 3 }));
    await person.sees(person.t('member-did-remove', { count: 2 }));
  },
};

/** No seat is free: exactly the missing one is bought in place. */
export const NoSeatIsFree: Story = {
  loaders: [backend(FULL)],
  play: async (stage) => {
    const person = await someone(stage);
    await assign(person, 'Noor Jansen');
    await person.find('button', person.t('purchase-pay', { amount: '*' }));
  },
};

export const BoughtAndAssigned: Story = {
  loaders: [backend(FULL)],
  play: async (stage) => {
    const person = await someone(stage);
    await assign(person, 'Noor Jansen');
    await pay(person);
    await person.sees(person.t('seat-assigned', { name: 'Noor Jansen' }));
  },
};

export const NoSeatAndTheBankAsks: Story = {
  loaders: [backend({ ...FULL, ...payingWith('challenge') })],
  play: async (stage) => {
    const person = await someone(stage);
    await assign(person, 'Noor Jansen');
    await pay(person);
    await person.sees(person.t('purchase-acting'));
  },
};

/** Looks after people, not after payments. */
export const NoSeatForAManager: Story = {
  loaders: [backend({ ...FULL, role: 'manager' })],
  play: async (stage) => {
    const person = await someone(stage);
    await assign(person, 'Noor Jansen');
    await person.sees(person.t('member-full-ask'));
  },
};

/** A lowering waits, and needs every seat that is left. */
export const ALoweringWaits: Story = {
  loaders: [backend({ seats: { capacity: 14, used: 9, reserved: 1 }, scheduledSeats: 10 })],
  play: async (stage) => {
    const person = await someone(stage);
    await assign(person, 'Noor Jansen');
    await person.find('button', person.t('member-waiting-keep'));
  },
};

export const Loading: Story = { tags: ['busy'], loaders: [backend('default', NEVER)] };

/** Not even the viewer is a member: the host counts people elsewhere. */
export const Empty: Story = {
  loaders: [
    async () => {
      const made = openBackend();
      const adapter = {
        ...made.adapter,
        people: async () => ({ ...(await made.adapter.people?.()), members: async () => ({ items: [], next: null, total: 0 }) }) as never,
      };
      return { backends: [{ ...made, adapter } satisfies Backend] };
    },
  ],
  play: shows((t) => t('members-empty')),
};

/** The members are the host's own: this backend knows none. */
export const Elsewhere: Story = {
  loaders: [
    async () => {
      const made = openBackend();
      const adapter = { ...made.adapter, session: async () => ({ ...(await made.adapter.session()), groups: ['seats'] }) };
      return { backends: [{ ...made, adapter } satisfies Backend] };
    },
  ],
  play: shows((t) => t('members-elsewhere')),
};

export const ForAMember: Story = { loaders: [backend('viewer')], play: shows((t) => t('members-hidden')) };

/** Where the host lets members see who is there: nothing to press. */
export const ReadOnly: Story = {
  loaders: [
    async () => {
      const made = openBackend();
      const session: Backend['adapter']['session'] = async () => {
        const info = await made.adapter.session();
        return { ...info, viewer: { ...info.viewer, permissions: ['billing:read', 'members:read'] } };
      };
      return { backends: [{ ...made, adapter: { ...made.adapter, session } } satisfies Backend] };
    },
  ],
  play: shows((t) => t('common-read-only')),
};

export const Failed: Story = {
  loaders: [backend('default', { plan: [{ at: calls('GET', '/members'), fault: 'internal' }] })],
  play: shows((t) => t('members-failed')),
};

export const Unreachable: Story = { loaders: [backend('default', { rate: 1, kinds: ['drop_request'] })], play: shows((t) => t('error-network')) };

/** A seat that could not be assigned says why in its row. */
export const RefusedInTheRow: Story = {
  loaders: [backend('default', { plan: [{ at: calls('PUT', '/seat'), fault: 'internal' }] })],
  play: async (stage) => {
    const person = await someone(stage);
    await assign(person, 'Noor Jansen');
    await person.sees(person.t('error-internal'));
  },
};

/** Names of sixty characters. */
export const LongNames: Story = {
  loaders: [backend('large')],
  play: async (stage) => {
    const person = await someone(stage);
    await person.fill(person.t('find-search'), 'wilhelmine');
    await person.sees('Maximiliana');
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: async (stage) => void (await manage(stage, 'Ines Moreau')) };

/** In a column of 320 px each person is a card. */
export const Narrow320: Story = {
  render: (args, stage) => html`<div class="frame-320">${provided(list(args), stage)}</div>`,
  play: async (stage) => void (await manage(stage, 'Ines Moreau')),
};

export const Narrow320Selected: Story = {
  render: (args, stage) => html`<div class="frame-320">${provided(list(args), stage)}</div>`,
  play: async (stage) => void (await select(stage, 'Ines Moreau', 'Noor Jansen')),
};

/** For the developer of the page, in English. */
export const NoProvider: Story = {
  render: (args) => list(args),
  play: async (stage) => (await someone(stage)).sees('<member-list> needs a <billing-provider> around it.'),
};
