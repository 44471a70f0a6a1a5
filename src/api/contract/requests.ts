/** Request bodies, strict: a member the contract does not name is refused (mass assignment). Used by servers and docs. */
import * as z from 'zod/mini';
import { consent, orderDraft, profileFields } from './schemas.js';

const id = z.string().check(z.minLength(1), z.maxLength(100));

export const createQuote = z.strictObject({ draft: orderDraft });
export const compare = z.strictObject({ draft: orderDraft });
export const createOperation = z.strictObject({
  quoteId: id,
  /** The total the buyer saw, in minor units. The server refuses if it differs from the quote's. */
  expectedTotal: z.int().check(z.nonnegative()),
  currency: z.string().check(z.length(3)),
  /** null only when nothing is due. */
  paymentMethodId: z.nullable(id),
});
export type CreateOperation = z.infer<typeof createOperation>;
export const resumeOperation = z.strictObject({ paymentMethodId: z.optional(id) });
export const saveProfile = z.strictObject({ fields: profileFields });
export const completePaymentSetup = z.strictObject({ setupId: id, consent, makeDefault: z.optional(z.boolean()) });
export type CompletePaymentSetup = z.infer<typeof completePaymentSetup>;
export const updatePaymentMethod = z.strictObject({
  expMonth: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
  expYear: z.optional(z.int().check(z.minimum(2000), z.maximum(2100))),
  holderName: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  isDefault: z.optional(z.literal(true)),
});
export type UpdatePaymentMethod = z.infer<typeof updatePaymentMethod>;
