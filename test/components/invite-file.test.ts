/** Inviting from a file: read, understood, corrected in place, invited. */
import { expect } from '@open-wc/testing';
import { nameOf, until } from './harness.js';
import { account, choose, invite, mails, pasteInto } from './invite-setup.js';

/** What was handed out as files, by name. */
let files: Map<string, string>;
const own = { click: HTMLAnchorElement.prototype.click, make: URL.createObjectURL };
const blobs = new Map<string, Blob>();

beforeEach(() => {
  files = new Map();
  blobs.clear();
  URL.createObjectURL = (blob: Blob) => {
    const url = own.make.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const { download } = this;
    void blobs.get(this.href)?.text().then((text) => files.set(download, text));
  };
});
afterEach(() => {
  URL.createObjectURL = own.make;
  HTMLAnchorElement.prototype.click = own.click;
});

const saved = (name: string): Promise<string> => until(() => files.get(name), `the file ${name}`);

async function file(options: Parameters<typeof invite>[0] = {}): ReturnType<typeof invite> {
  const set = await invite({ element: { methods: 'file list' }, ...options });
  await set.screen.find('button', 'Download a template');
  return set;
}

/** Bytes of the Western code page. */
const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('<member-invite>, a file', () => {
  it('reads what Excel saves in France and invites everybody in it', async () => {
    const set = await file({ start: { seats: { capacity: 40 } } });
    const { screen } = set;
    await choose(screen, latin1('Prénom;Nom;E-mail\r\nÉlodie;Marchand;elodie@exemple.fr\r\nZoé;Roy;zoe@exemple.fr\r\n'), 'équipe.csv');
    await screen.sees('équipe.csv', '2 rows', 'Élodie', '2 people');
    await screen.focusOn((focused) => focused.id === 'file-name', 'the name of the file');
    await screen.press('Invite 2 people');
    await screen.sees('2 people are invited');
    expect(mails(set).sort()).to.deep.equal(['elodie@exemple.fr', 'zoe@exemple.fr']);
    await screen.press('Invite more people');
    await screen.sees('Choose a file');
  });

  it('draws 25 of 10,000 wrong rows at a time, and fetches the next ones from where focus is', async () => {
    const { screen } = await file();
    await choose(screen, `email\n${Array.from({ length: 10_000 }, (_, index) => `wrong${index}@`).join('\n')}\n`);
    await screen.sees('10,000 rows have problems', '1–25 of 10,000');
    const drawn = (): number => screen.root.querySelectorAll('.numbered tbody tr').length;
    expect(drawn()).to.equal(25);
    await screen.press('More rows');
    await screen.sees('26–50 of 10,000');
    expect(drawn()).to.equal(25);
    await screen.focusOn((focused) => focused.id === 'problems', 'the head of the rows');
  });

  it('shows rows with problems, takes corrections in place, and leaves out the rest', async () => {
    const set = await file({ start: { seats: { capacity: 40 } } });
    const { screen } = set;
    await choose(screen, 'email,first name\nana@example.com,Ana\nbob@,Bob\nANA@example.com,Anna\n');
    await screen.sees('2 rows have problems', 'This is not an email address.', 'The same person as in row 2.', 'The 2 rows with problems are left out unless you correct them.');
    await screen.fill('Email, row 3', 'bob@example.com');
    screen.key('Enter');
    await screen.sees('1 row has a problem', '2 people');
    await screen.focusOn((focused) => nameOf(focused) === 'Email, row 3', 'the corrected cell');
    await screen.press('Invite 2 people');
    await screen.sees('2 people are invited');
    expect(mails(set).sort()).to.deep.equal(['ana@example.com', 'bob@example.com']);
  });

  it('hands out the rows with problems, harmless to spreadsheets, in the columns it reads', async () => {
    const { screen } = await file();
    await choose(screen, 'email,first name,position\nbob@,"=HYPERLINK(""http://x"")",\nana@example.com,Ana,\n');
    await screen.press('Download these rows');
    const text = await saved('rows-with-problems.csv');
    expect(text).to.include('Email,First name,Last name,Position,Row,Problem');
    expect(text).to.include(`"'=HYPERLINK(""http://x"")"`);
    expect(text).to.include('Email: This is not an email address.');
    expect(text).not.to.include('ana@example.com');
  });

  it('hands out a template that opens in columns where the page’s language separates by semicolons', async () => {
    const { screen, provider } = await file();
    await screen.press('Download a template');
    expect(await saved('people.csv')).to.equal('Email,First name,Last name,Position\r\n');
    provider.locale = 'fr';
    await screen.press('Télécharger un modèle');
    expect(await saved('personnes.csv')).to.equal('Adresse e-mail;Prénom;Nom;Poste\r\n');
  });

  it('asks for the column of addresses when none is found', async () => {
    const { screen } = await file();
    await choose(screen, 'one,two\nLea,lea(at)example.com\n');
    await screen.sees('Choose the column with the email addresses.');
    await screen.choose('Email', 'Column 2: two');
    await screen.sees('2 rows have problems');
    (await screen.find('checkbox', 'The first row names the columns')).click();
    await screen.sees('1 row has a problem', 'This is not an email address.');
  });

  it('reads it anew with another separator or encoding', async () => {
    const { screen } = await file();
    await choose(screen, latin1('E-mail;Prénom\r\nelodie@exemple.fr;Élodie\r\n'));
    await screen.sees('Élodie');
    screen.root.querySelector('details.columns')?.toggleAttribute('open', true);
    await screen.choose('Encoding', 'UTF-8');
    await screen.losesSight('Élodie');
    await screen.choose('Encoding', 'WINDOWS-1252');
    await screen.sees('Élodie');
    await screen.choose('Columns are separated by', 'Comma');
    await until(() => screen.has('combobox', 'Email'), 'the columns anew');
  });

  it('takes a pasted table', async () => {
    const { screen } = await file({ start: { seats: { capacity: 40 } } });
    screen.root.querySelector('.drop details')?.toggleAttribute('open', true);
    await pasteInto(screen, 'Table with one person in each row', 'ana@example.com\tAna\nbob@example.com\tBob');
    await screen.sees('Pasted table', '2 people');
  });

  it('refuses what it cannot read, and says what to do', async () => {
    const { screen } = await file();
    await choose(screen, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old.xls');
    await screen.sees('This file cannot be read', 'Save it as .xlsx or CSV.');
    await choose(screen, 'email\nana@example.com\n');
    await screen.sees('1 person');
  });

  it('shows whom the server leaves out, before anybody is invited', async () => {
    const set = await file({ start: { seats: { capacity: 40 } } });
    const { screen, backend } = set;
    const [member] = (await (await backend.as('user_deniz').people?.())?.members({}, null))?.items ?? [];
    await choose(screen, `email\n${member?.email}\nana@example.com\n`);
    await screen.press('Invite 2 people');
    await screen.sees('1 person can be invited', 'One person cannot be invited. Nobody has been yet.', 'Is a member already.');
    expect(mails(set)).to.deep.equal([]);
    await screen.press('Download this list');
    expect(await saved('rows-with-problems.csv')).to.include('Is a member already.');
    await screen.press('Invite 1 person');
    await screen.sees('1 person is invited');
  });

  it('sends 1,000 people in chunks, asks again for lost answers, and invites each once', async () => {
    const set = await file({ start: account({ seats: { capacity: 2_000, used: 9, reserved: 0, maximum: null } }) });
    const { screen, backend } = set;
    await choose(screen, `email\n${Array.from({ length: 1_000 }, (_, index) => `guest${index}@example.com`).join('\n')}`);
    backend.fail(/^POST \/v1\/imports\/[^/]+\/rows/, 'drop_answer', 2);
    backend.fail(/commit$/, 'drop_answer', 2);
    await screen.press('Invite 1,000 people');
    await screen.sees('1,000 people are invited');
    expect(mails(set).length).to.equal(1_000);
    expect(new Set(mails(set)).size).to.equal(1_000);
  });
});
