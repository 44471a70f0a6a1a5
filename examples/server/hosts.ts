/** The three host products: whose accounts they are, what they sell, and the starting states a visitor can try. */
import type { ScenarioOptions } from '../../src/testing/scenario.js';

export const HOST_NAMES = ['support-desk', 'prospecting', 'workshops'] as const;
export type HostName = (typeof HOST_NAMES)[number];

/** What each host is before anybody changes anything. Amounts in minor units. */
const PRODUCTS: Readonly<Record<HostName, ScenarioOptions>> = {
  'support-desk': {
    accountName: 'Yelken Lojistik',
    plan: 'scale',
    planName: 'Scale',
    currency: 'TRY',
    country: 'TR',
    unitAmount: 129_000,
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
    plan: 'business',
    planName: 'Business',
    currency: 'EUR',
    country: 'FR',
    unitAmount: 4_900,
    profile: { firstName: 'Ana', lastName: 'Ferreira', companyName: 'Cordelier Conseil', city: 'Lyon', postalCode: '69002', line1: '4 rue des Marronniers' },
    seats: { capacity: 8, used: 6, reserved: 0, minimum: 1, maximum: 100 },
  },
  workshops: {
    accountName: 'Fablab des Tanneurs',
    plan: 'business',
    planName: 'Business',
    currency: 'EUR',
    country: 'FR',
    unitAmount: 1_900,
    profile: { firstName: 'Ana', lastName: 'Ferreira', companyName: 'Fablab des Tanneurs', city: 'Lille', postalCode: '59000', line1: '18 rue des Tanneurs' },
    seats: { capacity: 12, used: 9, reserved: 0, minimum: 3, maximum: 60 },
  },
};

export interface StartingState {
  readonly title: string;
  /** What differs from the product's own account. */
  readonly options: ScenarioOptions;
}

/** Starting states by name, offered in the demo bar. */
export const STATES = {
  ready: { title: 'Everything is set up', options: {} },
  bare: { title: 'No billing information, no card yet', options: { profile: 'empty', cards: [] } },
  'bank-question': { title: 'The card asks for a confirmation (3-D Secure)', options: { cards: ['challenge'] } },
  declined: { title: 'The first card is declined, the second works', options: { cards: ['declined_later', 'mastercard'] } },
  slow: { title: 'The bank takes its time', options: { cards: ['processing'] } },
  lost: { title: 'The provider charges, but its answer is lost', options: { cards: ['timeout_charged'] } },
  'never-arrived': { title: 'The payment never reaches the provider', options: { cards: ['timeout_not_charged'] } },
  'at-once': { title: 'Fewer seats count at once, with a credit', options: { reductionPolicy: 'immediate_credit' } },
} as const satisfies Readonly<Record<string, StartingState>>;
export type StateName = keyof typeof STATES;

/** The help desk shows its first-run state: buying begins with what is missing. */
export function firstState(host: HostName): StateName {
  return host === 'support-desk' ? 'bare' : 'ready';
}

/** The account a host starts with; `state` and `more` say what is different. */
export function accountOf(host: HostName, state: StateName, more: ScenarioOptions = {}): ScenarioOptions {
  const product = PRODUCTS[host];
  const options: ScenarioOptions = { ...product, ...STATES[state].options, ...more };
  return { ...options, seats: { ...product.seats, ...more.seats } };
}
