/** Inviting more people than there are seats: exactly the missing ones are bought in place, and the invitations go on. */
import { expect } from '@open-wc/testing';
import { comeBack, pressInFrame, stage, until } from './harness.js';
import { account, enter, invite, mails, refusing } from './invite-setup.js';

const FOUR = ['a@example.com', 'b@example.com', 'c@example.com', 'd@example.com'] as const;

describe('<member-invite>, short of seats', () => {
  it('buys exactly the missing ones for what the button says, then invites everybody', async () => {
    const set = await invite();
    const { screen, backend } = set;
    await enter(screen, ...FOUR);
    await screen.sees('4 people', '2 free seats', '2 to buy');
    await screen.press('Next: buy 2 seats');
    await screen.sees('2 more seats needed', '12 → 14 seats', 'The 4 invitations go out as soon as it is paid.');
    expect(mails(set)).to.deep.equal([]);
    await screen.press(/^Pay €50\.17$/);
    await screen.sees('4 people are invited');
    expect(backend.charged).to.deep.equal([5017]);
    expect(mails(set).length).to.equal(4);
    const { seats } = await backend.as('user_deniz').subscription();
    expect([seats.capacity, seats.used + seats.reserved]).to.deep.equal([14, 14]);
  });

  it('sends nothing when the payment is declined; the list is kept', async () => {
    const set = await invite({ start: 'declined-card' });
    const { screen, backend } = set;
    await enter(screen, ...FOUR);
    await screen.press('Next: buy 2 seats');
    await screen.press(/^Pay/);
    await screen.sees('Nothing was charged.');
    expect([mails(set), backend.charged]).to.deep.equal([[], []]);
    await screen.press('Cancel the payment');
    await screen.sees('2 more seats needed');
    await screen.press('Back');
    expect((await screen.field('Email, row 4')).value).to.equal('d@example.com');
  });

  it('goes on after a reload while the bank asks: paid once, everybody invited once', async () => {
    const backend = account('three-d-secure');
    const first = await invite({ start: backend });
    await enter(first.screen, ...FOUR);
    await first.screen.press('Next: buy 2 seats');
    await first.screen.press(/^Pay/);
    await first.screen.sees('Confirm with your bank');
    first.provider.remove();
    const { screen } = stage('member-invite', { start: backend });
    await screen.sees('Confirm with your bank');
    await pressInFrame(screen, 'Approve');
    await screen.sees('4 people are invited');
    expect(backend.charged).to.deep.equal([5017]);
    expect(mails(first).length).to.equal(4);
  });

  it('offers what waits after a reload, with the rows to work on again', async () => {
    const backend = account();
    const first = await invite({ start: backend });
    await enter(first.screen, ...FOUR);
    await first.screen.press('Next: buy 2 seats');
    await first.screen.sees('2 more seats needed');
    first.provider.remove();
    const { screen } = await invite({ start: backend });
    await screen.sees('2 more seats needed');
    await screen.press('Back');
    await until(async () => (await screen.field('Email, row 4')).value === 'd@example.com', 'the rows of before');
  });

  it('keeps of a lowering that waits only as many seats as are needed, for nothing today, and says so first', async () => {
    const set = await invite({ start: { seats: { capacity: 14, used: 9, reserved: 0 }, scheduledSeats: 10 } });
    const { screen, backend } = set;
    await enter(screen, 'a@example.com', 'b@example.com', 'c@example.com');
    await screen.sees('3 people', '1 free seat');
    expect(screen.text).not.to.include('to buy');
    await screen.press('Next');
    await screen.sees('2 more seats needed', '14 → 12 seats', 'This replaces your change to 10 seats from 14 December.');
    await screen.sees('Nobody is invited before you have confirmed.', 'The 3 invitations go out as soon as you confirm.');
    await screen.press('Confirm and invite 3 people');
    await screen.sees('3 people are invited');
    const { seats, scheduledChanges } = await backend.as('user_ana').subscription();
    expect([seats.capacity, seats.used + seats.reserved, scheduledChanges.map(({ seats: later }) => later), backend.charged]).to.deep.equal([14, 12, [12], []]);
  });

  it('says before the button that buying takes a waiting lowering back, and buys only seats there never were', async () => {
    const set = await invite({ start: { seats: { capacity: 11, used: 9, reserved: 0 }, scheduledSeats: 10 } });
    const { screen, backend } = set;
    await enter(screen, ...FOUR);
    await screen.sees('1 free seat');
    await screen.press('Next');
    await screen.sees('3 more seats needed', '11 → 13 seats', 'This replaces your change to 10 seats from 14 December.');
    await screen.press(/^Pay €50\.17$/);
    await screen.sees('4 people are invited');
    const { seats, scheduledChanges } = await backend.as('user_ana').subscription();
    expect([seats.capacity, seats.used + seats.reserved, scheduledChanges]).to.deep.equal([13, 13, []]);
  });

  it('names who took seats meanwhile and asks for the rest', async () => {
    const set = await invite();
    const { screen, backend, provider } = set;
    await enter(screen, ...FOUR);
    await screen.press('Next: buy 2 seats');
    await screen.enabled(/^Pay/);
    const other = await backend.as('user_deniz').people?.();
    const batch = await other?.createImport({ source: 'list', seats: true, role: 'member', rows: [{ email: 'quick@example.com', firstName: '', lastName: '', position: '' }] }, { idempotencyKey: 'quick' });
    await other?.commitImport(batch?.id ?? '');
    provider.session?.refresh();
    await screen.sees('Deniz Aksoy took seats meanwhile, so 3 seats are missing.', '3 more seats needed', '12 → 15 seats');
    await screen.press(/^Pay €75/);
    await screen.sees('4 people are invited');
    expect(mails(set).length).to.equal(5);
  });

  it('tells a manager, who cannot buy, whom to ask; and goes on once the seats are there', async () => {
    const set = await invite({ viewer: 'user_paul' });
    const { screen, backend, provider } = set;
    await enter(screen, ...FOUR);
    await screen.press('Next: buy 2 seats');
    await screen.sees('Ask your billing admin for 2 seats. Your list is kept and goes on here.');
    await backend.order({ seatsDelta: 2 }, 'user_deniz');
    provider.session?.refresh();
    await screen.sees('4 people are ready to be invited');
    await screen.press('Invite 4 people');
    await screen.sees('4 people are invited');
  });

  it('goes on after lost answers and invites nobody twice', async () => {
    const set = await invite();
    const { screen, backend } = set;
    await enter(screen, 'a@example.com', 'b@example.com');
    const stop = backend.fail(/^POST \/v1\/imports\/[^/]+\/commit/, 'drop_answer');
    await screen.press('Invite 2 people');
    await screen.sees('The server does not answer.', 'Nobody is invited twice.');
    stop();
    await screen.press('Ask now');
    await screen.sees('2 people are invited');
    expect(mails(set).length).to.equal(2);
  });

  it('says what the server refuses, and tries again when told to', async () => {
    let refused = true;
    const set = await invite({ start: account({}, refusing('commitImport', () => refused)) });
    const { screen } = set;
    await enter(screen, 'a@example.com');
    await screen.press('Invite 1 person');
    await screen.sees('The invitations did not go out', 'Your role does not allow this.');
    refused = false;
    await screen.press('Try again');
    await screen.sees('1 person is invited');
    expect(mails(set).length).to.equal(1);
  });

  it('keeps the list when it cannot be handed over', async () => {
    let refused = true;
    const { screen } = await invite({ start: account({}, refusing('createImport', () => refused)) });
    await enter(screen, 'a@example.com');
    await screen.press('Invite 1 person');
    await screen.sees('Your role does not allow this.');
    expect((await screen.field('Email, row 1')).value).to.equal('a@example.com');
    refused = false;
    await screen.press('Invite 1 person');
    await screen.sees('1 person is invited');
  });

  it('stops when told to: who is invited stays so, and the result says how many are not', async () => {
    const set = await invite({ start: account({ seats: { capacity: 500, used: 9, reserved: 0, maximum: null } }) });
    const { screen, backend } = set;
    await enter(screen, 'a@example.com', 'b@example.com');
    const release = backend.hold(/commit$/);
    await screen.press('Invite 2 people');
    await screen.sees('0 of 2 invited', 'Who is invited already stays invited.');
    await screen.press('Stop');
    await screen.sees('Nobody was invited', 'It was stopped. 2 people were not invited.');
    release();
    await screen.press('Invite more people');
    expect(mails(set)).to.deep.equal([]);
  });

  it('says that it is over when a colleague called it off', async () => {
    const set = await invite();
    const { screen, backend } = set;
    await enter(screen, ...FOUR);
    await screen.press('Next: buy 2 seats');
    await screen.enabled(/^Pay/);
    const other = await backend.as('user_deniz').people?.();
    await other?.cancelImport((await other.imports())[0]?.id ?? '');
    comeBack();
    await screen.sees('Nobody was invited');
    expect(backend.charged).to.deep.equal([]);
  });
});
