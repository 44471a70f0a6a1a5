/** The list of people as a file that spreadsheets open without running anything in it. */
import { toCsv } from '../domain/csv.js';
import type { AccountRecord } from './records.js';
import type { Store } from './store.js';

/** What a signed link names instead of an invoice. No invoice is called so: their ids have no spaces. */
export const MEMBERS_FILE = 'members file';

const HEAD = ['Email', 'First name', 'Last name', 'Position', 'Role', 'Status', 'Seat', 'Since', 'Last active'];
const PAGE = 1_000;

const day = (at: number | null): string => (at === null ? '' : new Date(at).toISOString().slice(0, 10));

export async function membersFile(store: Pick<Store, 'people'>, account: AccountRecord): Promise<Response> {
  const rows: (readonly (string | null)[])[] = [HEAD];
  let cursor: string | null = null;
  do {
    const page = await store.people(account.id, { search: '', show: 'all', sort: 'name', descending: false, cursor, limit: PAGE });
    for (const { email, firstName, lastName, position, role, kind, seat, since, lastActiveAt } of page.items) {
      rows.push([email, firstName, lastName, position, role, kind, seat, day(since), day(lastActiveAt)]);
    }
    cursor = page.next;
  } while (cursor !== null);
  return new Response(toCsv(rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="members.csv"',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  });
}
