/** The simulated gateway: the bank's question, giving up, and trouble on the way, as the port promises. */
import { expect } from '@open-wc/testing';
import { createSimulatedGateway } from '../../src/api/gateways/simulated.js';
import type { BillingError } from '../../src/api/errors.js';
import type { EntryOptions, GatewayAppearance, PaymentGateway } from '../../src/api/gateway.js';
import { create, show, until } from './harness.js';

const APPEARANCE: GatewayAppearance = {
  colorScheme: 'dark', text: 'rgb(240, 240, 240)', secondaryText: 'rgb(180, 180, 180)', surface: 'transparent', border: 'rgb(90, 90, 90)',
  accent: 'rgb(163, 184, 255)', danger: 'rgb(255, 180, 171)', radius: '7px', fontFamily: 'monospace', fontSize: '17px',
};
const LABELS = { fields: 'Card details', open: 'Enter the card details', close: 'Done' };
const ACTION = { type: 'challenge', clientSecret: 'secret/1', url: null };

interface Set {
  readonly gateway: PaymentGateway;
  readonly options: EntryOptions;
  readonly abort: AbortController;
  readonly calls: { url: string; body: unknown }[];
}

async function open(answer: () => Response | Promise<Response> = () => Response.json({ status: 'succeeded' }), locale = 'en'): Promise<Set> {
  const calls: { url: string; body: unknown }[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    calls.push({ url: String(input), body: JSON.parse(String(init?.body)) });
    return answer();
  };
  const abort = new AbortController();
  const container = show(create('div'));
  const gateway = await createSimulatedGateway({ endpoint: '/billing/simulated/' }, { fetch });
  return { gateway, abort, calls, options: { container, locale, appearance: APPEARANCE, signal: abort.signal, labels: LABELS, currency: 'EUR' } };
}

const content = ({ options }: Set): Promise<Document> =>
  until(() => {
    const inner = options.container.querySelector('iframe')?.contentDocument;
    return inner?.querySelector('main') ? inner : undefined;
  }, 'the frame');

const button = (doc: Document, text: string): HTMLButtonElement => {
  const found = [...doc.querySelectorAll('button')].find((one) => one.textContent === text);
  if (!found) throw new Error(`no button "${text}"`);
  return found;
};

async function fill(doc: Document, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(values)) {
    const field = doc.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`no field ${id}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

describe('The bank\'s question', () => {
  for (const [text, outcome] of [['Approve', 'approve'], ['Refuse', 'refuse'], ['Close without answering', 'abandon']] as const) {
    it(`sends "${outcome}" and is through`, async () => {
      const set = await open();
      const through = set.gateway.performAction(ACTION, set.options);
      button(await content(set), text).click();
      await through;
      expect(set.calls).to.deep.equal([{ url: '/billing/simulated/challenges/secret%2F1', body: { outcome } }]);
      expect(set.options.container.childElementCount).to.equal(0);
    });
  }

  it('is through even when the answer does not arrive: only the server knows what came of it', async () => {
    const set = await open(() => Promise.reject(new TypeError('offline')));
    const through = set.gateway.performAction(ACTION, set.options);
    button(await content(set), 'Approve').click();
    await through;
    expect(set.options.container.childElementCount).to.equal(0);
  });

  it('is taken away when the caller gives up, and nothing is sent', async () => {
    const set = await open();
    const through = set.gateway.performAction(ACTION, set.options);
    await content(set);
    set.abort.abort();
    await through;
    expect(set.calls).to.deep.equal([]);
    expect(set.options.container.childElementCount).to.equal(0);
    await set.gateway.performAction(ACTION, set.options);
  });

  it('is taken away with the gateway', async () => {
    const set = await open();
    const through = set.gateway.performAction(ACTION, set.options);
    await content(set);
    set.gateway.destroy();
    await through;
    expect(set.options.container.childElementCount).to.equal(0);
  });

  it('is asked in the language of the page and takes focus', async () => {
    const set = await open(undefined, 'tr-TR');
    void set.gateway.performAction(ACTION, set.options);
    const doc = await content(set);
    expect(doc.documentElement.lang).to.equal('tr-TR');
    expect(doc.activeElement).to.equal(button(doc, 'Onayla'));
    set.abort.abort();
  });
});

describe('Card fields in a frame', () => {
  it('look as the page says and are as tall as what is in them', async () => {
    const set = await open();
    const entry = await set.gateway.mountEntry(set.options);
    const doc = await content(set);
    const style = doc.defaultView?.getComputedStyle(doc.querySelector('input') as Element);
    expect(style?.fontSize).to.equal('17px');
    expect(style?.color).to.equal('rgb(240, 240, 240)');
    expect(style?.borderTopLeftRadius).to.equal('7px');
    const frame = set.options.container.querySelector('iframe') as HTMLIFrameElement;
    await until(() => Math.abs(frame.offsetHeight - doc.body.offsetHeight) <= 1 && frame.offsetHeight > 100, 'the height of the content');
    entry.destroy();
    expect(set.options.container.childElementCount).to.equal(0);
  });

  it('give the provider the name of a test card, never a number', async () => {
    const set = await open();
    const entry = await set.gateway.mountEntry(set.options);
    await fill(await content(set), { number: '4000002760003184', expiry: '0831', cvc: '999' });
    expect(await entry.confirm({ clientSecret: 's1', holderName: 'Ada Öz', consented: true, returnUrl: location.href })).to.deep.equal({ status: 'done' });
    expect(set.calls).to.deep.equal([
      { url: '/billing/simulated/setups/s1', body: { card: 'challenge', expMonth: 8, expYear: 2031, holderName: 'Ada Öz' } },
    ]);
  });

  it('say what is missing and send nothing', async () => {
    const set = await open();
    const entry = await set.gateway.mountEntry(set.options);
    expect(await entry.confirm({ clientSecret: 's1', holderName: 'Ada', consented: true, returnUrl: location.href })).to.deep.equal({ status: 'incomplete' });
    const doc = await content(set);
    expect(doc.body.innerText).to.include('Enter the card number.').and.to.include('Enter the expiry date.').and.to.include('Enter the security code.');
    const number = doc.querySelector('#number') as HTMLInputElement;
    expect(doc.getElementById(number.getAttribute('aria-describedby') ?? '')?.textContent).to.equal('Enter the card number.');
    expect(set.calls).to.deep.equal([]);
  });

  it('pass on why a card was declined, and tell a lost answer from a refusal', async () => {
    const answers = [() => Response.json({ status: 'declined', declineCode: 'expired_card' }), () => Promise.reject(new TypeError('offline')), () => new Response('no', { status: 500 })];
    const set = await open(() => (answers.shift() ?? (() => Response.error()))());
    const entry = await set.gateway.mountEntry(set.options);
    await fill(await content(set), { number: '4242424242424242', expiry: '0831', cvc: '999' });
    const confirm = () => entry.confirm({ clientSecret: 's1', holderName: 'Ada', consented: true, returnUrl: location.href });
    expect(await confirm()).to.deep.equal({ status: 'declined', declineCode: 'expired_card' });
    for (const code of ['network', 'gateway_failed']) {
      const error = await confirm().then(() => undefined, (thrown: unknown) => thrown);
      expect((error as BillingError).code).to.equal(code);
    }
  });

  it('keep the caret behind the digit that was typed', async () => {
    const set = await open();
    await set.gateway.mountEntry(set.options);
    const number = (await content(set)).querySelector('#number') as HTMLInputElement;
    number.value = '4242 4242 4242 4242';
    number.setSelectionRange(7, 7);
    number.setRangeText('9', 7, 7, 'end');
    number.dispatchEvent(new Event('input', { bubbles: true }));
    expect(number.value.slice(0, number.selectionStart ?? 0).replace(/\D/g, '')).to.equal('4242429');
  });
});
