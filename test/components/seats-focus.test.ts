/** Where the keyboard goes, what Escape does, and what is said to those who do not see the page. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Backend, comeBack, create, nameOf, pressInFrame, seats, show, until, type Screen } from './harness.js';

const onButton = (name: string) => (focused: HTMLElement) => focused.localName === 'button' && nameOf(focused) === name;
const onHeading = (name: string) => (focused: HTMLElement) => /^h\d$/.test(focused.localName) && nameOf(focused) === name;
/** On the panel that says what became of the order. */
const onOutcome = (screen: Screen, words: string) => screen.focusOn((focused) => (focused.textContent ?? '').includes(words), words);

describe('The keyboard', () => {
  it('goes to the number when the form opens, and back to its button when it closes', async () => {
    const { screen } = await seats();
    for (const [opens, field] of [['Add seats', 'Seats to add'], ['Remove seats', 'How many seats do you want to remove?']] as const) {
      await screen.press(opens);
      await screen.focusOn((focused) => nameOf(focused) === field, field);
      expect((await screen.button(opens)).getAttribute('aria-expanded')).to.equal('true');
      await screen.press('Cancel');
      await screen.focusOn(onButton(opens), opens);
      expect((await screen.button(opens)).getAttribute('aria-expanded')).to.equal('false');
    }
  });

  it('closes what it opened with the same button', async () => {
    const { screen } = await seats();
    await screen.press('Add seats');
    await screen.field('Seats to add');
    await screen.press('Add seats');
    await screen.losesSight('New total');
    await screen.focusOn(onButton('Add seats'), 'Add seats');
  });

  it('goes to the heading of the check, and back to the number', async () => {
    const { screen } = await seats();
    await screen.press('Add seats');
    await screen.press('Next');
    await screen.focusOn(onHeading('Check your order'), 'the heading');
    await screen.press('Back');
    await screen.focusOn((focused) => nameOf(focused) === 'Seats to add', 'the number');
  });

  it('steps back with Escape, one step at a time', async () => {
    const { screen } = await seats();
    await screen.press('Add seats');
    await screen.press('Next');
    await screen.focusOn(onHeading('Check your order'), 'the heading');
    await sendKeys({ press: 'Escape' });
    await screen.focusOn((focused) => nameOf(focused) === 'Seats to add', 'the number');
    await sendKeys({ press: 'Escape' });
    await screen.focusOn(onButton('Add seats'), 'Add seats');
    expect(screen.text).not.to.include('New total');
  });

  it('takes a staged number back with Escape', async () => {
    const { screen } = await seats({ element: { quantity: 'stepper' } });
    const field = await screen.field('Total number of seats');
    field.focus();
    await sendKeys({ press: 'ArrowUp' });
    await screen.sees('12 → 13 seats');
    await sendKeys({ press: 'Escape' });
    await screen.losesSight('12 → 13 seats');
    expect(field.value).to.equal('12');
  });

  it('buys without a mouse', async () => {
    const { screen, backend } = await seats();
    (await screen.enabled('Add seats')).focus();
    await sendKeys({ press: 'Enter' });
    await screen.focusOn((focused) => nameOf(focused) === 'Seats to add', 'the number');
    await sendKeys({ press: 'Control+A' });
    await sendKeys({ type: '3' });
    await sendKeys({ press: 'Enter' });
    await screen.focusOn(onHeading('Check your order'), 'the heading');
    const pay = await screen.enabled('Pay €75.25');
    for (let step = 0; step < 12 && screen.focused !== pay; step += 1) await sendKeys({ press: 'Tab' });
    expect(screen.focused).to.equal(pay);
    await sendKeys({ press: 'Space' });
    await onOutcome(screen, 'You paid €75.25');
    expect(backend.charged).to.deep.equal([7525]);
  });

  it('goes to what became of the order, and from the receipt back to the button', async () => {
    const { screen } = await seats({ start: { cards: ['challenge_then_declined', 'visa'] } });
    await screen.press('Add seats');
    await screen.press('Next');
    await screen.press(/^Pay/);
    await pressInFrame(screen, 'Approve');
    await onOutcome(screen, 'The payment was declined');
    await screen.choose('Pay with', 'Visa •• 4242');
    await screen.press('Pay €25.08 with this method');
    await onOutcome(screen, 'You paid €25.08');
    await screen.press('Done');
    await screen.focusOn(onButton('Add seats'), 'Add seats');
  });

  it('is not lost when a receipt found after a reload is closed', async () => {
    const backend = new Backend({ cards: ['challenge'] });
    await backend.order({ seatsDelta: 1 }, 'user_ana');
    const { screen } = await seats({ start: backend });
    await pressInFrame(screen, 'Approve');
    await screen.press('Done');
    await screen.losesSight('You paid');
    await screen.focusOn((focused) => focused.isConnected, 'something in the element');
  });

  it('is not taken from somebody who is busy elsewhere on the page', async () => {
    const backend = new Backend({ cards: ['processing'] });
    const set = await seats({ start: backend });
    await set.screen.press('Add seats');
    await set.screen.press('Next');
    await set.screen.press(/^Pay/);
    await set.screen.sees('Your payment is being processed');
    const elsewhere = show(create('input', { 'aria-label': 'Notes' }));
    elsewhere.focus();
    backend.scenario.clock.advance(30_000);
    comeBack();
    await set.screen.sees('You paid €25.08');
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('is not taken by an order that was found when the page opened', async () => {
    const backend = new Backend({ cards: ['declined_later'] });
    await backend.order({ seatsDelta: 1 }, 'user_ana');
    const { screen } = await seats({ start: backend });
    await screen.sees('The payment was declined');
    expect(document.activeElement).to.equal(document.body);
  });

  it('goes to the first wrong field, not to the next step', async () => {
    const { screen } = await seats();
    await screen.press('Add seats');
    await screen.fill('Seats to add', '');
    await screen.press('Next');
    await screen.focusOn((focused) => nameOf(focused) === 'Seats to add', 'the number');
  });
});

describe('What is said', () => {
  const said = (screen: Screen): string => screen.all('status').map((one) => one.textContent?.trim()).join(' ');

  it('is the new amount when the number changes', async () => {
    const { screen } = await seats();
    await screen.press('Add seats');
    await until(() => said(screen).includes('€25.08'), () => `"€25.08" to be said; said is "${said(screen)}"`);
    await screen.fill('Seats to add', '3');
    await until(() => said(screen).includes('€75.25'), () => `"€75.25" to be said; said is "${said(screen)}"`);
  });

  it('is that a payment is under way', async () => {
    const { screen } = await seats({ start: { cards: ['processing'] } });
    await screen.press('Add seats');
    await screen.press('Next');
    await screen.press(/^Pay/);
    await until(() => said(screen).includes('Your payment is being processed'), 'the announcement');
  });

  it('comes from a place that was there before', async () => {
    const { screen } = await seats({ start: 'pending-reduction' });
    const [status] = screen.all('status');
    expect(status?.textContent).to.equal('');
    await screen.press('Undo');
    await until(() => status?.textContent === 'Taken back. You keep 14 seats.', 'the announcement');
  });

  it('is the change of seats as a sentence, not as an arrow', async () => {
    const { screen } = await seats();
    await screen.press('Add seats');
    await screen.sees('12 → 13 seats');
    const order = await screen.find('complementary', 'Order');
    expect(nameOf(order.querySelector('.change') ?? order)).to.equal('From 12 to 13 seats');
  });
});
