/** A cell of an Excel sheet as text. */
import { dateTextOf, type DateStyles } from './xlsx-dates.js';
import { plainText, richTextOf } from './xlsx-strings.js';
import { attributeOf, elementsOf, type ScannedElement } from './xml-scan.js';

/** What the cells of a sheet refer to. */
export interface SheetTexts {
  readonly strings: readonly string[];
  readonly dates: DateStyles;
  readonly since1904: boolean;
}

export function cellTextOf({ attributes, inner }: ScannedElement, prefix: string, { strings, dates, since1904 }: SheetTexts): string {
  if (inner === '') return '';
  const type = attributeOf(attributes, 't') ?? 'n';
  if (type === 'inlineStr') return richTextOf(inner, prefix);
  const value = elementsOf(inner, `${prefix}v`).next().value?.inner ?? '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  const number = Number(value);
  // Text that a formula gave ("str"), an error ("e"), a date in ISO 8601 ("d"), or a number nobody can read.
  if (type !== 'n' || value.trim() === '' || !Number.isFinite(number)) return plainText(value);
  const style = Number(attributeOf(attributes, 's') ?? 0);
  return (dates.isDate(style) ? dateTextOf(number, since1904) : undefined) ?? String(number);
}
