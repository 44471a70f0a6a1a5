/** The port to a payment provider's server part, in Stripe's words. */
import type { PaymentAction } from '../api/contract/schemas.js';
import type { MinorUnits } from '../domain/money.js';

/** A card or other method as the provider describes it: nothing here could be used to pay elsewhere. */
export interface ProviderMethod {
  readonly ref: string;
  readonly type: string;
  readonly brand: string;
  readonly last4: string;
  readonly expMonth: number;
  readonly expYear: number;
  readonly holderName: string;
}

/** An entry of a new method, between the browser and the provider. */
export interface SetupIntent {
  readonly id: string;
  readonly clientSecret: string;
  /** The account it belongs to. */
  readonly customer: string;
  readonly status: 'requires_payment_method' | 'requires_action' | 'processing' | 'succeeded' | 'canceled';
  readonly declineCode: string | null;
  /** There once it succeeded. */
  readonly method: ProviderMethod | null;
}

/** One payment, found again by the key it was made with. `amount` in minor units. */
export interface PaymentIntent {
  readonly key: string;
  readonly status: 'requires_action' | 'requires_payment_method' | 'processing' | 'succeeded' | 'canceled';
  readonly amount: MinorUnits;
  readonly currency: string;
  readonly declineCode: string | null;
  /** What the buyer must do, for requires_action. */
  readonly action: PaymentAction | null;
}

export interface PaymentRequest {
  /** Made from the operation and its attempt; the provider does the same thing once per key. */
  readonly key: string;
  readonly customer: string;
  /** `ref` of the method to charge. */
  readonly method: string;
  readonly amount: MinorUnits;
  readonly currency: string;
}

/**
 * Why a provider gave no answer. "timeout": it may have done what was asked. "unavailable": it surely has not.
 * Declines are no errors: they are answers.
 */
export class PaymentsError extends Error {
  override readonly name = 'PaymentsError';
  readonly reason: 'timeout' | 'unavailable';

  constructor(reason: 'timeout' | 'unavailable', cause?: unknown) {
    super(reason, cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}

/** What a provider must be able to do. Methods throw only `PaymentsError`. */
export interface Payments {
  /** Names the browser gateway; goes to `session.gateway.kind`. */
  readonly kind: string;
  /** Public settings for the browser gateway, never a secret. `basePath`: where the kit is mounted. */
  gatewayConfig(basePath: string): Record<string, unknown>;

  createSetup(request: { readonly key: string; readonly customer: string }): Promise<SetupIntent>;
  /** null when there is none of this id. */
  setup(id: string): Promise<SetupIntent | null>;
  updateMethod(ref: string, change: { expMonth?: number; expYear?: number; holderName?: string }): Promise<void>;
  /** Forgets a method; one that is gone is fine. */
  detachMethod(ref: string): Promise<void>;

  /** Charges. The same key never charges twice and answers with the same payment. */
  createPayment(request: PaymentRequest): Promise<PaymentIntent>;
  /** What became of a key; null when nothing under it has arrived. */
  lookup(key: string): Promise<PaymentIntent | null>;
  /**
   * Makes sure a key never charges from now on, whether or not it has arrived. Answers with the payment as it is then:
   * "succeeded" or "processing" when it was too late.
   */
  cancelPayment(key: string): Promise<PaymentIntent>;

  /** A part of the provider that lives under the kit's own address, if it has one (simulation). */
  handle?(request: Request, subpath: string): Promise<Response>;
}
