/** Every route of the contract as a plain value. Servers route by it, adapters call by it, OpenAPI is made from it. */
import { billingRoutes } from './routes/billing.js';
import { routeErrors } from './routes/errors.js';
import { peopleRoutes } from './routes/people.js';
import type { RouteCall } from './routes/route.js';
import type { ServerErrorCode } from '../errors.js';

export { CONTRACT_VERSION } from './version.js';

/** A route, and the codes it may answer with beyond those every route has. */
export interface Route extends RouteCall {
  readonly errors: readonly ServerErrorCode[];
}

const calls = { ...billingRoutes, ...peopleRoutes } as const;

export type RouteName = keyof typeof calls;

type Routes = { readonly [N in RouteName]: (typeof calls)[N] & { readonly errors: (typeof routeErrors)[N] } };

export const routes = Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, { ...call, errors: routeErrors[name as RouteName] }])) as Routes;
