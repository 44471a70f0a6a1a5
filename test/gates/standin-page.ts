// A page of a strict host with the stand-in of Stripe.js on it, in a real browser, and the provider's books behind it.
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { startStandin } from '../../examples/server/stripe-standin.js';
import { launchOptions } from '../../scripts/browser.mjs';
import { serveStatic } from '../../scripts/serve-static.js';
import { createSimulatedPayments } from '../../src/server/payments/simulated.js';
import { asStripe, type StandinPayments } from '../../src/testing/stripe-standin/payments.js';
import type { Confirmation } from '../../src/testing/stripe-standin/api.js';

export const KEY = 'pk_test_gate';
const CUSTOMER = 'acc_gate';

export interface StandinPage {
  readonly page: Page;
  readonly payments: StandinPayments;
  readonly origin: string;
  readonly standinOrigin: string;
  readonly confirmations: readonly Confirmation[];
  /** Every request of the page and its frames, with what it carried. */
  readonly sent: readonly { readonly url: string; readonly body: string; readonly from: string }[];
  /** Console messages and uncaught errors. */
  readonly complaints: string[];
  /** A fresh setup's secret. */
  setup(): Promise<string>;
  /** Begins a payment with a stored card of this kind; its secret. */
  payment(card: Parameters<StandinPayments['attach']>[1], amount?: number): Promise<string>;
  charged(): number[];
  /** Opens the page anew. */
  open(body?: string): Promise<void>;
  close(): Promise<void>;
}

const FIELDS = 'iframe[title="Secure payment input frame"]';

/** The frame with the card fields, once they are drawn: whichever it is then, also after it was put up anew. */
export async function cardFrame(page: Page): Promise<FrameLocator> {
  const frame = page.frameLocator(FIELDS);
  await frame.locator('#number').waitFor();
  return frame;
}

/** Stripe's own name of the frame: another one when it was put up anew. */
export const frameName = (page: Page): Promise<string | null> => page.locator(FIELDS).getAttribute('name');

export async function typeCard(frame: FrameLocator, number: string): Promise<void> {
  await frame.locator('#number').fill(number);
  await frame.locator('#expiry').fill('08 / 39');
  await frame.locator('#cvc').fill('123');
}

export const bank = (page: Page) => page.frameLocator('iframe[title="Secure payment authentication"]');

export async function openStandinPage(script = ''): Promise<StandinPage> {
  const payments = asStripe(createSimulatedPayments(), { publishableKey: KEY });
  const standin = await startStandin((key) => (key === KEY ? payments : undefined));
  const csp = [
    "default-src 'none'",
    `script-src 'self' ${standin.origin}`,
    `frame-src ${standin.origin}`,
    `connect-src 'self' ${standin.origin}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const pages: Record<string, { type: string; body: string }> = {
    '/page.js': { type: 'text/javascript', body: script },
    '/favicon.ico': { type: 'image/x-icon', body: '' },
  };
  const server = await serveStatic('test/gates', { headers: { 'content-security-policy': csp }, pages });
  let browser: Browser | undefined;
  const sent: { url: string; body: string; from: string }[] = [];
  const complaints: string[] = [];
  let keys = 0;
  try {
    browser = await chromium.launch(launchOptions());
    const started = browser;
    const page = await started.newPage();
    // tsx names functions through a helper of its own, also those that are sent into the page.
    await page.addInitScript('globalThis.__name = (value) => value;');
    page.on('request', (request) => void sent.push({ url: request.url(), body: request.postData() ?? '', from: request.frame().url() }));
    page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
    const open = async (body = '<div id="place"></div>'): Promise<void> => {
      const head = `<meta charset="utf-8"><title>Host</title><script src="${standin.origin}/endive/stripe.js"></script>`;
      pages['/'] = { type: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en"><head>${head}</head><body>${body}<script src="/page.js"></script></body></html>` };
      await page.goto(server.origin);
    };
    await open();
    return {
      page,
      payments,
      origin: server.origin,
      standinOrigin: standin.origin,
      confirmations: standin.confirmations,
      sent,
      complaints,
      setup: async () => (await payments.createSetup({ key: `setup-${++keys}`, customer: CUSTOMER })).clientSecret,
      async payment(card, amount = 1200) {
        const { ref } = payments.attach(CUSTOMER, card, { holderName: 'Ana Ferreira', expMonth: 8, expYear: 2039 });
        const key = `payment-${++keys}`;
        await payments.createPayment({ key, customer: CUSTOMER, method: ref, amount, currency: 'EUR' });
        const found = payments.provider.payment(key);
        if (!found) throw new Error('no payment was begun');
        return found.clientSecret;
      },
      charged: () => payments.charges(CUSTOMER).map(({ amount }) => amount),
      open,
      close: async () => {
        await started.close();
        await server.close();
        await standin.close();
      },
    };
  } catch (error) {
    await browser?.close();
    await server.close();
    await standin.close();
    throw error;
  }
}
