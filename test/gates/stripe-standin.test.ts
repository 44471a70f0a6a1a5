// The stand-in of Stripe.js itself: what it refuses and forgets as Stripe does, what it asks, and who sees a card number.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Stripe, StripeElements, StripePaymentElement } from '@stripe/stripe-js';
import { globSync } from '../../scripts/glob.js';
import type { StripeStandin } from '../../src/testing/stripe-standin/stripe.js';
import { KEY, bank, cardFrame, openStandinPage, typeCard, type StandinPage } from './standin-page.js';

interface HostWindow {
  readonly Stripe: StripeStandin;
  stripe: Stripe;
  elements: StripeElements;
  element: StripePaymentElement;
  readonly events: string[];
  result: Promise<{ setupIntent?: { status: string }; paymentIntent?: { status: string }; error?: { type: string; code?: string; decline_code?: string } }>;
}

/** Steps of a host's page, in plain words for `evaluate`. */
const HOST = `
  var events = [];
  function begin(options) {
    window.stripe = Stripe('${KEY}');
    window.elements = stripe.elements(options || { mode: 'setup', currency: 'eur' });
    window.element = elements.create('payment');
    for (const type of ['ready', 'change', 'focus', 'blur', 'escape', 'loaderror']) element.on(type, (event) => events.push(type + (type === 'change' ? ' ' + event.empty + ' ' + event.complete : type === 'loaderror' ? ' ' + event.error.code : '')));
  }
  function attempt(act) {
    try { const done = act(); return Promise.resolve(done).then(() => 'nothing was refused', (error) => error.name + ': ' + error.message); }
    catch (error) { return error.name + ': ' + error.message; }
  }
  function save(secret, params) {
    window.result = elements.submit().then(({ error }) => error ? { error } : stripe.confirmSetup({ elements, clientSecret: secret, confirmParams: { return_url: location.href, ...params }, redirect: 'if_required' }));
  }
`;

let host: StandinPage;
before(async () => {
  host = await openStandinPage(HOST);
});
after(() => host.close());
beforeEach(() => host.open());

const evaluate = (code: string): Promise<unknown> => host.page.evaluate(code);
/** Asked again and again from outside: the page's policy lets nothing evaluate strings inside. */
async function until(code: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await evaluate(code))) {
    if (Date.now() > end) throw new Error(`never came true: ${code}; ${String(await evaluate('events.join()'))}`);
    await host.page.waitForTimeout(20);
  }
}
const attempt = (code: string): Promise<unknown> => evaluate(`attempt(() => { ${code} })`);
const outcome = async () => (await evaluate('result')) as Awaited<HostWindow['result']>;

async function mounted(): Promise<Awaited<ReturnType<typeof cardFrame>>> {
  await evaluate("begin(); element.mount('#place')");
  await until("events.includes('ready')");
  return cardFrame(host.page);
}

describe('what the stand-in refuses, in the words of Stripe.js', () => {
  it('is a container in a shadow root, or in no document', async () => {
    const words = 'IntegrationError: Elements cannot be mounted in a ShadowRoot. Please mount in the Light DOM.';
    await evaluate("begin(); place.attachShadow({ mode: 'open' }).append(document.createElement('p'))");
    assert.equal(await attempt("element.mount(place.shadowRoot.querySelector('p'))"), words);
    assert.equal(await attempt("element.mount(document.createElement('div'))"), words);
    assert.match(String(await attempt("element.mount('#nowhere')")), /The selector you specified \(#nowhere\) applies to no DOM elements/);
  });

  it('is a second element of a type, and anything with one that was destroyed', async () => {
    await evaluate("begin(); element.mount('#place')");
    assert.equal(await attempt("elements.create('payment')"), 'IntegrationError: Can only create one Element of type payment.');
    await evaluate('element.destroy()');
    for (const verb of ["mount('#place')", 'unmount()', 'destroy()', 'focus()', 'update({})']) {
      assert.equal(await attempt(`element.${verb}`), 'IntegrationError: This Element has already been destroyed. Please create a new one.', verb);
    }
    assert.equal(await attempt("elements.create('payment')"), 'nothing was refused');
  });

  it('is confirming elements of another instance, without submit(), or unmounted', async () => {
    const secret = await host.setup();
    const confirm = (by: string) => attempt(`return ${by}.confirmSetup({ elements, clientSecret: '${secret}', confirmParams: { return_url: location.href }, redirect: 'if_required' })`);
    await mounted();
    assert.match(String(await confirm(`Stripe('${KEY}')`)), /Please use the same instance of `Stripe` you used to create this Element/);
    assert.match(String(await confirm('stripe')), /elements\.submit\(\) must be called before stripe\.confirmSetup\(\)/);
    await evaluate('element.unmount()');
    assert.match(String(await confirm('stripe')), /elements should have a mounted Payment Element/);
    assert.match(String(await attempt('return stripe.confirmSetup({})')), /expected either `elements` or `clientSecret`, but got neither/);
  });

  it('is the next action of an intent that asks for none', async () => {
    const paid = await host.payment('visa');
    assert.equal(
      await attempt(`return stripe = Stripe('${KEY}'), stripe.handleNextAction({ clientSecret: '${paid}' })`),
      'IntegrationError: handleNextAction: The PaymentIntent supplied is not in the requires_action state.',
    );
  });

  it('is a secret key, and every part of Stripe.js that it does not have', async () => {
    assert.match(String(await attempt("Stripe('sk_test_x')")), /You should not use your secret key with Stripe\.js/);
    assert.equal(await attempt(`Stripe('${KEY}').createToken({})`), 'IntegrationError: stripe.createToken() is not part of the stand-in for Stripe.js.');
    assert.equal(await evaluate('Stripe.version'), 'endive');
  });
});

describe('a card typed into the stand-in’s frame', () => {
  it('tells the page how far it is and nothing else', async () => {
    const frame = await mounted();
    await evaluate('element.focus()');
    await typeCard(frame, '4242 4242 4242 4242');
    await frame.locator('#cvc').press('Escape');
    await until("events.includes('escape')");
    const events = (await evaluate('events')) as string[];
    assert.deepEqual([events[0], events.includes('focus'), events.includes('change false false'), events.at(-2)], ['ready', true, true, 'change false true']);
  });

  it('is confirmed by the frame, and its number goes to the frame’s own origin alone', async () => {
    const secret = await host.setup();
    const before = host.sent.length;
    await typeCard(await mounted(), '5555 5555 5555 4444');
    await evaluate(`save('${secret}', { payment_method_data: { allow_redisplay: 'always', billing_details: { name: 'Ana Ferreira' } } })`);
    assert.equal((await outcome()).setupIntent?.status, 'succeeded');
    const carrying = host.sent.slice(before).filter(({ url, body }) => (decodeURIComponent(url) + decodeURIComponent(body)).replace(/[\s+-]/g, '').includes('5555555555554444'));
    assert.deepEqual(
      carrying.map(({ url, from }) => [new URL(url).origin, new URL(from).origin]),
      [[host.standinOrigin, host.standinOrigin]],
    );
    const { ref: _, ...method } = host.payments.provider.setupOf(secret)?.method ?? {};
    assert.deepEqual(method, { type: 'card', brand: 'mastercard', last4: '4444', holderName: 'Ana Ferreira', expMonth: 8, expYear: 2039 });
    assert.equal(host.confirmations.at(-1)?.allowRedisplay, 'always');
  });

  it('is answered as Stripe answers: what is wrong in the field, what the bank refuses with its codes', async () => {
    const frame = await mounted();
    await typeCard(frame, '4242 4242 4242 4241');
    await evaluate(`save('${await host.setup()}')`);
    assert.equal((await outcome()).error?.type, 'validation_error');
    for (const [number, code, declineCode] of [
      ['4000000000000002', 'card_declined', 'generic_decline'],
      ['4000000000009995', 'card_declined', 'insufficient_funds'],
      ['4000000000000069', 'expired_card', undefined],
      ['4000000000000127', 'incorrect_cvc', undefined],
      ['4000000000000119', 'processing_error', undefined],
      ['4111111111111111', 'card_declined', 'test_mode_live_card'],
    ] as const) {
      await typeCard(frame, number);
      await evaluate(`save('${await host.setup()}')`);
      const { error } = await outcome();
      assert.deepEqual([error?.type, error?.code, error?.decline_code], ['card_error', code, declineCode], number);
    }
  });

  it('is lost when the element is moved, and kept when it is moved by moveBefore()', async () => {
    await host.open('<div id="from"><div id="place"></div></div><div id="to"></div>');
    const typed = async () => (await cardFrame(host.page)).locator('#number').inputValue();
    await typeCard(await mounted(), '4242424242424242');
    await evaluate("document.querySelector('#to').moveBefore(place, null)");
    assert.equal(await typed(), '4242 4242 4242 4242');
    await evaluate("document.querySelector('#from').append(place)");
    assert.equal(await typed(), '');
  });
});

describe('the line between the page and its frame', () => {
  it('hears nobody but the frame: not the page itself, not another window', async () => {
    await mounted();
    const heard = (await evaluate(`new Promise((done) => {
      const before = events.length;
      const forged = { mark: 'stripe-standin', message: { type: 'escape' } };
      window.postMessage(forged, '*');
      const other = document.body.appendChild(document.createElement('iframe'));
      other.contentWindow.parent.postMessage(forged, '*');
      setTimeout(() => done(events.length - before));
    })`)) as number;
    assert.equal(heard, 0);
  });

  it('is not opened for a page of another origin than the frame was told of', async () => {
    const answered = await evaluate(`new Promise((done) => {
      const frame = document.createElement('iframe');
      frame.src = '${host.standinOrigin}/frames/payment#origin=https%3A%2F%2Felsewhere.test';
      window.addEventListener('message', ({ source }) => source === frame.contentWindow && done('it spoke'));
      frame.addEventListener('load', () => {
        const setup = { key: '${KEY}', locale: 'en', appearance: {}, options: {} };
        frame.contentWindow.postMessage({ mark: 'stripe-standin', message: { type: 'init', setup } }, '*');
        // A frame of the same origin that is answered is answered after this one would have been.
        begin(); element.mount('#place'); element.on('ready', () => done('silence'));
      });
      document.body.append(frame);
    })`);
    assert.equal(answered, 'silence');
  });
});

describe('the bank’s question', () => {
  const CASES = [
    ['Approve', 'succeeded', undefined],
    ['Refuse', undefined, 'setup_intent_authentication_failure'],
    ['Cancel', undefined, 'setup_intent_authentication_failure'],
  ] as const;
  for (const [button, status, code] of CASES) {
    it(`covers the page, and "${button}" ends it: ${status ?? code}`, async () => {
      const frame = await mounted();
      await typeCard(frame, '4000 0027 6000 3184');
      await evaluate(`save('${await host.setup()}')`);
      await bank(host.page).getByRole('button', { name: button }).waitFor();
      const covers = await evaluate("document.elementFromPoint(5, 5).title + ' ' + (document.body.lastElementChild.tagName)");
      assert.equal(covers, 'Secure payment authentication IFRAME');
      await bank(host.page).getByRole('button', { name: button }).click();
      const { setupIntent, error } = await outcome();
      assert.deepEqual([setupIntent?.status, error?.code], [status, code]);
      assert.equal(await host.page.locator('iframe[title="Secure payment authentication"]').count(), 0);
    });
  }

  it('of a payment: approved is charged once; approved and then declined is not', async () => {
    const before = host.charged().length;
    const secret = await host.payment('challenge', 4321);
    await evaluate(`result = Stripe('${KEY}').handleNextAction({ clientSecret: '${secret}' }), 0`);
    await bank(host.page).getByRole('button', { name: 'Approve' }).click();
    assert.equal((await outcome()).paymentIntent?.status, 'succeeded');
    const poor = await host.payment('challenge_then_insufficient', 99);
    await evaluate(`result = Stripe('${KEY}').handleNextAction({ clientSecret: '${poor}' }), 0`);
    await bank(host.page).getByRole('button', { name: 'Approve' }).click();
    assert.equal((await outcome()).error?.decline_code, 'insufficient_funds');
    assert.deepEqual(host.charged().slice(before), [4321]);
  });

  it('leaves the page when the bank wants that, and comes back with Stripe’s parameters', async () => {
    host.payments.challengeBy = 'redirect_to_url';
    try {
      const secret = await host.setup();
      await typeCard(await mounted(), '4000 0025 0000 3155');
      await evaluate(`save('${secret}'), 0`);
      await host.page.waitForURL(`${host.standinOrigin}/redirect?**`);
      await host.page.getByRole('button', { name: 'Approve' }).click();
      await host.page.waitForURL(`${host.origin}/**`);
      const back = new URL(host.page.url()).searchParams;
      assert.deepEqual([...back], [['setup_intent', secret.split('_secret')[0]], ['setup_intent_client_secret', secret], ['redirect_status', 'succeeded']]);
    } finally {
      host.payments.challengeBy = 'use_stripe_sdk';
    }
  });
});

describe('trouble on the way', () => {
  it('is a loaderror when the key or the intent is unknown, or the network is gone', async () => {
    await evaluate("begin({ clientSecret: 'seti_none_secret_none' }); element.mount('#place')");
    await until("events.includes('loaderror resource_missing')");
    await host.open();
    await host.page.route('**/v1/elements/sessions*', (route) => route.abort());
    await evaluate("begin(); element.mount('#place')");
    await until("events.includes('loaderror undefined')");
    await host.page.unroute('**/v1/elements/sessions*');
  });

  it('keeps what groups were told, look after look', async () => {
    await mounted();
    await evaluate("elements.update({ appearance: { theme: 'night', variables: { colorPrimary: 'rgb(1, 2, 3)' } }, locale: 'fr' })");
    await (await cardFrame(host.page)).locator('html[lang="fr"]').waitFor();
    const [record] = (await evaluate('Stripe.instances.map(({ key, groups }) => ({ key, groups }))')) as StripeStandin['instances'];
    assert.equal(record?.key, KEY);
    assert.deepEqual(record?.groups[0]?.appearances.map(({ theme }) => theme), [undefined, 'night']);
  });

  it('wrote nothing to the console but what browsers say of refused requests, and of words that were meant for another origin', () => {
    assert.deepEqual(host.complaints.filter((one) => !/Failed to load resource|elsewhere\.test/.test(one)), []);
  });
});

describe('the script of pages', () => {
  it('holds nothing of the stand-in', () => {
    const files = globSync('dist/cdn', (path) => path.endsWith('.js'));
    assert.ok(files.length > 0, 'dist/cdn is missing: run `npm run build` first');
    // A name that only the stand-in's own frames have, and one of its refusals.
    const holding = files.filter((path) => /__privateStripeFrame|cannot be mounted in a ShadowRoot/.test(readFileSync(path, 'utf8')));
    assert.deepEqual(holding, []);
  });
});
