/** Promotion codes: what they take off, and why one does not count. A wrong code never stands in the way of paying. */
import { expect } from '@open-wc/testing';
import type { ScenarioName, ScenarioOptions } from '../../src/testing/scenario.js';
import { Backend, seats, textsOf, type Stage } from './harness.js';

async function review(start: ScenarioName | ScenarioOptions | Backend = 'default'): Promise<Stage> {
  const set = await seats({ start });
  await set.screen.press('Add seats');
  await set.screen.press('Next');
  await set.screen.enabled(/^Pay/);
  return set;
}

async function apply(set: Stage, code: string): Promise<void> {
  await set.screen.fill('Promotion code', code);
  await set.screen.press('Apply');
}

describe('A promotion code', () => {
  it('lowers what is due, on a line of its own, and says for how long it counts', async () => {
    const set = await review();
    await apply(set, 'welcome20 ');
    await set.screen.sees('Welcome: 20% off', '−€4.18', 'WELCOME20 applied', 'Counts for this payment only.');
    await set.screen.press('Pay €20.06');
    await set.screen.sees('You paid €20.06');
    expect(set.backend.charged).to.deep.equal([2006]);
  });

  it('that lasts lowers the renewals too, and says so', async () => {
    const set = await review();
    await set.screen.sees('then €452.40 a month');
    await apply(set, 'LOYAL10');
    await set.screen.sees('Counts for renewals too.', 'then €407.16 a month');
  });

  it('can be taken away again', async () => {
    const set = await review();
    await apply(set, 'WELCOME20');
    await set.screen.press('Remove promotion code WELCOME20');
    await set.screen.sees('Pay €25.08');
    expect(await set.screen.field('Promotion code')).to.exist;
  });

  const refused: readonly (readonly [code: string, says: string])[] = [
    ['NOSUCHCODE', 'We do not know this code. Check the spelling. The amount is unchanged.'],
    ['SUMMER', 'This code has run out. The amount is unchanged.'],
    ['<img src=x onerror=alert(1)>', 'We do not know this code.'],
  ];
  for (const [code, says] of refused) {
    it(`"${code}" is answered beside the field, and the order can be paid as it is`, async () => {
      const set = await review();
      await apply(set, code);
      await set.screen.sees(says);
      const field = await set.screen.field('Promotion code');
      expect(field.value).to.equal(code);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(textsOf(field, 'aria-describedby')).to.include(says);
      expect(set.screen.root.querySelector('img')).to.equal(null);
      await set.screen.press('Pay €25.08');
      await set.screen.sees('You paid €25.08');
    });
  }

  it('that was used before says so', async () => {
    const backend = new Backend();
    await backend.order({ seatsDelta: 1, promotionCode: 'WELCOME20' });
    const set = await review(backend);
    await apply(set, 'WELCOME20');
    await set.screen.sees('This code was used before. The amount is unchanged.');
  });

  it('that does not count for the order says so', async () => {
    const set = await seats({ start: { status: 'trialing' }, element: { quantity: 'stepper' } });
    await set.screen.press('One seat more');
    await apply(set, 'WELCOME20');
    await set.screen.sees('This code does not count for this order.');
  });

  it('left empty is asked for, without a question to the server', async () => {
    const set = await review();
    const asked = set.backend.count('POST /v1/quotes');
    await set.screen.press('Apply');
    await set.screen.sees('Enter a code.');
    await set.screen.focusOn((focused) => focused.id === 'promotion', 'the code');
    expect(set.backend.count('POST /v1/quotes')).to.equal(asked);
  });

  it('loses its refusal as soon as it is corrected', async () => {
    const set = await review();
    await apply(set, 'NOSUCHCODE');
    await set.screen.sees('We do not know this code.');
    await set.screen.fill('Promotion code', 'LOYAL10');
    await set.screen.losesSight('We do not know this code.');
    await set.screen.enter('Promotion code');
    await set.screen.sees('LOYAL10 applied');
  });

  it('survives going back to change the number', async () => {
    const set = await review();
    await apply(set, 'WELCOME20');
    await set.screen.sees('WELCOME20 applied');
    await set.screen.press('Back');
    await set.screen.fill('Seats to add', '3');
    await set.screen.sees('€60.20');
    await set.screen.press('Next');
    await set.screen.sees('WELCOME20 applied', 'Pay €60.20');
  });

  it('is forgotten with the order', async () => {
    const set = await review();
    await set.screen.fill('Promotion code', 'LOYAL10');
    await set.screen.press('Back');
    await set.screen.press('Cancel');
    await set.screen.press('Add seats');
    await set.screen.press('Next');
    expect((await set.screen.field('Promotion code')).value).to.equal('');
  });
});
