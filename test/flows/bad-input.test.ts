/** Bad input: a clear error beside its field, focus there, nothing lost, nothing charged, and nothing ever runs. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { flow, useStage } from './harness.js';
import { amountIn, ready, sees, seesNoMore, typeCard } from './steps.js';

useStage();

const nextButton = (page: Page) => page.getByRole('button', { name: 'Next' });
const focused = (page: Page, label: string) => page.getByLabel(label, { exact: true }).evaluate((field) => field.matches(':focus'));

const NUMBERS: readonly [typed: string, answer: string][] = [
  ['0', 'Enter 1 or more.'],
  ['196', 'Enter 195 or less.'],
  ['1.5', 'Enter a whole number.'],
  ['-2', 'Enter a number that is not negative.'],
  ['1000000000000', 'Enter 195 or less.'],
  ['lots', 'Enter a number, such as 1.'],
  ['', 'Enter a number.'],
  ['3 seats please', 'Enter a number, such as 1.'],
  ['<b>2</b>', 'Enter a number, such as 1.'],
];

flow('Bad input: a number out of bounds or of another kind is explained beside the field, kept as typed, and goes nowhere', async (stage) => {
  stage.begin('support-desk');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  const number = page.getByLabel('Additional user seat count');
  for (const [typed, answer] of NUMBERS) {
    await number.fill(typed);
    await nextButton(page).click();
    await sees(page, answer);
    assert.equal(await number.inputValue(), typed, 'what was typed stays');
    assert.equal(await number.getAttribute('aria-invalid'), 'true', typed);
    const described = await number.evaluate((field) => field.getAttribute('aria-describedby') ?? '');
    assert.match(described, /problem/, 'the error belongs to the field');
    assert.equal(await focused(page, 'Additional user seat count'), true, `focus after "${typed}"`);
  }
  assert.deepEqual(stage.charged('support-desk'), []);
  await number.fill('2');
  await (await ready(nextButton(page))).click();
  await ready(page.getByRole('button', { name: /^Pay now/ }));
});

flow('Bad input: pasted numbers with spaces and separators are understood as people write them', async (stage) => {
  stage.begin('support-desk', 'ready', { seats: { capacity: 5, used: 4, maximum: 9_000 } });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await page.getByLabel('Additional user seat count').fill('  1,200 ');
  await sees(page, '5 → 1,205 user seats');
});

flow('Bad input: an unknown, an expired and a used promotion code each say so, and the amount stays', async (stage) => {
  const host = stage.begin('support-desk');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  const buy = async (): Promise<number> => {
    await page.getByRole('button', { name: 'Buy additional user seat' }).click();
    await (await ready(nextButton(page))).click();
    return amountIn(await ready(page.getByRole('button', { name: /^Pay now/ })));
  };
  const apply = async (code: string): Promise<void> => {
    await page.getByLabel('Promotion code').fill(code);
    await page.getByRole('button', { name: 'Apply' }).click();
  };
  const full = await buy();
  await apply('');
  await sees(page, 'Enter a code.');
  await apply('NOSUCHCODE');
  await sees(page, /We do not know this code/);
  await apply('SUMMER');
  await sees(page, /^This code has (run out|expired)/);
  const pay = await ready(page.getByRole('button', { name: /^Pay now/ }));
  assert.equal(await amountIn(pay), full);
  await apply('HALFSEAT');
  await sees(page, 'HALFSEAT applied');
  const reduced = await amountIn(await ready(pay));
  await pay.click();
  await sees(page, /^You paid/);
  await page.getByRole('button', { name: 'Done' }).click();

  const again = await buy();
  await apply('HALFSEAT');
  await sees(page, /used before|already used/);
  await (await ready(page.getByRole('button', { name: /^Pay now/ }))).click();
  await sees(page, /^You paid/);
  assert.deepEqual(stage.charged('support-desk'), [reduced, again]);
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.seats.capacity, 7);
});

flow('Bad input: a postal code of another form is only a warning and is saved', async (stage) => {
  const host = stage.begin('support-desk');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Edit Billing information' }).click();
  await page.getByLabel('Postal code').fill('ABC 12');
  await page.getByLabel('Postal code').press('Tab');
  await sees(page, /sually looks like 01960/);
  await page.getByRole('button', { name: 'Save billing information' }).click();
  await seesNoMore(page.getByRole('button', { name: 'Save billing information' }));
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.profile.fields?.postalCode, 'ABC 12');
});

flow('Bad input: a card number typed into a text field is refused and never sent', async (stage) => {
  const host = stage.begin('support-desk');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Edit Billing information' }).click();
  const company = page.getByLabel('Company legal name');
  await company.fill('4242 4242-4242 4242');
  await page.getByRole('button', { name: 'Save billing information' }).click();
  await sees(page, /This looks like a card number\. It does not belong here/);
  assert.equal(await focused(page, 'Company legal name'), true);
  assert.deepEqual(stage.sent.filter(({ body }) => body.replace(/\D/g, '').includes('4242424242424242')), []);
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.profile.fields?.companyName, 'Yelken Lojistik A.Ş.');
});

const SCRIPT = `"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>{{constructor}}\${1}`;

flow('Bad input: scripts typed into every field are saved and shown as the text they are', async (stage) => {
  stage.begin('support-desk', 'ready', { cards: [] });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Edit Billing information' }).click();
  for (const label of ['First name', 'Last name', 'Company legal name', 'Address line', 'City or district', 'Tax city']) {
    await page.getByLabel(label, { exact: true }).fill(SCRIPT);
  }
  await page.getByRole('button', { name: 'Save billing information' }).click();
  await seesNoMore(page.getByRole('button', { name: 'Save billing information' }));
  await sees(page, SCRIPT);
  await page.getByRole('button', { name: 'Add a payment method' }).click();
  await typeCard(page, '4242 4242 4242 4242');
  await page.getByLabel('Name on card').fill(SCRIPT.slice(0, 60));
  await page.getByRole('button', { name: 'Save card' }).click();
  await page.getByRole('list', { name: 'Payment methods' }).getByText(SCRIPT.slice(0, 60)).waitFor();
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await (await ready(nextButton(page))).click();
  await page.getByLabel('Promotion code').fill('<script>window.hacked=1</script>');
  await page.getByRole('button', { name: 'Apply' }).click();
  await sees(page, /We do not know this code/);
  assert.equal(await page.evaluate(() => 'hacked' in window), false);
});

flow('Bad input: scripts in every text of the server are shown as the text they are', async (stage) => {
  stage.begin('support-desk', 'ready', {
    planName: SCRIPT,
    accountName: SCRIPT,
    profile: { firstName: SCRIPT, lastName: SCRIPT, companyName: SCRIPT, country: 'TR', province: SCRIPT, city: SCRIPT, postalCode: SCRIPT, line1: SCRIPT, taxOffice: SCRIPT, taxId: SCRIPT },
    taxRates: { TR: [{ label: SCRIPT, rate: 2000 }] },
    holders: [{ id: 'm1', name: SCRIPT, email: SCRIPT, lastActiveAt: null }],
  });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await sees(page, SCRIPT);
  await page.getByRole('button', { name: 'Remove user seats' }).click();
  await page.getByRole('button', { name: 'See who uses them' }).click();
  await page.locator('seat-manager').getByText(SCRIPT).first().waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await (await ready(nextButton(page))).click();
  await (await ready(page.getByRole('button', { name: /^Pay now/ }))).click();
  await sees(page, /^You paid/);
  assert.equal(await page.evaluate(() => 'hacked' in window), false);
});
