/**
 * `npm run test:stripe`: the gateway against Stripe itself, in a browser, with the keys of a sandbox in STRIPE_SECRET_KEY
 * and STRIPE_PUBLISHABLE_KEY. Apart from `npm test`, which needs no network.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { chromium, type Browser, type FrameLocator, type JSHandle, type Page } from 'playwright-core';
import { launchOptions } from '../../scripts/browser.mjs';
import { serveStatic } from '../../scripts/serve-static.js';
import type { SandboxPage } from './page.js';
import { createSandbox } from './provider.js';

const { STRIPE_SECRET_KEY: secretKey = '', STRIPE_PUBLISHABLE_KEY: publishableKey = '' } = process.env;

if (secretKey === '' || publishableKey === '') console.log('skipped: no keys');
else if (!/^[rs]k_test_/.test(secretKey) || !publishableKey.startsWith('pk_test_')) throw new Error('These keys are not of a sandbox ("…_test_…"): nothing was tried.');
else run();

function run(): void {
  const stripe = createSandbox(secretKey);
  /** What docs/stripe.md tells hosts to allow, and nothing else. */
  const csp = [
    "default-src 'none'",
    "script-src 'self' https://js.stripe.com https://*.js.stripe.com",
    'frame-src https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com',
    "connect-src 'self' https://api.stripe.com",
  ].join('; ');
  const pages: Record<string, { type: string; body: string }> = { '/favicon.ico': { type: 'image/x-icon', body: '' } };
  let browser: Browser;
  let close: () => Promise<void>;
  let origin = '';
  let page: Page;
  const violations: string[] = [];

  before(async () => {
    const { outputFiles } = await build({ entryPoints: ['test/sandbox/page.ts'], bundle: true, format: 'esm', write: false });
    pages['/page.js'] = { type: 'text/javascript', body: outputFiles[0]?.text ?? '' };
    pages['/'] = { type: 'text/html; charset=utf-8', body: '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head><body><script type="module" src="/page.js"></script></body></html>' };
    const server = await serveStatic('test/sandbox', { headers: { 'content-security-policy': csp }, pages });
    ({ origin } = server);
    browser = await chromium.launch(launchOptions());
    close = async () => {
      await browser.close();
      await server.close();
    };
    page = await browser.newPage();
    page.on('console', (message) => /Content Security Policy/.test(message.text()) && violations.push(message.text()));
    await page.goto(`${origin}/?key=${encodeURIComponent(publishableKey)}`);
  });
  after(() => close?.());

  const here = () => page.evaluateHandle('window.sandboxPage') as unknown as Promise<JSHandle<SandboxPage>>;
  const fields = (): FrameLocator => page.frameLocator('iframe[title="Secure payment input frame"]').first();

  async function typeCard(number: string): Promise<void> {
    await (await here()).evaluate((sandbox) => sandbox.mount());
    await fields().locator('[name="number"]').fill(number);
    await fields().locator('[name="expiry"]').fill('12 / 39');
    await fields().locator('[name="cvc"]').fill('123');
    const postal = fields().locator('[name="postalCode"]');
    if (await postal.isVisible()) await postal.fill('59000');
  }

  async function store(consented = true): Promise<{ id: string; result: ReturnType<SandboxPage['store']> }> {
    const { id, clientSecret } = await stripe.setup();
    const options = { clientSecret, holderName: 'Ana Ferreira', consented, returnUrl: `${origin}/?billing_return=setup:${id}` };
    return { id, result: (await here()).evaluate((sandbox, given) => sandbox.store(given), options) };
  }

  /** Stripe's test bank, in whichever frame it is. */
  async function bank(button: 'COMPLETE' | 'FAIL'): Promise<void> {
    const name = button === 'COMPLETE' ? /^complete/i : /^fail/i;
    for (let round = 0; round < 300; round += 1) {
      for (const frame of page.frames()) {
        const found = frame.getByRole('button', { name });
        if (await found.isVisible().catch(() => false)) return found.click();
      }
      await page.waitForTimeout(100);
    }
    throw new Error('the bank did not ask');
  }

  describe('Stripe’s sandbox', () => {
    it('shows its fields inside three shadow roots and stores a card, with name and consent', async () => {
      await typeCard('4242424242424242');
      const { id, result } = await store();
      assert.deepEqual(await result, { status: 'done' });
      assert.deepEqual(await stripe.setupStatus(id), { status: 'succeeded', allowRedisplay: 'always', name: 'Ana Ferreira' });
    });

    it('is not told to offer a card again without consent', async () => {
      await typeCard('4242424242424242');
      const { id, result } = await store(false);
      assert.deepEqual(await result, { status: 'done' });
      assert.notEqual((await stripe.setupStatus(id)).allowRedisplay, 'always');
    });

    it('shows wrong fields itself', async () => {
      await typeCard('4242424242424241');
      assert.deepEqual(await (await store()).result, { status: 'incomplete' });
    });

    for (const [number, declineCode] of [['4000000000000002', 'generic'], ['4000000000009995', 'insufficient_funds'], ['4000000000000069', 'expired_card'], ['4000000000000127', 'incorrect_cvc']] as const) {
      it(`declines ${number} as "${declineCode}"`, async () => {
        await typeCard(number);
        assert.deepEqual(await (await store()).result, { status: 'declined', declineCode });
      });
    }

    for (const [button, wanted] of [['COMPLETE', { status: 'done' }], ['FAIL', { status: 'declined', declineCode: 'authentication_required' }]] as const) {
      it(`lets its bank ask when a card is stored; ${button} ends as "${wanted.status}"`, async () => {
        await typeCard('4000002500003155');
        const { result } = await store();
        await bank(button);
        assert.deepEqual(await result, wanted);
      });
    }

    for (const [button, received] of [['COMPLETE', 2508], ['FAIL', 0]] as const) {
      it(`lets its bank ask about a payment; after ${button} ${received} is received, and it is not asked again`, async () => {
        const payment = await stripe.payment('pm_card_authenticationRequired', 2508, `${origin}/`);
        assert.equal(payment.status, 'requires_action');
        const act = async () => (await here()).evaluate((sandbox, secret) => sandbox.act(secret), payment.clientSecret);
        const through = act();
        await bank(button);
        await through;
        assert.equal((await stripe.paymentStatus(payment.id)).received, received);
        await act();
        assert.equal((await stripe.paymentStatus(payment.id)).received, received);
      });
    }

    it('needs nothing but what the guide tells hosts to allow', () => {
      assert.deepEqual(violations, []);
    });
  });
}
