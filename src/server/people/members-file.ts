/** The list of people as a file that spreadsheets open without running anything in it. */
import { csvSeparatorOf, toCsv } from '../../domain/csv.js';
import { wordsFor } from './members-file-words.js';
import type { MemberRecord } from './people-records.js';
import type { AccountRecord } from '../records.js';
import type { Store } from '../store.js';

/** What a signed link names instead of an invoice, before the language. No invoice is called so: their ids have no spaces. */
const MEMBERS_FILE = 'members file ';

export const membersFileId = (locale: string): string => MEMBERS_FILE + locale;

/** The language of the file a link names; null when it names something else. */
export const membersFileLocale = (id: string): string | null => (id.startsWith(MEMBERS_FILE) ? id.slice(MEMBERS_FILE.length) : null);

const PAGE = 1_000;

const day = (at: number | null): string => (at === null ? '' : new Date(at).toISOString().slice(0, 10));

const lineOf = ({ email, firstName, lastName, position, role, kind, seat, since, lastActiveAt }: MemberRecord, words: ReturnType<typeof wordsFor>) =>
  [email, firstName, lastName, position, words.role[role], words.kind[kind], words.seat[seat], day(since), day(lastActiveAt)];

/** In the words and with the separator of a language. Read and sent a page at a time: long lists wait nowhere as a whole. */
export function membersFile(store: Pick<Store, 'people'>, account: AccountRecord, locale: string): Response {
  const words = wordsFor(locale);
  // What we have no words for is a language whose spreadsheets have their separator all the same.
  const separator = csvSeparatorOf(locale || 'en');
  const encoder = new TextEncoder();
  let cursor: string | null = null;
  let first = true;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const page = await store.people(account.id, { search: '', show: 'all', sort: 'name', descending: false, cursor, limit: PAGE });
      const lines = page.items.map((member) => lineOf(member, words));
      // The mark of the encoding stands at the beginning of the file only.
      controller.enqueue(encoder.encode(first ? toCsv([words.head, ...lines], separator) : toCsv(lines, separator).slice(1)));
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
