/** Inviting by a code, and joining by one: what people read, what the account has afterwards, and that nothing happens twice. */
import { expect } from '@open-wc/testing';
import { InvitationRedeem } from '../../src/components/invitation-redeem.js';
import { MemberInvite } from '../../src/components/member-invite.js';
import { readDomains } from '../../src/components/invite/code-domains.js';
import { takeToken } from '../../src/components/redeem/link-token.js';
import { Backend, comeBack, stage, until, type Stage } from './harness.js';

MemberInvite.define();
InvitationRedeem.define();

const CODE = /[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4}/;
const BUYING = { policy: { codesMayBuySeats: 20 } } as const;

async function codes(start: ConstructorParameters<typeof Backend>[0] = 'default'): Promise<Stage> {
  const set = stage('member-invite', { start: new Backend(start), element: { methods: 'code' } });
  await set.screen.sees('A code that you pass on');
  return set;
}

/** Makes a code for `limit` people; gives what is shown once. */
async function make({ screen }: Stage, limit = '3'): Promise<string> {
  await screen.press('New code');
  await screen.fill('How many people may use it', limit);
  await screen.press('Create code');
  await screen.sees('It is shown only now.');
  return ((await screen.field('Code')) as HTMLInputElement).value;
}

async function redeem(backend: Backend, viewer = 'user_guest_1'): Promise<Stage> {
  const set = stage('invitation-redeem', { start: backend, viewer });
  await set.screen.sees('Invitation code');
  return set;
}

async function enter({ screen }: Stage, code: string): Promise<void> {
  await screen.fill('Invitation code', code);
  await screen.press('Join');
}

describe('An invitation code', () => {
  it('is shown once; afterwards only its last characters tell it apart', async () => {
    const set = await codes();
    const code = await make(set);
    expect(code).to.match(CODE);
    await set.screen.press('I have copied it');
    await set.screen.sees('0 of 3 used', `•••• ${code.slice(-4)}`, 'Active');
    expect(set.screen.root.textContent).not.to.include(code);
  });

  it('asks for a whole number of people, and for domains that can be some', async () => {
    const { screen, backend } = await codes();
    await screen.press('New code');
    await screen.press('Create code');
    await screen.sees('Enter a whole number from 1 to 10,000.');
    await screen.fill('How many people may use it', '2.5');
    await screen.fill('Only for addresses of (optional)', 'example.com, nonsense');
    await screen.press('Create code');
    await screen.sees('Enter a whole number from 1 to 10,000.', '“nonsense” cannot be used.');
    expect(backend.requests.filter((line) => line.startsWith('POST /v1/codes'))).to.deep.equal([]);
  });

  it('says what it can cost before it is made, and the server agrees to no other amount', async () => {
    const { screen } = await codes(BUYING);
    await screen.press('New code');
    await screen.fill('How many people may use it', '9');
    const box = screen.all('checkbox')[0] as HTMLInputElement;
    box.click();
    await screen.sees('Can cost at most €174.00 a month, taxes included.');
    await screen.press('Create code');
    await screen.sees('It is shown only now.');
    await screen.press('I have copied it');
    await screen.sees('May buy 5 seats, bought 0, at most €174.00 a month');
  });

  it('whose answer was lost is made once, however often it is asked for', async () => {
    const backend = new Backend();
    const set = stage('member-invite', { start: backend, element: { methods: 'code' } });
    await set.screen.sees('A code that you pass on');
    const stop = backend.fail('POST /v1/codes', 'drop_answer');
    await set.screen.press('New code');
    await set.screen.fill('How many people may use it', '4');
    await set.screen.press('Create code');
    await set.screen.sees('no second code will be made');
    stop();
    await set.screen.press('Create code');
    await set.screen.sees('It is shown only now.');
    const people = await backend.adapter.people?.();
    expect((await people?.codes())?.items).to.have.length(1);
  });

  it('tells the buyer of each use, in the list and as an event', async () => {
    const set = await codes();
    const used: unknown[] = [];
    set.provider.addEventListener('billing-code-used', ({ detail }) => used.push(detail));
    const code = await make(set);
    await set.screen.press('I have copied it');
    const guest = await set.backend.as('user_guest_1').people?.();
    await guest?.redeemCode(code, { idempotencyKey: 'one' });
    comeBack();
    await set.screen.sees('1 of 3 used');
    expect(used).to.have.length(1);
    await set.screen.press(/^What happened/);
    await set.screen.sees('Lina Moreau joined');
  });

  it('that is frozen lets nobody in until it is thawed; revoked, for good', async () => {
    const set = await codes();
    const code = await make(set);
    await set.screen.press('I have copied it');
    await set.screen.press(/^Freeze/);
    await set.screen.sees('Frozen');
    const joining = await redeem(set.backend);
    await enter(joining, code);
    await joining.screen.sees('This code cannot be used.');
    await set.screen.press(/^Unfreeze/);
    await set.screen.sees('Active');
    await set.screen.press(/^Revoke/);
    await set.screen.sees('Revoke this code for good?', 'Nobody has used it.');
    await set.screen.press('Revoke code');
    await set.screen.sees('Revoked');
  });
});

describe('Joining by a code', () => {
  async function withCode(start: ConstructorParameters<typeof Backend>[0] = 'default', limit = 2): Promise<{ backend: Backend; code: string }> {
    const backend = new Backend(start);
    const people = await backend.adapter.people?.();
    const made = await people?.createCode({ limit, expiresAt: null, domains: [], buying: null }, { idempotencyKey: 'code' });
    return { backend, code: made?.code ?? '' };
  }

  it('forgives case, spaces and letters that look like digits, and says where one belongs now', async () => {
    const { backend, code } = await withCode();
    const set = await redeem(backend);
    const heard: unknown[] = [];
    set.provider.addEventListener('billing-invitation-redeemed', ({ detail }) => heard.push(detail));
    await enter(set, code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'));
    await set.screen.sees('You now belong to Lumen Desk.', 'You are on its subscription');
    expect(heard).to.have.length(1);
    expect((await backend.adapter.subscription()).seats.used).to.equal(10);
  });

  it('does not send what is no whole code', async () => {
    const { backend } = await withCode();
    const set = await redeem(backend);
    const before = backend.requests.length;
    await enter(set, 'ABC');
    await set.screen.sees('This is not a whole code.');
    expect(set.screen.focused?.id).to.equal('code');
    expect(backend.requests.slice(before).filter((line) => line.startsWith('POST'))).to.deep.equal([]);
  });

  it('whose answer was lost counts once', async () => {
    const { backend, code } = await withCode();
    const set = stage('invitation-redeem', { start: backend });
    await set.screen.sees('Invitation code');
    const stop = backend.fail('POST /v1/codes/redeem', 'drop_answer');
    await enter(set, code);
    await set.screen.sees('it counts only once');
    stop();
    await set.screen.press('Join');
    await set.screen.sees('You now belong to Lumen Desk.');
    const people = await backend.adapter.people?.();
    expect((await people?.codes())?.items[0]?.uses).to.equal(1);
  });

  it('waits where every place is taken, and the code stays good', async () => {
    const { backend, code } = await withCode({ seats: { capacity: 10, used: 10, reserved: 0 } });
    const set = await redeem(backend);
    await enter(set, code);
    await set.screen.sees('There is no room in the subscription at the moment.');
    const people = await backend.adapter.people?.();
    expect((await people?.codes())?.items[0]?.uses).to.equal(0);
  });

  it('by a link takes the secret out of the address at once', () => {
    const put: string[] = [];
    const page = {
      location: { hash: '#tab=2&invitation=s%20ecret', pathname: '/join', search: '?a=1' } as Location,
      history: { state: null, replaceState: (_state: unknown, _title: string, url: string) => void put.push(url) } as unknown as History,
    };
    expect(takeToken(page)).to.equal('s ecret');
    expect(put).to.deep.equal(['/join?a=1#tab=2']);
    expect(takeToken({ ...page, location: { ...page.location, hash: '#elsewhere' } })).to.equal(undefined);
    expect(put).to.have.length(1);
  });

  it('by a link that ended says so, and a code can be entered instead', async () => {
    const { backend } = await withCode();
    const set = stage('invitation-redeem', { start: backend, viewer: 'user_guest_2', element: { token: 'gone' } });
    await set.screen.press('Accept invitation');
    await set.screen.sees('This invitation cannot be used any more.');
    await set.screen.press('Enter a code instead');
    await until(() => set.screen.focused?.id === 'code', 'the field of the code');
  });
});

describe('Domains of a code', () => {
  it('are read as people list them', () => {
    expect(readDomains(' Example.com; @team.example.org ana@example.com,')).to.deep.equal({ domains: ['example.com', 'team.example.org'], wrong: undefined });
    expect(readDomains('')).to.deep.equal({ domains: [], wrong: undefined });
    for (const wrong of ['localhost', '-a.com', 'a..com', '10.0.0.1']) expect(readDomains(wrong).wrong, wrong).to.equal(wrong);
    expect(readDomains(Array.from({ length: 21 }, (_, index) => `d${index}.com`).join(' ')).wrong).to.equal('d20.com');
  });
});
