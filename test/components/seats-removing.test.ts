/** Removing seats: what it means is said before, who holds seats is shown, and a change that waits can be taken back. */
import { expect } from '@open-wc/testing';
import type { BillingChangeUndoneDetail, BillingSeatsChangedDetail } from '../../src/components/base/events.js';
import type { ScenarioOptions } from '../../src/testing/scenario.js';
import { Backend, comeBack, details, plain, seats, until } from './harness.js';

/** A host that keeps its members itself: who holds seats can be read, not changed. */
const elsewhere = (start: ScenarioOptions = {}): Backend =>
  new Backend(start, (adapter) => ({ ...adapter, session: async (options) => ({ ...(await adapter.session(options)), groups: ['seats'] }) }));

describe('Removing seats', () => {
  it('says until when they stay and what is paid then, before the button that does it', async () => {
    const set = await seats();
    const { screen, backend } = set;
    await screen.press('Remove seats');
    await screen.fill('How many seats do you want to remove?', '2');
    await screen.sees('New total 10', 'You keep all seats until 14 December. From then on you pay for 10.', 'Nothing to pay today');
    await screen.press('Remove 2 seats');
    await screen.sees('Agreed. It takes effect on 14 December.', '12 → 10 seats');
    await screen.press('Done');
    await screen.sees('10 seats from 14 December', 'Asked for by Ana Ferreira', '9 of 12 in use');
    const [changed] = await details<BillingSeatsChangedDetail>(set, 'billing-seats-changed');
    expect(changed).to.include({ from: 12, to: 10, effectiveAt: '2026-12-14T00:00:00.000Z' });
    expect(backend.charged).to.deep.equal([]);
  });

  it('names the credit where the host gives one for unused time', async () => {
    const { screen } = await seats({ start: { reductionPolicy: 'immediate_credit' } });
    await screen.press('Remove seats');
    await screen.sees('The seats go at once. €25.08 for the unused time is put on your balance');
    await screen.press('Remove 1 seat');
    await screen.sees('1 seat removed', '9 of 11 in use');
  });

  it('says that nothing is refunded where the host does not', async () => {
    const { screen } = await seats({ start: { reductionPolicy: 'immediate_no_credit' } });
    await screen.press('Remove seats');
    await screen.sees('The seats go at once. What you have paid for this period is not refunded.');
  });

  it('is bounded by the seats in use, and shows who uses them', async () => {
    const { screen, backend } = await seats({ start: elsewhere({ seats: { capacity: 70, used: 65, reserved: 0 } }) });
    await screen.press('Remove seats');
    await screen.sees('Between 1 and 5', '65 seats are in use, so you cannot go below 65');
    await screen.fill('How many seats do you want to remove?', '6');
    await screen.sees('Enter 5 or less.');
    expect(backend.count('GET /v1/seats/holders')).to.equal(0);
    await screen.press('See who uses them');
    await screen.sees('Ines Moreau', 'ines.moreau@lumendesk.example', 'Never active', 'Last active 22 November');
    const shown = screen.all('listitem', /@lumendesk/).length;
    await screen.press('Show more');
    await until(() => screen.all('listitem', /@lumendesk/).length > shown, 'more people');
    expect(screen.all('listitem', /@lumendesk/)).to.have.length(65);
    expect(screen.has('button', 'Show more')).to.be.false;
  });

  it('offers the list again when it could not be read', async () => {
    const { screen, backend } = await seats({ start: elsewhere() });
    await screen.press('Remove seats');
    const stop = backend.fail('GET /v1/seats/holders', 'internal');
    await screen.press('See who uses them');
    await screen.sees('Billing could not be loaded.');
    stop();
    await screen.press('Try again');
    await screen.sees('Ines Moreau');
  });

  it('lets seats be freed right there, those first who were away longest, and then goes on', async () => {
    const set = await seats({ start: { seats: { capacity: 12, used: 11, reserved: 0 } } });
    const { screen } = set;
    await screen.press('Remove seats');
    await screen.fill('How many seats do you want to remove?', '2');
    await screen.sees('Enter 1 or less.');
    await screen.press('See who uses them');
    await screen.sees('11 of 11 people, away longest first', 'Never active');
    const holders = () => [...screen.root.querySelectorAll('.holders .person .strong')].map((one) => plain(one.textContent));
    const [first = ''] = holders();
    expect(plain(screen.root.querySelector('.holders li')?.textContent ?? '')).to.include('Never active');
    await screen.press(`Unassign from ${first}`);
    await screen.sees(`Unassigned from ${first}.`, '10 of 12 in use');
    await until(() => holders().length === 10, 'the others');
    expect(await details(set, 'billing-seat-released')).to.have.length(1);
    // What was typed is possible now.
    await screen.sees('12 → 10 seats');
    await screen.press('Remove 2 seats');
    await screen.sees('Agreed. It takes effect on 14 December.');
  });

  it('pages through many holders, finds one, and frees all that were chosen on the way at once', async () => {
    const set = await seats({ start: { seats: { capacity: 120, used: 120, reserved: 0, maximum: null } } });
    const { screen, backend } = set;
    await screen.press('Remove seats');
    await screen.press('See who uses them');
    await screen.sees('1 – 50 of 120 people, away longest first');
    const holders = () => [...screen.root.querySelectorAll('.holders .person .strong')].map((one) => plain(one.textContent));
    const boxes = () => [...screen.root.querySelectorAll<HTMLInputElement>('.holders input[type="checkbox"]')];
    const [first = ''] = holders();
    boxes()[0]?.click();
    await screen.press('Next');
    await screen.sees('51 – 100 of 120 people', '1 selected');
    await screen.focusOn((focused) => focused.id === 'holding', 'the beginning of the page');
    const [second = ''] = holders();
    boxes()[0]?.click();
    await screen.sees('2 selected');
    await screen.press('Previous');
    await until(() => holders()[0] === first && boxes()[0]?.checked === true, 'the first page, as it was chosen');
    await screen.fill('Name or email', 'ines moreau');
    screen.key('Enter');
    await until(() => holders().length < 50 && holders().every((name) => name.startsWith('Ines Moreau')), 'who was looked for');
    await screen.press('Unassign (2)');
    await screen.sees('118 of 120 in use');
    expect(screen.text).not.to.include('2 selected');
    const freed = (await (await backend.as('user_ana').people?.())?.members({ show: 'no_seat' }, null))?.items.map(({ firstName, lastName }) => `${firstName} ${lastName}`) ?? [];
    expect(freed).to.include.members([first, second]);
    expect(screen.has('heading', 'Remove seats')).to.equal(true);
  });

  it('takes the freeing of a seat back by Undo', async () => {
    const { screen } = await seats({ start: 'full' });
    await screen.press('Remove seats');
    await screen.sees('No seat can be removed now.');
    await screen.press('See who uses them');
    await screen.press('Unassign from Ines Moreau');
    await screen.sees('How many seats do you want to remove?', '11 of 12 in use');
    await screen.press(/^Undo/);
    await screen.sees('No seat can be removed now.', '12 of 12 in use');
    await screen.find('button', 'Unassign from Ines Moreau');
  });

  it('says beside the person why their seat could not be freed', async () => {
    const { screen, backend } = await seats({ start: 'full' });
    await screen.press('Remove seats');
    await screen.press('See who uses them');
    const stop = backend.fail('DELETE', 'internal');
    await screen.press('Unassign from Ines Moreau');
    await screen.sees('Something went wrong on our side.');
    stop();
    await screen.press('Unassign from Ines Moreau');
    await screen.sees('11 of 12 in use');
    await screen.focusOn((focused) => focused.id === 'holding', 'who is left');
  });

  it('is not possible while every seat is used: the reason and the holders are there instead of a field', async () => {
    const { screen } = await seats({ start: 'full' });
    await screen.press('Remove seats');
    await screen.sees('No seat can be removed now.', '12 seats are in use');
    expect(screen.all('textbox')).to.deep.equal([]);
    await screen.press('See who uses them');
    await screen.sees('Ines Moreau');
    await screen.press('Close');
    await screen.losesSight('No seat can be removed now.');
  });

  it('stops at the plan’s own minimum', async () => {
    const { screen } = await seats({ start: { seats: { capacity: 5, used: 1, reserved: 0, minimum: 4 } } });
    await screen.press('Remove seats');
    await screen.sees('Your plan includes at least 4 seats.');
    await screen.fill('How many seats do you want to remove?', '2');
    await screen.sees('Enter 1 or less.');
  });

  it('warns when more people than seats are there', async () => {
    const { screen } = await seats({ start: 'over-assigned' });
    await screen.sees('2 seats too many are in use. Add seats or free some.');
    expect(screen.text).not.to.match(/\d free/);
  });

  it('is refused without a trace when somebody took a seat in that moment', async () => {
    const { screen, backend } = await seats();
    await screen.press('Remove seats');
    await screen.fill('How many seats do you want to remove?', '2');
    await screen.enabled('Remove 2 seats');
    const { accountId, store, clock, viewer } = backend.scenario;
    await store.recordUsage(accountId, { used: 11, reserved: 1 }, { by: { id: viewer.userId, name: viewer.name }, at: clock.now() });
    await screen.press('Remove 2 seats');
    await screen.sees(/cannot go below 12|More seats are in use than would be left/);
    expect((await backend.adapter.subscription()).scheduledChanges).to.deep.equal([]);
  });
});

describe('A change that waits', () => {
  it('is taken back with Undo, and the page is told', async () => {
    const set = await seats({ start: 'pending-reduction' });
    await set.screen.sees('10 seats from 14 December', 'Asked for by Deniz Aksoy');
    await set.screen.press('Undo');
    await set.screen.losesSight('10 seats from 14 December');
    const [undone] = await details<BillingChangeUndoneDetail>(set, 'billing-change-undone');
    expect(undone).to.deep.equal({ scheduledChangeId: 'change_waiting' });
    await set.screen.sees('Taken back. You keep 14 seats.');
    await set.screen.focusOn((focused) => focused.matches('h2'), 'the title');
  });

  it('that a colleague took back before says so and disappears', async () => {
    const { screen, backend } = await seats({ start: 'pending-reduction' });
    const undo = await screen.enabled('Undo');
    await backend.as('user_deniz').cancelScheduledChange('change_waiting');
    undo.click();
    await screen.sees('This is no longer there.');
    await screen.losesSight('10 seats from 14 December');
  });

  it('can be taken back only once, however often it is clicked', async () => {
    const { screen, backend } = await seats({ start: 'pending-reduction' });
    const undo = await screen.enabled('Undo');
    undo.click();
    undo.click();
    await screen.losesSight('10 seats from 14 December');
    expect(backend.count('DELETE /v1/scheduled-changes')).to.equal(1);
  });

  it('appears when a colleague made it', async () => {
    const { screen, backend } = await seats();
    await backend.order({ seats: 11 });
    comeBack();
    await screen.sees('11 seats from 14 December', 'Asked for by Deniz Aksoy');
  });
});
