// <member-invite> as people find it: lists, files, and what becomes of them.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fireEvent, waitFor } from 'storybook/test';
import { visit, type Play, type Visitor } from './act.js';
import { backend, backendOf, calls, NEVER, provided, type Backend } from './stage.js';
import { pay, payingWith } from './steps.js';

interface Args {
  methods: string;
  plain: boolean;
  'heading-level': number;
}

const element = (args: Args): TemplateResult => html`<member-invite methods=${args.methods} ?plain=${args.plain} heading-level=${args['heading-level']}></member-invite>`;

const meta: Meta<Args> = {
  title: 'Elements/member-invite',
  component: 'member-invite',
  args: { methods: 'list file', plain: false, 'heading-level': 2 },
  loaders: [backend()],
  render: (args, stage) => provided(element(args), stage),
};
export default meta;
type Story = StoryObj<Args>;

const someone = (stage: Parameters<Play>[0]): Promise<Visitor> => visit(stage, 'member-invite');

const FOUR = ['Léa Moreau <lea@example.com>', 'max@example.com', 'Ida Brandt <ida@example.com>', 'zoe@example.com'];

/** Fills the list as a paste does. */
async function list(stage: Parameters<Play>[0], people: readonly string[] = FOUR): Promise<Visitor> {
  const person = await someone(stage);
  const label = person.t('invite-cell', { column: person.t('invite-column-email'), row: '1' });
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', people.join('\n'));
  await fireEvent(await person.find('textbox', label), new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
  await person.sees(person.t('invite-people', { count: people.length }));
  return person;
}

/** Chooses a file. */
async function file(stage: Parameters<Play>[0], content: BlobPart, name: string): Promise<Visitor> {
  const person = await someone(stage);
  await person.find('button', person.t('importing-template'));
  const input = await waitFor(() => {
    const found = stage.canvasElement.querySelector('member-invite')?.shadowRoot?.querySelector<HTMLInputElement>('input[type="file"]');
    expect(found).toBeTruthy();
    return found as HTMLInputElement;
  });
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  input.files = files.files;
  await fireEvent.change(input);
  return person;
}

const SMALL = 'Prénom;Nom;E-mail;Poste\nLéa;Moreau;lea@example.com;Ventes\nMax;Roy;max@;\nIda;Brandt;LEA@example.com;Achats\nZoé;Roy;zoe@example.com;\n';

export const EmptyList: Story = { play: async (stage) => (await someone(stage)).sees('2') };

export const FilledList: Story = { play: async (stage) => void (await list(stage, FOUR.slice(0, 2))) };

/** More people than free seats: what is missing runs along. */
export const MorePeopleThanSeats: Story = { play: async (stage) => (await list(stage)).sees('2') };

/** Each beside its cell. */
export const ProblemsInTheList: Story = {
  play: async (stage) => {
    const person = await list(stage, ['lea@', 'max@example.com', 'MAX@example.com']);
    await person.fill(person.t('invite-cell', { column: person.t('invite-column-lastName'), row: '2' }), 'see www.example.com');
    await person.sees(person.t('invite-problem-text'));
    await person.sees(person.t('invite-problem-same', { row: '2' }));
  },
};

/** Some are members already: the others can go on without them. */
export const SomeAreMembersAlready: Story = {
  play: async (stage) => {
    const [member] = (await (await backendOf(stage).adapter.people?.())?.members({}, null))?.items ?? [];
    const person = await list(stage, ['lea@example.com', member?.email ?? '']);
    await person.press('button', person.t('invite-commit', { count: 2 }));
    await person.sees(person.t('invite-problem-already_member'));
  },
};

async function short(stage: Parameters<Play>[0]): Promise<Visitor> {
  const person = await list(stage);
  await person.press('button', person.t('invite-next', { count: 2 }));
  await person.find('button', person.t('purchase-pay', { amount: '*' }));
  return person;
}

/** Exactly the missing seats, with everything an order has. */
export const BuyingTheMissingSeats: Story = { play: async (stage) => void (await short(stage)) };

/** A reduction waits: what becomes of it is said before the button. */
export const BuyingWhileAReductionWaits: Story = {
  loaders: [backend('pending-reduction')],
  play: async (stage) => {
    const person = await list(stage);
    await person.press('button', person.t('invite-next-keep'));
    await person.sees(person.t('inviting-short', { count: 3 }));
  },
};

export const NothingToPayWithYet: Story = {
  loaders: [backend('empty-account')],
  play: async (stage) => {
    const person = await list(stage);
    await person.press('button', person.t('invite-next', { count: 2 }));
    await person.sees(person.t('inviting-short', { count: 2 }));
  },
};

export const TheBankAsks: Story = {
  loaders: [backend(payingWith('challenge'))],
  play: async (stage) => {
    const person = await short(stage);
    await pay(person);
    await person.sees(person.t('purchase-acting'));
  },
};

/** Nothing is sent. */
export const Declined: Story = {
  loaders: [backend(payingWith('declined_later'))],
  play: async (stage) => {
    const person = await short(stage);
    await pay(person);
    await person.sees(person.t('purchase-declined'));
  },
};

/** Somebody was quicker: who, and what is missing now. */
export const SeatsTakenMeanwhile: Story = {
  play: async (stage) => {
    const person = await short(stage);
    const made = backendOf(stage);
    const other = await made.as('user_deniz').people?.();
    const row = { email: 'quick@example.com', firstName: '', lastName: '', position: '' };
    const batch = await other?.createImport({ source: 'list', seats: true, role: 'member', rows: [row] }, { idempotencyKey: 'quick' });
    await other?.commitImport(batch?.id ?? '');
    document.dispatchEvent(new Event('visibilitychange'));
    await person.sees(person.t('inviting-taken', { names: 'Deniz Aksoy', count: 3 }));
  },
};

/** May invite, not buy. */
export const ManagerWithoutEnoughSeats: Story = {
  render: (args, stage) => provided(element(args), stage, { ...backendOf(stage), adapter: backendOf(stage).as('user_paul') }),
  play: async (stage) => {
    const person = await list(stage);
    await person.press('button', person.t('invite-next', { count: 2 }));
    await person.sees(person.t('inviting-ask', { count: 2 }));
  },
};

export const Invited: Story = {
  play: async (stage) => {
    const person = await list(stage, FOUR.slice(0, 2));
    await person.press('button', person.t('invite-commit', { count: 2 }));
    await person.sees(person.t('inviting-done', { count: 2 }));
  },
};

export const PaidAndInvited: Story = {
  play: async (stage) => {
    const person = await short(stage);
    await pay(person);
    await person.sees(person.t('inviting-done', { count: 4 }));
    await person.sees(person.t('purchase-done', { amount: '*' }));
  },
};

/** It goes on by itself, and says so. */
export const TheAnswerWasLost: Story = {
  loaders: [backend('default', { plan: [{ at: calls('POST', '/commit'), fault: 'drop_answer' }] })],
  play: async (stage) => {
    const person = await list(stage, FOUR.slice(0, 2));
    await person.press('button', person.t('invite-commit', { count: 2 }));
    await person.sees(person.t('inviting-trouble'));
  },
};

/** Begun before the page was loaded anew. */
export const FoundAfterAReload: Story = {
  loaders: [
    backend('default', {}, async ({ adapter }: Backend) => {
      const rows = ['lea', 'max'].map((name) => ({ email: `${name}@example.com`, firstName: '', lastName: '', position: '' }));
      await (await adapter.people?.())?.createImport({ source: 'list', seats: true, role: 'member', rows }, { idempotencyKey: 'before' });
    }),
  ],
  play: async (stage) => {
    const person = await someone(stage);
    await person.sees(person.t('inviting-ready', { count: 2 }));
  },
};

/** A batch that is on the server: what arrived of `expected` people, the first of whom is a member already. */
const arrived = (count: number, expected: number) =>
  backend({ seats: { capacity: 400, used: 9, reserved: 0, maximum: null } }, {}, async ({ adapter }: Backend) => {
    const people = await adapter.people?.();
    const [member] = (await people?.members({}, null))?.items ?? [];
    const rows = Array.from({ length: count }, (_, index) => ({
      email: index === 0 ? (member?.email ?? '') : `person${index}@example.com`,
      firstName: 'Person',
      lastName: `Number ${index}`,
      position: index % 3 === 0 ? 'Sales' : '',
    }));
    const batch = await people?.createImport({ source: 'file', seats: true, role: 'member', expected, rows: rows.slice(0, 200) }, { idempotencyKey: 'before' });
    for (let from = 200; from < count; from += 200) await people?.addImportRows(batch?.id ?? '', from, rows.slice(from, from + 200));
  });

/** The page was left while a file went up: nobody is left out unknowingly. */
export const UploadBrokeOff: Story = {
  loaders: [arrived(200, 250)],
  play: async (stage) => {
    const person = await someone(stage);
    await person.sees(person.t('inviting-incomplete', { arrived: 200, expected: 250 }));
  },
};

/** Too long to work on again in the sheet: people are looked at in pages, and left out one by one. */
export const LongListLookedAt: Story = {
  loaders: [arrived(300, 300)],
  play: async (stage) => {
    const person = await someone(stage);
    await person.press('button', person.t('inviting-look'));
    await person.sees('person1@example.com');
  },
};

export const ChoosingAFile: Story = { args: { methods: 'file' }, play: async (stage) => void (await (await someone(stage)).find('button', (await someone(stage)).t('importing-template'))) };

export const ProblemsInAFile: Story = {
  args: { methods: 'file' },
  play: async (stage) => {
    const person = await file(stage, SMALL, 'équipe.csv');
    await person.sees(person.t('importing-problems', { count: 2 }));
  },
};

export const ColumnsOfAFile: Story = {
  args: { methods: 'file' },
  play: async (stage) => {
    const person = await file(stage, 'one,two\nLéa,lea@\n', 'unknown.csv');
    await person.sees(person.t('importing-no-email'));
  },
};

/** Ten thousand rows, drawn a page at a time. */
export const TenThousandRows: Story = {
  args: { methods: 'file' },
  loaders: [backend({ seats: { capacity: 20_000, used: 40, reserved: 0, maximum: null } })],
  play: async (stage) => {
    const rows = Array.from({ length: 10_000 }, (_, index) => (index % 100 === 0 ? `broken${index}@,Row,Number ${index}` : `person${index}@example.com,Person,Number ${index}`));
    const person = await file(stage, `email,first name,last name\n${rows.join('\n')}`, 'everybody.csv');
    await person.sees(person.t('importing-problems', { count: 100 }));
  },
};

export const NotAFileForThis: Story = {
  args: { methods: 'file' },
  play: async (stage) => {
    const person = await file(stage, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'people.xls');
    await person.sees(person.t('importing-failed-old_excel'));
  },
};

export const Loading: Story = { tags: ['busy'], loaders: [backend('default', NEVER)] };

export const Unreachable: Story = {
  loaders: [backend('default', { rate: 1, kinds: ['drop_request'] })],
  play: async (stage) => {
    const person = await someone(stage);
    await person.sees(person.t('error-network'));
  },
};

export const ReadOnlyViewer: Story = {
  loaders: [backend('viewer')],
  play: async (stage) => {
    const person = await someone(stage);
    await person.sees(person.t('common-read-only'));
  },
};

/** In a column of 320 px each row is a card. */
export const Narrow320: Story = {
  render: (args, stage) => html`<div class="frame-320">${provided(element(args), stage)}</div>`,
  play: async (stage) => void (await list(stage)),
};

export const NarrowOrder: Story = {
  render: (args, stage) => html`<div class="frame-320">${provided(element(args), stage)}</div>`,
  play: async (stage) => void (await short(stage)),
};

/** For the developer of the page, in English. */
export const NoProvider: Story = {
  render: (args) => element(args),
  play: async (stage) => (await someone(stage)).sees('<member-invite> needs a <billing-provider> around it.'),
};
