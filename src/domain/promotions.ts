/** Promotion codes: which apply, and what they take off. A code that does not apply never blocks an order. */
import { multiplyDivide } from './money.js';
import type { Currency, MinorUnits } from './money.js';

/** A promotion as the host defines it. */
export interface PromotionRule {
  /** What people type; compared without regard to case and surrounding spaces. */
  readonly code: string;
  /** Shown on the discount's line. */
  readonly label: string;
  readonly reduction:
    /** `rate` in hundredths of a percent: 2000 = 20 %. */
    | { readonly kind: 'percent'; readonly rate: number }
    /** `amount` in minor units of `currency`, once per invoice. */
    | { readonly kind: 'amount'; readonly amount: MinorUnits; readonly currency: Currency };
  /** "once": the invoice it is redeemed on. "forever": that one and every renewal. */
  readonly duration: 'once' | 'forever';
  /** ISO 8601; from then on it is refused. Default: never. */
  readonly expiresAt?: string;
  /** How often it can be redeemed by all accounts together. Default: no limit. */
  readonly maxRedemptions?: number;
  /** Whether one account can redeem it more than once. Default false. */
  readonly repeatable?: boolean;
}

export type PromotionState = 'applied' | 'unknown_code' | 'expired' | 'already_used' | 'not_applicable';

/** What deciding about a code needs to know. */
export interface PromotionContext {
  readonly at: number;
  readonly currency: Currency;
  /** Whether this account redeemed it before. */
  readonly usedByAccount: boolean;
  /** Redemptions of all accounts, those under way included. */
  readonly redemptions: number;
  /** Whether the order buys something. */
  readonly buys: boolean;
  /** Due now before discounts, in minor units. */
  readonly due: MinorUnits;
}

/** The form codes are compared and stored in. */
export function normalizeCode(code: string): string {
  return code.trim().toUpperCase();
}

/** Finds a rule by what was typed. */
export function findPromotion(rules: readonly PromotionRule[], code: string): PromotionRule | undefined {
  const wanted = normalizeCode(code);
  return rules.find((rule) => normalizeCode(rule.code) === wanted);
}

/** Whether a code counts for an order. Used up codes read as "expired": there is nothing left to redeem. */
export function judgePromotion(rule: PromotionRule | undefined, context: PromotionContext): PromotionState {
  if (rule === undefined) return 'unknown_code';
  if (rule.expiresAt !== undefined && Date.parse(rule.expiresAt) <= context.at) return 'expired';
  if (context.usedByAccount && rule.repeatable !== true) return 'already_used';
  if (context.redemptions >= (rule.maxRedemptions ?? Infinity)) return 'expired';
  if (rule.reduction.kind === 'amount' && rule.reduction.currency !== context.currency) return 'not_applicable';
  // A code for one invoice would be burnt for nothing when nothing is due.
  if (!context.buys || (rule.duration === 'once' && context.due <= 0)) return 'not_applicable';
  return 'applied';
}

/** What a promotion takes off `amount`, in minor units: never more than the amount. */
export function discountOn(rule: PromotionRule, amount: MinorUnits): MinorUnits {
  if (amount <= 0) return 0;
  const { reduction } = rule;
  const off = reduction.kind === 'percent' ? multiplyDivide(amount, reduction.rate, 10_000) : reduction.amount;
  return Math.min(amount, Math.max(0, off));
}
