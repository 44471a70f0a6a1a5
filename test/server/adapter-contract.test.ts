/** The kit, asked through the HTTP adapter, keeps the contract every backend must keep. */
import { describe, it } from 'node:test';
import { createHttpAdapter } from '../../src/api/adapters/http.js';
import { describeAdapterContract } from '../../src/testing/adapter-contract.js';
import { buildScenario, scenarioFetch, VIEWER_HEADER } from '../../src/testing/scenario.js';

describeAdapterContract({ describe, it }, 'server kit over HTTP', (as) => {
  const { kit, basePath } = buildScenario();
  const headers = { [VIEWER_HEADER]: as === 'buyer' ? 'user_ana' : 'user_noor' };
  return createHttpAdapter({ baseUrl: `http://localhost${basePath}`, fetch: scenarioFetch(kit), headers });
});
