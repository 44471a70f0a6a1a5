/** Steps with members, imports and invitations for tests of the kit, and what must hold of people after any of them. */
import assert from 'node:assert/strict';
import type { CreateImport, PersonRow } from '../../src/api/contract/requests.js';
import type { Joined, Member, Members, PeopleImport } from '../../src/api/contract/schemas.js';
import { normalizeEmail } from '../../src/domain/emails.js';
import type { MemberRecord } from '../../src/server/people/people-records.js';
import type { PeopleQuery } from '../../src/server/people/people-store.js';
import type { Store } from '../../src/server/store.js';
import { buildScenario, type Scenario, type ScenarioOptions } from '../../src/testing/scenario.js';
import { call, ok, type CallOptions, type Result } from './client.js';

const JOIN = 'https://host.test/join';

/** An account whose host has a page for joining: 12 seats, 9 held, 1 kept. */
export const withPeople = (more: ScenarioOptions = {}): Scenario => buildScenario({ ...more, policy: { invitationUrl: JOIN, ...more.policy } });

export const row = (email: string, more: Partial<PersonRow> = {}): PersonRow => ({ email, firstName: '', lastName: '', position: '', ...more });

/** So many people nobody knows. */
export const newcomers = (count: number, first = 1): PersonRow[] => Array.from({ length: count }, (_, index) => row(`new${first + index}@example.com`));

export const draft = (scenario: Scenario, rows: readonly PersonRow[], more: Partial<CreateImport> = {}, options: CallOptions = {}): Promise<PeopleImport> =>
  ok<PeopleImport>(scenario, 'createImport', { body: { source: 'list', seats: true, role: 'member', rows, ...more }, ...options });

export const commit = (scenario: Scenario, id: string, as?: string): Promise<Result<PeopleImport>> =>
  call<PeopleImport>(scenario, 'commitImport', { id, ...(as !== undefined && { as }) });

/** Invites all of them, however many calls it takes. */
export async function invite(scenario: Scenario, rows: readonly PersonRow[], more: Partial<CreateImport> = {}, as?: string): Promise<PeopleImport> {
  let batch = await draft(scenario, rows, more, as === undefined ? {} : { as });
  for (let calls = 0; batch.state !== 'done' && calls < 100; calls += 1) batch = await ok<PeopleImport>(scenario, 'commitImport', { id: batch.id, ...(as !== undefined && { as }) });
  assert.equal(batch.state, 'done');
  return batch;
}

/** Messages were sent by the time this resolves. */
export const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** The secret of the last link that was sent to an address. */
export async function tokenFor(scenario: Scenario, email: string): Promise<string> {
  await settled();
  const mail = scenario.outbox.messages.filter(({ to, kind }) => to === email && kind === 'invitation').at(-1);
  assert.ok(mail?.kind === 'invitation', `nothing was sent to ${email}`);
  const { hash, origin, pathname } = new URL(mail.link);
  assert.equal(origin + pathname, JOIN);
  return hash.replace('#invitation=', '');
}

export const accept = (scenario: Scenario, token: string, as: string, more: CallOptions = {}): Promise<Result<Joined>> =>
  call<Joined>(scenario, 'acceptInvitation', { body: { token }, as, ...more });

export const list = (scenario: Scenario, query = ''): Promise<Members> => ok<Members>(scenario, 'members', { query });

/** The one person of this address. */
export async function byEmail(scenario: Scenario, email: string): Promise<Member> {
  const { items } = await list(scenario, `?search=${encodeURIComponent(email)}`);
  assert.equal(items.length, 1, `${items.length} people are found by ${email}`);
  return items[0] as Member;
}

export const EVERYBODY: PeopleQuery = { search: '', show: 'all', sort: 'email', descending: false, cursor: null, limit: 1_000_000 };

export const recordsOf = async (store: Store, accountId: string): Promise<readonly MemberRecord[]> => (await store.people(accountId, EVERYBODY)).items;

export async function seatsIn({ store, accountId }: Scenario): Promise<{ capacity: number; used: number; reserved: number }> {
  const account = await store.account(accountId);
  assert.ok(account);
  return account.seats;
}

/** Seats follow from people, never exceed what is paid for, and one address is one person. */
export async function checkPeople(scenario: Scenario): Promise<void> {
  const { store, accountId, clock } = scenario;
  const [account, people, imports] = await Promise.all([store.account(accountId), recordsOf(store, accountId), store.imports(accountId, clock.now())]);
  assert.ok(account);
  const { capacity, used, reserved } = account.seats;
  const kept = imports.filter(({ state, seats }) => state === 'running' && seats).flatMap(({ rows }) => rows.filter(({ state }) => state === 'waiting'));
  const having = (seat: MemberRecord['seat']): number => people.filter((one) => one.seat === seat).length;
  assert.equal(used, having('held'), 'seats used are those people hold');
  assert.equal(reserved, having('reserved') + kept.length, 'seats reserved are those kept for people and rows');
  assert.ok(people.every(({ kind, seat }) => (kind === 'member' ? seat !== 'reserved' : seat !== 'held')), 'members hold seats, for others they are kept');
  const later = account.scheduled.find(({ kind }) => kind === 'seats')?.seats ?? capacity;
  assert.ok(used + reserved <= Math.min(capacity, later), `${used} + ${reserved} of ${Math.min(capacity, later)}`);
  const emails = people.flatMap(({ email }) => (email === '' ? [] : [normalizeEmail(email)]));
  assert.equal(new Set(emails).size, emails.length, 'one address is one person');
  const users = people.flatMap(({ userId }) => userId ?? []);
  assert.equal(new Set(users).size, users.length, 'one user of the host is one person');
  assert.ok(people.some(({ kind, role }) => kind === 'member' && role === 'owner'), 'somebody owns the account');
}
