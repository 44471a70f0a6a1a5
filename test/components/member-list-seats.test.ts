/** <member-list>: no seat is free, and the way to one. */
import { expect } from '@open-wc/testing';
import type { BillingRequestEvent, BillingSeatsNeededRequestDetail } from '../../src/components/base/events.js';
import { Backend, comeBack, details, frame, nameOf, pressInFrame, until, type Stage } from './harness.js';
import { members, pick, reads } from './members-setup.js';

const FULL = { seats: { capacity: 10, used: 9, reserved: 1 } };

const asked = (set: Stage): Promise<BillingSeatsNeededRequestDetail[]> => details(set, 'billing-seats-needed-request');

describe('When no seat is free', () => {
  it('the missing one is bought in place for exactly what the button says, and goes to whom it was for', async () => {
    const set = await members(FULL);
    await set.screen.press('Assign to Noor Jansen');
    await set.screen.find('heading', 'Buy 1 seat');
    await set.screen.sees('No seat is free.', 'For Noor Jansen, right after the payment.', '10 → 11 seats');
    expect(await asked(set)).to.deep.equal([{ missing: 1 }]);
    expect(set.backend.count('PUT')).to.equal(0);
    await set.screen.press('Pay €25.08');
    await set.screen.sees('You paid €25.08', 'Assigned to Noor Jansen.', '10 of 11 in use');
    await reads(set, 'Noor Jansen', /Assigned/);
    expect(set.backend.charged).to.deep.equal([2_508]);
    expect(await details(set, 'billing-seats-changed')).to.have.length(1);
    expect(await details(set, 'billing-seat-assigned')).to.deep.equal([{ id: 'user_noor' }]);
    await set.screen.press('Done');
    await set.screen.losesSight('You paid');
  });

  it('exactly the missing ones are bought for several', async () => {
    const set = await members({ seats: { capacity: 11, used: 9, reserved: 1 } });
    for (const name of ['Noor Jansen', 'Paul Mercier', 'Deniz Aksoy']) await pick(set, name);
    await set.screen.press('Assign (3)');
    await set.screen.sees('Buy 2 seats', '11 → 13 seats');
    await set.screen.press(/^Pay €/);
    await set.screen.sees('Assigned to 3 people.', '12 of 13 in use');
  });

  it('the bank may want to be asked first', async () => {
    const set = await members({ ...FULL, cards: ['challenge'] });
    await set.screen.press('Assign to Noor Jansen');
    await set.screen.press(/^Pay €/);
    await set.screen.sees('Confirm with your bank');
    await reads(set, 'Noor Jansen', /None/);
    await frame(set.screen);
    await pressInFrame(set.screen, 'Approve');
    await set.screen.sees('Assigned to Noor Jansen.');
  });

  it('nothing is assigned and nothing charged when the payment fails', async () => {
    const set = await members({ ...FULL, cards: ['declined_later'] });
    await set.screen.press('Assign to Noor Jansen');
    await set.screen.press(/^Pay €/);
    await set.screen.sees('Nothing was charged.');
    await reads(set, 'Noor Jansen', /None/);
    expect(set.backend.charged).to.deep.equal([]);
  });

  it('it is given up without a trace', async () => {
    const set = await members(FULL);
    await set.screen.press('Assign to Noor Jansen');
    await set.screen.press('Cancel');
    await set.screen.losesSight('Buy 1 seat');
    await set.screen.focusOn((focused) => nameOf(focused) === 'Assign to Noor Jansen', 'the row');
    await reads(set, 'Noor Jansen', /None/);
  });

  it('a seat that became free meanwhile is assigned without buying one', async () => {
    const set = await members(FULL);
    await set.screen.press('Assign to Noor Jansen');
    await set.screen.find('heading', 'Buy 1 seat');
    await (await set.backend.as('user_deniz').people?.())?.releaseSeat('member_00001');
    comeBack();
    await set.screen.sees('There is room now.');
    await set.screen.press('Assign (1)');
    await set.screen.sees('Assigned to Noor Jansen.', '9 of 10 in use');
    expect(set.backend.charged).to.deep.equal([]);
  });

  it('another admin who was quicker makes it so, and the server has the last word', async () => {
    const set = await members({ seats: { capacity: 10, used: 9, reserved: 0 } });
    await (await set.backend.as('user_deniz').people?.())?.takeSeat('user_paul');
    await set.screen.press('Assign to Noor Jansen');
    await set.screen.find('heading', 'Buy 1 seat');
  });

  it('the page may see to it itself', async () => {
    const set = await members(FULL);
    set.provider.addEventListener('billing-seats-needed-request', (event) => event.preventDefault());
    await set.screen.press('Assign to Noor Jansen');
    await asked(set);
    await set.provider.session?.people();
    expect(set.screen.has('heading', 'Buy 1 seat')).to.be.false;
    expect(set.backend.count('POST /v1/quotes')).to.equal(0);
  });

  it('the page may take its time, and what it got is assigned', async () => {
    const set = await members(FULL);
    set.provider.addEventListener('billing-seats-needed-request', (event) => {
      (event as BillingRequestEvent<BillingSeatsNeededRequestDetail>).respondWith(set.backend.order({ seatsDelta: event.detail.missing }));
    });
    await set.screen.press('Assign to Noor Jansen');
    await set.screen.sees('Assigned to Noor Jansen.', '10 of 11 in use');
    expect(set.screen.has('heading', 'Buy 1 seat')).to.be.false;
  });

  it('those who cannot buy are told whom to ask, and see the page’s own way', async () => {
    const set = await members(FULL, { viewer: 'user_paul' });
    set.element.append(Object.assign(document.createElement('a'), { slot: 'seats', href: '#ask', textContent: 'Ask for more' }));
    await set.screen.press('Assign to Noor Jansen');
    await set.screen.sees('No seat is free. Ask your billing admin to add seats.');
    const slot = set.screen.root.querySelector<HTMLSlotElement>('slot[name="seats"]');
    expect(slot?.assignedElements().map(nameOf)).to.deep.equal(['Ask for more']);
    await set.screen.press('Close');
    await set.screen.losesSight('No seat is free.');
  });

  it('a waiting lowering that needs them all is named, and can be taken back right there', async () => {
    const set = await members({ seats: { capacity: 14, used: 9, reserved: 1 }, scheduledSeats: 10 });
    await set.screen.press('Assign to Noor Jansen');
    await set.screen.sees('You asked for 10 seats from 14 December, and that many are taken or kept.');
    expect(set.backend.count('PUT')).to.equal(0);
    await set.screen.press('Keep all seats');
    await set.screen.sees('Assigned to Noor Jansen.', '10 of 14 in use');
    expect(await details(set, 'billing-change-undone')).to.have.length(1);
    expect(set.backend.charged).to.deep.equal([]);
  });

  it('says why nothing can be bought while payments are overdue', async () => {
    const set = await members({ ...FULL, status: 'unpaid' });
    await set.screen.press('Assign to Noor Jansen');
    await set.screen.sees('No seat is free. Payments are overdue.');
    expect(set.backend.count('POST /v1/quotes')).to.equal(0);
  });

  it('an order that was on its way before a reload goes on here', async () => {
    const backend = new Backend({ ...FULL, cards: ['challenge'] });
    const first = await members(backend);
    await first.screen.press('Assign to Noor Jansen');
    await first.screen.press(/^Pay €/);
    await first.screen.sees('Confirm with your bank');
    first.provider.remove();
    const second = await members(backend);
    await second.screen.sees('Confirm with your bank');
    await frame(second.screen);
    await pressInFrame(second.screen, 'Approve');
    await second.screen.sees('You paid', '10 of 11 in use');
    await reads(second, 'Noor Jansen', /Assigned/);
    await until(() => backend.charged.length === 1, 'one charge');
  });
});
