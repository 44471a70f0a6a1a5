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
function formOf(term: Message, number: string, grammaticalCase: string): Pattern | null {
  const { value, attributes } = term;
  const wanted = grammaticalCase
    ? [`${grammaticalCase}-${number}`, ...(number === 'plural' ? [`${grammaticalCase}-other`] : []), grammaticalCase]
    : [];
  wanted.push(number);
  if (number !== 'one') wanted.push('other');
  for (const name of wanted) {
    const pattern = attributes[name];
    if (pattern !== undefined) return pattern;
  }
  return value;
}

const ELIDED = /^[aeiouyhàâæéèêëîïôœûù]/i;
const textOf = (value: FluentValue | undefined): string => (typeof value === 'string' ? value : '');

/** Functions for one bundle; they read its terms when called, so overrides added later count. */
export function seatFunctions(
  bundle: () => FluentBundle,
  options: { locale: string; seatTerm: string; number: (n: number) => string; plural: (n: number) => string },
): Record<string, FluentFunction> {
  const { locale, seatTerm, number, plural } = options;

  // Errors are thrown so that the message is reported as broken and the shipped text takes over.
  const read = (pattern: Pattern | null | undefined): string => {
    if (pattern === null || pattern === undefined) throw new ReferenceError(`term-${seatTerm} lacks a form`);
    const errors: Error[] = [];
    const text = bundle().formatPattern(pattern, {}, errors);
    if (errors[0]) throw errors[0];
    return text;
  };
  const term = (): Message => {
    const found = bundle().getMessage(`term-${seatTerm}`) ?? bundle().getMessage('term-seat');
    if (!found) throw new ReferenceError('Unknown term: term-seat');
    return found;
  };

  const seat: FluentFunction = ([count], named) => {
    const form = textOf(named['form']);
    const grammaticalCase = textOf(named['case']);
    const n = count instanceof FluentNumber ? count.value : undefined;
    if (form === '' && n === undefined) throw new TypeError('SEAT needs a number or a form');
    const category = form === 'singular' ? 'one' : form === 'plural' || n === undefined ? 'plural' : plural(n);
    let noun = read(formOf(term(), category, grammaticalCase));
    // French "de": elided before a vowel, which the word itself tells.
    if (grammaticalCase === 'de') noun = (ELIDED.test(noun) ? 'd\u2019' : 'de ') + noun;
    return form === '' && n !== undefined ? `${number(n)} ${noun}` : noun;
  };
  return {
    SEAT: seat,
    /** The same, with a capital letter, for titles, labels and the start of a sentence. */
    SEAT_TITLE: (positional, named) => {
      const [first = '', ...rest] = textOf(seat(positional, named));
      return first.toLocaleUpperCase(locale) + rest.join('');
    },
    SEAT_GENDER: () => {
      const { gender } = term().attributes;
      return gender === undefined ? 'masculine' : read(gender);
    },
  };
}
