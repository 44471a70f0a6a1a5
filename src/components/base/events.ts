/** Every event an element sends to the page, typed. They say what happened in the business, never in the interface. */
import type { OrderChanges } from '../../api/contract/schemas.js';

export interface BillingSeatsChangedDetail {
  readonly from: number;
  readonly to: number;
  /** ISO 8601; null = in effect now. */
  readonly effectiveAt: string | null;
  readonly operationId: string;
}

export interface BillingPlanChangedDetail {
  readonly planId: string;
  readonly interval: 'month' | 'year';
  /** ISO 8601; null = in effect now. */
  readonly effectiveAt: string | null;
  readonly operationId: string;
}

export interface BillingCreditsPurchasedDetail {
  readonly operationId: string;
  /** Renewing credits, each from what to what. */
  readonly credits: OrderChanges['credits'];
  /** Bought once. */
  readonly packs: OrderChanges['packs'];
  /** ISO 8601; null = something is in effect now. */
  readonly effectiveAt: string | null;
}

export interface BillingPurchaseSucceededDetail {
  readonly operationId: string;
  /** Charged now, in minor units. */
  readonly total: number;
  readonly currency: string;
  /** What it did beside seats. */
  readonly changes: OrderChanges;
}

export interface BillingChangeUndoneDetail {
  readonly scheduledChangeId: string;
}

export interface BillingProfileSavedDetail {
  readonly country: string;
  /** Fields still missing for a purchase. */
  readonly missing: readonly string[];
}

export interface BillingPaymentMethodDetail {
  readonly paymentMethodId: string;
}

/** The payment provider may ask the buyer something over the page, or has stopped to. */
export interface BillingChallengeDetail {
  /** The payment it is about; null while a payment method is being stored. */
  readonly operationId: string | null;
}

/** Payment fields could not be shown; people read why and may try again. */
export interface BillingPaymentEntryFailedDetail {
  readonly code: string;
  /** What exactly went wrong, for developers. */
  readonly reason: string;
}

export interface BillingInvoicePaidDetail {
  readonly invoiceId: string;
  readonly number: string;
  /** Charged, in minor units. */
  readonly total: number;
  readonly currency: string;
  readonly operationId: string;
}

export interface BillingCodeCreatedDetail {
  /** Of the code's record; the code itself is told to nobody but the person who made it. */
  readonly id: string;
}

export interface BillingCodeUsedDetail {
  readonly id: string;
  /** How many people have used it by now. */
  readonly uses: number;
}

/** Somebody joined an account by an invitation or a code. */
export interface BillingInvitationRedeemedDetail {
  readonly accountId: string;
  readonly memberId: string;
}

/** The subscription ends, rests or goes on. */
export interface BillingSubscriptionStatusDetail {
  /** ISO 8601; null = in effect now. */
  readonly effectiveAt: string | null;
  readonly operationId: string;
}

/** Invitations went out. */
export interface BillingMembersInvitedDetail {
  /** How many people were invited. */
  readonly count: number;
}

/** Asked before an order is confirmed; cancelable. */
export interface BillingConfirmRequestDetail {
  readonly quoteId: string;
  /** Minor units. */
  readonly total: number;
  readonly currency: string;
  readonly seats: { readonly from: number; readonly to: number } | null;
  /** What it will do beside seats. */
  readonly changes: OrderChanges;
}

/** What was done to one person of the account. */
export interface BillingMemberDetail {
  readonly id: string;
}

export interface BillingSeatTransferredDetail {
  /** Id of who had it, and of who has it now. */
  readonly from: string;
  readonly to: string;
}

/**
 * Asked when seats are missing, before buying them is offered; cancelable. `preventDefault()`: the page sees to it, nothing
 * is offered. After `respondWith` the seats are looked at again: those that are there by then are assigned, others are offered.
 */
export interface BillingSeatsNeededRequestDetail {
  /** How many seats are missing. */
  readonly missing: number;
}

export interface BillingEventMap {
  'billing-seats-changed': CustomEvent<BillingSeatsChangedDetail>;
  'billing-plan-changed': CustomEvent<BillingPlanChangedDetail>;
  'billing-credits-purchased': CustomEvent<BillingCreditsPurchasedDetail>;
  'billing-purchase-succeeded': CustomEvent<BillingPurchaseSucceededDetail>;
  'billing-change-undone': CustomEvent<BillingChangeUndoneDetail>;
  'billing-invoice-paid': CustomEvent<BillingInvoicePaidDetail>;
  'billing-subscription-canceled': CustomEvent<BillingSubscriptionStatusDetail>;
  'billing-subscription-paused': CustomEvent<BillingSubscriptionStatusDetail>;
  'billing-subscription-resumed': CustomEvent<BillingSubscriptionStatusDetail>;
  'billing-code-created': CustomEvent<BillingCodeCreatedDetail>;
  'billing-code-used': CustomEvent<BillingCodeUsedDetail>;
  'billing-invitation-redeemed': CustomEvent<BillingInvitationRedeemedDetail>;
  'billing-profile-saved': CustomEvent<BillingProfileSavedDetail>;
  'billing-profile-deleted': CustomEvent<null>;
  'billing-payment-method-added': CustomEvent<BillingPaymentMethodDetail>;
  'billing-payment-method-updated': CustomEvent<BillingPaymentMethodDetail>;
  'billing-payment-method-removed': CustomEvent<BillingPaymentMethodDetail>;
  'billing-payment-entry-failed': CustomEvent<BillingPaymentEntryFailedDetail>;
  'billing-challenge-started': CustomEvent<BillingChallengeDetail>;
  'billing-challenge-ended': CustomEvent<BillingChallengeDetail>;
  'billing-members-invited': CustomEvent<BillingMembersInvitedDetail>;
  'billing-member-removed': CustomEvent<BillingMemberDetail>;
  'billing-member-restored': CustomEvent<BillingMemberDetail>;
  'billing-seat-assigned': CustomEvent<BillingMemberDetail>;
  'billing-seat-released': CustomEvent<BillingMemberDetail>;
  'billing-seat-transferred': CustomEvent<BillingSeatTransferredDetail>;
  'billing-seats-needed-request': BillingRequestEvent<BillingSeatsNeededRequestDetail>;
  'billing-confirm-request': BillingRequestEvent<BillingConfirmRequestDetail>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how typed events are declared
  interface HTMLElementEventMap extends BillingEventMap {}
}

/**
 * A question to the page. `preventDefault()` refuses; `respondWith(promise)` answers later: the action waits, and is
 * given up when the promise resolves to false or rejects.
 */
export class BillingRequestEvent<T> extends CustomEvent<T> {
  #answer: Promise<unknown> = Promise.resolve(true);

  constructor(type: string, detail: T) {
    super(type, { detail, bubbles: true, composed: true, cancelable: true });
  }

  respondWith(answer: Promise<unknown>): void {
    this.#answer = answer;
  }

  /** Whether the page lets it happen. */
  async allowed(): Promise<boolean> {
    if (this.defaultPrevented) return false;
    try {
      return (await this.#answer) !== false;
    } catch {
      return false;
    }
  }
}

/** Tells the page; bubbles out of shadow roots. */
export function announce<K extends Exclude<keyof BillingEventMap, `${string}-request`>>(
  target: EventTarget,
  type: K,
  detail: BillingEventMap[K]['detail'],
): void {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
