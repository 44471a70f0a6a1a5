/** Credits by the lots they came in: how many are left, which are spent first, and which lapse next. */

/** Credits that came together. Times: milliseconds since the epoch; `expiresAt` null = never. */
export interface CreditLot {
  readonly id: string;
  /** "included" with the plan, bought as a "recurring" top-up, or as a "pack". */
  readonly source: 'included' | 'recurring' | 'pack';
  readonly granted: number;
  /** How many of `granted` are spent. */
  readonly used: number;
  /** When they came. */
  readonly at: number;
  /** The first instant at which they no longer count. */
  readonly expiresAt: number | null;
}

/** Credits of `lots` that can be spent at the instant `at`: neither used nor expired. */
export function balanceOf(lots: readonly CreditLot[], at: number): number {
  return lots.reduce((sum, lot) => sum + leftOf(lot, at), 0);
}

/**
 * `lots` after spending `quantity` credits at the instant `at`, in the order given; null when there are not enough.
 * What expires first goes first (never-expiring last; ties: oldest), so that as little as possible lapses unused.
 * Throws RangeError for a quantity that is negative or not whole.
 */
export function spend(lots: readonly CreditLot[], quantity: number, at: number): readonly CreditLot[] | null {
  if (!Number.isSafeInteger(quantity) || quantity < 0) throw new RangeError(`not a quantity of credits: ${quantity}`);
  const taken = new Map<CreditLot, number>();
  let missing = quantity;
  for (const lot of [...lots].sort(bySpending)) {
    const part = Math.min(missing, leftOf(lot, at));
    if (part > 0) taken.set(lot, part);
    missing -= part;
  }
  if (missing > 0) return null;
  return lots.map((lot) => {
    const part = taken.get(lot);
    return part === undefined ? lot : { ...lot, used: lot.used + part };
  });
}

/** The next instant after `at` at which unused credits lapse, and how many; null when none ever will. */
export function nextExpiry(lots: readonly CreditLot[], at: number): { readonly quantity: number; readonly at: number } | null {
  let next: { quantity: number; at: number } | null = null;
  for (const lot of lots) {
    const left = leftOf(lot, at);
    if (left === 0 || lot.expiresAt === null) continue;
    if (next === null || lot.expiresAt < next.at) next = { quantity: left, at: lot.expiresAt };
    else if (lot.expiresAt === next.at) next.quantity += left;
  }
  return next;
}

function leftOf(lot: CreditLot, at: number): number {
  if (lot.expiresAt !== null && lot.expiresAt <= at) return 0;
  // A lot taken back after it was spent (a refunded pack) has more used than granted; it owes nothing to the others.
  return Math.max(0, lot.granted - lot.used);
}

function bySpending(one: CreditLot, other: CreditLot): number {
  if (one.expiresAt === other.expiresAt) return one.at - other.at;
  if (one.expiresAt === null) return 1;
  return other.expiresAt === null ? -1 : one.expiresAt - other.expiresAt;
}
