/** The second origin of `npm start -- --payments stripe-standin`: what js.stripe.com and api.stripe.com are to a real host. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { toNodeHandler } from '../../src/server/mounts/node.js';
import { createStandinApi, type Confirmation } from '../../src/testing/stripe-standin/api.js';
import { createStandinPages, type StandinScripts } from '../../src/testing/stripe-standin/pages.js';
import type { SimulatedPayments } from '../../src/server/payments/simulated.js';
import { asStripe, type StandinPayments } from '../../src/testing/stripe-standin/payments.js';
import type { HostName } from './hosts.js';

export interface StandinServer {
  readonly origin: string;
  /** What confirmations said beside the card. */
  readonly confirmations: readonly Confirmation[];
  close(): Promise<void>;
}

const FOLDER = fileURLToPath(new URL('../../src/testing/stripe-standin/', import.meta.url));

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [FOLDER + file], bundle: true, format: 'iife', target: 'es2022', minify: true, write: false });
  return outputFiles[0]?.text ?? '';
}

/** Both scripts, built from their sources: they are in no bundle of the package. */
export async function standinScripts(): Promise<StandinScripts> {
  const [stripe, frames] = await Promise.all([bundled('script.ts'), bundled('frames/main.ts')]);
  return { stripe, frames };
}

/** Serves it on a free port. `accountOf` finds an account by its publishable key, as it is now. */
export async function startStandin(accountOf: (publishableKey: string) => StandinPayments | undefined, port = 0): Promise<StandinServer> {
  const scripts = await standinScripts();
  const server = createServer();
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const api = createStandinApi({ accountOf, origin });
  const answer = toNodeHandler(createStandinPages(api, scripts));
  server.on('request', (request, response) => void answer(request, response).catch(() => response.destroy()));
  return {
    origin,
    confirmations: api.confirmations,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

export interface StandinHosts extends StandinServer {
  /** What a page loads in place of Stripe.js. */
  readonly script: string;
  /** Gives a host's new account Stripe's face; its pages find it by the host's own publishable key. */
  readonly face: (host: HostName, simulated: SimulatedPayments) => StandinPayments;
  accountOf(host: HostName): StandinPayments;
}

/** The second origin for the demo's hosts, each with a key of its own. `returnUrl`: where a challenge that left the page comes back to. */
export async function createStandinHosts(returnUrl: (host: HostName, operationId: string) => string): Promise<StandinHosts> {
  const accounts = new Map<string, StandinPayments>();
  const keyOf = (host: HostName): string => `pk_test_standin_${host}`;
  const server = await startStandin((key) => accounts.get(key));
  return {
    ...server,
    script: `${server.origin}/endive/stripe.js`,
    face(host, simulated) {
      const payments = asStripe(simulated, { publishableKey: keyOf(host), origin: server.origin, returnUrl: (key) => returnUrl(host, key.split(':')[0] ?? '') });
      accounts.set(keyOf(host), payments);
      return payments;
    },
    accountOf(host) {
      const payments = accounts.get(keyOf(host));
      if (!payments) throw new Error(`${host} has no account`);
      return payments;
    },
  };
}
