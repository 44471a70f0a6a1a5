/** The billing profile: read it, edit it in place, never lose what was typed. */
import { still } from './screen.js';
import { expect } from '@open-wc/testing';
import type { BillingAdapter } from '../../src/api/adapter.js';
import type { Profile } from '../../src/api/contract/schemas.js';
import { BillingError } from '../../src/api/errors.js';
import type { ScenarioOptions } from '../../src/testing/scenario.js';
import { Backend, Screen, create, show, stage, textsOf, until, type Stage, type StageOptions } from './harness.js';

const TURKISH = {
  firstName: 'Deniz', lastName: 'Aksoy', companyName: 'Lumen Destek A.Ş.', country: 'TR', province: 'İstanbul', city: 'Şişli',
  postalCode: '34394', line1: 'Büyükdere Caddesi 185', line2: '', taxId: '4540536920', taxOffice: 'Zincirlikuyu',
};
const SUPPORT_DESK: ScenarioOptions = { country: 'TR', profile: TURKISH };
const SAVE = 'Save billing information';

/** The element once it shows the billing information. */
async function profile(start: ScenarioOptions | Backend = SUPPORT_DESK, options: StageOptions = {}): Promise<Stage & { saved: Profile[] }> {
  const set = stage('billing-profile', { start, ...options });
  await set.screen.sees('Billing information', /Billed to|No billing information yet/);
  const saved: Profile[] = [];
  set.provider.addEventListener('billing-profile-saved', (event) => saved.push(event.detail as unknown as Profile));
  return Object.assign(set, { saved });
}

async function edit(set: Stage): Promise<void> {
  await set.screen.press('Edit Billing information');
  await set.screen.button(SAVE);
}

/** Leaves a field after typing, as Tab does. */
async function type(set: Stage, name: string | RegExp, text: string): Promise<HTMLInputElement> {
  const field = await set.screen.fill(name, text);
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await (set.element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  return field;
}

const PUT = 'PUT /v1/profile';

describe('Billing information', () => {
  it('is read as the country writes it, with the tax number and office', async () => {
    const { screen } = await profile();
    await screen.sees(/Lumen Destek A\.Ş\. Deniz Aksoy Büyükdere Caddesi 185 34394 Şişli\/İstanbul Türkiye/, 'Tax number 4540536920', 'Tax office Zincirlikuyu');
  });

  it('is edited in place and saved once, and the page is told', async () => {
    const set = await profile();
    await edit(set);
    await set.screen.focusOn((focused) => focused.id === 'profile-firstName', 'the first field');
    await set.screen.fill('First name', '  Ada ');
    const save = await set.screen.button(SAVE);
    save.click();
    save.click();
    await set.screen.sees('Ada Aksoy');
    expect(set.backend.count(PUT)).to.equal(1);
    expect(set.saved).to.deep.equal([{ country: 'TR', missing: [] }]);
    await set.screen.focusOn((focused) => focused.getAttribute('aria-label') === 'Edit Billing information', 'the pencil');
  });

  it('offers what browsers can fill in, with native controls', async () => {
    const set = await profile();
    await edit(set);
    const tokens = await Promise.all(
      ['First name', 'Last name', /^Company legal name/, 'Address line', 'City or district', 'Postal code'].map(async (name) => (await set.screen.field(name)).autocomplete),
    );
    expect(tokens).to.deep.equal(['given-name', 'family-name', 'organization', 'address-line1', 'address-level2', 'postal-code']);
    const country = await set.screen.find<HTMLSelectElement>('combobox', 'Country');
    expect(country.autocomplete).to.equal('country');
    expect((await set.screen.find<HTMLSelectElement>('combobox', 'Province')).autocomplete).to.equal('address-level1');
    const names = [...country.options].slice(1).map((option) => option.textContent ?? '');
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('en-GB').compare));
  });

  it('closes on Escape and on Cancel when nothing was typed', async () => {
    const set = await profile();
    for (const leave of [() => Promise.resolve(set.screen.key('Escape')), () => set.screen.press('Cancel')]) {
      await edit(set);
      await set.screen.focusOn((focused) => focused.id === 'profile-firstName', 'the first field');
      await leave();
      await set.screen.sees('Billed to');
    }
    expect(set.backend.count(PUT)).to.equal(0);
  });

  it('asks before changes are thrown away, and puts back what was there', async () => {
    const set = await profile();
    await edit(set);
    await set.screen.fill('First name', 'Ada');
    set.screen.key('Escape');
    await set.screen.sees('You have changes that are not saved.');
    await set.screen.press('Keep editing');
    expect((await set.screen.field('First name')).value).to.equal('Ada');
    await set.screen.press('Cancel');
    await set.screen.press('Leave without saving');
    await set.screen.sees('Deniz Aksoy');
    expect(set.backend.count(PUT)).to.equal(0);
  });

  it('asks the browser to warn before the page is left with changes, and only then', async () => {
    // The runner listens for the real event, so the listener is asked directly.
    const listeners = new Set<EventListener>();
    const { addEventListener, removeEventListener } = window;
    const collect = (change: (listener: EventListener) => void, original: typeof addEventListener) =>
      function (this: unknown, type: string, listener: EventListener, ...rest: unknown[]): void {
        if (type === 'beforeunload') change(listener);
        else Reflect.apply(original, window, [type, listener, ...rest]);
      };
    Object.assign(window, {
      addEventListener: collect((listener) => listeners.add(listener), addEventListener),
      removeEventListener: collect((listener) => listeners.delete(listener), removeEventListener),
    });
    const warned = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      for (const listener of listeners) listener(event);
      return event.defaultPrevented;
    };
    try {
      const set = await profile();
      await edit(set);
      expect(warned()).to.be.false;
      await set.screen.fill('First name', 'Ada');
      expect(warned()).to.be.true;
      set.element.remove();
      await until(() => listeners.size === 0, 'nobody to warn');
    } finally {
      Object.assign(window, { addEventListener, removeEventListener });
    }
  });
});

describe('Fields of a country', () => {
  it('are laid out anew when the country changes, and nothing typed is lost', async () => {
    const set = await profile();
    await edit(set);
    await set.screen.fill('Address line', '1 Market St');
    await set.screen.choose('Country', 'United States');
    await set.screen.field('ZIP code');
    const state = await set.screen.find<HTMLSelectElement>('combobox', 'State');
    await until(() => state.options.length > 50, 'the states');
    await set.screen.choose('State', 'California');
    expect(set.screen.has('textbox', /^Tax office/)).to.be.false;
    expect((await set.screen.field('Address line')).value).to.equal('1 Market St');
    await set.screen.choose('Country', 'Türkiye');
    await until(async () => (await set.screen.find<HTMLSelectElement>('combobox', 'Province')).value === 'İstanbul', 'the Turkish province again');
    expect((await set.screen.field(/^Tax office/)).value).to.equal('Zincirlikuyu');
    await set.screen.choose('Country', 'United States');
    await until(async () => (await set.screen.find<HTMLSelectElement>('combobox', 'State')).value === 'CA', 'the state again');
    await set.screen.press(SAVE);
    await set.screen.sees('1 Market St Şişli, CA 34394 United States');
  });

  it('are named in the language of the reader', async () => {
    const set = stage('billing-profile', { start: SUPPORT_DESK, provider: { locale: 'tr' } });
    await set.screen.sees('Fatura bilgileri', 'Vergi dairesi Zincirlikuyu');
  });

  it('keep what was typed when the language changes meanwhile', async () => {
    const set = await profile();
    await edit(set);
    await set.screen.fill('First name', 'Ada');
    set.provider.locale = 'fr';
    expect((await set.screen.field('Prénom')).value).to.equal('Ada');
  });
});

describe('What is wrong with the billing information', () => {
  it('is said beside each field and in a list, with focus on the first, before anything is sent', async () => {
    const set = await profile();
    await edit(set);
    await set.screen.fill('First name', ' ');
    await set.screen.fill('City or district', '');
    await set.screen.press(SAVE);
    await set.screen.sees('2 fields need another look');
    await set.screen.focusOn((focused) => focused.id === 'profile-firstName', 'the first wrong field');
    const city = await set.screen.field('City or district');
    expect(city.getAttribute('aria-invalid')).to.equal('true');
    expect(textsOf(city, 'aria-describedby')).to.equal('Fill this in.');
    await set.screen.press('City or district');
    await set.screen.focusOn((focused) => focused === city, 'the field that was pressed in the list');
    await set.screen.fill('City or district', 'Beşiktaş');
    await set.screen.sees('One field needs another look');
    expect(city.hasAttribute('aria-invalid')).to.be.false;
    expect(set.backend.count(PUT)).to.equal(0);
  });

  it('includes card numbers, which are never sent', async () => {
    const set = await profile();
    await edit(set);
    const line = await type(set, 'Address line', 'Card 4242 4242 4242 4242');
    expect(textsOf(line, 'aria-describedby')).to.include('looks like a card number');
    await set.screen.press(SAVE);
    await set.screen.sees('One field needs another look');
    expect(set.backend.count(PUT)).to.equal(0);
  });

  it('does not include unusual postal codes and tax numbers: they get a hint and are saved', async () => {
    const set = await profile();
    await edit(set);
    expect(textsOf(await type(set, 'Postal code', '3439'), 'aria-describedby')).to.include('Usually looks like 01960');
    expect(textsOf(await type(set, /^Tax number \(VKN \/ TCKN\)/, '4540536921'), 'aria-describedby')).to.include('One digit seems to be wrong');
    expect(textsOf(await type(set, /^Tax number/, '123'), 'aria-describedby')).to.include('It usually looks like 0123456789');
    await set.screen.press(SAVE);
    await set.screen.sees('3439 Şişli', 'Tax number 123');
  });

  it('comes from the server too, and lands at its field', async () => {
    const backend = new Backend(SUPPORT_DESK, (adapter): BillingAdapter => ({
      ...adapter,
      saveProfile: () => Promise.reject(new BillingError('validation_failed', { fields: [{ path: 'fields.taxId', code: 'invalid' }] })),
    }));
    const set = await profile(backend);
    await edit(set);
    await set.screen.fill('First name', 'Ada');
    await set.screen.press(SAVE);
    await set.screen.focusOn((focused) => focused.id === 'profile-taxId', 'the tax number');
    expect(textsOf(await set.screen.field(/^Tax number/), 'aria-describedby')).to.equal('This cannot be saved. Check it.');
    expect((await set.screen.field('First name')).value).to.equal('Ada');
  });
});

describe('Trouble while saving', () => {
  it('loses nothing: the reason stands beside the button, and the next try works', async () => {
    const set = await profile();
    const heal = set.backend.fail(PUT, 'unavailable');
    await edit(set);
    await set.screen.fill('First name', 'Ada');
    await set.screen.press(SAVE);
    await set.screen.sees('Billing information was not saved');
    heal();
    await set.screen.press(SAVE);
    await set.screen.sees('Ada Aksoy');
  });

  it('says when another person changed it, shows both, and saves mine on wish', async () => {
    const set = await profile();
    await edit(set);
    await set.screen.fill('First name', 'Ada');
    const colleague = set.backend.as('user_deniz');
    const before = await colleague.profile();
    await colleague.saveProfile({ ...before.fields, city: 'Beşiktaş' }, before.revision);
    await set.screen.press(SAVE);
    await set.screen.sees('Someone else changed this meanwhile', /First name Ada Deniz/, /City or district Şişli Beşiktaş/);
    await set.screen.press('Save mine');
    await set.screen.sees('Ada Aksoy', 'Şişli/İstanbul');
  });

  it('takes the other version on wish', async () => {
    const set = await profile();
    await edit(set);
    await set.screen.fill('First name', 'Ada');
    const colleague = set.backend.as('user_deniz');
    const before = await colleague.profile();
    await colleague.saveProfile({ ...before.fields, city: 'Beşiktaş' }, before.revision);
    await set.screen.press(SAVE);
    await set.screen.press('Take theirs');
    expect((await set.screen.field('City or district')).value).to.equal('Beşiktaş');
    expect((await set.screen.field('First name')).value).to.equal('Deniz');
    await set.screen.press('Cancel');
    await set.screen.sees('Beşiktaş/İstanbul');
  });

  it('notices that it was saved although the answer was lost', async () => {
    const set = await profile();
    await edit(set);
    await set.screen.fill('First name', 'Ada');
    set.backend.fail(PUT, 'drop_answer', 1);
    await set.screen.press(SAVE);
    await until(() => set.screen.text.includes('Ada Aksoy') || set.screen.has('button', SAVE), 'an outcome');
    if (set.screen.has('button', SAVE)) await set.screen.press(SAVE);
    await set.screen.sees('Ada Aksoy');
    expect(set.screen.text).not.to.include('Someone else');
    expect(set.saved).to.have.length(1);
  });
});

describe('Deleting the billing information', () => {
  it('asks in place, and keeps it on wish', async () => {
    const set = await profile();
    await edit(set);
    await set.screen.press('Delete billing information');
    await set.screen.sees('Delete all billing information?', 'Past invoices stay as they are');
    await set.screen.press('Keep it');
    await set.screen.sees('Deniz Aksoy');
    expect(set.backend.count('DELETE')).to.equal(0);
  });

  it('deletes all of it, tells the page, and offers to start again', async () => {
    const set = await profile();
    let told = 0;
    set.provider.addEventListener('billing-profile-deleted', () => (told += 1));
    await edit(set);
    await set.screen.press('Delete billing information');
    await set.screen.sees('Delete all billing information?');
    await set.screen.press('Delete billing information');
    await set.screen.sees('No billing information yet');
    expect(told).to.equal(1);
    await set.screen.press('Add billing information');
    expect((await set.screen.field('First name')).value).to.equal('');
    expect((await set.screen.find<HTMLSelectElement>('combobox', 'Country')).value).to.equal('TR');
  });
});

describe('The billing profile in other states', () => {
  it('names what a purchase still needs and leads to it', async () => {
    const set = await profile({ ...SUPPORT_DESK, profile: { ...TURKISH, city: '' } });
    await set.screen.sees('Needed before you can buy: City or district');
    await set.screen.press('Complete it');
    await set.screen.focusOn((focused) => focused.id === 'profile-city', 'the missing field');
  });

  it('can be read but not changed without the permission, and says whom to ask', async () => {
    const set = await profile({ ...SUPPORT_DESK, role: 'member' });
    await set.screen.sees('billing admin');
    expect(set.screen.all('button')).to.deep.equal([]);
  });

  it('shows one section when told so', async () => {
    const set = stage('billing-profile', { start: SUPPORT_DESK, element: { sections: 'information' } });
    await set.screen.sees('Billed to');
    expect(set.screen.all('heading').map((one) => one.textContent?.trim())).to.deep.equal(['Billing information']);
    expect(set.screen.text).not.to.include('Visa');
  });

  it('says what went wrong when it cannot be read, and reads it again on wish', async () => {
    const backend = new Backend(SUPPORT_DESK);
    const heal = backend.fail('GET /v1/profile', 'internal');
    const set = stage('billing-profile', { start: backend });
    await set.screen.sees('Billing could not be loaded.');
    heal();
    await set.screen.press('Try again');
    await set.screen.sees('Deniz Aksoy');
  });

  it('keeps what it shows when the connection goes, and says that it may be old', async () => {
    const set = await profile();
    set.backend.fail('GET', 'drop_request');
    set.provider.session?.refresh();
    await set.screen.sees('You are offline.', 'Deniz Aksoy');
  });

  it('says what a page forgot when there is no provider', async () => {
    const lonely = show(create('billing-profile'));
    await new Screen(lonely).sees('<billing-profile> needs a <billing-provider> around it.');
  });

  it('is accessible while read, edited and wrong', async () => {
    const set = await profile();
    await still(set.element);
    await expect(set.element).to.be.accessible();
    await edit(set);
    await still(set.element);
    await expect(set.element).to.be.accessible();
    await set.screen.fill('First name', '');
    await set.screen.press(SAVE);
    await set.screen.sees('One field needs another look');
    await still(set.element);
    await expect(set.element).to.be.accessible();
  });
});
