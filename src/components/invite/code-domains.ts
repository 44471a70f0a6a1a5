/** Domains of addresses as people list them: "example.com, @example.org". */

/** Labels of letters, digits and inner hyphens, the last one no number; international names included. */
const DOMAIN = /^(?=.{3,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}(?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** Domains a code may name at most. */
const MOST = 20;

/** The domains in the order they were typed, each once; `wrong`: the first part that is none, or one too many. */
export function readDomains(text: string): { readonly domains: string[]; readonly wrong: string | undefined } {
  const parts = text.split(/[\s,;]+/).map((part) => part.replace(/^.*@/, '').toLowerCase()).filter(Boolean);
  const domains = [...new Set(parts)];
  return { domains, wrong: domains.find((part) => !DOMAIN.test(part)) ?? domains[MOST] };
}
