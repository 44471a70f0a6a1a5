/** Whom invoices are made out to. */
import * as z from 'zod/mini';
import { count, open, text } from './common.js';

/** Fields of the billing profile, all plain text; which are asked for depends on the country. */
export const profileFields = z.strictObject({
  firstName: text,
  lastName: text,
  companyName: text,
  country: text,
  province: text,
  city: text,
  postalCode: text,
  line1: text,
  line2: text,
  taxId: text,
  taxOffice: text,
});
export type ProfileFields = z.infer<typeof profileFields>;
export type ProfileField = keyof ProfileFields;

export const profile = z.object({
  /** For If-Match when saving. 0 = nothing saved yet. */
  revision: count,
  fields: profileFields,
  /** Fields the host asks for beyond what the country needs. */
  required: z.array(text),
  /** Fields still missing for a purchase. */
  missing: z.array(text),
  /** What the tax authority's check said; never blocks a payment. */
  taxIdStatus: open(['none', 'pending', 'verified', 'unverified']),
});
export type Profile = z.infer<typeof profile>;

