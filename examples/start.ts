/** `npm start`: serves the demo on this machine. Options: --port N --latency MS --faults RATE --seed N --payments WHO. */
import { parseArgs } from 'node:util';

const USAGE = 'npm start -- [--port 4173] [--latency MS] [--faults 0…1] [--seed N] [--payments simulated|stripe-standin]';

function fail(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

function numberOf(name: string, text: string | undefined, standard: number, most: number, whole = true): number {
  if (text === undefined) return standard;
  const value = Number(text);
  const fits = text.trim() !== '' && value >= 0 && value <= most && (!whole || Number.isInteger(value));
  if (!fits) fail(`--${name} takes a ${whole ? 'whole ' : ''}number from 0 to ${most}, not "${text}".`);
  return value;
}

function options() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { port: text, latency: text, faults: text, seed: text, payments: text } }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const given = options();
const port = numberOf('port', given.port, 4173, 65_535);
const faults = {
  latency: numberOf('latency', given.latency, 0, 60_000),
  rate: numberOf('faults', given.faults, 0, 1, false),
  seed: numberOf('seed', given.seed, 1, Number.MAX_SAFE_INTEGER),
};

const { payments = 'simulated' } = given;
if (payments !== 'simulated' && payments !== 'stripe-standin') fail(`--payments takes "simulated" or "stripe-standin", not "${payments}".`);

try {
  // Only now: a wrong option should not wait for everything to load.
  const { startDemo } = await import('./server/demo.js');
  const demo = await startDemo({ port, faults, payments, liveStreams: 100 });
  console.log(`billing-widgets demo: ${demo.origin}/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void demo.close());
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code === 'EADDRINUSE' ? `Port ${port} is taken. Try npm start -- --port 0.` : message);
  process.exit(1);
}
