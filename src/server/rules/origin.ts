/** Whether a writing request may come from where it says it comes from (cross-site request forgery). */

/**
 * Browsers say where a request comes from; pages cannot forge it. Same origin passes, other origins only when listed.
 * A request without either header comes from no browser, carries no ambient cookie of a victim, and passes.
 */
export function originAllowed(headers: Headers, url: string, origins: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (site === 'same-origin') return true;
  if (origin !== null) return origins.includes(origin) || (site === null && origin === new URL(url).origin);
  return site === null;
}

const BODY_TYPE = /^application\/json\s*(;|$)/i;

/** Whether the content type is one no plain form can send. An absent one is fine when there is no body either. */
export function contentTypeAllowed(headers: Headers, hasBody: boolean): boolean {
  const type = headers.get('content-type');
  return type === null ? !hasBody : BODY_TYPE.test(type);
}
