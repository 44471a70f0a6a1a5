/** What the stand-in's page side and its frames tell one another. A card number is in none of it. */
import type { Appearance, PaymentIntent, SetupIntent, StripeError, StripePaymentElementOptions } from '@stripe/stripe-js';

/** Whose page, and for what. */
export interface FrameSetup {
  readonly key: string;
  /** BCP 47, or "auto" for the browser's. */
  readonly locale: string;
  readonly appearance: Appearance;
  readonly options: StripePaymentElementOptions;
  /** Absent while there is no intent yet. */
  readonly clientSecret?: string | undefined;
}

/** A confirmation by the frame that has the card; `fields` are the API's form fields beside it. */
export interface ConfirmRequest {
  readonly kind: 'setup' | 'payment';
  readonly clientSecret: string;
  readonly fields: Readonly<Record<string, string>>;
}

export type Outcome = { readonly intent: SetupIntent | PaymentIntent } | { readonly error: StripeError };

export type ToFrame =
  | { readonly type: 'init'; readonly setup: FrameSetup }
  | { readonly type: 'update'; readonly setup: FrameSetup }
  | { readonly type: 'focus' | 'blur' | 'clear' }
  | { readonly type: 'submit'; readonly id: number }
  | { readonly type: 'confirm'; readonly id: number; readonly request: ConfirmRequest };

export type FromFrame =
  /** The frame's program runs and knows nothing: just loaded, or loaded anew after a move. */
  | { readonly type: 'hello' }
  | { readonly type: 'ready' | 'focus' | 'blur' | 'escape' | 'enter' }
  | { readonly type: 'loaderror'; readonly error: StripeError }
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'change'; readonly empty: boolean; readonly complete: boolean }
  | { readonly type: 'submitted'; readonly id: number; readonly error?: StripeError | undefined }
  | { readonly type: 'confirmed'; readonly id: number; readonly outcome: Outcome }
  /** The buyer is through with the bank's question. */
  | { readonly type: 'through' };

/** One side's end of the line. */
export interface Link<Out> {
  send(message: Out): void;
  close(): void;
}
