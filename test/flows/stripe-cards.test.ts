/** F3, F4 and F11 with Stripe: a card typed into frames of another origin, in each host; nobody but their server hears its number. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { StripeStandin } from '../../src/testing/stripe-standin/stripe.js';
import { eventually, flow, useStage, type Stage } from './harness.js';
import { CARD_WORDS, amountIn, overlayOf, ready, sees, seesNoMore, typeCard, withStripe } from './steps.js';

useStage({ payments: 'stripe-standin' });

const EN = withStripe(CARD_WORDS.en);

/** Requests that carried a card number, in any writing. */
function carriers(stage: Stage, number: string): { readonly to: string; readonly from: string }[] {
  const plain = (text: string): string => decodeURIComponent(text.replaceAll('+', ' ')).replace(/[\s-]/g, '');
  const carrying = stage.sent.filter(({ url, body }) => plain(url + body).includes(number));
  return carrying.map(({ url, from }) => ({ to: new URL(url).origin, from: new URL(from).origin }));
}

/** The number went once, from the provider's frame to the provider. */
function onlyTheProviderHeard(stage: Stage, number: string): void {
  const provider = stage.standin?.origin ?? '';
  assert.deepEqual(carriers(stage, number), [{ to: provider, from: provider }]);
}

const methods = (page: Page) => page.getByRole('list', { name: 'Payment methods' });

flow('F3 with Stripe: a card is stored with consent, and its number goes from the provider’s frame to the provider alone', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { cards: [] });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  assert.equal(stage.sent.some(({ url }) => url.includes('/v1/elements/')), false, 'the provider is asked only when a card is wanted');
  await page.getByRole('button', { name: 'Add a payment method' }).click();
  await typeCard(page, '5555 5555 5555 4444', EN);
  await page.getByRole('button', { name: 'Save card' }).click();
  await methods(page).getByText('Mastercard •• 4444').waitFor();

  const [method] = (await host.scenario.store.account(host.scenario.accountId))?.methods ?? [];
  assert.deepEqual([method?.holderName, method?.expMonth, method?.expYear], ['Ana Ferreira', 8, 2030]);
  assert.match(method?.consent?.text ?? '', /Stripe/, 'the consent names who stores the card');
  onlyTheProviderHeard(stage, '5555555555554444');
});

flow('F3 with Stripe: a bank that asks when a card is stored is answered over the page; refused, nothing is stored', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { cards: [] });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Add a payment method' }).click();
  await typeCard(page, '4000 0025 0000 3155', EN);
  await page.getByRole('button', { name: 'Save card' }).click();
  await overlayOf(page).getByRole('button', { name: 'Refuse' }).click();
  await sees(page, 'The card was not saved');
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.methods.length, 0);
  await page.getByRole('button', { name: 'Save card' }).click();
  await overlayOf(page).getByRole('button', { name: 'Approve' }).click();
  await methods(page).getByText('Visa •• 3155').waitFor();
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.methods.length, 1);
});

flow('F3 with Stripe: a wrong number is said in the field, a refusal of the bank beside the form, and another card is taken', async (stage) => {
  stage.begin('support-desk', 'ready', { cards: [] });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Add a payment method' }).click();
  await typeCard(page, '4242 4242 4242 4241', EN);
  await page.getByRole('button', { name: 'Save card' }).click();
  const frame = page.frameLocator(`iframe[title="${EN.frame}"]`);
  await frame.getByText('This card number is not right. Check the digits.').waitFor();
  await frame.getByLabel('Card number').fill('4000 0000 0000 9995');
  await page.getByRole('button', { name: 'Save card' }).click();
  await sees(page, /There is not enough money on the card\. Nothing was charged\./);
  await frame.getByLabel('Card number').fill('4242 4242 4242 4242');
  await page.getByRole('button', { name: 'Save card' }).click();
  await methods(page).getByText('Visa •• 4242').waitFor();
});

flow('F11 with Stripe: "Update payment information" takes a new card that pays from now on, and F4 charges it', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await page.getByRole('button', { name: 'Update payment information' }).click();
  await typeCard(page, '5555 5555 5555 4444', EN);
  await page.getByRole('checkbox', { name: 'Use this card for renewals and purchases' }).check();
  await page.getByRole('button', { name: 'Confirm', exact: true }).click();
  await methods(page).getByRole('listitem').filter({ hasText: '4444' }).getByText('Default', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Change the number of licenses' }).click();
  await page.getByLabel(/^Total number of licenses/).fill('9');
  await (await ready(page.getByRole('button', { name: 'Continue', exact: true }))).click();
  const pay = await ready(page.getByRole('button', { name: /^Continue to payment/ }));
  const stated = await amountIn(pay);
  await pay.click();
  await sees(page, /^You paid/);
  await sees(page, 'Paid with Mastercard •• 4444');
  assert.deepEqual(stage.charged('prospecting'), [stated]);
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.seats.capacity, 9);
  onlyTheProviderHeard(stage, '5555555555554444');
});

flow('F3 and F4 with Stripe, in French: a card that always asks is stored and pays, each after the bank’s question', async (stage) => {
  stage.begin('workshops', 'ready', { cards: [] });
  const page = await stage.visit('workshops');
  await page.getByRole('button', { name: 'Ajouter un moyen de paiement' }).click();
  await typeCard(page, '4000 0027 6000 3184', withStripe(CARD_WORDS.fr));
  await page.getByRole('button', { name: 'Enregistrer la carte' }).click();
  await overlayOf(page).getByRole('button', { name: 'Approuver' }).click();
  await page.getByRole('list', { name: 'Moyens de paiement' }).getByText('Visa •• 3184').waitFor();
  await seesNoMore(page.locator('iframe'));

  await page.getByRole('button', { name: 'Un utilisateur de plus' }).click();
  const confirm = await ready(page.getByRole('button', { name: /^Confirmer les modifications et payer/ }));
  const stated = await amountIn(confirm);
  await confirm.click();
  await overlayOf(page).getByRole('button', { name: 'Approuver' }).waitFor();
  assert.deepEqual(stage.charged('workshops'), [], 'nothing is taken before the bank was answered');
  await overlayOf(page).getByRole('button', { name: 'Approuver' }).click();
  await sees(page, /^Vous avez payé/);
  assert.deepEqual(stage.charged('workshops'), [stated]);
  onlyTheProviderHeard(stage, '4000002760003184');
});

flow('F3 with Stripe: a bank that asks on a page of its own leads back, and the card is stored once, with the consent that was given', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { cards: [] });
  const provider = stage.standin;
  assert.ok(provider);
  provider.accountOf('support-desk').challengeBy = 'redirect_to_url';
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Add a payment method' }).click();
  await typeCard(page, '4000 0025 0000 3155', EN);
  await page.getByRole('button', { name: 'Save card' }).click();
  await page.waitForURL(`${provider.origin}/redirect?**`);
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.waitForURL(`${stage.origin}/hosts/support-desk/**`);
  await methods(page).getByText('Visa •• 3155').waitFor();
  assert.doesNotMatch(page.url(), /secret|redirect_status|setup_intent/);
  const stored = (await host.scenario.store.account(host.scenario.accountId))?.methods ?? [];
  assert.deepEqual(stored.map(({ last4, consent }) => [last4, /Stripe/.test(consent?.text ?? '')]), [['3155', true]]);
});

flow('F3 with Stripe: the fields look like the form around them, and follow when the page turns dark', async (stage) => {
  stage.begin('support-desk', 'ready', { cards: [] });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Add a payment method' }).click();
  await page.frameLocator(`iframe[title="${EN.frame}"]`).getByLabel('Card number').fill('4242');
  const looks = () => page.evaluate(() => (window as unknown as { Stripe: StripeStandin }).Stripe.instances.flatMap(({ groups }) => groups.flatMap(({ appearances }) => appearances)));
  const name = page.getByLabel('Name on card');
  const styleOf = () => name.evaluate((input) => ({ color: getComputedStyle(input).color, radius: getComputedStyle(input).borderStartStartRadius }));
  const [light] = await looks();
  assert.deepEqual({ color: light?.variables?.colorText, radius: light?.variables?.borderRadius }, await styleOf());
  await page.getByRole('button', { name: 'Theme' }).click();
  await eventually(async () => assert.equal((await looks()).at(-1)?.theme, 'night'));
  assert.equal((await looks()).at(-1)?.variables?.colorText, (await styleOf()).color);
  const typed = await page.frameLocator(`iframe[title="${EN.frame}"]`).getByLabel('Card number').inputValue();
  assert.equal(typed, '4242', 'what was typed stays');
});
