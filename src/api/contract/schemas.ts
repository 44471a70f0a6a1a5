/** The shapes that travel: every answer is parsed with these, on both sides of the wire. */
import * as z from 'zod/mini';

/** Integer minor units; the currency stands in the enclosing object. */
const minor = z.int();
const count = z.int().check(z.nonnegative());
/** ISO 8601 in UTC, e.g. 2026-12-14T00:00:00.000Z. */
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
const text = z.string();
/** An enum later versions may extend: what this one does not know reads as "unknown". (`z.catch` would bring 3 kB along.) */
const open = <const V extends string>(values: readonly V[]) => {
  const read = z.transform((value) => values.find((known) => known === value) ?? 'unknown');
  return z.pipe(read as z.ZodMiniTransform<V | 'unknown', unknown>, z.enum<(V | 'unknown')[]>([...values, 'unknown']));
};

export const interval = z.enum(['month', 'year']);
export type Interval = z.infer<typeof interval>;

export const permission = open(['billing:read', 'billing:write']);
export type Permission = z.infer<typeof permission>;

export const person = z.object({ id: text, name: text });
export type Person = z.infer<typeof person>;

/** GET /session: who asks, what this backend can do, and how cards are entered. */
export const session = z.object({
  /** Version of this contract the server speaks; same major = compatible. */
  contract: text,
  /** Groups of routes the backend has; elements hide what is absent. */
  groups: z.array(text),
  viewer: z.object({ id: text, name: text, role: text, permissions: z.array(permission) }),
  account: z.object({ id: text, name: text, country: text, timeZone: text }),
  /** Which payment gateway the browser must load, and its public settings (never a secret). */
  gateway: z.object({ kind: text, config: z.record(z.string(), z.unknown()) }),
});
export type SessionInfo = z.infer<typeof session>;

/** A change that was agreed and takes effect later. */
export const scheduledChange = z.object({
  id: text,
  kind: open(['seats', 'plan', 'cancel']),
  effectiveAt: instant,
  /** Seats after the change, for kind "seats". */
  seats: z.nullable(count),
  requestedBy: person,
  requestedAt: instant,
});
export type ScheduledChange = z.infer<typeof scheduledChange>;

/** How a lower seat count takes effect, as the host's rules say. */
export const reductionPolicy = open(['period_end', 'immediate_credit', 'immediate_no_credit']);

export const subscription = z.object({
  /** Rises with every change of the account; quotes are bound to it. */
  revision: count,
  status: open(['trialing', 'active', 'past_due', 'unpaid', 'incomplete', 'paused', 'canceled']),
  currency: text,
  plan: z.object({ id: text, name: text }),
  interval,
  period: z.object({ start: instant, end: instant }),
  trialEnd: z.nullable(instant),
  seats: z.object({
    /** Seats paid for now. */
    capacity: count,
    /** Seats people hold. */
    used: count,
    /** Seats kept for invitations not yet accepted. */
    reserved: count,
    /** Bounds of what can be bought on this plan; maximum null = none. */
    minimum: count,
    maximum: z.nullable(count),
    /** Price of one seat for one interval, before tax, in minor units. */
    unitAmount: minor,
    reduction: reductionPolicy,
  }),
  /** What the next period will cost as things stand, tax included; null when nothing renews. */
  renewal: z.nullable(z.object({ at: instant, total: minor })),
  scheduledChanges: z.array(scheduledChange),
  /** What a purchase still needs: names of missing profile fields, and whether a payment method is there. */
  readiness: z.object({ profileMissing: z.array(text), paymentMethod: z.boolean() }),
  /** Who changed the account last, for "Ana added 2 seats". */
  lastChange: z.nullable(z.object({ by: person, at: instant, kind: text, seats: z.nullable(z.object({ from: count, to: count })) })),
});
export type Subscription = z.infer<typeof subscription>;

/** GET /plans: the catalogue. */
export const plans = z.object({
  items: z.array(
    z.object({
      id: text,
      name: text,
      currency: text,
      prices: z.array(z.object({ interval, seatUnitAmount: minor })),
      seatMinimum: count,
      seatMaximum: z.nullable(count),
    }),
  ),
});
export type Plans = z.infer<typeof plans>;

/** One person holding a seat. */
export const seatHolders = z.object({
  items: z.array(z.object({ id: text, name: text, email: text, lastActiveAt: z.nullable(instant) })),
  next: z.nullable(text),
});
export type SeatHolders = z.infer<typeof seatHolders>;

/**
 * What a person wants: the parts left out stay as they are. `seats` is the new TOTAL; `seatsDelta` says "3 more" or
 * "2 fewer" of whatever there is when it is quoted, so that it stays right when another admin was quicker.
 * At most one of the two.
 */
export const orderDraft = z.strictObject({
  planId: z.optional(text),
  interval: z.optional(interval),
  seats: z.optional(count),
  seatsDelta: z.optional(z.int()),
  promotionCode: z.optional(text.check(z.maxLength(64))),
});
export type OrderDraft = z.infer<typeof orderDraft>;

/**
 * One line of a quote. `amount` is what counts; the other members say how it came about, so that anyone can
 * check it: `quantity × unitAmount × proration.seconds ÷ proration.of`, or `rate` of the lines above.
 */
export const quoteLine = z.object({
  id: text,
  kind: open(['seats', 'seats_credit', 'discount', 'tax', 'balance']),
  /** A word of the host's own: a tax's name ("TVA"), a promotion's label. */
  label: z.nullable(text),
  quantity: z.nullable(z.int()),
  unitAmount: z.nullable(minor),
  period: z.nullable(z.object({ start: instant, end: instant })),
  proration: z.nullable(z.object({ seconds: count, of: count })),
  /** Hundredths of a percent (2000 = 20 %), for tax and percentage discounts. */
  rate: z.nullable(z.int()),
  amount: minor,
});
export type QuoteLine = z.infer<typeof quoteLine>;

export const promotion = z.object({
  code: text,
  state: open(['applied', 'unknown_code', 'expired', 'already_used', 'not_applicable']),
  /** Whether the reduction also counts at renewals. */
  duration: z.nullable(open(['once', 'forever'])),
  label: z.nullable(text),
});
export type Promotion = z.infer<typeof promotion>;

/** A binding offer: confirm it before `expiresAt` and exactly `total` is charged. */
export const quote = z.object({
  id: text,
  /** The account revision it was made for. */
  revision: count,
  draft: orderDraft,
  currency: text,
  createdAt: instant,
  expiresAt: instant,
  /** Milliseconds of validity left when the answer was written: client clocks may be wrong. */
  expiresIn: count,
  seats: z.nullable(z.object({ from: count, to: count })),
  /** When the change takes effect; null = at once. */
  effectiveAt: z.nullable(instant),
  lines: z.array(quoteLine),
  subtotal: minor,
  tax: minor,
  /** Due now, in minor units, never negative. What the button says and the server takes. */
  total: minor,
  /** Put on the account's balance now, for the next invoices (reductions with credit). */
  credited: minor,
  renewal: z.nullable(z.object({ at: instant, total: minor, lines: z.array(quoteLine) })),
  promotion: z.nullable(promotion),
});
export type Quote = z.infer<typeof quote>;

/** What the payment provider wants done next; `type` picks the way, the gateway knows the rest. */
export const paymentAction = z.object({
  type: text,
  clientSecret: text,
  url: z.nullable(text),
});
export type PaymentAction = z.infer<typeof paymentAction>;

export const receipt = z.object({
  number: text,
  paidAt: instant,
  total: minor,
  lines: z.array(quoteLine),
  /** Where the invoice can be fetched; null when nothing was invoiced. */
  invoiceUrl: z.nullable(text),
});
export type Receipt = z.infer<typeof receipt>;

/** The server's record of one intent to change the subscription: the only source of "paid" or "not paid". */
export const operation = z.object({
  id: text,
  quoteId: text,
  state: z.enum([
    /** With the provider, or its answer was lost; the server finds out. */
    'processing',
    /** The buyer must act (3-D Secure). */
    'requires_action',
    /** Declined; nothing was taken; another payment method may be tried. */
    'requires_payment_method',
    'succeeded',
    'canceled',
    'failed',
  ]),
  currency: text,
  total: minor,
  seats: z.nullable(z.object({ from: count, to: count })),
  effectiveAt: z.nullable(instant),
  createdAt: instant,
  actor: person,
  paymentMethod: z.nullable(z.object({ id: text, brand: text, last4: text })),
  action: z.nullable(paymentAction),
  /** Why it needs another method or failed. */
  failure: z.nullable(z.object({ code: text, declineCode: z.nullable(text) })),
  receipt: z.nullable(receipt),
});
export type Operation = z.infer<typeof operation>;
export const operations = z.object({ items: z.array(operation) });

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

/** GET /changes: what happened to the account since a revision, oldest first. */
export const changes = z.object({
  revision: count,
  items: z.array(z.object({ revision: count, at: instant, kind: text, by: person, seats: z.nullable(z.object({ from: count, to: count })) })),
});
export type Changes = z.infer<typeof changes>;

/** RFC 9457 problem, with our members. Only `code` is required: proxies answer with less. */
export const problem = z.object({
  code: text,
  requestId: z.optional(text),
  declineCode: z.optional(text),
  operationId: z.optional(text),
  quote: z.optional(quote),
  minimum: z.optional(count),
  maximum: z.optional(count),
  fields: z.optional(z.array(z.object({ path: text, code: text }))),
});

export const nothing = z.undefined();
