/** An account of its own for one test: a whole server kit in the page, with every request written down and room for trouble. */
import type { BillingAdapter } from '../../src/api/adapter.js';
import { createHttpAdapter } from '../../src/api/adapters/http.js';
import type { Operation, OrderDraft } from '../../src/api/contract/schemas.js';
import { withFaults, type FaultKind, type PlannedFault } from '../../src/testing/faults.js';
import { buildScenario, VIEWER_HEADER, type Scenario, type ScenarioName, type ScenarioOptions } from '../../src/testing/scenario.js';

/** "POST /v1/quotes", or what such a line must look like. */
export type Matching = string | RegExp;

const lineOf = (request: Request): string => {
  const { pathname, search } = new URL(request.url);
  return `${request.method} ${pathname.replace(/^\/billing/, '')}${search}`;
};

const matches = (line: string, wanted: Matching): boolean => (typeof wanted === 'string' ? line.startsWith(wanted) : wanted.test(line));

export class Backend {
  readonly scenario: Scenario;
  readonly adapter: BillingAdapter;
  /** What arrived, oldest first, each as "METHOD /path". */
  readonly requests: string[] = [];
  readonly #plan: PlannedFault[] = [];
  readonly #holds = new Set<{ readonly wanted: Matching; readonly released: Promise<void> }>();
  readonly #fetch: typeof fetch;

  constructor(start: ScenarioName | ScenarioOptions = 'default', wrap: (adapter: BillingAdapter) => BillingAdapter = (adapter) => adapter) {
    this.scenario = buildScenario(start);
    const faulty = withFaults(async (request) => this.#handle(request), { plan: this.#plan });
    this.#fetch = (input, init) => faulty(input instanceof Request ? input : new URL(input, location.origin), init);
    this.adapter = wrap(this.#adapter({}));
  }

  /** How often something was asked. */
  count(wanted: Matching): number {
    return this.requests.filter((line) => matches(line, wanted)).length;
  }

  /** From now on, or for the next `times` calls, such requests go wrong. Returns the way to stop it. */
  fail(wanted: Matching, fault: FaultKind, times = Infinity): () => void {
    let left = times;
    const planned: PlannedFault = { at: (request) => matches(lineOf(request), wanted) && left-- > 0, fault };
    this.#plan.push(planned);
    return () => void (left = 0);
  }

  /** Such requests wait until the returned function is called. */
  hold(wanted: Matching): () => void {
    let resolve = (): void => undefined;
    const promise = new Promise<void>((done) => (resolve = done));
    const hold = { wanted, released: promise };
    this.#holds.add(hold);
    return () => {
      this.#holds.delete(hold);
      resolve();
    };
  }

  /** The same account as another person sees it; see `Scenario.viewers`. */
  as(userId: string): BillingAdapter {
    return this.#adapter({ [VIEWER_HEADER]: userId });
  }

  /** A colleague orders elsewhere; with the first stored card unless told. */
  async order(draft: OrderDraft, userId = 'user_deniz'): Promise<Operation> {
    const adapter = this.as(userId);
    const quote = await adapter.createQuote(draft);
    const method = (await adapter.paymentMethods())[0];
    return adapter.createOperation(
      { quoteId: quote.id, expectedTotal: quote.total, currency: quote.currency, paymentMethodId: quote.total ? (method?.id ?? null) : null },
      { idempotencyKey: quote.id },
    );
  }

  /** What was taken from the account's cards, in minor units. */
  get charged(): readonly number[] {
    return this.scenario.payments.charges(this.scenario.accountId).map(({ amount }) => amount);
  }

  async #handle(request: Request): Promise<Response> {
    const line = lineOf(request);
    if (!request.headers.has(VIEWER_HEADER)) this.requests.push(line);
    await Promise.all([...this.#holds].filter(({ wanted }) => matches(line, wanted)).map(({ released }) => released));
    return this.scenario.kit.handle(request);
  }

  #adapter(headers: Record<string, string>): BillingAdapter {
    // Repetitions come at once: nobody waits in a test.
    return createHttpAdapter({ baseUrl: '/billing', fetch: this.#fetch, headers, random: () => 0, sleep: async () => undefined });
  }
}
