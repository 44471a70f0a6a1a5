/** Test cards as the simulated provider's server part knows them: with the trouble that only shows when paying. */
import { SIMULATED_CARDS as ENTERED_CARDS, type SimulatedCard } from '../../domain/simulated-cards.js';

/** What happens on the way to the provider, or there, beyond success and decline. */
export interface ServerCard extends SimulatedCard {
  /** The bank takes its time: "processing" until SETTLING_TIME is over, then paid. */
  readonly slow?: true;
  /** The provider gives no answer to a payment: it was charged all the same, or it never arrived. */
  readonly silent?: 'charged' | 'not_charged';
  /** The bank asks when it is stored, where the provider's browser part can let it. */
  readonly setupChallenge?: true;
}

/** Every test card by key. */
export const SIMULATED_CARDS = {
  ...ENTERED_CARDS,
  challenge: { ...ENTERED_CARDS.challenge, setupChallenge: true },
  challenge_once: { ...ENTERED_CARDS.challenge_once, setupChallenge: true },
  challenge_then_declined: { ...ENTERED_CARDS.challenge_then_declined, setupChallenge: true },
  challenge_then_insufficient: { ...ENTERED_CARDS.challenge_then_insufficient, setupChallenge: true },
  processing: { ...ENTERED_CARDS.processing, slow: true },
  timeout_charged: { ...ENTERED_CARDS.timeout_charged, silent: 'charged' },
  timeout_not_charged: { ...ENTERED_CARDS.timeout_not_charged, silent: 'not_charged' },
} as const satisfies Readonly<Record<string, ServerCard>>;

export type ServerCardKey = keyof typeof SIMULATED_CARDS;

/** How long the slow card takes, in milliseconds. */
export const SETTLING_TIME = 20_000;

/** A card by key; undefined for any other text. */
export function cardOf(key: string): ServerCard | undefined {
  return Object.hasOwn(SIMULATED_CARDS, key) ? SIMULATED_CARDS[key as ServerCardKey] : undefined;
}
