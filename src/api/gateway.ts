/** The port to a payment provider's browser part: it takes card data so that nobody else has to. */
import type { PaymentAction, SessionInfo } from './contract/schemas.js';

/** Colours and shapes resolved from the page, for fields the provider draws. CSS values without variables; colours are opaque `rgb()`. */
export interface GatewayAppearance {
  readonly colorScheme: 'light' | 'dark';
  readonly text: string;
  readonly secondaryText: string;
  /** Ground of inputs. */
  readonly surface: string;
  readonly border: string;
  readonly accent: string;
  readonly danger: string;
  /** The focus ring; absent: as the accent. */
  readonly focus?: string;
  readonly radius: string;
  readonly fontFamily: string;
  readonly fontSize: string;
  /** Height of an input with its borders, in px; absent: as high as its text asks for. */
  readonly controlHeight?: string;
  /** The person asked for less motion. Default false. */
  readonly still?: boolean;
}

/** What gateway fields say and look like; may change while they are there. */
export interface GatewayLook {
  /** BCP 47. */
  readonly locale: string;
  readonly appearance: GatewayAppearance;
}

export interface GatewayOptions extends GatewayLook {
  /**
   * An empty element in the document, inside a shadow root; the gateway fills it and empties it again. A provider that
   * needs the light DOM is shown through it (`gateways/light-dom-slot.ts`).
   */
  readonly container: HTMLElement;
  readonly signal: AbortSignal;
}

/** Words around fields that the provider draws. */
export interface EntryLabels {
  /** What the fields are, for assistive technology. */
  readonly fields: string;
  /** On a button that leads to fields elsewhere in the page, and on the one that leads back. */
  readonly open: string;
  readonly close: string;
}

export interface EntryLook extends GatewayLook {
  readonly labels: EntryLabels;
}

export interface EntryOptions extends GatewayOptions, EntryLook {
  /** Currency of what will be charged, ISO 4217. */
  readonly currency: string;
}

export interface ConfirmOptions {
  readonly clientSecret: string;
  readonly holderName: string;
  /** The buyer agreed that the method is stored and offered again. */
  readonly consented: boolean;
  /** Where a provider that leaves the page comes back to, with whatever it adds to the address. */
  readonly returnUrl: string;
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
  /**
   * Whether what was typed can be confirmed; what is wrong is shown in the fields. Called when the button is pressed,
   * before anything is asked of the server: some providers open a window of their own only then.
   */
  check(): Promise<boolean>;
  /** Hands what was typed to the provider. Never throws for wrong input. @throws BillingError gateway_failed, network */
  confirm(options: ConfirmOptions): Promise<EntryResult>;
  /** Look or language of the page changed. Without it the fields stay as they are. */
  update?(look: EntryLook): void;
  /** The place is another element now; what was typed stays. Without it the fields are mounted anew. */
  moveTo?(container: HTMLElement): void;
  focus(): void;
  /** Removes the fields; what was typed is gone. */
  destroy(): void;
}

/** One per session. */
export interface PaymentGateway {
  readonly kind: string;
  /** @throws BillingError gateway_failed or network when the provider cannot be loaded, or not in good time */
  mountEntry(options: EntryOptions): Promise<PaymentEntry>;
  /**
   * Lets the buyer do what the provider asks (3-D Secure). Resolves when the buyer is through with it, in
   * whichever way; what came of it only the server knows.
   */
  performAction(action: PaymentAction, options: GatewayOptions): Promise<void>;
  destroy(): void;
}

/** What a page says of payments, beside what the server says: the attributes of its provider. Read when it is needed. */
export interface PaymentSettings {
  /** A place of the page's own for fields that may not be in a shadow root; goes before `paymentMount`. */
  readonly paymentContainer?: HTMLElement | undefined;
  /** "slot" (default): through the shadow roots into the element. "portal": a panel at the lower edge of the page. */
  readonly paymentMount?: string | undefined;
  readonly stripeKey?: string | undefined;
  readonly stripeAccount?: string | undefined;
}

/** What a gateway is given of the session and the page around it. */
export interface GatewayContext {
  readonly fetch: typeof globalThis.fetch;
  readonly settings?: PaymentSettings | undefined;
}

/** Makes a gateway for a session; named by `SessionInfo.gateway.kind` in the provider's `gateways`. */
export type GatewayFactory = (config: SessionInfo['gateway']['config'], context: GatewayContext) => PaymentGateway | Promise<PaymentGateway>;
