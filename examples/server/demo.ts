/** The demo server: an index page and three host products, each with its own billing backend in the same process. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeHandler } from '../../src/server/mounts/node.js';
import { ConnectionDropped } from '../../src/testing/faults.js';
import { PERSON_COOKIE, cookieOf, createHostBackend, type BackendOptions, type HostBackend } from './backend.js';
import { loadBundle } from './bundle.js';
import { demoBar } from './demo-bar.js';
import { staticFile, typeOf } from './files.js';
import { HOST_NAMES, type HostName } from './hosts.js';
import { outboxPage } from './outbox.js';
import { statesOf } from './states.js';
import { createStandinHosts, type StandinHosts } from './stripe-standin.js';
import { travel } from '../../src/testing/time-machine.js';

export interface DemoOptions extends Omit<BackendOptions, 'payments'> {
  /** 0 takes any free port. */
  readonly port: number;
  /** Milliseconds between rounds of the backends' own work; default 5000, 0 = none. */
  readonly tickEvery?: number;
  /** Who takes the cards: the simulated provider in the page, or the stand-in of Stripe.js from an origin of its own. Default "simulated". */
  readonly payments?: 'simulated' | 'stripe-standin';
}

export interface Demo {
  readonly origin: string;
  readonly hosts: Readonly<Record<HostName, HostBackend>>;
  /** There with `payments: 'stripe-standin'`. */
  readonly standin: StandinHosts | undefined;
  close(): Promise<void>;
}

/**
 * As strict as a careful host would be: nothing but the page's own files, and no string becomes markup or code.
 * `provider`: the payment provider's origin, allowed what Stripe's would need.
 */
const pageHeaders = (provider: string | undefined) => ({
  'content-security-policy': [
    "default-src 'none'",
    ["script-src 'self'", provider].join(' ').trim(),
    "style-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self'", provider].join(' ').trim(),
    ...(provider === undefined ? [] : [`frame-src ${provider}`]),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
});

export async function startDemo(options: DemoOptions): Promise<Demo> {
  const bundle = await loadBundle();
  const standin = options.payments === 'stripe-standin' ? await createStandinHosts((name, id) => `${origin}/hosts/${name}/?billing_return=operation:${id}`) : undefined;
  const backends = new Map(HOST_NAMES.map((name) => [name, createHostBackend(name, { ...options, payments: standin?.face })]));
  const headers = pageHeaders(standin?.origin);
  const mounts = new Map([...backends].map(([name, backend]) => [name, toNodeHandler(backend)]));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, name = '', rest = ''] = /^\/hosts\/([^/]+)(\/.*)$/.exec(pathname) ?? [];
    const backend = backends.get(name as HostName);
    if (backend && rest.startsWith('/api/billing/')) return mounts.get(backend.name)?.(request, response);
    if (backend && rest === '/demo' && request.method === 'POST') return control(backend, request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const person = searchParams.get('as');
    if (backend && person !== null) return signIn(backend, person, pathname, response);
    if (backend && rest === '/outbox') return send(await hostPage(await outboxPage(backend), backend, request), 'text/html; charset=utf-8', request, response);
    await file(pathname, backend, request, response);
  }

  async function file(pathname: string, backend: HostBackend | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const built = pathname.startsWith('/dist/') ? bundle.get(pathname.slice('/dist/'.length)) : undefined;
    const found = built ? { type: typeOf(pathname) ?? 'application/octet-stream', body: built } : await staticFile(pathname);
    if (!found) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    const page = backend && found.type.startsWith('text/html');
    const body = page ? await hostPage(found.body.toString(), backend, request) : found.body;
    send(body, found.type, request, response);
  }

  function send(body: string | Buffer, type: string, request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { ...headers, 'content-type': type, 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** A host with Stripe loads Stripe.js itself, from Stripe. */
  async function hostPage(html: string, backend: HostBackend, request: IncomingMessage): Promise<string> {
    const page = html.replace('<!-- demo-bar -->', await demoBar(backend, personIn(request, backend)));
    return standin ? page.replace('</head>', `  <script src="${standin.script}"></script>\n  </head>`) : page;
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A dropped connection is what the fault asked for; anything else is a mistake of the demo.
      if (!(error instanceof ConnectionDropped) && !response.destroyed) console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(options.port, '127.0.0.1', done);
  });
  // Renewals, abandoned payments and lost answers are looked after meanwhile, as a host's scheduler would.
  const { tickEvery = 5_000 } = options;
  const tick = (): void => backends.forEach((backend) => void backend.scenario.kit.tick());
  const ticking = tickEvery > 0 ? setInterval(tick, tickEvery) : undefined;
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    standin,
    hosts: Object.fromEntries(backends) as Record<HostName, HostBackend>,
    close: async () => {
      clearInterval(ticking);
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await standin?.close();
    },
  };
}

function personIn(request: IncomingMessage, backend: HostBackend): string {
  return cookieOf(request.headers.cookie, PERSON_COOKIE) ?? backend.scenario.viewer.userId;
}

function signIn(backend: HostBackend, person: string, pathname: string, response: ServerResponse): void {
  if (!backend.personOf(person)) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Nobody is called that');
  response.writeHead(303, {
    location: pathname,
    'set-cookie': `${PERSON_COOKIE}=${person}; Path=/hosts/${backend.name}/; HttpOnly; SameSite=Strict`,
    'cache-control': 'no-store',
  });
  response.end();
}

/** The demo bar's forms: the account starts over, or its time moves on. */
async function control(backend: HostBackend, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return void response.writeHead(403).end();
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 1_000) return void response.writeHead(413).end();
  }
  const form = new URLSearchParams(text);
  const state = statesOf(backend.name).find((name) => name === form.get('state'));
  if (state) backend.reset(state);
  await backend.prepared;
  await travel(backend.scenario, form.get('jump') ?? '');
  // Back to the page the form is on, whatever its name; the path alone, so that nobody is sent elsewhere.
  const from = URL.canParse(request.headers.referer ?? '') ? new URL(request.headers.referer ?? '').pathname : '';
  response.writeHead(303, { location: from.startsWith(`/hosts/${backend.name}/`) ? from : `/hosts/${backend.name}/` }).end();
}
