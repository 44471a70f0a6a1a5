/** The shapes that travel: every answer is parsed with these, on both sides of the wire. */
import * as z from 'zod/mini';

export * from './schemas/catalog.js';
export { interval, person, type Interval, type Person } from './schemas/common.js';
export * from './schemas/invoices.js';
export * from './schemas/line.js';
export * from './schemas/members.js';
export * from './schemas/operation.js';
export * from './schemas/order.js';
export * from './schemas/payment-methods.js';
export * from './schemas/problem.js';
export * from './schemas/profile.js';
export * from './schemas/session.js';
export * from './schemas/subscription.js';

export const nothing = z.undefined();
