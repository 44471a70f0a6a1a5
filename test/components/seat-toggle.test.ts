/** <seat-toggle>: one person's seat on their own page. */
import { expect } from '@open-wc/testing';
import { SeatToggle } from '../../src/components/seat-toggle.js';
import type { ScenarioName, ScenarioOptions } from '../../src/testing/scenario.js';
import { Backend, comeBack, details, frame, nameOf, pressInFrame, stage, textsOf, until, type Stage, type StageOptions } from './harness.js';

SeatToggle.define();

async function toggle(id: string, start: ScenarioName | ScenarioOptions | Backend = 'default', options: StageOptions = {}): Promise<Stage> {
  const set = stage('seat-toggle', { ...options, start, element: { 'member-id': id, ...options.element } });
  await set.screen.sees(/in use/);
  return set;
}

const FULL = { seats: { capacity: 10, used: 9, reserved: 1 } };

describe('The seat of one person', () => {
  it('is added to the subscription, and taken off again', async () => {
    const set = await toggle('user_noor');
    await set.screen.sees('Not in your subscription', '9 of 12 in use');
    await set.screen.press('Add to my subscription Noor Jansen');
    await set.screen.sees('In your subscription', '10 of 12 in use', 'Removing frees their seat at once for somebody else.');
    expect(await details(set, 'billing-seat-assigned')).to.deep.equal([{ id: 'user_noor' }]);
    const remove = await set.screen.press('Remove from my subscription Noor Jansen');
    expect(textsOf(remove, 'aria-describedby')).to.equal('Removing frees their seat at once for somebody else.');
    await set.screen.sees('Not in your subscription', '9 of 12 in use');
    expect(await details(set, 'billing-seat-released')).to.deep.equal([{ id: 'user_noor' }]);
    await set.screen.focusOn((focused) => /^Add to my subscription/.test(nameOf(focused)), 'the button');
  });

  it('is asked for once however often it is pressed', async () => {
    const set = await toggle('user_noor');
    const release = set.backend.hold('PUT');
    const button = await set.screen.press(/^Add to my/);
    await until(() => button.getAttribute('aria-disabled') === 'true', 'the button to wait');
    button.click();
    release();
    await set.screen.sees('In your subscription');
    expect(set.backend.count('PUT')).to.equal(1);
  });

  it('is bought where none is free, for exactly what the button says', async () => {
    const set = await toggle('user_noor', FULL);
    await set.screen.press(/^Add to my/);
    await set.screen.find('heading', 'Buy 1 seat');
    expect(await details(set, 'billing-seats-needed-request')).to.deep.equal([{ missing: 1 }]);
    await set.screen.press('Pay €25.08');
    await set.screen.sees('You paid €25.08', 'In your subscription', '10 of 11 in use');
    expect(set.backend.charged).to.deep.equal([2_508]);
  });

  it('is theirs after a reload in the middle of the payment, and the bank’s question goes on here', async () => {
    const backend = new Backend({ ...FULL, cards: ['challenge'] });
    const first = await toggle('user_noor', backend);
    await first.screen.press(/^Add to my/);
    await first.screen.press(/^Pay €/);
    await first.screen.sees('Confirm with your bank');
    first.provider.remove();
    const [other, second] = [await toggle('user_paul', backend), await toggle('user_noor', backend)];
    await second.screen.sees('Confirm with your bank');
    await frame(second.screen);
    await pressInFrame(second.screen, 'Approve');
    await second.screen.sees('You paid', 'In your subscription', '10 of 11 in use');
    expect(backend.charged).to.have.length(1);
    expect(other.screen.text).not.to.include('You paid');
  });

  it('is asked for at the billing admin by those who cannot buy', async () => {
    const set = await toggle('user_noor', FULL, { viewer: 'user_paul' });
    await set.screen.press(/^Add to my/);
    await set.screen.sees('No seat is free. Ask your billing admin to add seats.');
  });

  it('of somebody invited is kept for them, and can be freed', async () => {
    const set = await toggle('member_invited_1');
    await set.screen.sees('Invited, with a place in your subscription', 'Removing frees the seat that is kept until they accept.');
    await set.screen.press('Remove from my subscription Camille Roux');
    await set.screen.sees('Invited, without a place in your subscription');
    expect(set.screen.text).not.to.include('kept for invitations');
  });

  it('of somebody unknown is said to be that', async () => {
    const set = await toggle('nobody');
    await set.screen.sees('This person is not in your account.');
    expect(set.screen.all('button')).to.deep.equal([]);
  });

  it('is that of whoever looks where no id is given', async () => {
    const set = stage('seat-toggle');
    await set.screen.find('button', 'Add to my subscription Ana Ferreira');
  });

  it('follows its id to another person', async () => {
    const set = await toggle('user_noor');
    set.element.setAttribute('member-id', 'member_00001');
    await set.screen.find('button', 'Remove from my subscription Ines Moreau');
  });

  it('follows what others do', async () => {
    const set = await toggle('user_noor');
    await (await set.backend.as('user_deniz').people?.())?.takeSeat('user_noor');
    comeBack();
    await set.screen.sees('In your subscription');
  });

  it('says why it could not be changed, and tries again', async () => {
    const set = await toggle('user_noor');
    const stop = set.backend.fail('PUT', 'internal');
    const button = await set.screen.press(/^Add to my/);
    await set.screen.sees('Something went wrong on our side.');
    expect(textsOf(button, 'aria-describedby')).to.include('Something went wrong');
    stop();
    await set.screen.press(/^Add to my/);
    await set.screen.sees('In your subscription');
    await set.screen.losesSight('Something went wrong');
  });

  it('says why it could not be read, and tries again', async () => {
    const backend = new Backend('default');
    const stop = backend.fail('GET /v1/members/', 'internal');
    const set = await toggle('user_noor', backend);
    await set.screen.sees('Something went wrong on our side.');
    stop();
    await set.screen.press('Try again');
    await set.screen.sees('Not in your subscription');
  });

  it('is not for those who may not see the members', async () => {
    const set = await toggle('user_noor', 'viewer');
    await set.screen.sees('Your role does not show who has a seat.', 'Ask your billing admin to change this.');
    expect(set.backend.count('GET /v1/members')).to.equal(0);
  });

  it('has no frame, and its title is for listeners, until the page wants a card', async () => {
    const set = await toggle('user_noor');
    const title = await set.screen.find('heading', 'Seat');
    expect(title.getBoundingClientRect().width).to.be.at.most(1);
    Object.assign(set.element, { plain: false });
    await until(() => getComputedStyle(set.screen.root.querySelector('.frame') ?? set.element).borderTopWidth === '1px', 'a card');
    expect((await set.screen.find('heading', 'Seat')).getBoundingClientRect().width).to.be.above(20);
  });
});
