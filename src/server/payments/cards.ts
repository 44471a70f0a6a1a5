/** Test cards as the simulated provider's server part knows them: those a form accepts, and trouble only a server has. */
import { SIMULATED_CARDS as ENTERED_CARDS, type SimulatedCard } from '../../domain/simulated-cards.js';

/** What happens on the way to the provider, or there, beyond success and decline. */
export interface ServerCard extends SimulatedCard {
  /** The bank takes its time: "processing" until SETTLING_TIME is over, then paid. */
  readonly slow?: true;
  /** The provider gives no answer to a payment: it was charged all the same, or it never arrived. */
  readonly silent?: 'charged' | 'not_charged';
}

const fine = { brand: 'visa', setupDecline: null, challenge: false, paymentDecline: null };

/** Every test card by key: what scenarios put into an account, and what a form may send. */
export const SIMULATED_CARDS = {
  ...ENTERED_CARDS,
  processing: { ...fine, number: '4000009900000012', slow: true },
  timeout_charged: { ...fine, number: '4000009900000020', silent: 'charged' },
  timeout_not_charged: { ...fine, number: '4000009900000038', silent: 'not_charged' },
} as const satisfies Readonly<Record<string, ServerCard>>;

export type ServerCardKey = keyof typeof SIMULATED_CARDS;

/** How long the slow card takes, in milliseconds. */
export const SETTLING_TIME = 20_000;

/** A card by key; undefined for any other text. */
export function cardOf(key: string): ServerCard | undefined {
  return Object.hasOwn(SIMULATED_CARDS, key) ? SIMULATED_CARDS[key as ServerCardKey] : undefined;
}
