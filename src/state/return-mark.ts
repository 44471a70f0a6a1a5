/** How a page knows that a payment provider sends the buyer back to it. Apart from `return-address.ts`, which only forms need. */

/**
 * An address without the mark and without all that a provider added behind it, whose secrets are neither for analytics nor
 * for the next page; and the mark as it was written there. No mark: the address is nobody's business here.
 */
export function readReturn(href: string): readonly [address: string, mark: string | undefined] {
  const url = new URL(href);
  const [before = '', behind] = url.search.split(/[?&]billing_return=/);
  url.search = before;
  return [url.href, behind?.split('&')[0]];
}
