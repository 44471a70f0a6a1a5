/** Text from inside a link. */

/** `text` with its percent-escapes decoded; as it was where a lone "%" makes that impossible. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
