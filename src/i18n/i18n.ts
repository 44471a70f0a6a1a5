/** Texts, amounts and dates in one language: typed messages over Fluent, with the host's own words. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { exponentOf, toDecimalString } from '../domain/money.js';
import { canonical, catalogueOf, type Area, type Catalogue } from './catalogue.js';
import type { ArgsOf, MessageId } from './messages.js';
import { seatFunctions } from './seat-term.js';

export { LOCALES, loadCatalogue, type Area, type Catalogue } from './catalogue.js';
export type { ArgsOf, MessageId } from './messages.js';

export interface I18n {
  /** BCP 47, for `lang`. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Fetches the texts of an area, once. Whatever opens something waits for its texts together with its code. */
  load(area: Area): Promise<void>;
  /** Whether the texts of an area are here. */
  knows(area: Area): boolean;
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
  /** From `loadCatalogue`, or the host's own texts as FTL source. */
  readonly catalogue: Catalogue | string;
  /** FTL patterns by message id; a broken one is left out. */
  readonly overrides?: Readonly<Record<string, string>> | undefined;
  /** What a seat is called: "seat" (default), "license", "user", or a word brought along as override `term-<word>`. */
  readonly seatTerm?: string | undefined;
  /** IANA zone; the reader's own unless said. */
  readonly timeZone?: string | undefined;
  /** Milliseconds since 1970, to know the present year. */
  readonly now?: (() => number) | undefined;
}

/** What `attempt` gives, or `otherwise` where the platform refuses a tag, code or zone it does not know. */
function tolerant<T>(attempt: () => T, otherwise: () => T): T {
  try {
    return attempt();
  } catch {
    return otherwise();
  }
}

const RTL = /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/;

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };

export function createI18n(options: I18nOptions): I18n {
  const { overrides, seatTerm = 'seat', timeZone, now = Date.now } = options;
  const catalogue = typeof options.catalogue === 'string' ? catalogueOf({ core: options.catalogue }) : options.catalogue;
  const locale = canonical(options.locale);
  const rtl = RTL.test(locale);
  // English without a region is international English: "14 December", not "December 14".
  const tag = locale === 'en' ? 'en-GB' : locale;

  // Format objects are slow to make: each is made when first needed and kept as long as this instance.
  const made = new Map<string, unknown>();
  function keep<T>(key: string, make: () => T): T {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  }
  const numberFormat = (style: Intl.NumberFormatOptions): Intl.NumberFormat =>
    keep(JSON.stringify(style), () => new Intl.NumberFormat(tag, style));
  const number = (n: number): string => numberFormat({}).format(n);

  const bundle: FluentBundle = new FluentBundle(tag, {
    functions: seatFunctions(() => bundle, locale, seatTerm, number, (n) => keep('plural', () => new Intl.PluralRules(tag)).select(n)),
    useIsolating: rtl,
  });
  // The parser drops what it cannot read, so a broken override leaves the shipped text in place. The first to define
  // an id keeps it: overrides go before everything, also before areas that come later.
  const add = (ftl = '') => bundle.addResource(new FluentResource(ftl));
  // Further lines are indented, so that a value cannot define a second message.
  for (const id in overrides) add(`${id} = ${overrides[id]?.replaceAll('\n', '\n ')}`);

  let added = 0;
  /** Looks in all there is by now: an area may have been fetched through another instance with the same catalogue. */
  function patternOf(id: string) {
    while (added < catalogue.sources.length) add(catalogue.sources[added++]);
    return bundle.getMessage(id)?.value;
  }

  function text(id: string, args: Record<string, string | number> = {}): string {
    const pattern = patternOf(id);
    if (!pattern) return '';
    const errors: Error[] = [];
    const formatted = bundle.formatPattern(pattern, args, errors);
    // What the host wrote may break only now, over a name that does not exist: then its words are left out.
    return errors.length > 0 && overrides
      ? keep('shipped', () => createI18n({ ...options, overrides: undefined })).text(id, args)
      : formatted;
  }

  const dateFormat = (style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    keep(JSON.stringify(style), () =>
      tolerant(
        () => new Intl.DateTimeFormat(tag, { ...style, timeZone }),
        () => new Intl.DateTimeFormat(tag, style),
      ),
    );
  /** First and last day of a range, or one day twice. */
  function dates(style: Intl.DateTimeFormatOptions, first: Date, last: Date = first): string {
    const year: Intl.DateTimeFormatOptions = { year: 'numeric' };
    const years = [first, last, new Date(now())].map((date) => dateFormat(year).format(date));
    const format = dateFormat(years.every((one) => one === years[0]) ? style : { ...style, ...year });
    const written = first === last ? format.format(first) : format.formatRange(first, last);
    // French writes the first of a month "1er", which Intl does not know.
    return /^fr/.test(tag) ? written.replace(/\b1(?=\s(?!h)[a-z])/g, '1er') : written;
  }

  return {
    locale,
    dir: rtl ? 'rtl' : 'ltr',
    load: (area) => catalogue.load(area),
    knows: (area) => catalogue.has(area),
    t: (id, ...args) => text(id, ...(args as [Record<string, string | number>?])) || id,
    has: (id) => !!patternOf(id),
    text,
    money(amount, currency) {
      const digits = exponentOf(currency);
      // A decimal string keeps every digit; TypeScript's lib still types the parameter as number.
      const exact = toDecimalString(amount, currency) as unknown as number;
      const style: Intl.NumberFormatOptions = {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      };
      // A real minus sign: screen readers skip a hyphen.
      return tolerant(() => numberFormat(style).format(exact), () => `${exact} ${currency}`).replace('-', '\u2212');
    },
    number,
    percent: (hundredths) => numberFormat({ style: 'percent', maximumFractionDigits: 2 }).format(hundredths / 10_000),
    date: (iso) => dates(DAY, new Date(iso)),
    dateTime: (iso) => dates({ ...DAY, hour: 'numeric', minute: '2-digit' }, new Date(iso)),
    period(start, end) {
      const first = new Date(start);
      // The last instant inside: a period ending at midnight does not name the day after.
      const last = new Date(Math.max(+first, Date.parse(end) - 1));
      return dates({ ...DAY, month: 'short' }, first, last);
    },
    regionName: (code) =>
      tolerant(() => keep('region', () => new Intl.DisplayNames(tag, { type: 'region' })).of(code) ?? code, () => code),
    compare: (a, b) => keep('order', () => new Intl.Collator(tag, { numeric: true })).compare(a, b),
    list: (items) => keep('list', () => new Intl.ListFormat(tag)).format(items),
  };
}
