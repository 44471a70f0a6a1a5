/** Texts of an Excel workbook: the ones its cells share, and those written in the cells. */
import { elementsOf, prefixOf, unescapeXml } from './xml-scan.js';

/** Excel's own limit for the text of a cell. */
const TEXT_LIMIT = 32_767;
/** Texts between two turns of the page. */
const STEP = 500;

/** All shared texts, in order: cells name them by index. */
export async function sharedStringsOf(xml: string, pace: () => Promise<void>): Promise<string[]> {
  const prefix = prefixOf(xml, 'sst');
  const strings: string[] = [];
  for (const { inner } of elementsOf(xml, `${prefix}si`)) {
    strings.push(richTextOf(inner, prefix));
    if (strings.length % STEP === 0) await pace();
  }
  return strings;
}

/** Text in one piece or in runs of different looks; readings of Japanese words (`rPh`) stand beside it and are no part of it. */
export function richTextOf(xml: string, prefix: string): string {
  const reading = `<${prefix}rPh`;
  const own = xml.includes(reading) ? withoutReadings(xml, reading, `</${prefix}rPh>`) : xml;
  let text = '';
  for (const { inner } of elementsOf(own, `${prefix}t`)) text += inner;
  return plainText(text);
}

function withoutReadings(xml: string, open: string, close: string): string {
  return xml.split(close).map((part) => part.slice(0, part.includes(open) ? part.indexOf(open) : undefined)).join('');
}

/** What XML cannot hold, Excel writes as _x000D_. */
export function plainText(xml: string): string {
  const text = unescapeXml(xml.slice(0, TEXT_LIMIT * 2));
  const whole = text.includes('_x') ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
  return whole.slice(0, TEXT_LIMIT);
}
