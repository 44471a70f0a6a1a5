/** The port to a payment provider's browser part: it takes card data so that nobody else has to. */
import type { PaymentAction, SessionInfo } from './contract/schemas.js';

/** Colours and shapes resolved from the page, for fields the provider draws. All CSS values. */
export interface GatewayAppearance {
  readonly colorScheme: 'light' | 'dark';
  readonly text: string;
  readonly secondaryText: string;
  readonly surface: string;
  readonly border: string;
  readonly accent: string;
  readonly danger: string;
  readonly radius: string;
  readonly fontFamily: string;
  readonly fontSize: string;
}

/** What gateway fields say and look like. */
export interface GatewayOptions {
  /** An empty element in the document; the gateway fills it and empties it again. */
  readonly container: HTMLElement;
  /** BCP 47. */
  readonly locale: string;
  readonly appearance: GatewayAppearance;
  readonly signal: AbortSignal;
}

export type EntryResult =
  /** The provider has the method; ask the server now. */
  | { readonly status: 'done' }
  /** Fields are empty or wrong; the gateway shows them itself. */
  | { readonly status: 'incomplete' }
  /** The provider refused; `declineCode` from its list. */
  | { readonly status: 'declined'; readonly declineCode: string };

/** Mounted fields for one new payment method. */
export interface PaymentEntry {
  /** Hands what was typed to the provider. Never throws for wrong input. @throws BillingError gateway_failed, network */
  confirm(options: { clientSecret: string; holderName: string }): Promise<EntryResult>;
  focus(): void;
  /** Removes the fields; what was typed is gone. */
  destroy(): void;
}

/** One per session. */
export interface PaymentGateway {
  readonly kind: string;
  /** @throws BillingError gateway_failed when the provider cannot be loaded */
  mountEntry(options: GatewayOptions): Promise<PaymentEntry>;
  /**
   * Lets the buyer do what the provider asks (3-D Secure). Resolves when the buyer is through with it, in
   * whichever way; what came of it only the server knows.
   */
  performAction(action: PaymentAction, options: GatewayOptions): Promise<void>;
  destroy(): void;
}

/** Makes a gateway for a session; named by `SessionInfo.gateway.kind` in the provider's `gateways`. */
export type GatewayFactory = (
  config: SessionInfo['gateway']['config'],
  context: { readonly fetch: typeof globalThis.fetch },
) => PaymentGateway | Promise<PaymentGateway>;
