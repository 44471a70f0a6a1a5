/** The memory store's invoices and credits. */
import { spend } from '../../domain/credit-lots.js';
import { renews, type CreditRecord, type InvoiceRecord } from '../records.js';
import { written } from '../rules/effects.js';
import type { NewInvoice, Store } from '../store.js';
import { commit, type Box, type Shelf } from './memory-shelf.js';

type InvoiceOperations = Pick<Store, 'invoices' | 'invoiceYears' | 'invoice' | 'openInvoices' | 'missPayment' | 'dueInvoices' | 'useCredits'>;

const yearOf = (at: number): number => new Date(at).getUTCFullYear();

/** Gives an invoice its number: one sequence without gaps for each year, over all accounts. */
export function fileInvoice(shelf: Shelf, box: Box, draft: NewInvoice, at: number, paid: boolean): InvoiceRecord {
  const year = yearOf(at);
  const before = [...shelf.values()].flatMap((one) => [...one.invoices.values()]).filter((one) => yearOf(one.issuedAt) === year);
  const { id: accountId, profile } = box.account;
  const invoice: InvoiceRecord = {
    ...draft,
    accountId,
    number: `INV-${year}-${String(before.length + 1).padStart(4, '0')}`,
    issuedAt: at,
    status: paid ? 'paid' : 'open',
    billedTo: profile.fields,
    paidAt: paid ? at : null,
    missed: 0,
    nextAttemptAt: paid ? null : at,
  };
  box.invoices.set(invoice.id, invoice);
  return invoice;
}

/** How long single days of use are kept, in milliseconds. */
const USAGE_KEPT = 400 * 86_400_000;

export function createMemoryInvoices(shelf: Shelf): InvoiceOperations {
  const listOf = (accountId: string): readonly InvoiceRecord[] =>
    [...(shelf.get(accountId)?.invoices.values() ?? [])].reverse().sort((a, b) => b.issuedAt - a.issuedAt);
  const isOpen = ({ status }: InvoiceRecord): boolean => status === 'open';
  return {
    async invoices(accountId, { after, year, limit }) {
      const all = listOf(accountId).filter((one) => year === null || yearOf(one.issuedAt) === year);
      const start = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
      return all.slice(start, start + limit);
    },
    async invoiceYears(accountId) {
      return [...new Set(listOf(accountId).map((one) => yearOf(one.issuedAt)))];
    },
    async invoice(accountId, id) {
      return shelf.get(accountId)?.invoices.get(id) ?? null;
    },
    async openInvoices(accountId) {
      return listOf(accountId).filter(isOpen).reverse();
    },
    async missPayment(accountId, invoiceId, { missed, nextAttemptAt }, stamp) {
      const box = shelf.get(accountId);
      const invoice = box?.invoices.get(invoiceId);
      if (box === undefined || invoice === undefined || !isOpen(invoice) || invoice.missed !== missed) return false;
      box.invoices.set(invoiceId, { ...invoice, missed: missed + 1, nextAttemptAt });
      // What has ended, rests or is unpaid already stays so, whatever is owed for before.
      const owing = nextAttemptAt === null ? 'unpaid' : 'past_due';
      const status = renews(box.account) ? owing : box.account.status;
      commit(box, written({ ...box.account, status }, 'invoice', stamp, { terms: true }));
      return true;
    },
    async dueInvoices(at) {
      const open = [...shelf.values()].flatMap((box) => [...box.invoices.values()]).filter(isOpen);
      const due = open.filter(({ nextAttemptAt }) => nextAttemptAt !== null && nextAttemptAt <= at);
      return due.map(({ accountId, id }) => ({ accountId, id }));
    },
    async useCredits(accountId, { id, kind, quantity, day }, stamp) {
      const box = shelf.get(accountId);
      const record = box?.account.credits.find((one) => one.kind === kind);
      if (box === undefined || record === undefined) return 'not_found';
      if (box.uses.has(id)) return 'used';
      const lots = spend(record.lots, quantity, stamp.at);
      if (lots === null) return 'short';
      box.uses.add(id);
      const credits = box.account.credits.map((one) => (one === record ? { ...record, lots, usage: noteUse(record.usage, day, quantity) } : one));
      commit(box, written({ ...box.account, credits }, 'usage', stamp, { terms: false }));
      return 'used';
    },
  };
}

function noteUse(usage: CreditRecord['usage'], day: number, used: number): CreditRecord['usage'] {
  const kept = usage.filter((one) => one.day > day - USAGE_KEPT);
  const today = kept.find((one) => one.day === day);
  const noted = { day, used: (today?.used ?? 0) + used };
  return [...kept.filter((one) => one !== today), noted].sort((a, b) => a.day - b.day);
}
