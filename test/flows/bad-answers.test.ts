/** Bad answers: whatever comes back, or never does, people read what happened and can go on; nothing is charged. */
import assert from 'node:assert/strict';
import type { Page, Route } from 'playwright-core';
import { flow, useStage } from './harness.js';
import { ready, sees } from './steps.js';

useStage();

type Answer = (route: Route) => Promise<void>;

const problem = (status: number, code: string, headers: Record<string, string> = {}): Answer => (route) =>
  route.fulfill({ status, headers, contentType: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', title: code, status, code }) });

const spoiled = (spoil: (text: string) => string, contentType = 'application/json', headers: Record<string, string> = {}): Answer => async (route) => {
  const answer = await route.fetch();
  await route.fulfill({ status: answer.status(), contentType, headers, body: spoil(await answer.text()) });
};

/** What the server answers, and what people read in place of their billing. */
const READS: readonly [name: string, answer: Answer, told: RegExp][] = [
  ['HTML', spoiled(() => '<!doctype html><title>Proxy</title>', 'text/html'), /could not read the server’s answer/],
  ['nothing', spoiled(() => ''), /could not read the server’s answer/],
  ['half an answer', spoiled((text) => text.slice(0, text.length / 2)), /could not read the server’s answer/],
  ['another shape', spoiled(() => '{"seats":"many"}'), /could not read the server’s answer/],
  ['another version', spoiled((text) => text, 'application/json', { 'billing-contract': '9.0' }), /could not read the server’s answer/],
  ['401', problem(401, 'not_signed_in'), /signed out/],
  ['403', problem(403, 'forbidden_role'), /Your role does not allow this/],
  ['404', problem(404, 'not_found'), /no longer there/],
  ['409', problem(409, 'operation_conflict'), /Something went wrong/],
  ['429', problem(429, 'rate_limited', { 'retry-after': '60' }), /too many attempts/],
  ['500', problem(500, 'internal'), /Something went wrong on our side/],
];

for (const [name, answer, told] of READS) {
  flow(`Bad answers: ${name} instead of the subscription is said, and trying again works`, async (stage) => {
    stage.begin('prospecting');
    const page = await stage.visit('prospecting');
    await sees(page, '6 of 8 in use');
    await page.route('**/v1/subscription', answer);
    await page.reload();
    await sees(page, 'Billing could not be loaded.');
    await sees(page, told);
    assert.deepEqual(await page.getByText(/undefined|null|\bNaN\b|\[object/).count(), 0);
    await page.unroute('**/v1/subscription');
    await page.locator('seat-manager').getByRole('button', { name: 'Try again' }).click();
    await sees(page, '6 of 8 in use');
  });
}

async function toTheButton(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Change the number of licenses' }).click();
  await page.getByLabel('Total number of licenses in your workspace').fill('9');
  await sees(page, '8 → 9 licenses');
  await (await ready(page.getByRole('button', { name: 'Continue', exact: true }))).click();
  await ready(page.getByRole('button', { name: /^Continue to payment/ }));
}

const REFUSALS: readonly [name: string, answer: Answer, told: RegExp][] = [
  ['401', problem(401, 'not_signed_in'), /signed out\. Nothing was charged/],
  ['403', problem(403, 'forbidden_role'), /Your role does not allow this\. Nothing was changed/],
  ['409', problem(409, 'seats_in_use'), /are in use/],
  ['429', problem(429, 'rate_limited'), /too many attempts.*Nothing was charged/],
];

for (const [name, answer, told] of REFUSALS) {
  flow(`Bad answers: ${name} to paying says that nothing was charged`, async (stage) => {
    stage.begin('prospecting');
    const page = await stage.visit('prospecting');
    await toTheButton(page);
    await page.route('**/v1/operations', (route) => (route.request().method() === 'POST' ? answer(route) : route.continue()));
    await page.getByRole('button', { name: /^Continue to payment/ }).click();
    await sees(page, told);
    assert.deepEqual(stage.charged('prospecting'), []);
  });
}

for (const [name, answer] of READS.slice(0, 5)) {
  flow(`Bad answers: ${name} to a payment that went through is found out, and charged once`, async (stage) => {
    stage.begin('prospecting');
    const page = await stage.visit('prospecting');
    await toTheButton(page);
    await page.route('**/v1/operations', (route) => (route.request().method() === 'POST' ? answer(route) : route.continue()));
    await page.getByRole('button', { name: /^Continue to payment/ }).click();
    await sees(page, /^You paid €/);
    await sees(page, '6 of 9 in use');
    assert.equal(stage.charged('prospecting').length, 1);
  });
}

flow('Bad answers: when a price never comes, the button stays shut and the number can still be changed', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await page.route('**/v1/quotes', () => new Promise<void>(() => undefined));
  await page.getByRole('button', { name: 'Change the number of licenses' }).click();
  await page.getByLabel('Total number of licenses in your workspace').fill('9');
  await sees(page, 'Working out the amount…');
  assert.equal(await page.getByRole('button', { name: /^Continue to payment/ }).count(), 0);
  await page.unroute('**/v1/quotes');
  await page.getByLabel('Total number of licenses in your workspace').fill('10');
  await sees(page, '8 → 10 licenses');
});

flow('Bad answers: an error of the price service is said in place, and trying again works', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await page.getByRole('button', { name: 'Change the number of licenses' }).click();
  await sees(page, 'Change the number of licenses');
  await page.route('**/v1/quotes', problem(500, 'internal'));
  await page.getByLabel('Total number of licenses in your workspace').fill('9');
  await sees(page, /Something went wrong on our side\. Nothing was charged/);
  await page.unroute('**/v1/quotes');
  await page.locator('seat-manager').getByRole('button', { name: 'Try again' }).click();
  await sees(page, '8 → 9 licenses');
});
