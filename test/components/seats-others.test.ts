/** The account belongs to several people and pages: a reload, a colleague, a role without rights, a subscription that ended. */
import { expect } from '@open-wc/testing';
import { Backend, comeBack, details, frame, pressInFrame, seats, stage, until } from './harness.js';

describe('After a reload', () => {
  it('an order on its way is there again and ends in its receipt', async () => {
    const backend = new Backend({ cards: ['processing'] });
    await backend.order({ seatsDelta: 2 }, 'user_ana');
    const set = stage('seat-manager', { start: backend });
    await set.screen.sees('Your payment is being processed', '9 of 12 in use');
    expect((await set.screen.button('Add seats')).disabled).to.be.true;
    backend.scenario.clock.advance(30_000);
    comeBack();
    await set.screen.sees('You paid €50.17', '2 seats added', '9 of 14 in use');
    await details(set, 'billing-purchase-succeeded');
    await set.screen.press('Done');
    await set.screen.losesSight('You paid');
    await set.screen.enabled('Add seats');
    expect(backend.charged).to.deep.equal([5017]);
  });

  it('the bank’s question is asked again', async () => {
    const backend = new Backend({ cards: ['challenge'] });
    await backend.order({ seatsDelta: 2 }, 'user_ana');
    const { screen } = stage('seat-manager', { start: backend });
    await screen.sees('Confirm with your bank');
    await pressInFrame(screen, 'Approve');
    await screen.sees('You paid €50.17');
    expect(backend.charged).to.deep.equal([5017]);
  });

  it('a declined payment can be paid with another card', async () => {
    const backend = new Backend({ cards: ['declined_later', 'visa'] });
    await backend.order({ seatsDelta: 2 }, 'user_ana');
    const { screen } = stage('seat-manager', { start: backend });
    await screen.sees('The payment was declined');
    await screen.choose('Pay with', 'Visa •• 4242');
    await screen.press('Pay €50.17 with this method');
    await screen.sees('You paid €50.17');
    expect(backend.charged).to.deep.equal([5017]);
  });

  it('in the middle of paying, a new page takes over where the old one was', async () => {
    const backend = new Backend({ cards: ['challenge'] });
    const before = await seats({ start: backend });
    await before.screen.press('Add seats');
    await before.screen.press('Next');
    await before.screen.press(/^Pay/);
    await frame(before.screen);
    before.provider.remove();
    const { screen } = stage('seat-manager', { start: backend });
    await screen.sees('Confirm with your bank');
    await pressInFrame(screen, 'Approve');
    await screen.sees('You paid €25.08');
    expect(backend.charged).to.deep.equal([2508]);
  });

  it('nothing is asked for when nothing is on its way', async () => {
    const { screen, backend } = await seats();
    await screen.enabled('Add seats');
    expect(backend.count('POST')).to.equal(0);
  });
});

describe('A colleague', () => {
  it('who changes the seats during the check is named, with what they did and the new amount', async () => {
    const { screen, backend } = await seats({ element: { quantity: 'total' } });
    await screen.press('Change the number of seats');
    await screen.fill('Total number of seats', '15');
    await screen.sees('€75.25');
    await screen.press('Next');
    await screen.enabled('Pay €75.25');
    await backend.order({ seatsDelta: 1 });
    comeBack();
    await screen.sees('Deniz Aksoy changed the number of seats from 12 to 13', 'The amount changed from €75.25 to €50.17. Nothing was charged.', '13 → 15 seats');
    await screen.press('Pay €50.17');
    await screen.sees('You paid €50.17');
    expect((await backend.adapter.subscription()).seats.capacity).to.equal(15);
  });

  it('who was quicker is named when the order is confirmed too', async () => {
    const { screen, backend } = await seats();
    await screen.press('Add seats');
    await screen.press('Next');
    await screen.enabled('Pay €25.08');
    await backend.order({ seatsDelta: 2 });
    await screen.press('Pay €25.08');
    await screen.sees('Nothing was charged', '14 → 15 seats', 'Deniz Aksoy changed the number of seats from 12 to 14');
    expect(backend.charged).to.have.length(1);
  });

  it('who did not touch the seats leaves the order as it is', async () => {
    const { screen, backend } = await seats();
    await screen.press('Add seats');
    await screen.press('Next');
    await screen.enabled('Pay €25.08');
    const [card] = await backend.as('user_deniz').paymentMethods();
    await backend.as('user_deniz').updatePaymentMethod(card?.id ?? '', { holderName: 'Deniz Aksoy' });
    comeBack();
    await until(() => backend.count('GET /v1/changes') > 0, 'a look for changes');
    await screen.press(/^Pay €25.08/);
    await screen.sees('You paid €25.08');
  });

  it('who is paying at this moment is not overtaken: nobody is charged twice', async () => {
    const { screen, backend } = await seats({ start: { cards: ['challenge'] } });
    await screen.press('Add seats');
    await screen.press('Next');
    await screen.enabled('Pay €25.08');
    await backend.order({ seatsDelta: 5 });
    await screen.press('Pay €25.08');
    await screen.sees('Another purchase for this account is under way. You were not charged for this one.');
    expect(backend.charged).to.deep.equal([]);
    await screen.press('Show that purchase');
    await screen.sees('€125.42');
  });
});

describe('Somebody who may not buy', () => {
  it('sees everything, can press nothing, and reads whom to ask', async () => {
    const { screen } = await seats({ start: 'viewer' });
    await screen.sees('Ask your billing admin to change this.', '9 of 12 in use');
    for (const name of ['Add seats', 'Remove seats']) {
      const button = await screen.button(name);
      expect(button.disabled, name).to.be.true;
      expect(button.getAttribute('aria-describedby')).to.equal('blocked');
    }
  });

  it('sees a waiting change without the way to take it back', async () => {
    const { screen } = await seats({ start: { role: 'manager', scheduledSeats: 11 } });
    await screen.sees('11 seats from 14 December');
    expect(screen.has('button', 'Undo')).to.be.false;
  });

  it('cannot step the stepper', async () => {
    const { screen } = await seats({ start: 'viewer', element: { quantity: 'stepper' } });
    expect((await screen.field('Total number of seats')).disabled).to.be.true;
    expect((await screen.button('One seat more')).disabled).to.be.true;
    await screen.sees('Ask your billing admin to change this.');
  });

  it('is told so when the right was lost meanwhile', async () => {
    const { screen, backend } = await seats();
    const { viewer } = backend.scenario;
    Object.assign(viewer, { role: 'member' });
    await screen.press('Add seats');
    await screen.sees('Your role does not allow this. Nothing was changed. Ask your billing admin.');
  });
});

describe('A subscription that is not well', () => {
  it('past due: says so, and more can be bought', async () => {
    const { screen } = await seats({ start: 'past-due' });
    await screen.sees('The last payment did not go through.');
    await screen.press('Add seats');
    await screen.sees('€25.08');
  });

  const ended = [
    ['canceled', 'Your subscription has ended. Contact support to start it again.'],
    ['unpaid', 'Payments are overdue. Your seats cannot be changed until they are paid.'],
    ['paused', 'Your subscription is paused. Contact support to start it again.'],
    ['incomplete', 'The first payment is not finished yet. Contact support if it stays so.'],
  ] as const;
  for (const [status, says] of ended) {
    it(`${status}: says so, and nothing can be bought`, async () => {
      const { screen } = await seats({ start: { status } });
      await screen.sees(says);
      expect(screen.text).not.to.include('Nothing was charged');
      expect((await screen.button('Add seats')).disabled).to.be.true;
      expect((await screen.button('Remove seats')).disabled).to.be.true;
    });
  }
});

describe('A payment of a colleague', () => {
  it('is theirs: others read who pays and how much, and are asked nothing', async () => {
    const backend = new Backend({ cards: ['challenge'] });
    const operation = await backend.order({ seatsDelta: 2 }, 'user_deniz');
    const { screen } = stage('seat-manager', { start: backend });
    await screen.sees('Deniz Aksoy is paying €50.17 for this account right now. You can buy when that is finished.');
    expect(screen.text).not.to.include('Confirm with your bank');
    expect(screen.has('button', 'Cancel the payment')).to.be.false;
    expect((await screen.button('Add seats')).disabled).to.be.true;
    await backend.as('user_deniz').cancelOperation(operation.id);
    comeBack();
    await screen.losesSight('Deniz Aksoy is paying');
    await screen.enabled('Add seats');
    expect(backend.charged).to.deep.equal([]);
  });

  it('ends without a receipt of theirs: the new seats are there', async () => {
    const backend = new Backend({ cards: ['processing'] });
    await backend.order({ seatsDelta: 2 }, 'user_deniz');
    const { screen } = stage('seat-manager', { start: backend });
    await screen.sees('Deniz Aksoy is paying €50.17');
    backend.scenario.clock.advance(30_000);
    comeBack();
    await screen.sees('9 of 14 in use');
    await screen.losesSight('Deniz Aksoy is paying');
    expect(screen.text).not.to.include('You paid');
  });
});
