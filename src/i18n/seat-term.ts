/** SEAT, SEAT_TITLE and SEAT_GENDER: the host's word for a seat, in the number and case a sentence needs. */
import { FluentNumber, type FluentBundle, type FluentFunction, type FluentValue, type Message } from '@fluent/bundle';

type Pattern = NonNullable<Message['value']>;

/**
 * A term is a message `term-<name>`. Its value is the word for one; attributes give the other forms:
 * - a plural category (`.other`, `.few` …) after a number, and `.plural` where no number stands (Turkish counts in the singular);
 * - a case (`.acc`, `.dat`, `.loc`, `.gen`), each alone or with `-plural` or `-<category>` behind it;
 * - `.gender`, "masculine" or "feminine", for languages that agree.
 * A form that is missing falls back to the nearest one there is.
 */
function formOf({ value, attributes }: Message, number: string, grammaticalCase: string): Pattern | null {
  const names = [`${grammaticalCase}-${number}`, grammaticalCase, number, number === 'one' ? '' : 'other'];
  return names.map((name) => attributes[name]).find(Boolean) ?? value;
}

const textOf = (value: FluentValue | undefined): string => (typeof value === 'string' ? value : '');

/**
 * The functions of one bundle, which is asked when they are called: overrides added later count. A broken term throws,
 * so that the text using it counts as broken too and the shipped one takes over.
 */
export function seatFunctions(
  bundle: () => FluentBundle,
  locale: string,
  seatTerm: string,
  number: (n: number) => string,
  plural: (n: number) => string,
): Record<string, FluentFunction> {
  const term = () => (bundle().getMessage(`term-${seatTerm}`) ?? bundle().getMessage('term-seat')) as Message;
  const format = (pattern: Pattern): string => bundle().formatPattern(pattern);
  const seat: FluentFunction = ([count], named) => {
    const form = textOf(named['form']);
    const n = count instanceof FluentNumber ? count.value : undefined;
    const category = form === 'singular' ? 'one' : n === undefined ? 'plural' : plural(n);
    const noun = format(formOf(term(), category, textOf(named['case'])) ?? '');
    return form || n === undefined ? noun : `${number(n)} ${noun}`;
  };
  return {
    SEAT: seat,
    /** The same, with a capital letter, for titles, labels and the start of a sentence. */
    SEAT_TITLE(positional, named) {
      const text = textOf(seat(positional, named));
      return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
    },
    SEAT_GENDER: () => format(term().attributes['gender'] ?? 'masculine'),
  };
}
