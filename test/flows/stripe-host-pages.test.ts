/** Stripe in pages that do more than hold one element: two accounts, two orders at once, windows of the host's own, elements that leave. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually, flow, useStage, type Stage } from './harness.js';
import { CARD_WORDS, amountIn, overlayOf, ready, sees, seesNoMore, typeCard, withStripe } from './steps.js';

useStage({ payments: 'stripe-standin' });

const EN = withStripe(CARD_WORDS.en);
const payButton = (page: Page) => page.getByRole('button', { name: /^Pay now/ });
const approve = (page: Page) => overlayOf(page).getByRole('button', { name: 'Approve' });

/** Everything of the page into a window of the host's, opened in its way; a polite host makes room while the bank asks. */
async function inDialog(page: Page, how: 'show' | 'showModal', polite = false): Promise<void> {
  await page.evaluate(
    ({ open, listens }) => {
      const dialog = document.createElement('dialog');
      dialog.append(document.querySelector('billing-provider') ?? '');
      document.body.append(dialog);
      dialog[open]();
      if (!listens) return;
      for (const [event, way] of [['billing-challenge-started', 'show'], ['billing-challenge-ended', 'showModal']] as const) {
        dialog.addEventListener(event, () => {
          dialog.close();
          dialog[way]();
        });
      }
    },
    { open: how, listens: polite },
  );
}

async function payForOne(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await (await ready(page.getByRole('button', { name: 'Next' }))).click();
  const stated = await amountIn(await ready(payButton(page)));
  await payButton(page).click();
  return stated;
}

async function last4s(stage: Stage, host: 'support-desk' | 'workshops'): Promise<string[]> {
  const { scenario } = stage.hosts[host];
  return ((await scenario.store.account(scenario.accountId))?.methods ?? []).map(({ last4 }) => last4);
}

flow('two providers with different keys share a page: each card goes to its own account', async (stage) => {
  stage.begin('support-desk', 'ready', { cards: [] });
  stage.begin('workshops', 'ready', { cards: [] });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.evaluate(() => {
    const other = document.createElement('billing-provider');
    other.setAttribute('api', '/hosts/workshops/api/billing');
    other.setAttribute('lang', 'fr');
    other.append(Object.assign(document.createElement('billing-profile'), { id: 'other' }));
    document.querySelector('main')?.append(other);
  });
  await page.getByRole('button', { name: 'Add a payment method' }).click();
  await page.getByRole('button', { name: 'Ajouter un moyen de paiement' }).click();
  const frames = page.locator(`iframe[title="${EN.frame}"]`);
  await frames.nth(1).waitFor();
  await typeCard(page, '4242 4242 4242 4242', { ...withStripe(CARD_WORDS.fr), frame: EN.frame }, 1);
  await typeCard(page, '5555 5555 5555 4444', EN, 0);
  await page.getByRole('button', { name: 'Save card' }).click();
  await page.getByRole('button', { name: 'Enregistrer la carte' }).click();
  await page.getByRole('list', { name: 'Payment methods' }).getByText('Mastercard •• 4444').waitFor();
  await page.getByRole('list', { name: 'Moyens de paiement' }).getByText('Visa •• 4242').waitFor();
  assert.deepEqual([await last4s(stage, 'support-desk'), await last4s(stage, 'workshops')], [['4444'], ['4242']]);
  const keys = await page.evaluate(() => (window as unknown as { Stripe: { instances: { key: string }[] } }).Stripe.instances.map(({ key }) => key));
  assert.deepEqual(keys.sort(), ['pk_test_standin_support-desk', 'pk_test_standin_workshops'], 'one instance for each key');
});

flow('two elements pay at once: one order is under way, the other is told so, and each amount is taken at most once', async (stage) => {
  stage.begin('prospecting', 'bank-question');
  const page = await stage.visit('prospecting');
  await page.getByRole('button', { name: 'Change the number of licenses' }).click();
  await page.getByLabel(/^Total number of licenses/).fill('9');
  await (await ready(page.getByRole('button', { name: 'Continue', exact: true }))).click();
  await page.getByRole('button', { name: 'Purchase add-ons: Phone credits' }).click();
  await page.getByRole('textbox', { name: 'Phone credits a month' }).fill('400');
  await (await ready(page.locator('credit-purchase').getByRole('button', { name: /^(Checkout|Continue)$/ }))).click();
  const buttons = [page.locator('seat-manager'), page.locator('credit-purchase')].map((element) => element.getByRole('button', { name: /^Continue to payment/ }));
  const stated = await Promise.all(buttons.map(async (button) => amountIn(await ready(button))));
  await Promise.all(buttons.map((button) => button.evaluate((found: HTMLButtonElement) => found.click())));
  await approve(page).waitFor();
  await sees(page, 'Confirm with your bank');
  await sees(page, /Another purchase for this account is under way\. You were not charged for this one/);
  assert.deepEqual(stage.charged('prospecting'), []);
  await approve(page).click();
  await sees(page, /^You paid €/);
  const [taken, ...more] = stage.charged('prospecting');
  assert.ok(taken !== undefined && stated.includes(taken));
  assert.deepEqual(more, [], 'the other order took nothing');
});

flow('inside a window of the host that is not modal, the bank’s question can be answered', async (stage) => {
  stage.begin('support-desk', 'bank-question');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await inDialog(page, 'show');
  const stated = await payForOne(page);
  await approve(page).click();
  await sees(page, /^You paid/);
  assert.deepEqual(stage.charged('support-desk'), [stated]);
});

flow('inside a modal window of a host that makes room while the bank asks, the question can be answered', async (stage) => {
  stage.begin('support-desk', 'bank-question');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await inDialog(page, 'showModal', true);
  const stated = await payForOne(page);
  await approve(page).click();
  await sees(page, /^You paid/);
  assert.equal(await page.locator('dialog:modal').count(), 1, 'the window is modal again');
  assert.deepEqual(stage.charged('support-desk'), [stated]);
});

flow('inside a modal window of a host that makes no room, the question is out of reach, and the payment can be given up', async (stage) => {
  stage.begin('support-desk', 'bank-question');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await inDialog(page, 'showModal');
  await payForOne(page);
  await approve(page).waitFor();
  await page.getByRole('button', { name: 'Cancel the payment' }).click();
  await sees(page, 'The payment was canceled. Nothing was charged.');
  assert.deepEqual(stage.charged('support-desk'), []);
});

flow('elements taken away while the bank asks about a card to store: nothing breaks, and the page says what is stored', async (stage) => {
  stage.begin('support-desk', 'ready', { cards: [] });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Add a payment method' }).click();
  await typeCard(page, '4000 0025 0000 3155', EN);
  await page.getByRole('button', { name: 'Save card' }).click();
  await approve(page).waitFor();
  const away = await page.evaluateHandle(() => {
    const provider = document.querySelector('billing-provider');
    const place = provider?.parentElement;
    provider?.remove();
    return { provider, place };
  });
  if (await approve(page).isVisible()) await approve(page).click();
  await seesNoMore(page.locator('iframe'));
  await away.evaluate(({ provider, place }) => void (provider && place?.append(provider)));
  await page.getByRole('button', { name: 'Add a payment method' }).waitFor();
  await eventually(async () => assert.equal(await page.getByText('•• 3155').filter({ visible: true }).count(), (await last4s(stage, 'support-desk')).length));
  assert.deepEqual(stage.charged('support-desk'), []);
});
