/** F16: the workshops: only Business to Business, or month to year; every other change is shown, with the reason and whom to write to. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { flow, useStage } from './harness.js';
import { amountIn, ready, sees, seesNoMore } from './steps.js';

useStage();

const plans = (page: Page) => page.locator('plan-switcher');
const card = (page: Page, name: string) => plans(page).getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
const order = async (page: Page): Promise<void> => (await ready(plans(page).getByRole('button', { name: 'Passer commande' }))).click();

flow('F16: Enterprise is shown, cannot be chosen, says why, and the page says whom to write to', async (stage) => {
  stage.begin('workshops');
  const page = await stage.visit('workshops');
  const enterprise = card(page, 'Enterprise');
  assert.equal(await enterprise.getByRole('button').isDisabled(), true);
  await enterprise.getByText('Cette formule se prépare avec vous : contactez-nous.').waitFor();
  await enterprise.getByText('34,00').first().waitFor();
  const way = plans(page).getByRole('link', { name: 'contactez-nous' });
  assert.equal(await way.getAttribute('href'), '#contact');
});

flow('F16: from Business to a smaller Business is agreed for the period’s end and can be taken back', async (stage) => {
  const host = stage.begin('workshops');
  const page = await stage.visit('workshops');
  await card(page, 'Business Essentiel').getByRole('button', { name: /le 14\sdécembre/ }).click();
  await sees(page, 'Business (mensuel) → Business Essentiel (mensuel)');
  await sees(page, 'Rien à payer aujourd’hui');
  await order(page);
  await (await ready(plans(page).getByRole('button', { name: /le 14\sdécembre/ }))).click();
  await plans(page).getByRole('button', { name: 'Terminer' }).click();
  const waits = plans(page).getByText(/Business Essentiel \(mensuel\) à partir du 14\sdécembre/).filter({ visible: true });
  await waits.first().waitFor();
  const { store, accountId } = host.scenario;
  assert.equal((await store.account(accountId))?.planId, 'business');
  await plans(page).getByRole('button', { name: /Annuler|Rétablir/ }).first().click();
  await seesNoMore(waits);
  assert.deepEqual((await store.account(accountId))?.scheduled, []);
  assert.deepEqual(stage.charged('workshops'), []);
});

flow('F16: from a smaller Business to a larger one at once, for the amount on the button', async (stage) => {
  const host = stage.begin('workshops', 'ready', { plan: 'business-essentiel' });
  const page = await stage.visit('workshops');
  await card(page, 'Business').getByRole('button').click();
  await order(page);
  const pay = await ready(plans(page).getByRole('button', { name: /^Confirmer les modifications et payer/ }));
  const stated = await amountIn(pay);
  await pay.click();
  await sees(page, /^Vous avez payé/);
  assert.deepEqual(stage.charged('workshops'), [stated]);
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.planId, 'business');
});

flow('F16: from monthly to annual billing at once, for the amount on the button', async (stage) => {
  const host = stage.begin('workshops');
  const page = await stage.visit('workshops');
  await plans(page).getByRole('radio', { name: 'Annuelle' }).check();
  await card(page, 'Business').getByRole('button').click();
  await sees(page, 'Business (mensuel) → Business (annuel)');
  await order(page);
  const pay = await ready(plans(page).getByRole('button', { name: /^Confirmer les modifications et payer/ }));
  const stated = await amountIn(pay);
  assert.deepEqual(stage.charged('workshops'), [], 'nothing is taken before it is confirmed');
  await pay.click();
  await sees(page, /^Vous avez payé/);
  assert.deepEqual(stage.charged('workshops'), [stated]);
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.interval, 'year');
});

flow('F16: from annual back to monthly is shown and refused with the reason', async (stage) => {
  stage.begin('workshops', 'annual');
  const page = await stage.visit('workshops');
  await plans(page).getByRole('radio', { name: 'Mensuelle' }).check();
  const business = card(page, 'Business');
  assert.equal(await business.getByRole('button').isDisabled(), true);
  await business.getByText('Le passage de l’annuel au mensuel se fait avec nous : contactez-nous.').waitFor();
  assert.deepEqual(stage.charged('workshops'), []);
});

flow('F16: from Enterprise, every Business is shown and refused with the reason', async (stage) => {
  stage.begin('workshops', 'ready', { plan: 'enterprise', seats: { capacity: 24, used: 9 } });
  const page = await stage.visit('workshops');
  for (const name of ['Business Essentiel', 'Business']) {
    assert.equal(await card(page, name).getByRole('button').isDisabled(), true, name);
    await card(page, name).getByText(/vous-même/).waitFor();
  }
  await plans(page).getByRole('link', { name: 'contactez-nous' }).waitFor();
});

flow('F16: the server refuses what the page does not offer', async (stage) => {
  const host = stage.begin('workshops');
  const page = await stage.visit('workshops');
  const status = await page.evaluate(async () => {
    const answer = await fetch('/hosts/workshops/api/billing/v1/quotes', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'by-hand-1' },
      body: JSON.stringify({ draft: { planId: 'enterprise' } }),
    });
    return [answer.status, ((await answer.json()) as { code: string }).code];
  });
  assert.deepEqual(status, [409, 'change_not_allowed']);
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.planId, 'business');
});
