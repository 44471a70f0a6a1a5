/** What every PaymentGateway must do, as tests to run in a browser against your own: `describeGatewayContract`. */
import type { PaymentAction } from '../api/contract/schemas.js';
import type { EntryOptions, GatewayContext, PaymentEntry, PaymentGateway } from '../api/gateway.js';
import { check, same } from './adapter-contract-steps.js';
import type { TestFunctions } from './adapter-contract.js';

/** A gateway with a provider behind it that does what a test wants. Made afresh for each test. */
export interface GatewayBench {
  readonly gateway: PaymentGateway;
  /** The client secret of a setup the provider has begun. */
  setup(): Promise<string>;
  /** What the provider asks of the buyer about a payment. */
  action(): Promise<PaymentAction>;
  /**
   * Fills the fields in the page: with what the provider takes, with what it refuses, or not completely. Absent for a
   * provider that has its fields elsewhere: it leaves the page.
   */
  fill?(what: 'accepted' | 'declined' | 'incomplete'): Promise<void>;
  /** The number that `fill` types. */
  readonly number?: string;
  /** What the buyer does when asked; called once the question is there. "closed" also stands for coming back to the page. */
  answer(how: 'approved' | 'refused' | 'closed'): Promise<void>;
}

/** Makes a bench for a gateway that is given this context. */
export type GatewayBenchMaker = (context: GatewayContext) => GatewayBench | Promise<GatewayBench>;

const APPEARANCE = {
  colorScheme: 'light', text: 'rgb(20, 20, 20)', secondaryText: 'rgb(90, 90, 90)', surface: 'rgb(255, 255, 255)', border: 'rgb(130, 130, 130)',
  accent: 'rgb(47, 85, 212)', danger: 'rgb(179, 38, 30)', focus: 'rgb(47, 85, 212)', radius: '8px', fontFamily: 'sans-serif', fontSize: '16px', controlHeight: '40px', still: true,
} as const;

const ANSWERS = ['approved', 'refused', 'closed'] as const;

interface Scene extends GatewayBench {
  /** In a shadow root in a shadow root, as in an element of this library in one of the page's. */
  readonly container: HTMLElement;
  readonly options: EntryOptions;
  readonly abort: AbortController;
  /** What went out through the context's `fetch`. */
  readonly sent: readonly string[];
  /** Another place beside the first. */
  another(): HTMLElement;
}

/** Registers the tests of the contract for one gateway. They need a browser. */
export function describeGatewayContract({ describe, it }: TestFunctions, name: string, makeBench: GatewayBenchMaker): void {
  const test = (what: string, body: (scene: Scene) => Promise<void>): unknown =>
    it(what, async () => {
      const sent: string[] = [];
      const fetch: typeof globalThis.fetch = async (input, init) => {
        sent.push(`${input instanceof Request ? input.url : String(input)} ${typeof init?.body === 'string' ? init.body : ''}`);
        return globalThis.fetch(input, init);
      };
      const host = document.createElement('div');
      const inner = document.createElement('div');
      const root = inner.attachShadow({ mode: 'open' });
      host.attachShadow({ mode: 'open' }).append(inner);
      document.body.append(host);
      const another = (): HTMLElement => root.appendChild(document.createElement('div'));
      const abort = new AbortController();
      const container = another();
      const labels = { fields: 'Card details', open: 'Enter the card details', close: 'Done' };
      const bench = await makeBench({ fetch, settings: {} });
      const options = { container, locale: 'en', appearance: APPEARANCE, signal: abort.signal, labels, currency: 'EUR' };
      try {
        await body({ ...bench, container, options, abort, sent, another });
      } finally {
        bench.gateway.destroy();
        host.remove();
      }
    });

  const confirm = async (entry: PaymentEntry, bench: GatewayBench) =>
    entry.confirm({ clientSecret: await bench.setup(), holderName: 'Ana Ferreira', consented: true, returnUrl: location.href });

  describe(`${name}: entering a payment method`, () => {
    test('shows something in the container, and destroy() empties it, called once or twice', async ({ gateway, container, options }) => {
      const entry = await gateway.mountEntry(options);
      check(container.childNodes.length > 0, 'the container is empty');
      entry.focus();
      entry.destroy();
      entry.destroy();
      same(container.childNodes.length, 0, 'nodes left in the container');
    });

    test('is one of several: what happens to one does not concern the others', async ({ gateway, container, options, another }) => {
      const second = another();
      const [first] = [await gateway.mountEntry(options), await gateway.mountEntry({ ...options, container: second })];
      first.destroy();
      same([container.childNodes.length, second.childNodes.length > 0], [0, true], 'nodes in the containers');
    });

    test('ends with its gateway', async ({ gateway, container, options }) => {
      await gateway.mountEntry(options);
      gateway.destroy();
      same(container.childNodes.length, 0, 'nodes left in the container');
    });

    test('ends when nobody wants it any more, also while it is still loading', async ({ gateway, container, options, abort }) => {
      const loading = gateway.mountEntry(options).catch(() => undefined);
      abort.abort();
      await loading;
      same(container.childNodes.length, 0, 'nodes left in the container');
    });

    test('may be told of another look and place, and goes on', async ({ gateway, options, another }) => {
      const entry = await gateway.mountEntry(options);
      entry.update?.({ ...options, appearance: { ...APPEARANCE, colorScheme: 'dark', surface: 'rgb(10, 10, 20)', text: 'rgb(240, 240, 240)' } });
      const place = another();
      entry.moveTo?.(place);
      check(!entry.moveTo || place.childNodes.length > 0, 'it did not go to the other place');
      entry.destroy();
      same(place.childNodes.length, 0, 'nodes left in the other place');
    });

    test('shows itself what is missing, and asks nobody for it', async ({ gateway, options, fill, sent }) => {
      if (!fill) return;
      const entry = await gateway.mountEntry(options);
      await fill('incomplete');
      const before = sent.length;
      same(await entry.check(), false, 'check()');
      same(sent.length, before, 'requests');
    });

    test('is done when the provider has the method, or leaves the page for it', async (scene) => {
      const entry = await scene.gateway.mountEntry(scene.options);
      await scene.fill?.('accepted');
      same(await entry.check(), true, 'check()');
      const confirming = confirm(entry, scene);
      if (scene.fill) return same(await confirming, { status: 'done' }, 'confirm()');
      await scene.answer('closed');
      same(await confirming, { status: 'incomplete' }, 'confirm(), back on the page with the back button');
    });

    test('answers a refusal with its reason, and takes another try', async (scene) => {
      if (!scene.fill) return;
      const entry = await scene.gateway.mountEntry(scene.options);
      await scene.fill('declined');
      check(await entry.check(), 'check() refused what only the provider can');
      const refused = await confirm(entry, scene);
      check(refused.status === 'declined' && refused.declineCode !== '', `${JSON.stringify(refused)} instead of a refusal with its code`);
      await scene.fill('accepted');
      check(await entry.check(), 'check() refused another try');
      same(await confirm(entry, scene), { status: 'done' }, 'confirm() after a refusal');
    });

    test('never gives the page a card number', async (scene) => {
      if (!scene.fill || scene.number === undefined) return;
      const entry = await scene.gateway.mountEntry(scene.options);
      await scene.fill('accepted');
      if (await entry.check()) await confirm(entry, scene);
      const digits = scene.number.replace(/\D/g, '');
      check(scene.sent.every((one) => !one.replace(/[\s-]/g, '').includes(digits)), 'the number went out through the page');
    });
  });

  describe(`${name}: what the provider asks about a payment`, () => {
    for (const how of ANSWERS) {
      test(`is through when it was ${how}, leaves nothing behind, and says nothing of the outcome`, async (scene) => {
        const through = scene.gateway.performAction(await scene.action(), scene.options);
        await scene.answer(how);
        same((await through) as unknown, undefined, 'what it resolves with');
        same(scene.container.childNodes.length, 0, 'nodes left in the container');
      });
    }

    test('shuts off nothing of the page meanwhile', async (scene) => {
      const through = scene.gateway.performAction(await scene.action(), scene.options);
      const closed = scene.answer('closed');
      check(document.querySelector(':modal, [inert], body > [aria-hidden="true"]') === null, 'something is inert or modal');
      await Promise.all([closed, through]);
    });

    test('ends when nobody waits for it, before or after it was asked', async ({ gateway, options, abort, action }) => {
      const asked = await action();
      const through = gateway.performAction(asked, options).catch(() => undefined);
      abort.abort();
      await through;
      await gateway.performAction(asked, options);
    });
  });
}
