/** Invoices: listed, and handed out by links that end soon. */
import { accountOf, documentLink, type Handler } from '../call.js';
import { Problem } from '../problems.js';
import { viewInvoice } from '../views.js';

const PAGE = 20;

export const invoices: Handler = async (call) => {
  const { who, query, services } = call;
  const year = query.get('year') === null ? null : Number(query.get('year'));
  if (year !== null && !(Number.isInteger(year) && year >= 2000 && year <= 2100)) throw new Problem('invalid_request');
  await accountOf(call);
  const page = await services.store.invoices(who.accountId, { after: query.get('cursor'), year, limit: PAGE + 1 });
  const items = page.slice(0, PAGE).map(viewInvoice);
  return { items, next: page.length > PAGE ? (items.at(-1)?.id ?? null) : null, years: [...(await services.store.invoiceYears(who.accountId))] };
};

export const invoiceLink: Handler = async (call) => {
  const invoice = await call.services.store.invoice(call.who.accountId, call.id);
  if (invoice === null) throw new Problem('not_found');
  return documentLink(call, invoice.id);
};
