/** <subscription-summary>: how the subscription stands in one sentence, what comes next, and what waits with the way back. */
import { expect } from '@open-wc/testing';
import { SubscriptionSummary } from '../../src/components/subscription-summary.js';
import type { ScenarioOptions } from '../../src/testing/scenario.js';
import { Backend, comeBack, create, details, nameOf, stage, textsOf, until, type Stage, type StageOptions } from './harness.js';

SubscriptionSummary.define();

async function summary(start: ScenarioOptions | Backend, options: StageOptions = {}): Promise<Stage> {
  const set = stage('subscription-summary', { ...options, start });
  await set.screen.sees(/in use/);
  return set;
}

const words = (set: Stage): string => (set.screen.root.querySelector<HTMLElement>('[part="state"]')?.innerText ?? '').replace(/\s+/g, ' ').trim();
const ways = ({ screen }: Stage): string[] => screen.all('button').filter((button) => button.dataset['way']).map(nameOf);

/** A subscription whose renewal failed: €417.60 are open. */
async function owing(options: ScenarioOptions = {}): Promise<Backend> {
  const backend = new Backend({ cards: ['declined_later', 'visa'], ...options });
  backend.scenario.clock.advance(23 * 86_400_000);
  await backend.scenario.kit.tick();
  return backend;
}

describe('How the subscription stands', () => {
  it('active: when it renews; it can be ended', async () => {
    const set = await summary({});
    expect(words(set)).to.equal('Your subscription is active and renews on 14 December.');
    expect(ways(set)).to.deep.equal(['Cancel the subscription']);
  });

  it('trialing: until when nothing is charged, and the way to pay now', async () => {
    const set = await summary({ status: 'trialing' });
    expect(words(set)).to.equal('You are trying Scale until 28 November. Nothing is charged before that day. Start paying now');
    expect(ways(set)).to.deep.equal(['Start paying now', 'Cancel the subscription']);
  });

  it('past due: what is open can be paid', async () => {
    const set = await summary(await owing());
    expect(words(set)).to.equal('The last payment did not go through. Pay it to keep your plan. Pay €417.60');
    expect(ways(set)[0]).to.equal('Pay €417.60');
  });

  for (const [status, sentence] of [
    ['past_due', 'The last payment did not go through. Check your payment method.'],
    ['unpaid', 'Payments are overdue. Contact us to settle them.'],
    ['incomplete', 'The first payment is not finished yet. Contact us if it stays so.'],
    ['paused', 'Your subscription is paused. Nothing is charged until you go on. Go on'],
    ['canceled', 'Your subscription has ended. You can start it again whenever you like. Start again'],
  ] as const) {
    it(`${status}, nothing open`, async () => {
      expect(words(await summary({ status }))).to.equal(sentence);
    });
  }

  it('unpaid: what is open can be paid', async () => {
    const backend = await owing({ cards: ['declined_later'], policy: { retryAfterDays: [] } });
    const set = await summary(backend);
    expect(words(set)).to.equal('Payments are overdue. Pay what is open to use your plan again. Pay €417.60');
  });

  it('canceling: until when, who asked, and one press takes it back', async () => {
    const backend = new Backend();
    await backend.order({ status: 'canceled' });
    const set = await summary(backend);
    expect(words(set)).to.equal('Your subscription ends on 14 December. Until then you keep everything. Asked for by Deniz Aksoy Keep my plan');
    await set.screen.sees('Nothing is due');
    await set.screen.press('Keep my plan');
    await set.screen.sees('Your subscription is active and renews on 14 December.');
    await details(set, 'billing-change-undone');
    await set.screen.focusOn((focused) => focused.id === 'title', 'the title');
  });

  it('pausing: since when, and one press takes it back', async () => {
    const backend = new Backend({ policy: { pausing: true } });
    await backend.order({ status: 'paused' });
    const set = await summary(backend);
    expect(words(set)).to.match(/^Your subscription pauses on 14 December\./);
    await set.screen.press('Do not pause');
    await set.screen.sees('Your subscription is active');
  });

  it('follows what others do', async () => {
    const set = await summary({});
    await set.backend.order({ status: 'canceled' });
    comeBack();
    await set.screen.sees('Your subscription ends on 14 December.');
  });

  it('for somebody who may only look: the buttons stay, with the reason', async () => {
    const set = await summary({ role: 'member' });
    const button = (await set.screen.button('Cancel the subscription')) as HTMLButtonElement;
    expect(button.disabled).to.be.true;
    expect(textsOf(button, 'aria-describedby')).to.equal('Ask your billing admin to change this.');
  });
});

describe('What there is and what comes', () => {
  it('plan, seats, credits and the next payment', async () => {
    const set = await summary({ credits: { phone: { recurring: 300 } } });
    await set.screen.sees('Scale (Monthly)', '9 of 12 in use', '1 kept for invitations', '2 free', 'Phone credits: 400', 'Export credits: 500', /€\d+\.\d\d on 14 December/);
    expect(set.screen.text).not.to.include('Direct email credits');
  });

  it('goes without credits when they cannot be read', async () => {
    const backend = new Backend();
    backend.fail('GET /v1/credits', 'internal');
    const set = await summary(backend);
    await set.screen.sees('Your subscription is active');
    expect(set.screen.text).not.to.include('credits:');
  });

  it('the lines of the next payment come when somebody opens them', async () => {
    const set = await summary({});
    expect(set.screen.text).not.to.include('TVA');
    const lines = (await set.screen.find('group', /^What it is for/)) as HTMLDetailsElement;
    lines.open = true;
    await set.screen.sees('12 seats × €29.00', '€348.00', 'TVA 20%', '€69.60');
  });

  it('says nothing is due, and offers no lines, when nothing renews', async () => {
    const set = await summary({ status: 'canceled' });
    await set.screen.sees('Nothing is due');
    expect(set.screen.has('group', /^What it is for/)).to.be.false;
  });

  it('waiting changes of each kind, each with the way back', async () => {
    const backend = new Backend({ credits: { phone: { recurring: 300 } } });
    await backend.order({ seatsDelta: -2 });
    await backend.order({ credits: [{ kind: 'phone', quantity: 100 }] });
    const set = await summary(backend);
    await set.screen.sees('10 seats from 14 December', 'Phone credits: 100 a period from 14 December', 'Asked for by Deniz Aksoy');
    await set.screen.press('Undo');
    await until(() => set.screen.all('button', 'Undo').length === 1, 'one change less');
    expect(await details(set, 'billing-change-undone')).to.have.length(1);
    expect(set.screen.root.querySelector('#status')?.textContent).to.equal('The change was taken back.');
  });

  it('a waiting plan', async () => {
    const backend = new Backend({ interval: 'year', planRule: () => ({ effect: 'period_end' }) });
    await backend.order({ interval: 'month' });
    await (await summary(backend)).screen.sees(/Scale \(Monthly\) from \d+ \w+/);
  });

  it('says why a change could not be taken back', async () => {
    const set = await summary({ scheduledSeats: 10 });
    set.backend.fail('DELETE', 'internal');
    await set.screen.press('Undo');
    await set.screen.sees('Something went wrong on our side.');
  });
});

describe('Billing details', () => {
  it('open, are read, and close with Escape; the button has the focus again', async () => {
    const set = await summary({});
    const button = await set.screen.press('Billing details');
    await set.screen.sees('Lumen Desk', 'Every month', /14 Nov ?– ?1[34] Dec/, 'Visa ending in 4242');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await set.screen.focusOn((focused) => focused.id === 'details', 'the details');
    set.screen.key('Escape');
    await set.screen.losesSight('Lumen Desk');
    expect(set.screen.focused).to.equal(button);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('close with their button too', async () => {
    const set = await summary({});
    await set.screen.press('Billing details');
    await set.screen.press('Close details');
    await set.screen.focusOn((focused) => nameOf(focused) === 'Billing details', 'the button that opened them');
  });

  it('say who changed what last, and when the trial ends', async () => {
    const backend = new Backend();
    await backend.order({ seatsDelta: 2 });
    const set = await summary(backend);
    await set.screen.press('Billing details');
    await set.screen.sees(/Deniz Aksoy on 22 November.*: 12 → 14 seats/);
    const trial = await summary({ status: 'trialing' });
    await trial.screen.press('Billing details');
    await trial.screen.sees('Trial ends 28 November');
  });
});

describe('Moving on', () => {
  it('says what happens, and shows the page’s own ways', async () => {
    const set = await summary({});
    const link = create('a', { href: '#transfer', slot: 'support-transfer', textContent: 'Hand the seat on' });
    set.element.append(link);
    expect(link.checkVisibility()).to.be.false;
    ((await set.screen.find('group', /^Somebody leaves/)) as HTMLDetailsElement).open = true;
    await set.screen.sees('Their seat can go to another member.');
    await until(() => link.checkVisibility(), 'the page’s link');
    ((await set.screen.find('group', /^You want to delete/)) as HTMLDetailsElement).open = true;
    await set.screen.sees('Deleting the account ends the subscription at once.');
    ((await set.screen.find('group', /^Your email/)) as HTMLDetailsElement).open = true;
    await set.screen.sees('Change it before you lose the old one');
  });
});
