/** The lines of an offer, a receipt or a renewal: grouped by what they are, each with how it came about. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CreditBalance, OrderChanges, Quote, QuoteLine } from '../../api/contract/schemas.js';
import { priceOfCredits } from '../../domain/credit-price.js';
import { multiplyDivide } from '../../domain/money.js';
import type { I18n } from '../../i18n/i18n.js';
import { icon } from '../parts/icons.js';

const DAY = 86_400;

/** What the lines belong to. */
export interface LinesOf extends Pick<Quote, 'currency' | 'promotion'> {
  readonly changes?: OrderChanges | undefined;
  /** Price lists of credits, where they were read: a difference is then worked out in full. */
  readonly credits?: readonly CreditBalance[] | undefined;
}

/** Days of a prorated line as people count them: begun days count. */
function daysOf({ proration }: QuoteLine): { days: number; of: number } | undefined {
  if (!proration || proration.seconds >= proration.of) return undefined;
  return { days: Math.ceil(proration.seconds / DAY), of: Math.round(proration.of / DAY) };
}

const isCredits = ({ kind }: QuoteLine): boolean => kind === 'credits' || kind === 'pack';

/** Several credits have a heading each, their name; alone, a line says it itself. */
function label(line: QuoteLine, of: LinesOf, i18n: I18n, named: boolean): string {
  const count = Math.abs(line.quantity ?? 0);
  const price = i18n.money(line.unitAmount ?? 0, of.currency);
  const withRate = (name: string): string => (line.rate === null ? name : i18n.t('purchase-line-rate', { name, rate: i18n.percent(line.rate) }));
  if (isCredits(line)) {
    const { per } = line;
    const what =
      line.kind === 'pack'
        ? i18n.t('purchase-line-pack', { count })
        : line.unitAmount === null
          ? i18n.t('purchase-line-credits-more', { count })
          : per && per > 1
            ? i18n.t('purchase-line-credits', { count, price, per })
            : `${i18n.number(count)} × ${price}`;
    return named ? i18n.t('purchase-line-of', { name: line.label ?? '', what }) : what;
  }
  switch (line.kind) {
    case 'seats':
      return i18n.t('purchase-line-seats', { count, price });
    case 'seats_credit':
      return i18n.t('purchase-line-seats-credit', { count });
    case 'plan_credit':
      return i18n.t('purchase-line-plan-credit', { plan: line.label ?? '' });
    case 'discount':
      return line.label ?? (of.promotion ? i18n.t('purchase-line-promotion', { code: of.promotion.code }) : i18n.t('purchase-line-discount'));
    case 'tax':
      return withRate(line.label ?? i18n.t('purchase-line-tax'));
    case 'balance':
      return i18n.t('purchase-line-balance');
    default:
      return line.label ?? '';
  }
}

interface Working {
  readonly text: string;
  /** What it comes to when it is done again here; undefined where the page cannot know. */
  readonly expected?: number | undefined;
}

/** More of the same credits cost the difference of two prices. */
function workingOfMore(line: QuoteLine, of: LinesOf, i18n: I18n): Working | undefined {
  const change = of.changes?.credits.find(({ name }) => name === line.label);
  if (!change) return undefined;
  const { from, to } = change;
  const offer = of.credits?.find(({ kind }) => kind === change.kind)?.offer;
  if (!offer || offer.mode === 'unknown') return { text: i18n.t('purchase-how-more-words', { from, to }) };
  const list = { ...offer, mode: offer.mode };
  try {
    const [before, after] = [priceOfCredits(list, from), priceOfCredits(list, to)];
    const money = (amount: number): string => i18n.money(amount, of.currency);
    return { text: i18n.t('purchase-how-more', { from, to, before: money(before), after: money(after) }), expected: Math.max(0, after - before) };
  } catch {
    // A list that does not price what somebody has from before.
    return { text: i18n.t('purchase-how-more-words', { from, to }) };
  }
}

/** The arithmetic of a line, done again here. */
function workingOf(line: QuoteLine, of: LinesOf, i18n: I18n): Working | undefined {
  const { kind, proration, quantity, unitAmount, per } = line;
  if (kind === 'plan_credit') return { text: i18n.t('purchase-how-plan-credit', { plan: line.label ?? '' }) };
  if (kind === 'credits' && unitAmount === null) return workingOfMore(line, of, i18n);
  if (quantity === null || unitAmount === null) return undefined;
  const expected = multiplyDivide(quantity * unitAmount, proration?.seconds ?? 1, (proration?.of ?? 1) * (per ?? 1));
  const price = i18n.money(unitAmount, of.currency);
  const amount = i18n.money(line.amount, of.currency);
  const days = daysOf(line);
  if (days && proration) {
    const part = kind === 'plan' ? i18n.t('purchase-how-plan', { price, ...days }) : i18n.t('purchase-how-part', { count: Math.abs(quantity), price, ...days });
    const exact = i18n.t('purchase-how-exact', { seconds: i18n.number(proration.seconds), of: i18n.number(proration.of), amount });
    return { text: `${part}. ${exact}`, expected };
  }
  // What is one multiplication says so itself.
  if (kind === 'credits' && (per ?? 1) > 1) return { text: i18n.t('purchase-how-credits', { count: quantity, price, per: per ?? 1, amount }), expected };
  return Math.abs(expected) === Math.abs(line.amount) ? undefined : { text: '', expected };
}

/** How lines came about, in one place for all that belong together. One that does not add up is said to, openly. */
function explanation(lines: readonly QuoteLine[], of: LinesOf, i18n: I18n): TemplateResult {
  const workings = lines.flatMap((line) => workingOf(line, of, i18n) ?? []);
  const texts = workings.flatMap(({ text }) => text || []);
  const wrong = lines.flatMap((line) => {
    const { expected } = workingOf(line, of, i18n) ?? {};
    return expected === undefined || Math.abs(expected) === Math.abs(line.amount) ? [] : expected;
  });
  return html`${texts.length ? html`<details><summary>${icon('chevron')}${i18n.t('purchase-how')}</summary>${texts.map((text) => html`<p class="small muted">${text}</p>`)}</details>` : nothing}
    ${wrong.map((expected) => html`<p class="error"><strong>${i18n.t('purchase-how-mismatch', { amount: i18n.money(expected, of.currency) })}</strong></p>`)}`;
}

function lineItem(line: QuoteLine, of: LinesOf, i18n: I18n, named: boolean, how: unknown): TemplateResult {
  const days = daysOf(line);
  const period = line.period && !days && ['plan', 'plan_credit', 'seats'].includes(line.kind) ? line.period : undefined;
  return html`<li>
    <div class="line">
      <bdi class="wrap">${label(line, of, i18n, named)}</bdi>
      <span class="amount">${i18n.money(line.amount, of.currency)}</span>
    </div>
    ${days ? html`<p class="small muted"><bdi>${i18n.t('purchase-days-left', days)}</bdi></p>` : nothing}
    ${period ? html`<p class="small muted"><bdi>${i18n.period(period.start, period.end)}</bdi></p>` : nothing}
    ${how}
  </li>`;
}

/** Discounts, taxes and balance are of the whole order: they stand below all groups, and name themselves. */
const OF_ALL: readonly QuoteLine['kind'][] = ['discount', 'tax', 'balance', 'unknown'];

/** The lines of a quote, receipt or renewal, amounts in a column; under headings where they are of several kinds. */
export function quoteLines(lines: readonly QuoteLine[], of: LinesOf, i18n: I18n): TemplateResult {
  const groups = new Map<string, QuoteLine[]>();
  for (const line of lines.filter(({ kind }) => !OF_ALL.includes(kind))) {
    const name = isCredits(line) ? (line.label ?? '') : i18n.t('purchase-group-plan');
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  const several = groups.size > 1;
  const items = (members: readonly QuoteLine[]) =>
    members.map((line, index) => lineItem(line, of, i18n, !several, index === members.length - 1 ? explanation(members, of, i18n) : nothing));
  return html`<ul class="lines" part="lines">
    ${[...groups].map(([name, members]) => (several ? html`<li class="group"><p class="small muted wrap">${name}</p><ul class="lines">${items(members)}</ul></li>` : items(members)))}
    ${OF_ALL.flatMap((kind) => lines.filter((line) => line.kind === kind)).map((line) => lineItem(line, of, i18n, true, nothing))}
  </ul>`;
}
