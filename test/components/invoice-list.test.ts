/** <invoice-list>: found by year and page, downloaded at the click, open ones paid in place. */
import { expect } from '@open-wc/testing';
import { InvoiceList } from '../../src/components/invoice-list.js';
import type { ScenarioOptions } from '../../src/testing/scenario.js';
import { Backend, comeBack, create, details, frame, nameOf, plain, pressInFrame, show, stage, textsOf, until, type Stage, type StageOptions } from './harness.js';

InvoiceList.define();

/** Files the page was handed, instead of leaving it. */
let handed: { readonly href: string; readonly name: string }[];
/** What blobs held, by address. */
let blobs: Map<string, Blob>;
const own = { click: HTMLAnchorElement.prototype.click, make: URL.createObjectURL };

beforeEach(() => {
  handed = [];
  blobs = new Map();
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    handed.push({ href: this.href, name: this.download });
  };
  URL.createObjectURL = (blob: Blob) => {
    const url = own.make.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
});
afterEach(() => {
  HTMLAnchorElement.prototype.click = own.click;
  URL.createObjectURL = own.make;
});

async function invoices(start: ScenarioOptions | Backend, options: StageOptions = {}): Promise<Stage> {
  const set = stage('invoice-list', { ...options, start });
  await until(() => set.screen.root.querySelector('table, .empty'), 'the list');
  return set;
}

/** What the rows say, top first. */
const rows = ({ screen }: Stage): string[] => [...screen.root.querySelectorAll<HTMLElement>('tbody tr')].map((row) => plain(row.innerText));
const numbers = (set: Stage): string[] => [...set.screen.root.querySelectorAll('tbody th')].map((cell) => plain(cell.textContent));

/** An account whose renewal failed a moment ago: €417.60 are open. */
async function owing(...cards: NonNullable<ScenarioOptions['cards']>): Promise<Backend> {
  const backend = new Backend({ invoices: 2, cards });
  backend.scenario.clock.advance(23 * 86_400_000);
  await backend.scenario.kit.tick();
  return backend;
}

describe('The list of invoices', () => {
  it('is a table with a caption, headers and a row for each, newest first', async () => {
    const set = await invoices({ invoices: 3 });
    const table = set.screen.root.querySelector('table');
    expect(plain(table?.caption?.textContent ?? '')).to.equal('Invoices, newest first');
    expect([...(table?.tHead?.rows[0]?.cells ?? [])].map((cell) => plain(cell.textContent))).to.deep.equal(['Number', 'Date', 'Period', 'Status', 'Amount', 'Actions']);
    expect(numbers(set)).to.deep.equal(['INV-2026-0003', 'INV-2026-0002', 'INV-2026-0001']);
    expect(rows(set)[0]).to.match(/14 November.*14 Nov ?– ?1[34] Dec.*Paid.*€417\.60/);
  });

  it('says what is missing when there are none, and offers nothing else', async () => {
    const set = await invoices({});
    await set.screen.sees('No invoices yet', 'Each payment brings one.');
    expect(set.screen.all('button')).to.deep.equal([]);
    expect(set.screen.all('combobox')).to.deep.equal([]);
  });

  it('writes amounts with the currency’s own digits', async () => {
    await (await invoices({ invoices: 1, currency: 'JPY', country: 'JP', unitAmount: 3_200 })).screen.sees('¥42,240');
    await (await invoices({ invoices: 1, currency: 'KWD', country: 'KW', unitAmount: 8_750 })).screen.sees(/KWD 105\.000/);
  });

  it('shows twenty at a time, and goes on where the new ones begin', async () => {
    const set = await invoices({ invoices: 45 });
    expect(rows(set)).to.have.length(20);
    await set.screen.press('Show more');
    await until(() => rows(set).length === 40, '40 rows');
    expect(set.screen.root.querySelector('#status')?.textContent).to.equal('40 invoices shown');
    expect(nameOf(set.screen.focused ?? set.element)).to.equal('Show more');
    await set.screen.press('Show more');
    await until(() => rows(set).length === 45, '45 rows');
    await set.screen.focusOn((focused) => focused.dataset['download'] !== undefined && nameOf(focused).endsWith(numbers(set)[40] ?? '?'), 'the first new invoice');
    expect(set.screen.has('button', 'Show more')).to.be.false;
    expect(new Set(numbers(set)).size).to.equal(45);
    expect(set.backend.count('GET /v1/invoices')).to.equal(3);
  });

  it('shows one year on wish, from the server', async () => {
    const set = await invoices({ invoices: 14 });
    await set.screen.find('combobox', 'Year');
    await set.screen.choose('Year', '2025');
    await until(() => rows(set).length === 3, 'the rows of 2025');
    expect(numbers(set).every((number) => number.startsWith('INV-2025-'))).to.be.true;
    expect(set.backend.count(/invoices\?.*year=2025/)).to.equal(1);
    await set.screen.choose('Year', 'All years');
    await until(() => rows(set).length === 14, 'all rows');
  });

  it('follows the account without losing page or focus', async () => {
    const set = await invoices({ invoices: 45 });
    await set.screen.press('Show more');
    await until(() => rows(set).length === 40, '40 rows');
    const third = numbers(set)[2];
    (await set.screen.button(`Download ${third}`)).focus();
    await set.backend.order({ seatsDelta: 1 });
    comeBack();
    await until(() => numbers(set)[3] === third, 'the new invoice on top');
    expect(rows(set)).to.have.length(40);
    await set.screen.focusOn((focused) => nameOf(focused) === `Download ${third}`, 'the same invoice');
  });

  it('says why it is not there, and tries again', async () => {
    const backend = new Backend({ invoices: 2 });
    const stop = backend.fail('GET /v1/invoices', 'internal');
    const { screen } = stage('invoice-list', { start: backend });
    await screen.sees('The invoices could not be loaded.', 'Something went wrong on our side.');
    stop();
    await screen.press('Try again');
    await screen.sees('INV-2026-0002');
    await screen.losesSight('The invoices could not be loaded.');
  });

  it('keeps what it has when a page does not come', async () => {
    const set = await invoices({ invoices: 25 });
    const stop = set.backend.fail('GET /v1/invoices', 'drop_request');
    await set.screen.press('Show more');
    await set.screen.sees('The invoices could not be loaded.', 'We cannot reach the server.');
    expect(rows(set)).to.have.length(20);
    stop();
    await set.screen.press('Try again');
    await until(() => rows(set).length === 25, 'all rows');
  });

  it('becomes cards with labels where it is narrow', async () => {
    const set = await invoices({ invoices: 2 });
    const room = show(create('div'));
    Object.assign(room.style, { width: '320px' });
    room.append(set.provider);
    await set.screen.sees('INV-2026-0002');
    const row = await until(() => [...set.screen.root.querySelectorAll('tbody tr')].find((one) => getComputedStyle(one).display === 'grid'), 'a card');
    const labels = [...row.querySelectorAll('[data-label]')].map((cell) => getComputedStyle(cell, '::before').content);
    expect(labels.map((text) => text.split('"')[1])).to.deep.equal(['Date', 'Period', 'Status']);
    expect(row.getAttribute('role')).to.equal('row');
  });
});

describe('Downloading an invoice', () => {
  it('asks for the address at the click, and follows it', async () => {
    const set = await invoices({ invoices: 2 });
    expect(set.backend.count(/link/)).to.equal(0);
    await set.screen.press('Download INV-2026-0001');
    await until(() => handed[0], 'a file');
    expect(handed[0]?.href).to.match(/\/billing\/documents\//);
    expect(set.backend.requests.filter((line) => /link/.test(line))).to.have.length(1);
  });

  it('says that it prepares one, and asks only once', async () => {
    const set = await invoices({ invoices: 1 });
    const release = set.backend.hold(/link/);
    const button = await set.screen.press('Download INV-2026-0001');
    await set.screen.sees('Preparing…');
    expect(button.getAttribute('aria-busy')).to.equal('true');
    button.click();
    release();
    await set.screen.losesSight('Preparing…');
    expect(set.backend.count(/link/)).to.equal(1);
    expect(handed).to.have.length(1);
  });

  it('says beside the button why it failed, and can be tried again', async () => {
    const set = await invoices({ invoices: 2 });
    const stop = set.backend.fail(/link/, 'internal');
    await set.screen.press('Download INV-2026-0002');
    await set.screen.sees('Something went wrong on our side.');
    expect(rows(set)[0]).to.include('Something went wrong');
    expect(rows(set)[1]).not.to.include('Something went wrong');
    expect(handed).to.deep.equal([]);
    stop();
    await set.screen.press('Download INV-2026-0002');
    await until(() => handed.length === 1, 'the file');
    await set.screen.losesSight('Something went wrong');
  });

  it('gives a year as CSV: every page of it, exact amounts, a day as ISO says it', async () => {
    const set = await invoices({ invoices: 14, currency: 'KWD', country: 'KW', unitAmount: 8_750 });
    await set.screen.choose('Year', '2025');
    await set.screen.press('Download 2025 as CSV');
    await until(() => handed[0], 'the file');
    expect(handed[0]?.name).to.equal('invoices-2025.csv');
    const text = await blobs.get(handed[0]?.href ?? '')?.text();
    const [head, ...lines] = (text ?? '').trim().split('\r\n');
    expect(head?.replace('\ufeff', '')).to.equal('number,issue_date,status,currency,total,tax,period_start,period_end');
    expect(lines).to.have.length(3);
    expect(lines[0]).to.equal('INV-2025-0003,2025-12-14,paid,KWD,105.000,0.000,2025-12-14,2026-01-13');
  });

  it('reads all pages of the newest year where none was chosen', async () => {
    const set = await invoices({ invoices: 45, interval: 'month' });
    await set.screen.press('Download 2026 as CSV');
    await until(() => handed[0], 'the file');
    const text = await blobs.get(handed[0]?.href ?? '')?.text();
    expect((text ?? '').trim().split('\r\n')).to.have.length(1 + 11);
  });
});

describe('Paying an open invoice', () => {
  it('takes exactly what it says, and the row says paid', async () => {
    const set = await invoices(await owing('declined_later', 'visa'));
    expect(rows(set)[0]).to.match(/Open/);
    await set.screen.press(/^Pay now INV-2026-0003/);
    await set.screen.find('heading', 'Pay invoice INV-2026-0003');
    await set.screen.focusOn((focused) => focused.id === 'step', 'the order');
    await set.screen.choose('Pay with', /4242/);
    await set.screen.press('Pay €417.60');
    await set.screen.sees('You paid €417.60');
    expect(set.backend.charged.at(-1)).to.equal(41_760);
    const [detail] = await details<{ number: string; total: number }>(set, 'billing-invoice-paid');
    expect(detail).to.include({ number: 'INV-2026-0003', total: 41_760, currency: 'EUR' });
    await until(() => /Paid/.test(rows(set)[0] ?? ''), 'the row to say so');
    await set.screen.press('Done');
    await set.screen.focusOn((focused) => nameOf(focused) === 'Download INV-2026-0003', 'the invoice');
    expect(set.events.filter(({ type }) => type === 'billing-invoice-paid')).to.have.length(1);
  });

  it('asks the bank where the bank wants to be asked', async () => {
    const set = await invoices(await owing('challenge'));
    await set.screen.press(/^Pay now/);
    await set.screen.press('Pay €417.60');
    await set.screen.sees('Confirm with your bank');
    await frame(set.screen);
    await pressInFrame(set.screen, 'Approve');
    await set.screen.sees('You paid €417.60');
    expect(set.backend.charged.at(-1)).to.equal(41_760);
  });

  it('is given up with Escape, and the button has the focus again', async () => {
    const set = await invoices(await owing('declined_later', 'visa'));
    await set.screen.press(/^Pay now/);
    await set.screen.enabled('Pay €417.60');
    (await set.screen.find('heading', /^Pay invoice/)).focus();
    set.screen.key('Escape');
    await set.screen.losesSight('Pay invoice INV');
    await set.screen.focusOn((focused) => /^Pay now/.test(nameOf(focused)), 'the button that opened it');
  });

  it('is not for somebody who may only look; downloading is', async () => {
    const backend = await owing('declined_later');
    const set = await invoices(backend, { viewer: 'user_noor' });
    await set.screen.sees('Ask your billing admin to change this.', 'Open');
    const pay = (await set.screen.button(/^Pay now/)) as HTMLButtonElement;
    expect(pay.disabled).to.be.true;
    expect(textsOf(pay, 'aria-describedby')).to.equal('Ask your billing admin to change this.');
    await set.screen.press(/^Download INV-2026-0003/);
    await until(() => handed[0], 'the file');
  });
});
