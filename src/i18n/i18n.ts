/** Texts, amounts and dates in one language: typed messages over Fluent, with the host's own words. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { exponentOf, toDecimalString } from '../domain/money.js';
import type { ArgsOf, MessageId } from './messages.js';
import { seatFunctions } from './seat-term.js';

export type { ArgsOf, MessageId } from './messages.js';

export interface I18n {
  /** BCP 47, for `lang`. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** The text of a message; ids and arguments are checked by the compiler. */
  t<Id extends MessageId>(id: Id, ...args: ArgsOf<Id>): string;
  /** Whether a text exists, for ids made at run time such as `error-${code}`. */
  has(id: string): boolean;
  /** The text of an id made at run time; '' when there is none. */
  text(id: string, args?: Record<string, string | number>): string;
  /** Minor units → "€12.05", exactly. */
  money(amount: number, currency: string): string;
  number(n: number): string;
  /** Hundredths of a percent: 2000 → "20%". */
  percent(hundredths: number): string;
  /** "14 December"; with the year unless it is the present one. */
  date(iso: string): string;
  /** "14 December at 09:30". */
  dateTime(iso: string): string;
  /** "14 Nov – 13 Dec": first and last day; `end` is the first instant that no longer belongs to it. */
  period(start: string, end: string): string;
  regionName(code: string): string;
  compare(a: string, b: string): number;
  /** "Ana, Bob and Eve". */
  list(items: readonly string[]): string;
}

export interface I18nOptions {
  readonly locale: string;
  /** FTL source, from `loadCatalogue` or the host's own. */
  readonly catalogue: string;
  /** FTL patterns by message id; a broken one is left out. */
  readonly overrides?: Readonly<Record<string, string>> | undefined;
  /** What a seat is called: "seat" (default), "license", "user", or a word brought along as override `term-<word>`. */
  readonly seatTerm?: string | undefined;
  /** IANA zone; the reader's own unless said. */
  readonly timeZone?: string | undefined;
  /** Milliseconds since 1970, to know the present year. */
  readonly now?: (() => number) | undefined;
}

/** Locales the package ships. */
export const LOCALES = ['en', 'fr', 'tr'] as const;

const LOADERS: Record<string, () => Promise<{ default: string }>> = {
  en: () => import('./locales/en.js'),
  fr: () => import('./locales/fr.js'),
  tr: () => import('./locales/tr.js'),
};

/** A well-formed tag for whatever the host wrote ("fr_CA"), or "en". */
function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.trim().replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const languageOf = (locale: string): string => locale.split('-', 1)[0] ?? '';

/**
 * Fetches the one catalogue a page needs. The region stays in `locale` ("fr-CA" reads the French texts and writes
 * dates and amounts as in Canada); a language that is not shipped gets English.
 */
export async function loadCatalogue(locale: string): Promise<{ locale: string; catalogue: string }> {
  const tag = canonical(locale);
  const load = LOADERS[languageOf(tag)];
  if (load) return { locale: tag, catalogue: (await load()).default };
  return { locale: 'en', catalogue: (await import('./locales/en.js')).default };
}

const RTL = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(Arab|Hebr)\b/;

const DATES = {
  date: { day: 'numeric', month: 'long' },
  dateTime: { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
  period: { day: 'numeric', month: 'short' },
  year: {},
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** One message as FTL. Further lines are indented, so that a value cannot define a second message. */
const entry = (id: string, pattern: string): string => `${id} = ${pattern.replace(/\r?\n/g, '\n    ')}\n`;

/** Keeps what `make` gives per key, for as long as the owner lives. */
function keep<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

export function createI18n(options: I18nOptions): I18n {
  const { catalogue, overrides = {}, seatTerm = 'seat', now = Date.now } = options;
  const locale = canonical(options.locale);
  const dir = RTL.test(locale) ? 'rtl' : 'ltr';
  // English without a region is international English: "14 December", not "December 14".
  const formatLocale = locale === 'en' ? 'en-GB' : locale;

  const numbers = keep(() => new Intl.NumberFormat(formatLocale));
  const number = (n: number): string => numbers('').format(n);
  const plurals = keep(() => new Intl.PluralRules(formatLocale));
  const plural = (n: number): string => plurals('').select(n);

  function createBundle(): FluentBundle {
    const bundle: FluentBundle = new FluentBundle(formatLocale, {
      functions: seatFunctions(() => bundle, { locale, seatTerm, number, plural }),
      useIsolating: dir === 'rtl',
    });
    bundle.addResource(shipped);
    return bundle;
  }
  const shipped = new FluentResource(catalogue);
  const bundle = createBundle();
  for (const [id, pattern] of Object.entries(overrides)) {
    // The parser drops what it cannot read, and then the shipped text stays.
    bundle.addResource(new FluentResource(entry(id, pattern)), { allowOverrides: true });
  }
  // Without the host's words, for messages they broke in a way that shows only when formatted.
  const fallback = keep(createBundle);

  function format(id: string, args?: Record<string, string | number>): string | undefined {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern === undefined || pattern === null) return undefined;
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, args ?? {}, errors);
    if (errors.length === 0) return text;
    const original = fallback('').getMessage(id)?.value;
    return original ? fallback('').formatPattern(original, args ?? {}, []) : undefined;
  }

  const money = keep((currency) => {
    const digits = exponentOf(currency);
    return new Intl.NumberFormat(formatLocale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  });
  const percents = keep(() => new Intl.NumberFormat(formatLocale, { style: 'percent', maximumFractionDigits: 2 }));
  const collators = keep(() => new Intl.Collator(formatLocale, { numeric: true }));
  const lists = keep(() => new Intl.ListFormat(formatLocale));
  const regions = keep(() => new Intl.DisplayNames(formatLocale, { type: 'region' }));

  const dates = keep((key) => {
    const [kind, year] = key.split(' ') as [keyof typeof DATES, string?];
    const wanted: Intl.DateTimeFormatOptions = { ...DATES[kind], ...(year && { year: 'numeric' }) };
    const { timeZone } = options;
    try {
      return new Intl.DateTimeFormat(formatLocale, timeZone ? { ...wanted, timeZone } : wanted);
    } catch {
      // A zone this browser does not know: the reader's own is better than no date.
      return new Intl.DateTimeFormat(formatLocale, wanted);
    }
  });
  const yearOf = (date: Date): string => dates('year +').format(date);
  const dateFormat = (kind: keyof typeof DATES, ...shown: Date[]): Intl.DateTimeFormat => {
    const present = yearOf(new Date(now()));
    return dates(shown.every((date) => yearOf(date) === present) ? kind : `${kind} +`);
  };
  // French writes the first of a month "1er", which Intl does not know.
  const ordinal = (text: string): string =>
    languageOf(locale) === 'fr' ? text.replace(/(^|\D)1(?=\s\p{L})/gu, '$11er') : text;

  return {
    locale,
    dir,
    t: (id, ...args) => format(id, (args as [Record<string, string | number>?])[0]) ?? id,
    has: (id) => Boolean(bundle.getMessage(id)?.value),
    text: (id, args) => format(id, args) ?? '',
    money(amount, currency) {
      // A decimal string keeps every digit; TypeScript's lib still types the parameter as number.
      const exact = toDecimalString(amount, currency) as unknown as number;
      try {
        // A real minus sign: screen readers skip a hyphen.
        return money(currency).format(exact).replace('-', '\u2212');
      } catch {
        return `${exact} ${currency}`;
      }
    },
    number,
    percent: (hundredths) => percents('').format(hundredths / 10_000),
    date(iso) {
      const date = new Date(iso);
      return ordinal(dateFormat('date', date).format(date));
    },
    dateTime(iso) {
      const date = new Date(iso);
      return ordinal(dateFormat('dateTime', date).format(date));
    },
    period(start, end) {
      const first = new Date(start);
      // The last instant inside: a period ending at midnight does not name the day after.
      const last = new Date(Math.max(first.getTime(), Date.parse(end) - 1));
      return ordinal(dateFormat('period', first, last).formatRange(first, last));
    },
    regionName(code) {
      try {
        return regions('').of(code) ?? code;
      } catch {
        return code;
      }
    },
    compare: (a, b) => collators('').compare(a, b),
    list: (items) => lists('').format(items),
  };
}
