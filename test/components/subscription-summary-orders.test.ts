/** <subscription-summary>: paying what is open, ending, pausing, going on; each stated before it is done. */
import { expect } from '@open-wc/testing';
import { SubscriptionSummary } from '../../src/components/subscription-summary.js';
import type { ScenarioOptions } from '../../src/testing/scenario.js';
import { Backend, details, nameOf, pressInFrame, stage, until, type Stage } from './harness.js';

SubscriptionSummary.define();

async function summary(start: ScenarioOptions | Backend): Promise<Stage> {
  const set = stage('subscription-summary', { start });
  await set.screen.sees(/in use/);
  return set;
}

/** A subscription whose renewal failed: €417.60 are open. */
async function owing(...cards: NonNullable<ScenarioOptions['cards']>): Promise<Backend> {
  const backend = new Backend({ cards });
  backend.scenario.clock.advance(23 * 86_400_000);
  await backend.scenario.kit.tick();
  return backend;
}

const reasonOf = async ({ scenario }: Backend) => (await scenario.store.account(scenario.accountId))?.scheduled.find(({ kind }) => kind === 'cancel')?.reason;

describe('Paying what is open', () => {
  it('takes exactly that, with another card', async () => {
    const set = await summary(await owing('declined_later', 'visa'));
    await set.screen.press('Pay €417.60');
    await set.screen.find('heading', /^Pay invoice INV-2026-/);
    await set.screen.choose('Pay with', /4242/);
    await until(() => set.screen.all('button', 'Pay €417.60').some((one) => one.part.contains('pay-button') && !(one as HTMLButtonElement).disabled), 'the button that pays');
    set.screen.root.querySelector<HTMLElement>('[part="pay-button"]')?.click();
    await set.screen.sees('You paid €417.60', 'Your subscription is active');
    expect(set.backend.charged).to.deep.equal([41_760]);
    const [detail] = await details<{ total: number; currency: string }>(set, 'billing-invoice-paid');
    expect(detail).to.include({ total: 41_760, currency: 'EUR' });
    await set.screen.press('Done');
    await set.screen.focusOn((focused) => focused.id === 'title', 'the title');
  });

  it('asks the bank in place, and is found again after a reload', async () => {
    const backend = await owing('challenge');
    const first = await summary(backend);
    await first.screen.press('Pay €417.60');
    await until(() => first.screen.root.querySelector<HTMLButtonElement>('[part="pay-button"]:enabled'), 'the button that pays');
    first.screen.root.querySelector<HTMLElement>('[part="pay-button"]')?.click();
    await first.screen.sees('Confirm with your bank');
    first.provider.remove();
    const set = await summary(backend);
    await set.screen.sees('Confirm with your bank');
    await pressInFrame(set.screen, 'Approve');
    await set.screen.sees('You paid €417.60');
    expect(backend.charged).to.deep.equal([41_760]);
  });
});

describe('Ending the subscription', () => {
  it('says what it means, takes a reason, and can be taken back', async () => {
    const set = await summary({});
    await set.screen.press('Cancel the subscription');
    await set.screen.sees('You keep 12 seats until 14 December. Nothing more is charged. You can take this back until that day.');
    await set.screen.choose('Why are you leaving?', 'It is too expensive');
    await set.screen.press('Cancel on 14 December');
    await set.screen.sees('Agreed. It takes effect on 14 December.', 'Your subscription ends on 14 December.');
    expect(await reasonOf(set.backend)).to.equal('expensive');
    expect(set.backend.charged).to.deep.equal([]);
    const [detail] = await details<{ effectiveAt: string; operationId: string }>(set, 'billing-subscription-canceled');
    expect(detail?.effectiveAt).to.equal('2026-12-14T00:00:00.000Z');
    expect(detail?.operationId).to.be.a('string');
    await set.screen.press('Done');
    await set.screen.press('Keep my plan');
    await set.screen.sees('Your subscription is active and renews on 14 December.');
    expect(await reasonOf(set.backend)).to.equal(undefined);
  });

  it('needs no reason', async () => {
    const set = await summary({});
    await set.screen.press('Cancel the subscription');
    await set.screen.press('Cancel on 14 December');
    await set.screen.sees('Your subscription ends on 14 December.');
    expect(await reasonOf(set.backend)).to.equal(null);
  });

  it('takes a person’s own words, but no card number', async () => {
    const set = await summary({});
    await set.screen.press('Cancel the subscription');
    await set.screen.choose('Why are you leaving?', 'Another reason');
    const field = await set.screen.fill('In your own words', 'Please refund 4242 4242 4242 4242');
    await set.screen.sees('This looks like a card number. Take it out to go on.');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(set.screen.has('button', /^Cancel on/)).to.be.false;
    await set.screen.fill('In your own words', 'We close in spring.');
    await set.screen.sees('481 characters left');
    await set.screen.press('Cancel on 14 December');
    await set.screen.sees('Your subscription ends on 14 December.');
    expect(await reasonOf(set.backend)).to.equal('We close in spring.');
    expect(set.backend.requests.join()).not.to.include('4242 4242');
  });

  it('is given up with Escape, and the button has the focus again', async () => {
    const set = await summary({});
    await set.screen.press('Cancel the subscription');
    await set.screen.focusOn((focused) => focused.id === 'step', 'the order');
    set.screen.key('Escape');
    await set.screen.losesSight('Why are you leaving?');
    await set.screen.focusOn((focused) => nameOf(focused) === 'Cancel the subscription', 'the button that opened it');
    expect(set.backend.count('POST /v1/operations')).to.equal(0);
  });

  it('of a trial ends it at once or at its end, as the server says', async () => {
    const set = await summary({ status: 'trialing' });
    await set.screen.press('Cancel the subscription');
    await set.screen.press(/^Cancel (on|now)/);
    await details(set, 'billing-subscription-canceled');
  });
});

describe('Pausing and going on', () => {
  it('is offered where the host allows it, and says what it means', async () => {
    const set = await summary({ policy: { pausing: true } });
    await set.screen.press('Pause the subscription');
    await set.screen.sees('You keep 12 seats until 14 December. Then nothing is charged and nothing can be used until you go on.');
    await set.screen.press('Pause on 14 December');
    await set.screen.sees('Your subscription pauses on 14 December.');
    await details(set, 'billing-subscription-paused');
  });

  it('starts again after the end for exactly what the button says', async () => {
    const set = await summary({ status: 'canceled' });
    await set.screen.press('Start again');
    await set.screen.sees('A new period begins today with 12 seats.', '€417.60');
    await set.screen.press('Pay €417.60');
    await set.screen.sees('You paid €417.60', 'Your subscription is active and renews on 22 December.');
    expect(set.backend.charged).to.deep.equal([41_760]);
    const [detail] = await details<{ effectiveAt: string | null }>(set, 'billing-subscription-resumed');
    expect(detail?.effectiveAt).to.equal(null);
  });

  it('pays before the trial ends', async () => {
    const set = await summary({ status: 'trialing' });
    await set.screen.press('Start paying now');
    await set.screen.sees('The trial ends today and the first paid period begins.');
    await set.screen.press('Pay €417.60');
    await set.screen.sees('You paid €417.60', 'Your subscription is active');
    expect(set.backend.charged).to.deep.equal([41_760]);
    expect(set.events.filter(({ type }) => type === 'billing-subscription-resumed')).to.deep.equal([]);
  });
});
