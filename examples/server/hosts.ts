/** The three host products and whose accounts they are. What they sell is in sales.ts, where one can begin in states.ts. */
import { weeklyUsage, type ScenarioOptions } from '../../src/testing/scenario.js';
import { DEPO_PLANS, MIRABELLE_PLANS, NORTHFINCH_CREDITS, NORTHFINCH_PLANS, mirabelleRule } from './sales.js';
import { stateOf, type StateName } from './states.js';

export const HOST_NAMES = ['support-desk', 'prospecting', 'workshops'] as const;
export type HostName = (typeof HOST_NAMES)[number];

/** Where people of no account yet join one, in each product's own pages. */
const JOIN_PAGES: Readonly<Record<HostName, string>> = { 'support-desk': 'join.html', prospecting: 'join.html', workshops: 'profil.html' };

/** Address of that page. */
export const joinPage = (host: HostName): string => `/hosts/${host}/${JOIN_PAGES[host]}`;

/** What each host is before anybody changes anything. Amounts in minor units. */
const PRODUCTS: Readonly<Record<HostName, ScenarioOptions>> = {
  'support-desk': {
    accountName: 'Yelken Lojistik',
    plan: 'scale',
    plans: DEPO_PLANS,
    creditKinds: [],
    invoices: 5,
    currency: 'TRY',
    country: 'TR',
    profile: {
      firstName: 'Ana',
      lastName: 'Ferreira',
      companyName: 'Yelken Lojistik A.Ş.',
      province: 'Ankara',
      city: 'Çankaya',
      postalCode: '06690',
      line1: 'Çınar Sokak 12/4',
      taxOffice: 'Çankaya',
      taxId: '1234567890',
    },
    seats: { capacity: 5, used: 4, reserved: 0, minimum: 1, maximum: 200 },
    policy: {
      requiredProfileFields: [
        'firstName', 'lastName', 'companyName', 'country', 'province', 'city', 'postalCode', 'line1', 'taxOffice', 'taxId',
      ],
    },
  },
  prospecting: {
    accountName: 'Cordelier Conseil',
    plan: 'pathfinder',
    plans: NORTHFINCH_PLANS,
    creditKinds: NORTHFINCH_CREDITS,
    // Phone credits are used faster than they come: at this pace they run out before the period does.
    credits: {
      phone: { usage: weeklyUsage(9) },
      email: { recurring: 200, usage: weeklyUsage(17) },
      export: { usage: weeklyUsage(40), pack: { granted: 1_000, used: 250, expiresInDays: 12 } },
    },
    invoices: 14,
    currency: 'EUR',
    country: 'FR',
    policy: { pausing: true },
    profile: { firstName: 'Ana', lastName: 'Ferreira', companyName: 'Cordelier Conseil', city: 'Lyon', postalCode: '69002', line1: '4 rue des Marronniers' },
    seats: { capacity: 8, used: 6, reserved: 0, minimum: 1, maximum: 100 },
  },
  workshops: {
    accountName: 'Fablab des Tanneurs',
    plan: 'business',
    plans: MIRABELLE_PLANS,
    planRule: mirabelleRule,
    creditKinds: [],
    invoices: 3,
    currency: 'EUR',
    country: 'FR',
    profile: { firstName: 'Ana', lastName: 'Ferreira', companyName: 'Fablab des Tanneurs', city: 'Lille', postalCode: '59000', line1: '18 rue des Tanneurs' },
    policy: { codesMayBuySeats: 20 },
    seats: { capacity: 12, used: 9, reserved: 0, minimum: 3, maximum: 60 },
  },
};

/** The help desk shows its first-run state: buying begins with what is missing. */
export function firstState(host: HostName): StateName {
  return host === 'support-desk' ? 'bare' : 'ready';
}

/** The account a host starts with; `state` and `more` say what is different. */
export function accountOf(host: HostName, state: StateName, more: ScenarioOptions = {}): ScenarioOptions {
  const product = PRODUCTS[host];
  const options: ScenarioOptions = { ...product, ...stateOf(state).options, ...more };
  const { interval = 'month', plan: id, currency = 'EUR' } = options;
  // An account of another currency finds the same plans in its own.
  const plans = (options.plans ?? []).map((plan) => ({ ...plan, currency }));
  const price = plans.find((plan) => plan.id === id)?.prices.find((one) => one.interval === interval);
  return {
    ...options,
    plans,
    // Named, so that promotions are in proportion to it, and a test can raise it.
    ...(price && options.unitAmount === undefined && { unitAmount: price.seatUnitAmount }),
    seats: { ...product.seats, ...more.seats },
    policy: { invitationUrl: joinPage(host), ...product.policy, ...more.policy },
  };
}
