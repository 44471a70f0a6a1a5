/** A year's invoices as a file for bookkeeping: exact amounts, dates as ISO 8601, column names no language changes. */
import type { BillingAdapter } from '../../api/adapter.js';
import type { Invoice } from '../../api/contract/schemas.js';
import { toCsv } from '../../domain/csv.js';
import { toDecimalString } from '../../domain/money.js';
import { downloadText } from '../base/download.js';

const COLUMNS = ['number', 'issue_date', 'status', 'currency', 'total', 'tax', 'period_start', 'period_end'];

/** The day of an instant (UTC, as years are counted); `before`: of the last moment before it. */
const day = (instant: string, before = 0): string => new Date(Date.parse(instant) - before).toISOString().slice(0, 10);

function rowOf({ number, issuedAt, status, currency, total, tax, period }: Invoice): (string | null)[] {
  return [
    number,
    day(issuedAt),
    status,
    currency,
    toDecimalString(total, currency),
    toDecimalString(tax, currency),
    period && day(period.start),
    // The last day, as on screen: a period ends before the instant the next one begins.
    period && day(period.end, 1),
  ];
}

/** Every invoice of a year, however many pages that takes. */
async function invoicesOf(adapter: BillingAdapter, year: number, signal: AbortSignal): Promise<readonly Invoice[]> {
  const items: Invoice[] = [];
  let cursor: string | null = null;
  do {
    const page = await adapter.invoices(cursor, year, { signal });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return items;
}

export async function downloadYear(adapter: BillingAdapter, year: number, signal: AbortSignal): Promise<void> {
  const invoices = await invoicesOf(adapter, year, signal);
  signal.throwIfAborted();
  downloadText(toCsv([COLUMNS, ...invoices.map(rowOf)]), 'text/csv;charset=utf-8', `invoices-${year}.csv`);
}
