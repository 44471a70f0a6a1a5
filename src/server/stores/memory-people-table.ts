/** The memory store's people of one account: by id, and found as quickly by address and by the host's id. */
import { normalizeEmail } from '../../domain/emails.js';
import type { MemberRecord } from '../people/people-records.js';

/** Writes that are remembered at least. */
const REMEMBERED = 500;

const NOBODY: readonly MemberRecord[] = [];

export class PeopleTable {
  readonly #byId = new Map<string, MemberRecord>();
  /** Ids by what is the same for one person; those taken off too. */
  readonly #byEmail = new Map<string, readonly string[]>();
  readonly #byUser = new Map<string, readonly string[]>();
  /** Ids in the order they were written; the older ones are forgotten. */
  readonly #written: string[] = [];
  #version = 0;

  constructor(people: Iterable<MemberRecord> = []) {
    for (const person of people) this.set(person.id, person);
  }

  /** Another number after each write. */
  get version(): number {
    return this.#version;
  }

  /** Ids written since `version`; null when that is too long ago. */
  since(version: number): ReadonlySet<string> | null {
    const count = this.#version - version;
    return count > this.#written.length ? null : new Set(this.#written.slice(this.#written.length - count));
  }

  get(id: string): MemberRecord | undefined {
    return this.#byId.get(id);
  }

  /** In the order they came, those taken off too. */
  values(): IterableIterator<MemberRecord> {
    return this.#byId.values();
  }

  set(id: string, person: MemberRecord): this {
    const before = this.#byId.get(id);
    this.#byId.set(id, person);
    this.#version += 1;
    this.#written.push(id);
    if (this.#written.length > 2 * REMEMBERED) this.#written.splice(0, REMEMBERED);
    const [was, is] = [before === undefined ? '' : normalizeEmail(before.email), normalizeEmail(person.email)];
    if (before === undefined || was !== is) move(this.#byEmail, id, was, is);
    if (before === undefined || before.userId !== person.userId) move(this.#byUser, id, before?.userId ?? '', person.userId ?? '');
    return this;
  }

  /** Everybody with this address, those taken off too. */
  withEmail(email: string): readonly MemberRecord[] {
    return this.#all(this.#byEmail, normalizeEmail(email));
  }

  /** Everybody who is this person at the host, those taken off too. */
  withUser(userId: string): readonly MemberRecord[] {
    return this.#all(this.#byUser, userId);
  }

  /** The one person of this address who is there. */
  named(email: string): MemberRecord | undefined {
    return this.withEmail(email).find(({ removed }) => removed === null);
  }

  #all(index: ReadonlyMap<string, readonly string[]>, key: string): readonly MemberRecord[] {
    const ids = key === '' ? undefined : index.get(key);
    return ids?.flatMap((id) => this.#byId.get(id) ?? []) ?? NOBODY;
  }
}

function move(index: Map<string, readonly string[]>, id: string, from: string, to: string): void {
  const left = index.get(from)?.filter((one) => one !== id) ?? [];
  if (left.length > 0) index.set(from, left);
  else index.delete(from);
  if (to !== '') index.set(to, [...(index.get(to) ?? []), id]);
}
