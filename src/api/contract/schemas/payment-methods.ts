/** Cards and other means to pay; their numbers never pass here. */
import * as z from 'zod/mini';
import { instant, text } from './common.js';

export const consent = z.object({
  /** Version of the text agreed to, and the text as it was shown. */
  version: text,
  text: text.check(z.maxLength(2000)),
});
export type Consent = z.infer<typeof consent>;

export const paymentMethod = z.object({
  id: text,
  type: text,
  brand: text,
  last4: text,
  expMonth: z.int(),
  expYear: z.int(),
  holderName: text,
  isDefault: z.boolean(),
  /** The agreement to store this method, with the time the server recorded it. */
  consent: z.nullable(z.object({ version: text, at: instant })),
});
export type PaymentMethod = z.infer<typeof paymentMethod>;
export const paymentMethods = z.object({ items: z.array(paymentMethod) });

/** A started entry of a new payment method; the gateway completes it with the provider. */
export const paymentSetup = z.object({ id: text, clientSecret: text });
export type PaymentSetup = z.infer<typeof paymentSetup>;

