/** J3 with Stripe: whatever happens around the bank's question, at most one charge, and the page says what is true. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { StateName } from '../../examples/server/states.js';
import type { ScenarioOptions } from '../../src/testing/scenario.js';
import { flow, useStage, type Stage } from './harness.js';
import { amountIn, overlayOf, ready, sees, seesNoMore } from './steps.js';

useStage({ payments: 'stripe-standin' });

const payButton = (page: Page) => page.getByRole('button', { name: /^Pay now/ });
const approve = (page: Page) => overlayOf(page).getByRole('button', { name: 'Approve' });

/** The owner, at the button that pays for one more seat. */
async function atTheButton(stage: Stage, state: StateName = 'bank-question', more?: ScenarioOptions) {
  const host = stage.begin('support-desk', state, more);
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await (await ready(page.getByRole('button', { name: 'Next' }))).click();
  const stated = await amountIn(await ready(payButton(page)));
  return { host, page, stated };
}

async function paidOnce(stage: Stage, page: Page, stated: number): Promise<void> {
  await sees(page, '4 of 6 in use');
  assert.deepEqual(stage.charged('support-desk'), [stated]);
}

flow('J3 with Stripe: pressing the button twice opens one question and charges once', async (stage) => {
  const { page, stated } = await atTheButton(stage);
  await payButton(page).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await approve(page).waitFor();
  assert.equal(await page.locator('iframe').count(), 1);
  await approve(page).click();
  await sees(page, /^You paid/);
  await paidOnce(stage, page, stated);
});

flow('J3 with Stripe: a reload during the question asks again, and charges once', async (stage) => {
  const { page, stated } = await atTheButton(stage);
  await payButton(page).click();
  await approve(page).waitFor();
  assert.deepEqual(stage.charged('support-desk'), []);
  await page.reload();
  await sees(page, 'Confirm with your bank');
  await approve(page).click();
  await sees(page, /^You paid/);
  await paidOnce(stage, page, stated);
});

flow('J3 with Stripe: the back button during the question, and forward again, finds the question', async (stage) => {
  const { page, stated } = await atTheButton(stage);
  await payButton(page).click();
  await approve(page).waitFor();
  await page.evaluate(() => location.assign('/'));
  await page.waitForURL(`${stage.origin}/`);
  await page.goBack();
  await sees(page, 'Confirm with your bank');
  await approve(page).click();
  await sees(page, /^You paid/);
  await paidOnce(stage, page, stated);
});

flow('J3 with Stripe: a second tab answers the question; the first one learns of it, and its late answer charges nothing', async (stage) => {
  const { page: first, stated } = await atTheButton(stage);
  await payButton(first).click();
  await approve(first).waitFor();
  const second = await stage.visit('support-desk', { page: 'en.html' });
  await sees(second, 'Confirm with your bank');
  await approve(second).click();
  await sees(second, /^You paid/);
  await approve(first).click();
  await paidOnce(stage, first, stated);
  await sees(first, /^You paid/);
});

flow('J3 with Stripe: an abandoned question is given up by the server, and the next visit says nothing of it', async (stage) => {
  const { host, page } = await atTheButton(stage);
  await payButton(page).click();
  await approve(page).waitFor();
  await page.close();
  host.scenario.clock.advance(24 * 3_600_000);
  await host.scenario.kit.tick();
  const again = await stage.visit('support-desk', { page: 'en.html' });
  await sees(again, '4 of 5 in use');
  await again.getByRole('button', { name: 'Buy additional user seat' }).waitFor();
  assert.equal(await again.locator('iframe').count(), 0);
  assert.deepEqual(stage.charged('support-desk'), []);
});

flow('J3 with Stripe: a question that is canceled charges nothing, says so, and another card pays the same order once', async (stage) => {
  const { page } = await atTheButton(stage, 'ready', { cards: ['challenge', 'mastercard'] });
  await payButton(page).click();
  await overlayOf(page).getByRole('button', { name: 'Cancel' }).click();
  await sees(page, 'The payment was declined');
  await sees(page, /Nothing was charged/);
  assert.deepEqual(stage.charged('support-desk'), []);
  await page.getByLabel('Pay with').selectOption({ label: 'Mastercard •• 4444' });
  const other = await ready(page.getByRole('button', { name: /^Pay .* with this method/ }));
  const stated = await amountIn(other);
  await other.click();
  await sees(page, /^You paid/);
  await paidOnce(stage, page, stated);
});

flow('J3 with Stripe: a card that is declined after the question charges nothing and says why', async (stage) => {
  const { page } = await atTheButton(stage, 'ready', { cards: ['challenge_then_insufficient'] });
  await payButton(page).click();
  await approve(page).click();
  await sees(page, 'The payment was declined');
  await sees(page, /There is not enough money on the card\. Nothing was charged/);
  assert.deepEqual(stage.charged('support-desk'), []);
});

flow('J3 with Stripe: elements that are taken away during the question leave the payment to the server, which charges once', async (stage) => {
  const { page, stated } = await atTheButton(stage);
  await payButton(page).click();
  await approve(page).waitFor();
  const away = await page.evaluateHandle(() => {
    const provider = document.querySelector('billing-provider');
    const parent = provider?.parentElement;
    provider?.remove();
    return { provider, parent };
  });
  await sees(page, 'Your plan, your user seats and how you pay.');
  // Whether the question stays open is the provider's business: answered or not, the page comes back to what is true.
  if (await approve(page).isVisible()) await approve(page).click();
  await seesNoMore(page.locator('iframe'));
  await away.evaluate(({ provider, parent }) => void (provider && parent?.append(provider)));
  if (stage.charged('support-desk').length === 0) await approve(page).click();
  await paidOnce(stage, page, stated);
});

flow('J3 with Stripe: a bank that asks on a page of its own leads back, the address keeps no secret, and it is charged once', async (stage) => {
  stage.begin('prospecting', 'bank-question');
  const provider = stage.standin;
  assert.ok(provider);
  provider.accountOf('prospecting').challengeBy = 'redirect_to_url';
  const page = await stage.visit('prospecting');
  await page.getByRole('button', { name: 'Change the number of licenses' }).click();
  await page.getByLabel(/^Total number of licenses/).fill('9');
  await (await ready(page.getByRole('button', { name: 'Continue', exact: true }))).click();
  const pay = await ready(page.getByRole('button', { name: /^Continue to payment/ }));
  const stated = await amountIn(pay);
  await pay.click();
  await page.waitForURL(`${provider.origin}/redirect?**`);
  assert.deepEqual(stage.charged('prospecting'), []);
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.waitForURL(`${stage.origin}/hosts/prospecting/**`);
  await sees(page, /^You paid €/);
  assert.doesNotMatch(page.url(), /secret|redirect_status|payment_intent/);
  assert.deepEqual(stage.charged('prospecting'), [stated]);
});

flow('J3 with Stripe: a bank that asks on a page of its own is refused there: the page it leads back to says that nothing was charged', async (stage) => {
  stage.begin('prospecting', 'bank-question');
  const provider = stage.standin;
  assert.ok(provider);
  provider.accountOf('prospecting').challengeBy = 'redirect_to_url';
  const page = await stage.visit('prospecting');
  await page.getByRole('button', { name: 'Change the number of licenses' }).click();
  await page.getByLabel(/^Total number of licenses/).fill('9');
  await (await ready(page.getByRole('button', { name: 'Continue', exact: true }))).click();
  await (await ready(page.getByRole('button', { name: /^Continue to payment/ }))).click();
  await page.waitForURL(`${provider.origin}/redirect?**`);
  await page.getByRole('button', { name: 'Refuse' }).click();
  await page.waitForURL(`${stage.origin}/hosts/prospecting/**`);
  await sees(page, 'The payment was declined');
  await sees(page, /Nothing was charged/);
  assert.deepEqual(stage.charged('prospecting'), []);
});
