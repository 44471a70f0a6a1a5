/** What was under way when the page was left for a payment provider's own, written into the address it comes back to. */

/** Parameter of the address; `readReturn` looks for it. Providers add theirs behind it. */
const RETURN_MARK = 'billing_return';

/** `id` is ours, never the provider's. */
export interface Returned {
  readonly what: 'setup' | 'operation';
  readonly id: string;
}

/** The present address, with a mark of what is under way. */
export function returnAddress(href: string, { what, id }: Returned): string {
  const url = new URL(href);
  url.searchParams.delete(RETURN_MARK);
  url.searchParams.append(RETURN_MARK, `${what}:${id}`);
  return url.href;
}

/** A mark as `readReturn` found it; undefined for one that is nobody's. */
export function parseMark(mark: string): Returned | undefined {
  const [, what, id] = /^(setup|operation):([\w-]+)$/.exec(mark.replace('%3A', ':')) ?? [];
  return what && id ? { what: what as Returned['what'], id } : undefined;
}
