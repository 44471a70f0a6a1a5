/** The provider: where the backend is, what happens when it changes or fails, and in which language people read. */
import { expect } from '@open-wc/testing';
import type { SeatManager } from '../../src/components/seat-manager.js';
import type { BillingProvider } from '../../src/components/billing-provider.js';
import { buildScenario, scenarioFetch } from '../../src/testing/scenario.js';
import { Backend, create, Screen, show, stage, until, type Stage } from './harness.js';

/** A provider with these attributes and properties around one seat-manager. */
function provide(given: Record<string, unknown>): Stage {
  return stage('seat-manager', { provider: { adapter: undefined, ...given } });
}

const types = ({ events }: Stage): readonly string[] => events.map(({ type }) => type);

describe('The backend of a provider', () => {
  const own = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = own;
  });

  /** The page's fetch answers from a kit mounted at /api/billing; what was sent is kept. */
  function serve(answer?: (request: Request) => Promise<Response>): Request[] {
    const sent: Request[] = [];
    const { kit } = buildScenario({ basePath: '/api/billing', seats: { capacity: 20, used: 4, reserved: 0 } });
    const kitFetch = scenarioFetch(kit);
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!new URL(request.url).pathname.startsWith('/api/billing')) return own(input, init);
      sent.push(request.clone());
      return answer ? answer(request) : kitFetch(request);
    };
    return sent;
  }

  it('is reached at the address in `api`', async () => {
    const sent = serve();
    const { screen } = provide({ api: '/api/billing' });
    await screen.sees('4 of 20 in use');
    expect(sent.map(({ url }) => new URL(url).pathname)).to.include.members(['/api/billing/v1/session', '/api/billing/v1/subscription']);
  });

  it('gets the headers of the page, asked for anew with every request', async () => {
    const sent = serve();
    let asked = 0;
    const set = provide({ api: '/api/billing', headers: async () => ({ authorization: `Bearer ${(asked += 1)}` }) });
    await set.screen.sees('4 of 20 in use');
    const seen = sent.map(({ headers }) => headers.get('authorization'));
    expect(new Set(seen).size).to.equal(sent.length);
    set.provider.headers = { authorization: 'Bearer fixed' };
    set.provider.session?.refresh();
    await until(() => sent.at(-1)?.headers.get('authorization') === 'Bearer fixed', 'the new header');
  });

  it('that signs people out says so', async () => {
    serve(async () => new Response('<h1>Sign in', { status: 401, headers: { 'content-type': 'text/html' } }));
    const set = provide({ api: '/api/billing' });
    await set.screen.sees('Billing could not be loaded.', 'You are signed out.');
    expect(types(set)).to.deep.equal(['billing-session-failed']);
    expect(set.events[0]?.detail).to.deep.equal({ code: 'not_signed_in' });
  });

  for (const [what, status] of [['forbidden_role', 403], ['not_found', 404], ['internal', 500]] as const) {
    it(`that answers ${status} shows a message and a way to try again`, async () => {
      serve(async () => Response.json({ code: what }, { status, headers: { 'content-type': 'application/problem+json' } }));
      const { screen } = provide({ api: '/api/billing' });
      await screen.sees('Billing could not be loaded.');
      await screen.enabled('Try again');
      serve();
      await screen.press('Try again');
      await screen.sees('4 of 20 in use');
    });
  }

  it('runs in the page with `demo`, without asking anybody', async () => {
    const sent = serve();
    const { screen } = provide({ demo: 'over-assigned' });
    await screen.sees('12 of 10 in use');
    expect(sent).to.deep.equal([]);
    const plain = provide({ demo: '' });
    await plain.screen.sees('9 of 12 in use');
  });

  it('with a demo nobody knows says that it cannot be loaded', async () => {
    const set = provide({ demo: 'no-such-scenario' });
    await set.screen.sees('Billing could not be loaded.');
    await until(() => types(set).includes('billing-session-failed'), 'the event');
  });

  it('may come later than the elements', async () => {
    const { provider, screen } = provide({});
    await until(() => screen.root.querySelector('[aria-busy]'), 'loading');
    provider.adapter = new Backend().adapter;
    await screen.sees('9 of 12 in use');
  });

  it('of the page’s own goes before `api` and `demo`', async () => {
    const sent = serve();
    const { screen } = provide({ adapter: new Backend({ seats: { capacity: 33 } }).adapter, api: '/api/billing', demo: 'full' });
    await screen.sees('9 of 33 in use');
    expect(sent).to.deep.equal([]);
  });

  it('can be exchanged: the old one is asked nothing more', async () => {
    const before = new Backend();
    const after = new Backend({ seats: { capacity: 40 } });
    const set = stage('seat-manager', { start: before });
    await set.screen.sees('9 of 12 in use');
    await set.screen.press('Add seats');
    await set.screen.sees('€25.08');
    set.provider.adapter = after.adapter;
    await set.screen.sees('9 of 40 in use');
    expect(set.screen.text).not.to.include('€25.08');
    const asked = before.requests.length;
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => after.count('GET /v1/changes') > 0, 'a look for changes');
    expect(before.requests.length).to.equal(asked);
  });

  it('that is exchanged twice at once ends with the last', async () => {
    const [slow, last] = [new Backend({ seats: { capacity: 50 } }), new Backend({ seats: { capacity: 60 } })];
    const set = stage('seat-manager');
    const release = slow.hold('GET');
    set.provider.adapter = slow.adapter;
    await set.provider.updateComplete;
    set.provider.adapter = last.adapter;
    await set.screen.sees('9 of 60 in use');
    release();
    set.provider.session?.refresh();
    await until(() => last.count('GET /v1/subscription') > 1, 'another reading');
    expect(set.screen.text).to.include('9 of 60 in use');
  });
});

describe('The session of a provider', () => {
  it('is announced once, however often it is read', async () => {
    const set = stage('seat-manager');
    await set.screen.sees('9 of 12 in use');
    set.provider.session?.refresh();
    await until(() => set.backend.count('GET /v1/session') > 1, 'another reading');
    expect(types(set).filter((type) => type === 'billing-session-ready')).to.have.length(1);
  });

  it('is shared: two elements read the account once', async () => {
    const set = stage('seat-manager');
    const second = create('seat-manager');
    set.provider.append(second);
    await set.screen.sees('9 of 12 in use');
    await new Screen(second).sees('9 of 12 in use');
    expect(set.backend.count('GET /v1/subscription')).to.equal(1);
  });

  it('survives a move of the provider, and is opened anew after it was taken away', async () => {
    const set = stage('seat-manager');
    await set.screen.sees('9 of 12 in use');
    const { session } = set.provider;
    const elsewhere = show(create('div'));
    elsewhere.append(set.provider);
    await Promise.resolve();
    expect(set.provider.session).to.equal(session);
    set.provider.remove();
    await until(() => set.provider.session === undefined, 'the end of the session');
    elsewhere.append(set.provider);
    await set.screen.sees('9 of 12 in use');
    expect(set.provider.session).not.to.equal(session);
  });

  it('tells again when it could be read after a failure', async () => {
    const backend = new Backend();
    const stop = backend.fail('GET /v1/session', 'internal');
    const set = stage('seat-manager', { start: backend });
    await set.screen.enabled('Try again');
    stop();
    await set.screen.press('Try again');
    await set.screen.sees('9 of 12 in use');
    expect(types(set)).to.deep.equal(['billing-session-failed', 'billing-session-ready']);
  });
});

describe('The language of a provider', () => {
  afterEach(() => document.documentElement.setAttribute('lang', 'en'));

  it('is the one it is told', async () => {
    const { screen } = provide({ locale: 'tr', adapter: new Backend().adapter });
    await screen.sees(/12/);
    expect(screen.root.querySelector('section')?.lang).to.equal('tr');
  });

  it('is the nearest `lang` around it, through shadow roots, and English where nobody says', async () => {
    document.documentElement.removeAttribute('lang');
    const plain = stage('seat-manager', { provider: { locale: undefined } });
    await plain.screen.sees('Seats');
    document.documentElement.setAttribute('lang', 'tr');
    const outer = show(create('div', { lang: 'fr' }));
    const root = create('div').attachShadow({ mode: 'closed' });
    outer.append(root.host);
    const element = create('seat-manager');
    root.append(create<BillingProvider>('billing-provider', { adapter: new Backend().adapter }, element));
    const screen = new Screen(element);
    await screen.sees(/12/);
    expect(screen.root.querySelector('section')?.lang).to.equal('fr');
  });

  it('changes while everything is open', async () => {
    const set = stage('seat-manager');
    await set.screen.press('Add seats');
    await set.screen.sees('New total 13');
    set.provider.locale = 'fr';
    await set.screen.losesSight('New total 13');
    await set.screen.sees(/25,08 €/);
    set.provider.locale = 'en';
    await set.screen.sees('New total 13', '€25.08');
  });

  it('takes the page’s own words at once, and lets them go again', async () => {
    const set = stage('seat-manager', { provider: { messages: { 'seats-title': 'Desks' } } });
    await set.screen.find('heading', 'Desks');
    set.provider.messages = { 'seats-title': 'Chairs for { SEAT(form: "plural") }' };
    await set.screen.find('heading', 'Chairs for seats');
    set.provider.messages = undefined;
    await set.screen.find('heading', 'Seats');
  });

  it('keeps its own words where the page’s are broken', async () => {
    const { screen } = stage('seat-manager', { provider: { messages: { 'seats-title': '{ $nobody }', 'seats-add': '{' } } });
    await screen.find('heading', 'Seats');
    await screen.button('Add seats');
  });

  it('calls a seat what the page calls it, in every sentence', async () => {
    const { screen, provider } = stage('seat-manager', { provider: { 'seat-term': 'license' } });
    await screen.press('Add licenses');
    await screen.sees('Licenses', '€29.00 per license', '12 → 13 licenses');
    expect(screen.text).not.to.match(/seat/i);
    provider.seatTerm = 'user';
    await screen.sees('€29.00 per user');
    provider.messages = { 'term-bench': 'bench\n.other = benches' };
    provider.seatTerm = 'bench';
    await screen.sees('€29.00 per bench', 'Add benches');
  });

  it('writes days as the account’s time zone has them, or as the page says', async () => {
    const paris = stage('seat-manager');
    await paris.screen.sees('renews 14 December');
    const west = stage('seat-manager', { provider: { 'time-zone': 'America/Los_Angeles' } });
    await west.screen.sees('renews 13 December');
  });
});

describe('A page that is not finished', () => {
  it('reads that its provider was told of no backend, until it is', async () => {
    const set = provide({});
    await set.screen.sees('The <billing-provider> needs "api", "demo" or an adapter.');
    Object.assign(set.provider, { adapter: new Backend().adapter });
    await set.screen.sees('9 of 12 in use');
    expect(set.screen.text).not.to.include('needs "api"');
  });

  it('may give a class a second tag', async () => {
    const Element = customElements.get('seat-manager') as typeof SeatManager;
    Element.define('second-seat-manager');
    Element.define('second-seat-manager');
    expect(customElements.get('second-seat-manager')?.prototype).to.be.instanceOf(Element);
    expect(() => Element.define('nohyphen')).to.throw();
  });
});
