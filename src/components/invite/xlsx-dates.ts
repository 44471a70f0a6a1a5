/** Dates in Excel workbooks: numbers of days that only the style of their cell tells from other numbers. */
import { attributeOf, elementsOf, prefixOf } from './xml-scan.js';

export interface DateStyles {
  /** Whether numbers in cells of style `index` are shown as dates or times. */
  isDate(index: number): boolean;
}

/** Excel's built-in formats of dates and times (ECMA-376, part 1, 18.8.30), with those of East Asian languages. */
const isBuiltIn = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** A format with parts of a date, not counting texts in it, colours, conditions and escaped characters. */
function showsDate(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replace(/General|Standard/gi, ''));
}

/** The styles of a workbook that are for dates. */
export function stylesOf(xml: string): DateStyles {
  const prefix = prefixOf(xml, 'styleSheet');
  const custom = new Map<number, boolean>();
  for (const { attributes } of elementsOf(xml, `${prefix}numFmt`)) {
    custom.set(Number(attributeOf(attributes, 'numFmtId')), showsDate(attributeOf(attributes, 'formatCode') ?? ''));
  }
  const formats = [...elementsOf(xml, `${prefix}cellXfs`)][0]?.inner ?? '';
  const dates = [...elementsOf(formats, `${prefix}xf`)].map(({ attributes }) => {
    const id = Number(attributeOf(attributes, 'numFmtId'));
    return custom.get(id) ?? isBuiltIn(id);
  });
  return { isDate: (index) => dates[index] ?? false };
}

const DAY = 86_400_000;
/** 1899-12-30, so that day 61 is 1 March 1900: Excel has a 29 February before it that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Last day that Excel knows: 31 December 9999. */
const LAST_DAY = 2_958_465;

/** "2026-11-25", "2026-11-25 14:30" or "14:30" for a number of days; undefined for what is no date. */
export function dateTextOf(days: number, since1904: boolean): string | undefined {
  if (!(days >= 0 && days < LAST_DAY + 1)) return undefined;
  const epoch = since1904 ? EPOCH_1904 : days < 60 ? EPOCH_1900 + DAY : EPOCH_1900;
  const iso = new Date(epoch + Math.round((days * DAY) / 1000) * 1000).toISOString();
  const time = iso.slice(11, iso.endsWith(':00.000Z') ? 16 : 19);
  if (days < 1) return time;
  return Number.isInteger(days) ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}
