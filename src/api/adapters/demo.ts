/** BillingAdapter for demos and tests: the HTTP adapter over a server kit in the page, loaded at the first call. */
import type { FaultOptions } from '../../testing/faults.js';
import type { ScenarioName, ScenarioOptions } from '../../testing/scenario.js';
import type { BillingAdapter } from '../adapter.js';
import type { InvoiceLink } from '../contract/schemas.js';
import { BillingError } from '../errors.js';
import { createHttpAdapter } from './http.js';

/**
 * Makes an adapter to an account of its own that lives in the page's memory; nothing leaves the page.
 * `scenario`: where the account starts, by name or in detail. `faults`: latency (milliseconds) and failures to live with.
 * Every call throws BillingError network, with a RangeError as its cause, when there is no scenario of that name.
 */
export function createDemoAdapter(
  // A name may come from an attribute, so any string is taken; the known ones are still suggested.
  scenario: ScenarioName | ScenarioOptions | (string & {}) = 'default',
  faults: FaultOptions = {},
): BillingAdapter {
  let backend: Promise<typeof fetch> | undefined;

  async function start(): Promise<typeof fetch> {
    const { SCENARIOS, buildScenario, scenarioFetch } = await import('../../testing/scenario.js');
    if (typeof scenario === 'string' && !Object.hasOwn(SCENARIOS, scenario))
      throw new RangeError(`no scenario "${scenario}", only ${Object.keys(SCENARIOS).join(', ')}`);
    return scenarioFetch(buildScenario(scenario as ScenarioName | ScenarioOptions).kit, faults);
  }

  const fetch: typeof globalThis.fetch = async (input, init) => {
    // A kit that could not be fetched is tried anew by the next call.
    backend ??= start().catch((error: unknown) => {
      backend = undefined;
      throw error;
    });
    return (await backend)(input, init);
  };
  const adapter = createHttpAdapter({
    baseUrl: (typeof scenario === 'object' && scenario.basePath) || '/billing',
    fetch,
  });
  // The kit is in the page: no address of it could be followed.
  const local = async (link: InvoiceLink): Promise<InvoiceLink> => {
    const url = URL.createObjectURL(await (await fetch(link.url)).blob());
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return { ...link, url };
  };
  return {
    ...adapter,
    invoiceLink: async (id, options) => local(await adapter.invoiceLink(id, options)),
    async people() {
      const people = await adapter.people?.();
      if (!people) throw new BillingError('not_found');
      return { ...people, membersLink: async (options) => local(await people.membersLink(options)) };
    },
  };
}
