/** Request bodies, strict: a member the contract does not name is refused (mass assignment). Used by servers and docs. */
import * as z from 'zod/mini';
import { ROWS_PER_IMPORT, ROWS_PER_REQUEST } from '../../domain/import-limits.js';
import { consent, orderDraft, profileFields } from './schemas.js';
import { instant } from './schemas/common.js';

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

const role = z.enum(['owner', 'billing', 'manager', 'member']);
/** Somebody to invite. What is wrong with a row is told by row, so only sizes are checked here. */
const personRow = z.strictObject({
  email: z.string().check(z.maxLength(500)),
  firstName: z.string().check(z.maxLength(500)),
  lastName: z.string().check(z.maxLength(500)),
  position: z.string().check(z.maxLength(500)),
});
export type PersonRow = z.infer<typeof personRow>;
const rows = z.array(personRow).check(z.maxLength(ROWS_PER_REQUEST));

export const updateMember = z.strictObject({
  role: z.optional(role),
  firstName: z.optional(z.string().check(z.maxLength(100))),
  lastName: z.optional(z.string().check(z.maxLength(100))),
  position: z.optional(z.string().check(z.maxLength(100))),
});
export type UpdateMember = z.infer<typeof updateMember>;
export const transferSeat = z.strictObject({ to: id });
export const memberAction = z.enum(['take_seat', 'release_seat', 'remove', 'restore', 'resend']);
export type MemberAction = z.infer<typeof memberAction>;
export const changeMembers = z.strictObject({ action: memberAction, ids: z.array(id).check(z.minLength(1), z.maxLength(100)) });
const rowCount = z.int().check(z.minimum(1), z.maximum(ROWS_PER_IMPORT));
/** `seats`: whether each person invited is to have a seat. `role`: what they will be. `expected`: how many rows there will be in all. */
export const createImport = z.strictObject({ source: z.enum(['list', 'file']), seats: z.boolean(), role, expected: z.optional(rowCount), rows });
export type CreateImport = z.infer<typeof createImport>;
const indexes = z.array(z.int().check(z.nonnegative())).check(z.maxLength(ROWS_PER_REQUEST));
export const updateImport = z.strictObject({
  /** So many rows are all there will be; must be as many as arrived. */
  expected: z.optional(rowCount),
  /** Rows that are not to be invited, by index, and rows that are after all. */
  leaveOut: z.optional(indexes),
  takeBack: z.optional(indexes),
});
export type UpdateImport = z.infer<typeof updateImport>;
export const addImportRows = z.strictObject({ from: z.int().check(z.nonnegative()), rows });
export const createCode = z.strictObject({
  /** How many people may use it. */
  limit: z.int().check(z.minimum(1), z.maximum(10_000)),
  expiresAt: z.nullable(instant),
  domains: z.array(z.string().check(z.minLength(3), z.maxLength(253))).check(z.maxLength(20)),
  /** Seats it may buy, and the ceiling the buyer saw, in minor units: refused with `quote_changed` when that is not right any more. */
  buying: z.nullable(z.strictObject({ seats: z.int().check(z.minimum(1)), ceiling: z.int().check(z.nonnegative()) })),
});
export type CreateCode = z.infer<typeof createCode>;
export const updateCode = z.strictObject({
  frozen: z.optional(z.boolean()),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(10_000))),
  expiresAt: z.optional(z.nullable(instant)),
});
export type UpdateCode = z.infer<typeof updateCode>;
export const redeemCode = z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(500)) });
export const acceptInvitation = z.strictObject({ token: z.string().check(z.minLength(1), z.maxLength(500)) });
