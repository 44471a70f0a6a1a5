/** Finds elements in XML that a program wrote, in one pass; knows no document types, so nothing can be declared or expanded. */

export interface ScannedElement {
  /** As they stand in the tag. */
  readonly attributes: string;
  /** Between the tags, as it stands; empty for `<name/>`. */
  readonly inner: string;
}

const REST_OF_TAG = /(?:[^"'>]|"[^"]*"|'[^']*')*>/y;

/** The elements `name` of `xml`, in order, whatever they stand in. For names that never stand within themselves. */
export function* elementsOf(xml: string, name: string): Generator<ScannedElement> {
  const open = `<${name}`;
  const close = `</${name}>`;
  const restOfTag = new RegExp(REST_OF_TAG);
  for (let at = xml.indexOf(open); at !== -1; at = xml.indexOf(open, at)) {
    at += open.length;
    if (!/[\s/>]/.test(xml.charAt(at))) continue; // a longer name
    restOfTag.lastIndex = at;
    const tag = restOfTag.exec(xml)?.[0];
    if (tag === undefined) return;
    at += tag.length;
    if (tag.endsWith('/>')) {
      yield { attributes: tag.slice(0, -2), inner: '' };
      continue;
    }
    const end = xml.indexOf(close, at);
    if (end === -1) return;
    yield { attributes: tag.slice(0, -1), inner: xml.slice(at, end) };
    at = end + close.length;
  }
}

/** The value of an attribute, without its escapes. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const at = attributes.search(new RegExp(`\\s${name}\\s*=\\s*["']`));
  if (at === -1) return undefined;
  const from = attributes.slice(at).search(/["']/) + at;
  const end = attributes.indexOf(attributes.charAt(from), from + 1);
  return unescapeXml(attributes.slice(from + 1, end));
}

/** What the elements of the root's namespace are prefixed with ("x:"), if anything. */
export function prefixOf(xml: string, root: string): string {
  return new RegExp(`<([\\w.-]+:)?${root}[\\s/>]`).exec(xml.slice(0, 10_000))?.[1] ?? '';
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with XML's own five entities and character numbers resolved; others stay as they are. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (whole, decimal, hexadecimal, name) => {
    if (name) return NAMED[name as string] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal as string, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
