/** An invoice as a page to print or keep: no script, nothing fetched, every word escaped. */
import { formatMoney } from '../domain/money.js';
import type { PriceLine } from '../domain/price-lines.js';
import type { AccountRecord, InvoiceRecord } from './records.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? '');

const STYLE = 'body{font:15px/1.5 system-ui,sans-serif;max-width:46em;margin:3em auto;padding:0 1.5em;color:#1a1a1a}h1{font-size:1.5em;margin:0}table{border-collapse:collapse;inline-size:100%;margin:2em 0}th,td{text-align:start;padding:.5em 0;border-block-end:1px solid #ddd}td:last-child,th:last-child{text-align:end;font-variant-numeric:tabular-nums}tfoot td{font-weight:600}.muted{color:#595959}address{font-style:normal;white-space:pre-line}';

/** Headers of the document; its style is allowed by its hash only. */
export async function documentHeaders(invoice: InvoiceRecord): Promise<Record<string, string>> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-disposition': `attachment; filename="${invoice.number.replaceAll(/[^\w.-]/g, '_')}.html"`,
    'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; sandbox`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-store',
  };
}

/** English, the language of the provider's own documents; names and lines are the host's words. */
export function invoiceDocument(invoice: InvoiceRecord, account: AccountRecord): string {
  const money = (amount: number): string => formatMoney(amount, invoice.currency, 'en');
  const date = (at: number): string => new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: account.timeZone }).format(at);
  const rows = invoice.lines.map((line) => `<tr><td>${escape(describe(line, money))}</td><td>${escape(money(line.amount))}</td></tr>`);
  const status = invoice.status === 'paid' && invoice.paidAt !== null ? `Paid on ${date(invoice.paidAt)}` : 'Not paid yet';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(invoice.number)}</title><style>${STYLE}</style>
<h1>Invoice ${escape(invoice.number)}</h1><p class="muted">Issued on ${escape(date(invoice.issuedAt))}. ${escape(status)}.</p>
<address>${escape(billedTo(invoice, account))}</address>
<table><thead><tr><th scope="col">Description</th><th scope="col">Amount</th></tr></thead><tbody>${rows.join('')}</tbody>
<tfoot><tr><td>Total</td><td>${escape(money(invoice.total))}</td></tr></tfoot></table>${invoice.period ? `<p class="muted">Period: ${escape(date(invoice.period.start))} to ${escape(date(invoice.period.end))}</p>` : ''}</html>`;
}

function billedTo({ billedTo: fields }: InvoiceRecord, account: AccountRecord): string {
  if (fields === null) return account.name;
  const { companyName, firstName, lastName, line1, line2, postalCode, city, province, country, taxOffice, taxId } = fields;
  return [companyName, `${firstName} ${lastName}`, line1, line2, `${postalCode} ${city}`, province, country, taxOffice, taxId].filter((line) => line.trim() !== '').join('\n');
}

const KINDS: Readonly<Record<PriceLine['kind'], string>> = {
  plan: 'Plan', plan_credit: 'Unused time', seats: 'Seats', seats_credit: 'Unused time of seats', credits: 'Credits', pack: 'Credits', discount: 'Discount', tax: 'Tax', balance: 'From the balance',
};

function describe({ kind, label, quantity, unitAmount, per, rate }: PriceLine, money: (amount: number) => string): string {
  const name = label === null ? KINDS[kind] : kind === 'plan_credit' ? `${KINDS[kind]}: ${label}` : label;
  if (kind === 'tax' && rate !== null) return `${name} ${rate / 100} %`;
  if (quantity === null || kind === 'plan' || unitAmount === null) return quantity === null || kind === 'plan' ? name : `${name}: ${quantity}`;
  return `${name}: ${quantity} × ${money(unitAmount)}${per !== null && per !== 1 ? ` per ${per}` : ''}`;
}
