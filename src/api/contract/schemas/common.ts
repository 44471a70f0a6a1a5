/** The words the shapes are made of. */
import * as z from 'zod/mini';

/** Integer minor units; the currency stands in the enclosing object. */
export const minor = z.int();
export const count = z.int().check(z.nonnegative());
/** ISO 8601 in UTC, e.g. 2026-12-14T00:00:00.000Z. */
export const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
export const text = z.string();
/** An enum later versions may extend: what this one does not know reads as "unknown". (`z.catch` would bring 3 kB along.) */
export const open = <const V extends string>(values: readonly V[]) => {
  const read = z.transform((value) => values.find((known) => known === value) ?? 'unknown');
  return z.pipe(read as z.ZodMiniTransform<V | 'unknown', unknown>, z.enum<(V | 'unknown')[]>([...values, 'unknown']));
};

export const interval = z.enum(['month', 'year']);
export type Interval = z.infer<typeof interval>;

export const person = z.object({ id: text, name: text });
export type Person = z.infer<typeof person>;

/** A count before and after. */
export const countChange = z.object({ from: count, to: count });
