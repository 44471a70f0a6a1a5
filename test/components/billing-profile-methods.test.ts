/** Payment methods: listed, corrected, deleted, and added without a card number ever leaving the provider's fields. */
import { still } from './screen.js';
import { expect } from '@open-wc/testing';
import type { BillingAdapter } from '../../src/api/adapter.js';
import type { PaymentMethod } from '../../src/api/contract/schemas.js';
import { BillingError } from '../../src/api/errors.js';
import type { ScenarioOptions } from '../../src/testing/scenario.js';
import { Backend, frame, plain, stage, textsOf, until, type Stage, type StageOptions } from './harness.js';

const CONSENT = /^I allow the test provider to store this card/;
const ADD = 'Add a payment method';

async function methods(start: ScenarioOptions | Backend = {}, options: StageOptions = {}): Promise<Stage & { told: string[] }> {
  const set = stage('billing-profile', { start, element: { sections: 'payment-method' }, ...options });
  await set.screen.sees('Payment method');
  const told: string[] = [];
  for (const what of ['added', 'updated', 'removed']) set.provider.addEventListener(`billing-payment-method-${what}`, () => told.push(what));
  return Object.assign(set, { told });
}

const rows = (set: Stage): string[] => set.screen.all('listitem').map((one) => plain(one.innerText));

async function type(doc: Document, label: string, text: string): Promise<HTMLInputElement> {
  const field = [...doc.querySelectorAll('label')].find((one) => one.textContent === label)?.control as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return field;
}

async function typeCard(set: Stage, number: string, expiry = '1230', code = '123'): Promise<Document> {
  const doc = await frame(set.screen);
  await type(doc, 'Card number', number);
  await type(doc, 'Expiry date', expiry);
  await type(doc, 'Security code', code);
  return doc;
}

async function agree(set: Stage): Promise<void> {
  const box = await set.screen.find<HTMLInputElement>('checkbox', CONSENT);
  if (!box.checked) box.click();
}

/** A backend whose every request body is written down. */
function overheard(start: ScenarioOptions = {}): { backend: Backend; bodies: string[] } {
  const bodies: string[] = [];
  const backend = new Backend(start, (adapter): BillingAdapter => ({
    ...adapter,
    fetch: (input, init) => {
      bodies.push(String(init?.body));
      return (adapter.fetch ?? fetch)(input, init);
    },
    completePaymentSetup: (setup, options) => {
      bodies.push(JSON.stringify(setup));
      return adapter.completePaymentSetup(setup, options);
    },
  }));
  return { backend, bodies };
}

describe('The list of payment methods', () => {
  it('says brand, last digits, expiry, holder and which is the default', async () => {
    const set = await methods({ cards: ['visa', 'amex'] });
    await set.screen.sees('Visa •• 4242');
    expect(rows(set)[0]).to.match(/Visa •• 4242.*Default.*Expires 08\/2029 · Ana Ferreira/);
    expect(rows(set)[1]).to.match(/American Express •• 0005/).and.not.to.match(/Default/);
    expect((await set.screen.button('Edit Visa ending in 4242')).getAttribute('aria-label')).to.be.a('string');
  });

  it('makes another one the default', async () => {
    const set = await methods({ cards: ['visa', 'mastercard'] });
    await set.screen.press('Make default: Mastercard ending in 4444');
    await until(() => /Mastercard.*Default/.test(rows(set)[1] ?? ''), 'the new default');
    expect(rows(set)[0]).not.to.match(/Default/);
    expect(set.told).to.deep.equal(['updated']);
  });

  it('marks a card that has expired, and lets its date be corrected', async () => {
    const backend = new Backend({ cards: ['visa'] }, (adapter): BillingAdapter => {
      let expired = true;
      return {
        ...adapter,
        paymentMethods: async (options) => (await adapter.paymentMethods(options)).map((one): PaymentMethod => (expired ? { ...one, expYear: 2021, expMonth: 3 } : one)),
        updatePaymentMethod: (id, change, options) => {
          expired = false;
          return adapter.updatePaymentMethod(id, change, options);
        },
      };
    });
    const set = await methods(backend);
    await set.screen.sees('Expired', 'Payments with this card will fail');
    await set.screen.press('Edit Visa ending in 4242');
    await set.screen.press('Save');
    await set.screen.sees('This date has passed.');
    await set.screen.choose('Year', '2031');
    await set.screen.press('Save');
    await set.screen.sees('Expires 03/2031');
    await set.screen.losesSight('Expired');
  });

  it('corrects the name, but never takes a card number for one', async () => {
    const set = await methods();
    await set.screen.press('Edit Visa ending in 4242');
    const name = await set.screen.fill('Name on card', '4242 4242 4242 4242');
    await set.screen.press('Save');
    await set.screen.sees('Enter the name here');
    expect(textsOf(name, 'aria-describedby')).to.include('looks like a card number');
    await set.screen.fill('Name on card', 'Ada Öz');
    await set.screen.press('Save');
    await set.screen.sees('· Ada Öz');
    expect(set.backend.count('PATCH')).to.equal(1);
  });

  it('deletes after asking in place', async () => {
    const set = await methods({ cards: ['visa', 'mastercard'] });
    await set.screen.press('Delete Mastercard ending in 4444');
    await set.screen.sees('Delete Mastercard •• 4444?');
    await set.screen.press('Keep it');
    expect(set.backend.count('DELETE')).to.equal(0);
    await set.screen.press('Delete Mastercard ending in 4444');
    await set.screen.press('Delete');
    await until(() => rows(set).length === 1, 'the end of the deleted one');
    await set.screen.sees('Mastercard ending in 4444 deleted');
    expect(set.told).to.deep.equal(['removed']);
  });

  it('keeps the last one of a running subscription, says why and offers to add another', async () => {
    const set = await methods();
    await set.screen.press('Delete Visa ending in 4242');
    await set.screen.sees('This is the only payment method, and a running subscription needs one.');
    expect(set.screen.has('button', 'Delete')).to.be.false;
    await set.screen.press(ADD);
    await set.screen.field('Name on card');
    expect(set.backend.count('DELETE')).to.equal(0);
  });

  it('says so when the server refuses what looked possible', async () => {
    const backend = new Backend({ cards: ['visa', 'mastercard'] }, (adapter): BillingAdapter => ({
      ...adapter,
      deletePaymentMethod: () => Promise.reject(new BillingError('operation_in_progress')),
    }));
    const set = await methods(backend);
    await set.screen.press('Delete Mastercard ending in 4444');
    await set.screen.press('Delete');
    await set.screen.sees('Another purchase for this account is under way.');
    expect(set.screen.has('button', 'Keep it')).to.be.true;
  });

  it('shows no way to change anything without the permission', async () => {
    const set = await methods({ role: 'member' });
    await set.screen.sees('Visa •• 4242', 'billing admin');
    expect(set.screen.all('button')).to.deep.equal([]);
  });
});

describe('Adding a payment method', () => {
  it('stores the card with the consent as it was shown; the number stays with the provider', async () => {
    const { backend, bodies } = overheard({ cards: [] });
    const set = await methods(backend);
    await set.screen.sees('No payment method yet');
    await set.screen.press(ADD);
    await set.screen.fill('Name on card', 'Ada Öz');
    await typeCard(set, '5555555555554444');
    await agree(set);
    await set.screen.press('Save card');
    await set.screen.sees('Mastercard •• 4444', '· Ada Öz', 'Default');
    expect(set.told).to.deep.equal(['added']);
    expect(bodies.join()).not.to.match(/5555/);
    const consent = (JSON.parse(bodies.at(-1) ?? '{}') as { consent: { version: string; text: string } }).consent;
    expect(consent.version).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(consent.text).to.match(CONSENT);
    await set.screen.focusOn((focused) => focused.getAttribute('aria-label') === 'Edit Mastercard ending in 4444', 'the new method');
  });

  it('asks for the name and the consent beside them, before the provider is asked anything', async () => {
    const set = await methods();
    await set.screen.press(ADD);
    await frame(set.screen);
    await until(async () => (await set.screen.field('Name on card')).value === 'Ana Ferreira', 'the name that is billed, offered');
    await set.screen.fill('Name on card', '');
    await set.screen.press('Save card');
    await set.screen.sees('Fill this in.', 'Agree to the card being stored to go on.');
    await set.screen.focusOn((focused) => focused.id === 'method-holder', 'the name');
    await set.screen.fill('Name on card', '4242424242424242');
    await set.screen.sees('Enter the name here');
    expect(set.backend.count('POST /v1/payment-setups')).to.equal(0);
  });

  it('leaves wrong card data to the provider, which says what is wrong in its fields', async () => {
    const set = await methods();
    await set.screen.press(ADD);
    const doc = await typeCard(set, '4242424242424241', '1220', '1');
    await agree(set);
    await set.screen.press('Save card');
    await until(() => doc.body.innerText.includes('This card number is not right'), 'the error in the frame');
    expect(doc.body.innerText).to.include('This card has expired').and.to.include('The security code is too short');
    await until(() => doc.activeElement?.id === 'number', 'focus on the first wrong field');
    expect(rows(set)).to.have.length(1);
  });

  it('formats what is typed and names the brand', async () => {
    const set = await methods();
    await set.screen.press(ADD);
    const doc = await frame(set.screen);
    expect((await type(doc, 'Card number', '4242424242424242')).value).to.equal('4242 4242 4242 4242');
    expect(doc.body.innerText).to.include('Visa');
    expect((await type(doc, 'Card number', '378282246310005')).value).to.equal('3782 822463 10005');
    expect((await type(doc, 'Expiry date', '830')).value).to.equal('08 / 30');
    expect((await type(doc, 'Expiry date', '12/2031')).value).to.equal('12 / 31');
    const tokens = ['Card number', 'Expiry date', 'Security code'].map((label) => [...doc.querySelectorAll('label')].find((one) => one.textContent === label)?.control?.getAttribute('autocomplete'));
    expect(tokens).to.deep.equal(['cc-number', 'cc-exp', 'cc-csc']);
  });

  it('says why a card was refused, keeps everything, and takes another', async () => {
    const set = await methods();
    await set.screen.press(ADD);
    await typeCard(set, '4000000000009995');
    await agree(set);
    await set.screen.press('Save card');
    await set.screen.sees('The card was not saved', 'There is not enough money on the card.');
    await typeCard(set, '4111111111111111');
    await set.screen.press('Save card');
    await set.screen.sees('the card is not one of its test cards');
    await typeCard(set, '4242424242424242');
    await set.screen.press('Save card');
    await until(() => rows(set).length === 2, 'the second card');
  });

  it('never stores a card twice when the answer is lost', async () => {
    const set = await methods();
    await set.screen.press(ADD);
    await typeCard(set, '5555555555554444');
    await agree(set);
    const heal = set.backend.fail('POST /v1/payment-methods', 'drop_answer');
    await set.screen.press('Save card');
    await set.screen.sees('We do not know yet whether the card was saved.');
    heal();
    await set.screen.press('Save card');
    await set.screen.sees('Mastercard •• 4444');
    expect((await set.backend.adapter.paymentMethods()).filter(({ last4 }) => last4 === '4444')).to.have.length(1);
  });

  it('becomes the default on wish', async () => {
    const set = await methods();
    await set.screen.press(ADD);
    await typeCard(set, '5555555555554444');
    await agree(set);
    (await set.screen.find('checkbox', 'Use this card for renewals and purchases')).click();
    await set.screen.press('Save card');
    await until(() => rows(set).some((row) => /Mastercard.*Default/.test(row)), 'the new default');
  });

  it('says that the card form could not be loaded, and loads it on wish', async () => {
    let broken = true;
    const set = await methods({}, {
      provider: {
        locale: 'en',
        gateways: {
          simulated: async (config: Record<string, unknown>, context: { fetch: typeof fetch }) => {
            if (broken) throw new Error('blocked');
            return (await import('../../src/api/gateways/simulated.js')).createSimulatedGateway(config, context);
          },
        },
      },
    });
    await set.screen.press(ADD);
    await set.screen.sees('The card form could not be loaded.');
    broken = false;
    await set.screen.press('Try again');
    await frame(set.screen);
  });

  it('takes its fields away when it is closed, and asks first when consent was given', async () => {
    const set = await methods();
    await set.screen.press(ADD);
    await frame(set.screen);
    await agree(set);
    await set.screen.press('Cancel');
    await set.screen.sees('You have changes that are not saved.');
    await set.screen.press('Leave without saving');
    await set.screen.losesSight('Name on card');
    expect(set.screen.root.querySelector('iframe')).to.equal(null);
  });

  it('speaks the language of the page in the provider\'s fields too', async () => {
    const set = stage('billing-profile', { element: { sections: 'payment-method' }, provider: { locale: 'fr' } });
    await set.screen.press('Ajouter un moyen de paiement');
    const doc = await frame(set.screen);
    expect(doc.body.innerText).to.include('Numéro de carte');
    expect(set.screen.root.querySelector('iframe')?.title).to.equal('Données de la carte');
  });

  it('is accessible, provider\'s fields included', async () => {
    const set = await methods();
    await set.screen.press(ADD);
    await frame(set.screen);
    await still(set.element);
    await expect(set.element).to.be.accessible();
    await set.screen.press('Save card');
    await set.screen.sees('Agree to the card being stored');
    await still(set.element);
    await expect(set.element).to.be.accessible();
  });
});
