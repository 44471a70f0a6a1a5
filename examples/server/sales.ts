/** What the three host products sell: plans, kinds of credit, and which changes each of them allows. All invented; amounts in minor units. */
import type { Catalog, CreditKind, PlanRule } from '../../src/server/ordering/catalog.js';

/** Months bought together cost ten of them: the saving the plan switcher states. */
const prices = (month: number) => [
  { interval: 'month' as const, seatUnitAmount: month },
  { interval: 'year' as const, seatUnitAmount: month * 10 },
];

/** Northfinch: three plans, credits for three things, everything in self-service. */
export const NORTHFINCH_PLANS: Catalog = [
  {
    id: 'scout',
    name: 'Scout',
    summary: 'For one market at a time.',
    features: ['Prospect search', '5 saved lists', 'Browser extension'],
    includedCredits: [{ kind: 'phone', quantity: 50 }, { kind: 'email', quantity: 100 }, { kind: 'export', quantity: 250 }],
    currency: 'EUR',
    prices: prices(2_900),
    seatMinimum: 1,
    seatMaximum: 10,
  },
  {
    id: 'pathfinder',
    name: 'Pathfinder',
    summary: 'For teams that call and write every day.',
    features: ['Everything in Scout', 'Lists without a limit', 'Sequences', 'CRM sync'],
    includedCredits: [{ kind: 'phone', quantity: 200 }, { kind: 'email', quantity: 500 }, { kind: 'export', quantity: 1_000 }],
    currency: 'EUR',
    prices: prices(4_900),
    seatMinimum: 1,
    seatMaximum: 100,
  },
  {
    id: 'summit',
    name: 'Summit',
    summary: 'For sales teams in several countries.',
    features: ['Everything in Pathfinder', 'Territories and roles', 'Single sign-on', 'A person to call'],
    includedCredits: [{ kind: 'phone', quantity: 1_000 }, { kind: 'email', quantity: 2_000 }, { kind: 'export', quantity: 5_000 }],
    currency: 'EUR',
    prices: prices(7_900),
    seatMinimum: 5,
    seatMaximum: 500,
  },
];

export const NORTHFINCH_CREDITS: readonly CreditKind[] = [
  {
    kind: 'phone',
    name: 'Phone credits',
    currency: 'EUR',
    recurring: {
      price: { per: 100, mode: 'volume', tiers: [{ upTo: 499, amount: 3_000 }, { upTo: 1_999, amount: 2_400 }, { upTo: null, amount: 1_800 }] },
      minimum: 100,
      maximum: 5_000,
      step: 100,
    },
  },
  {
    kind: 'email',
    name: 'Direct email credits',
    currency: 'EUR',
    recurring: {
      price: { per: 100, mode: 'graduated', tiers: [{ upTo: 500, amount: 1_200 }, { upTo: 2_000, amount: 950 }, { upTo: null, amount: 700 }] },
      minimum: 100,
      maximum: 10_000,
      step: 100,
    },
  },
  {
    kind: 'export',
    name: 'Export credits',
    currency: 'EUR',
    recurring: {
      price: { per: 1_000, mode: 'volume', tiers: [{ upTo: 4_999, amount: 4_000 }, { upTo: null, amount: 3_000 }] },
      minimum: 500,
      maximum: 20_000,
      step: 500,
    },
    packs: [{ quantity: 1_000, amount: 5_500, validDays: 90 }, { quantity: 5_000, amount: 21_000, validDays: 365 }],
  },
];

/** Mirabelle: two sizes of Business, and Enterprise by agreement. */
export const MIRABELLE_PLANS: Catalog = [
  {
    id: 'business-essentiel',
    name: 'Business Essentiel',
    summary: 'Pour un atelier et son équipe.',
    features: ['Réservation des machines', 'Planning des ateliers', 'Suivi des consommables'],
    currency: 'EUR',
    prices: prices(1_200),
    seatMinimum: 3,
    seatMaximum: 25,
  },
  {
    id: 'business',
    name: 'Business',
    summary: 'Pour plusieurs ateliers sous un même toit.',
    features: ['Tout Business Essentiel', 'Plusieurs lieux', 'Habilitations par machine'],
    currency: 'EUR',
    prices: prices(1_900),
    seatMinimum: 3,
    seatMaximum: 60,
  },
  {
    id: 'enterprise',
    name: 'Enterprise',
    summary: 'Pour les réseaux d’ateliers.',
    features: ['Tout Business', 'Connexion unique (SSO)', 'Facturation par site', 'Interlocuteur dédié'],
    currency: 'EUR',
    prices: prices(3_400),
    seatMinimum: 20,
    seatMaximum: null,
  },
];

const isBusiness = (id: string): boolean => id.startsWith('business');

/** People change between the sizes of Business, or from month to year; for anything else they write to Mirabelle. */
export const mirabelleRule: PlanRule = (from, to) => {
  if (to.plan.id === 'enterprise' && from.plan.id !== 'enterprise') return { effect: 'refused', reason: 'contact_sales' };
  if (from.price.interval === 'year' && to.price.interval === 'month') return { effect: 'refused', reason: 'interval' };
  if (isBusiness(to.plan.id) && !isBusiness(from.plan.id)) return { effect: 'refused', reason: 'downgrade' };
  const smaller = to.price.seatUnitAmount < (from.plan.prices.find(({ interval }) => interval === to.price.interval)?.seatUnitAmount ?? 0);
  return { effect: smaller ? 'period_end' : 'now' };
};

/** Depo Destek: one plan that people buy user seats of. */
export const DEPO_PLANS: Catalog = [
  {
    id: 'scale',
    name: 'Scale',
    summary: 'Büyüyen destek ekipleri için.',
    features: ['Tüm kanallar tek kutuda', 'Otomatik yanıtlar', 'Sınırsız rapor'],
    currency: 'TRY',
    prices: prices(129_000),
    seatMinimum: 1,
    seatMaximum: 200,
  },
];
