/** Every route of the contract as a plain value. Servers route by it, adapters call by it, OpenAPI is made from it. */
import { billingRoutes } from './routes/billing.js';
import { peopleRoutes } from './routes/people.js';

export type { Route } from './routes/route.js';

export { CONTRACT_VERSION } from './version.js';

export const routes = { ...billingRoutes, ...peopleRoutes } as const;

export type RouteName = keyof typeof routes;
