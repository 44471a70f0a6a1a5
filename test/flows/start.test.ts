/** `npm start` itself: one line with the URL, strict headers, nothing but its own pages, options, and a state that survives a reload. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { startDemo } from '../../examples/server/demo.js';

let child: ChildProcess | undefined;
let origin = '';
let output = '';

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'examples/start.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

before(
  async () => {
    child = start('--port', '0', '--latency', '1', '--seed', '3');
    const { stdout } = child;
    assert.ok(stdout);
    await new Promise<void>((ready, fail) => {
      child?.once('exit', (code) => fail(new Error(`it ended with ${code}`)));
      stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
        if (url === undefined) return;
        origin = url;
        ready();
      });
    });
  },
  { timeout: 60_000 },
);

after(async () => {
  const ended = child && once(child, 'exit');
  child?.kill('SIGTERM');
  await ended;
});

/** A GET as it is written: fetch would tidy the path up before sending it. */
function raw(path: string): Promise<number> {
  return new Promise((done, fail) => {
    request(`${origin}/`, { path }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .on('error', fail)
      .end();
  });
}

test('npm start prints one line with the URL when it is ready', () => {
  assert.equal(output.trim().split('\n').length, 1, output);
  assert.match(output, /^billing-widgets demo: http:\/\/127\.0\.0\.1:\d+\/\n$/);
});

test('the index and every page of the three hosts are served, under a policy without exceptions', async () => {
  const pages = {
    'support-desk': ['', 'en.html', 'join.html', 'outbox'],
    prospecting: ['', 'upgrade.html', 'order.html', 'invoices.html', 'workspace.html', 'join.html', 'outbox'],
    workshops: ['', 'configuration.html', 'utilisateurs.html', 'outbox'],
  };
  for (const path of ['/', ...Object.entries(pages).flatMap(([host, names]) => names.map((name) => `/hosts/${host}/${name}`))]) {
    const answer = await fetch(origin + path);
    assert.equal(answer.status, 200, path);
    const policy = answer.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/);
    const page = await answer.text();
    assert.doesNotMatch(page, /<style|style=|<script(?![^>]*\ssrc=)|\son\w+=/, `${path} has something inline`);
    assert.doesNotMatch(page, /(src|href)="(https?:)?\/\//, `${path} loads from elsewhere`);
  }
});

test('nothing outside the pages can be fetched, however it is written', async () => {
  const paths = ['/start.ts', '/server/demo.ts', '/../package.json', '/%2e%2e/package.json', '/hosts/..%2f..%2fpackage.json', '/dist/../../package.json', '/hosts/support-desk/%00.html', '/%', '/hosts/nowhere/'];
  for (const path of paths) assert.equal(await raw(path), 404, path);
});

test('each host answers the contract under its own address, for the person who is signed in', async () => {
  for (const host of ['support-desk', 'prospecting', 'workshops']) {
    const base = `${origin}/hosts/${host}`;
    const owner = (await (await fetch(`${base}/api/billing/v1/session`)).json()) as { viewer: { name: string } };
    assert.equal(owner.viewer.name, 'Ana Ferreira');
    const signIn = await fetch(`${base}/?as=user_deniz`, { redirect: 'manual' });
    const cookie = signIn.headers.get('set-cookie') ?? '';
    assert.match(cookie, /HttpOnly; SameSite=Strict/);
    const second = await fetch(`${base}/api/billing/v1/session`, { headers: { cookie: cookie.split(';')[0] ?? '', 'scenario-viewer': 'user_olga' } });
    assert.equal(((await second.json()) as { viewer: { name: string } }).viewer.name, 'Deniz Aksoy', 'a header of the browser must not choose');
  }
});

test('the outbox shows what was sent, newest first, with links that lead to the page where people join', async () => {
  const base = `${origin}/hosts/prospecting`;
  const post = async (path: string, body?: unknown): Promise<{ id: string }> => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': path };
    const answer = await fetch(`${base}/api/billing/v1${path}`, { method: 'POST', headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    assert.ok(answer.ok, `${path}: ${answer.status}`);
    return (await answer.json()) as { id: string };
  };
  assert.match(await (await fetch(`${base}/outbox`)).text(), /Nothing was sent yet/);
  const rows = ['first@post.example', "o'neil@post.example"].map((email) => ({ email, firstName: '', lastName: '', position: '' }));
  const { id } = await post('/imports', { source: 'list', seats: true, role: 'member', rows });
  await post(`/imports/${id}/commit`);
  const page = await (await fetch(`${base}/outbox`)).text();
  assert.deepEqual([...page.matchAll(/To <strong>([^<]*)/g)].map(([, to]) => to), ['o&#39;neil@post.example', 'first@post.example']);
  const links = [...page.matchAll(/href="(\/hosts\/prospecting\/join\.html#invitation=[\w-]{27})"/g)].map(([, link = '']) => link);
  assert.equal(new Set(links).size, 2);
  assert.equal((await fetch(origin + (links[0] ?? ''))).status, 200);
});

test('with the stand-in of Stripe.js its origin is allowed script, frames and requests, and nothing else is', async () => {
  const demo = await startDemo({ port: 0, payments: 'stripe-standin', tickEvery: 0 });
  try {
    const { origin: provider = '', script = '' } = demo.standin ?? {};
    assert.notEqual(new URL(provider).origin, demo.origin);
    for (const host of ['support-desk', 'prospecting', 'workshops']) {
      const answer = await fetch(`${demo.origin}/hosts/${host}/`);
      const policy = answer.headers.get('content-security-policy') ?? '';
      for (const part of [`script-src 'self' ${provider};`, `connect-src 'self' ${provider};`, `frame-src ${provider};`]) assert.ok(policy.includes(part), policy);
      assert.doesNotMatch(policy.replaceAll(provider, ''), /unsafe|\*|https?:/);
      assert.ok((await answer.text()).includes(`<script src="${script}"></script>`));
      const session = (await (await fetch(`${demo.origin}/hosts/${host}/api/billing/v1/session`)).json()) as { gateway: unknown };
      assert.deepEqual(session.gateway, { kind: 'stripe', config: { publishableKey: `pk_test_standin_${host}` } });
    }
    assert.match(await (await fetch(script)).text(), /Stripe/);
  } finally {
    await demo.close();
  }
});

test('an option that makes no sense is refused with the usage', async () => {
  for (const args of [['--port', 'x'], ['--faults', '2'], ['--nonsense'], ['--payments', 'cash']]) {
    const wrong = start(...args);
    let said = '';
    wrong.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(wrong, 'exit')) as [number];
    assert.equal(code, 2, args.join(' '));
    assert.match(said, /npm start -- \[--port/);
  }
});
