/** What each route answers with: the schemas by route, for servers, docs and tests. Pages read by `shapes.ts`. */
import type * as z from 'zod/mini';
import type { RouteName } from './routes.js';
import * as s from './schemas.js';

export const responses = {
  session: s.session,
  subscription: s.subscription,
  plans: s.plans,
  seatHolders: s.seatHolders,
  changes: s.changes,
  credits: s.credits,
  cancelScheduledChange: s.subscription,
  createQuote: s.quote,
  quote: s.quote,
  voidQuote: s.nothing,
  compare: s.comparison,
  createOperation: s.operation,
  operations: s.operations,
  operation: s.operation,
  resumeOperation: s.operation,
  cancelOperation: s.operation,
  invoices: s.invoices,
  invoiceLink: s.invoiceLink,
  profile: s.profile,
  saveProfile: s.profile,
  deleteProfile: s.profile,
  paymentMethods: s.paymentMethods,
  createPaymentSetup: s.paymentSetup,
  completePaymentSetup: s.paymentMethod,
  updatePaymentMethod: s.paymentMethod,
  deletePaymentMethod: s.nothing,
} as const satisfies Record<RouteName, z.ZodMiniType>;

/** What a call of this route resolves with. */
export type Answer<N extends RouteName> = z.infer<(typeof responses)[N]>;
