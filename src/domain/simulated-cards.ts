/** Test cards of the simulated payment provider: shared by its fields in the browser and its server part. */

/*
 * The two halves talk below `gateway.config.endpoint`, and a card number never travels:
 *   POST setups/{clientSecret}      {card, expMonth, expYear, holderName} → {status: 'succeeded'} | {status: 'declined', declineCode}
 *   POST challenges/{clientSecret}  {outcome: 'approve' | 'refuse' | 'abandon'} → anything
 * `card` is a key of the table or UNKNOWN_CARD.
 */

export interface SimulatedCard {
  readonly number: string;
  readonly brand: string;
  /** Why the provider refuses to store it; null = it is stored. */
  readonly setupDecline: string | null;
  /** Every payment asks the buyer for a confirmation at the bank first. */
  readonly challenge: boolean;
  /** Why payments are declined, after the challenge if there is one; null = they succeed. */
  readonly paymentDecline: string | null;
}

const card = (
  number: string,
  brand: string,
  { setupDecline = null, challenge = false, paymentDecline = null }: Partial<SimulatedCard> = {},
): SimulatedCard => ({ number, brand, setupDecline, challenge, paymentDecline });

/** By key. The numbers are those testers know from real providers' sandboxes. */
export const SIMULATED_CARDS = {
  visa: card('4242424242424242', 'visa'),
  mastercard: card('5555555555554444', 'mastercard'),
  amex: card('378282246310005', 'amex'),
  troy: card('9792030394440796', 'troy'),
  challenge: card('4000002760003184', 'visa', { challenge: true }),
  // Asks once, when it is stored; where nothing can be asked then, it is stored without.
  challenge_once: card('4000002500003155', 'visa'),
  // Known to the bank already: storing asks nothing, every payment does.
  challenge_paying: card('4000003800000446', 'visa', { challenge: true }),
  challenge_then_declined: card('4000008400001629', 'visa', { challenge: true, paymentDecline: 'generic' }),
  challenge_then_insufficient: card('4000008260003178', 'visa', { challenge: true, paymentDecline: 'insufficient_funds' }),
  declined_later: card('4000000000000341', 'visa', { paymentDecline: 'generic' }),
  insufficient_later: card('4000000000000259', 'visa', { paymentDecline: 'insufficient_funds' }),
  declined: card('4000000000000002', 'visa', { setupDecline: 'generic' }),
  insufficient_funds: card('4000000000009995', 'visa', { setupDecline: 'insufficient_funds' }),
  expired: card('4000000000000069', 'visa', { setupDecline: 'expired_card' }),
  incorrect_cvc: card('4000000000000127', 'visa', { setupDecline: 'incorrect_cvc' }),
  // Trouble that only shows when paying: the server part knows what they do.
  processing: card('4000009900000012', 'visa'),
  timeout_charged: card('4000009900000020', 'visa'),
  timeout_not_charged: card('4000009900000038', 'visa'),
  processing_error: card('4000000000000119', 'visa', { setupDecline: 'processing_error' }),
} as const satisfies Readonly<Record<string, SimulatedCard>>;

export type SimulatedCardKey = keyof typeof SIMULATED_CARDS;

/** Key for a number that is none of these: declined with `test_mode_live_card`, as real sandboxes do. */
export const UNKNOWN_CARD = 'unknown';

/** The key that stands for a typed number. */
export function simulatedCardKey(digits: string): SimulatedCardKey | typeof UNKNOWN_CARD {
  const found = Object.entries(SIMULATED_CARDS).find(([, entry]) => entry.number === digits);
  return (found?.[0] as SimulatedCardKey | undefined) ?? UNKNOWN_CARD;
}
