/** What is answered instead. */
import * as z from 'zod/mini';
import { count, text } from './common.js';
import { quote } from './order.js';

/** RFC 9457 problem, with our members. Only `code` is required: proxies answer with less. */
export const problem = z.object({
  code: text,
  requestId: z.optional(text),
  declineCode: z.optional(text),
  operationId: z.optional(text),
  quote: z.optional(quote),
  minimum: z.optional(count),
  maximum: z.optional(count),
  reason: z.optional(text),
  fields: z.optional(z.array(z.object({ path: text, code: text }))),
});
