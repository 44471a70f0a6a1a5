/** The list of people as a file that spreadsheets open without running anything in it. */
import { toCsv } from '../domain/csv.js';
import type { MemberRecord } from './people-records.js';
import type { AccountRecord } from './records.js';
import type { Store } from './store.js';

/** What a signed link names instead of an invoice. No invoice is called so: their ids have no spaces. */
export const MEMBERS_FILE = 'members file';

const HEAD = ['Email', 'First name', 'Last name', 'Position', 'Role', 'Status', 'Seat', 'Since', 'Last active'];
const PAGE = 1_000;

const day = (at: number | null): string => (at === null ? '' : new Date(at).toISOString().slice(0, 10));

const lineOf = ({ email, firstName, lastName, position, role, kind, seat, since, lastActiveAt }: MemberRecord) =>
  [email, firstName, lastName, position, role, kind, seat, day(since), day(lastActiveAt)];

/** Read and sent a page at a time: long lists wait nowhere as a whole. */
export function membersFile(store: Pick<Store, 'people'>, account: AccountRecord): Response {
  const encoder = new TextEncoder();
  let cursor: string | null = null;
  let first = true;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const page = await store.people(account.id, { search: '', show: 'all', sort: 'name', descending: false, cursor, limit: PAGE });
      const lines = page.items.map(lineOf);
      // The mark of the encoding stands at the beginning of the file only.
      controller.enqueue(encoder.encode(first ? toCsv([HEAD, ...lines]) : toCsv(lines).slice(1)));
      first = false;
      cursor = page.next;
      if (cursor === null) controller.close();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="members.csv"',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  });
}
