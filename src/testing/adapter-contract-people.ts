/** The part of the adapter contract that is about people: members, invitations and codes. Adapters without people pass it. */
import type { BillingAdapter } from '../api/adapter.js';
import type { PersonRow } from '../api/contract/requests.js';
import type { Member, Operation, OrderPurpose, PeopleImport } from '../api/contract/schemas.js';
import type { PeopleAdapter } from '../api/people-adapter.js';
import type { AdapterMaker, TestFunctions } from './adapter-contract.js';
import { check, newKey, refused, same, shaped } from './adapter-contract-steps.js';

const COLLEAGUES = ['Ida Lund', 'Leo Marchetti'];

/** People nobody invited before. */
function newcomers(names: readonly string[] = COLLEAGUES): PersonRow[] {
  const round = newKey().slice(0, 8);
  return names.map((name) => {
    const [firstName = '', lastName = ''] = name.split(' ');
    return { email: `${firstName}.${round}@example.com`.toLowerCase(), firstName, lastName, position: '' };
  });
}

const draft = (people: PeopleAdapter, rows: readonly PersonRow[], idempotencyKey = newKey()): Promise<PeopleImport> =>
  people.createImport({ source: 'list', seats: true, role: 'member', rows: [...rows] }, { idempotencyKey });

/** Invites everybody of a batch. */
async function send(people: PeopleAdapter, batch: PeopleImport): Promise<PeopleImport> {
  let now = batch;
  for (let asked = 0; now.state !== 'done' && asked < 20; asked++) now = shaped('commitImport', await people.commitImport(batch.id));
  same(now.state, 'done', 'the batch');
  return now;
}

/** Somebody who was just invited. */
async function invite(people: PeopleAdapter): Promise<Member> {
  const [row] = newcomers(['Mara Novak']);
  check(row, 'nobody to invite');
  await send(people, await draft(people, [row]));
  const { items } = shaped('members', await people.members({ search: row.email }, null));
  const [person] = items;
  check(person && items.length === 1, 'who was invited is not found by their address');
  return person;
}

/** Makes sure that `count` seats are free, by taking back what earlier tests gave. */
async function freeSome(adapter: BillingAdapter, people: PeopleAdapter, count: number): Promise<number> {
  const free = async (): Promise<number> => {
    const { capacity, used, reserved } = (await adapter.subscription()).seats;
    return capacity - used - reserved;
  };
  const { items } = await people.members({ show: 'invitations' }, null);
  for (const { id } of items) if ((await free()) < count) await people.removeMember(id);
  return free();
}

/** Registers the tests of people for one adapter. */
export function describePeopleContract({ describe, it }: TestFunctions, name: string, makeAdapter: AdapterMaker): void {
  const withPeople = (what: string, body: (people: PeopleAdapter, adapter: BillingAdapter) => Promise<void>): unknown =>
    it(what, async () => {
      const adapter = await makeAdapter('buyer');
      const people = await adapter.people?.();
      if (!people) return;
      await freeSome(adapter, people, 2);
      await body(people, adapter);
    });

  describe(`${name}: people`, () => {
    withPeople('everybody is listed once, in the order that was asked for', async (people) => {
      const emails: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<PeopleAdapter['members']>> = shaped('members', await people.members({ sort: '-email' }, cursor));
        emails.push(...page.items.map(({ email }) => email));
        cursor = page.next;
        if (cursor === null) same(emails.length, page.total, 'how many there are');
      } while (cursor !== null && emails.length < 10_000);
      same(new Set(emails).size, emails.length, 'different people');
      same(emails, [...emails].sort().reverse(), 'order');
    });

    withPeople('inviting takes seats, twice the same takes none, and nobody is invited twice', async (people, adapter) => {
      const before = (await adapter.subscription()).seats;
      const rows = newcomers();
      const key = newKey();
      const batch = shaped('createImport', await draft(people, rows, key));
      same((await draft(people, rows, key)).id, batch.id, 'the same intent sent again');
      check((await people.imports()).some(({ id }) => id === batch.id), 'the batch is not found again');
      shaped('addImportRows', await people.addImportRows(batch.id, 1, rows.slice(1)));
      same((await adapter.subscription()).seats.reserved, before.reserved, 'seats kept before anybody was invited');
      same((await send(people, batch)).counts.invited, rows.length, 'people invited');
      await people.commitImport(batch.id);
      same((await adapter.subscription()).seats.reserved, before.reserved + rows.length, 'seats kept');
      const again = await draft(people, rows);
      same(again.counts, { waiting: 0, invited: 0, skipped: rows.length, refused: 0 }, 'the same people again');
      const { items } = shaped('importRows', await people.importRows(again.id, 'problems', null));
      same(items.map(({ problem }) => problem), rows.map(() => 'already_invited'), 'why they are left out');
      same(shaped('import', await people.import(again.id)).total, rows.length, 'rows');
      same(shaped('cancelImport', await people.cancelImport(again.id)).state, 'canceled', 'state');
    });

    withPeople('more people than seats: what is missing is said, and nobody is invited', async (people, adapter) => {
      const { capacity, used, reserved } = (await adapter.subscription()).seats;
      const free = capacity - used - reserved;
      const names = Array.from({ length: free + 2 }, (_, index) => `Person${index} Lund`);
      const batch = await draft(people, newcomers(names));
      same(batch.seats.missing, 2, 'seats that are missing');
      await refused(people.commitImport(batch.id), 'seats_full');
      same((await people.import(batch.id)).counts.invited, 0, 'people invited');
      same((await adapter.subscription()).seats.reserved, reserved, 'seats kept');
      await people.cancelImport(batch.id);
    });

    withPeople('a part of a list is invited only when somebody says that it is all of it', async (people) => {
      const rows = newcomers();
      const batch = await people.createImport({ source: 'file', seats: false, role: 'member', expected: 3, rows }, { idempotencyKey: newKey() });
      same([batch.total, batch.expected], [2, 3], 'rows, and rows that are expected');
      await refused(people.commitImport(batch.id), 'import_incomplete');
      same((await people.import(batch.id)).counts.invited, 0, 'people invited');
      await refused(people.updateImport(batch.id, { expected: 1 }), 'operation_conflict');
      same(shaped('updateImport', await people.updateImport(batch.id, { expected: 2, leaveOut: [0] })).counts.waiting, 1, 'people to invite');
      await people.addImportRows(batch.id, 0, rows.slice(0, 1));
      same((await people.importRows(batch.id, 'problems', null)).items.map(({ problem }) => problem), ['left_out'], 'who is left out');
      same((await send(people, batch)).counts.invited, 1, 'people invited');
    });

    withPeople('an order says whom its seats are for: they get them, and nobody pays for a list that was discarded', async (people, adapter) => {
      const method = (await adapter.paymentMethods()).find(({ isDefault }) => isDefault);
      const buy = async (purpose: OrderPurpose): Promise<Operation> => {
        const { id, total, currency } = await adapter.createQuote({ seatsDelta: 1, purpose });
        return adapter.createOperation({ quoteId: id, expectedTotal: total, currency, paymentMethodId: method?.id ?? null }, { idempotencyKey: id });
      };
      const batch = await draft(people, newcomers());
      await people.cancelImport(batch.id);
      await refused(buy({ importId: batch.id }), 'purpose_gone');
      const person = await invite(people);
      await people.releaseSeat(person.id);
      const { purpose, state } = shaped('createOperation', await buy({ memberIds: [person.id] }));
      same(purpose, { memberIds: [person.id] }, 'whom it is for');
      if (state === 'succeeded') same((await people.member(person.id)).seat, 'reserved', 'the seat that was bought for them');
    });

    withPeople('a seat is taken, freed and handed on, and repeating it changes nothing', async (people, adapter) => {
      const person = await invite(people);
      same(shaped('releaseSeat', await people.releaseSeat(person.id)).seat, 'none', 'after it was freed');
      await people.releaseSeat(person.id);
      const { reserved } = (await adapter.subscription()).seats;
      same(shaped('takeSeat', await people.takeSeat(person.id)).seat, 'reserved', 'after it was taken');
      await people.takeSeat(person.id);
      same((await adapter.subscription()).seats.reserved, reserved + 1, 'seats kept');
      await refused(people.transferSeat(person.id, person.id, { idempotencyKey: newKey() }), 'operation_conflict');
      const { items } = await people.members({ show: 'members' }, null);
      const giver = items.find(({ seat }) => seat === 'held');
      const taker = items.find(({ seat }) => seat === 'none');
      if (!giver || !taker) return;
      const { from, to } = shaped('transferSeat', await people.transferSeat(giver.id, taker.id, { idempotencyKey: newKey() }));
      same([from.seat, to.seat], ['none', 'held'], 'both ends');
      await people.transferSeat(taker.id, giver.id, { idempotencyKey: newKey() });
    });

    withPeople('a person is changed, taken off and put back', async (people, adapter) => {
      const person = await invite(people);
      same(shaped('updateMember', await people.updateMember(person.id, { position: 'Sales' })).position, 'Sales', 'position');
      check((shaped('resendInvitation', await people.resendInvitation(person.id, { idempotencyKey: newKey() })).expiresAt ?? '') >= (person.expiresAt ?? ''), 'it ends sooner');
      const { reserved } = (await adapter.subscription()).seats;
      await people.removeMember(person.id);
      await people.removeMember(person.id);
      await refused(people.member(person.id), 'not_found');
      same((await adapter.subscription()).seats.reserved, reserved - 1, 'seats kept');
      same(shaped('restoreMember', await people.restoreMember(person.id)).seat, 'reserved', 'seat');
      same(shaped('member', await people.member(person.id)).position, 'Sales', 'position');
      same((await adapter.subscription()).seats.reserved, reserved, 'seats kept');
      const { results } = shaped('changeMembers', await people.changeMembers('remove', [person.id], { idempotencyKey: newKey() }));
      same(results, [{ id: person.id, code: null }], 'results');
      const { items } = shaped('activity', await people.activity(null, null));
      check(items.some(({ subject }) => subject?.id === person.id), 'nothing tells what happened');
      check(/^(https?|blob):/.test(shaped('membersLink', await people.membersLink('fr')).url), 'not an address');
    });

    withPeople('a code is told once more to who asks again, can be frozen and revoked, and lets somebody in', async (people) => {
      const body = { limit: 3, expiresAt: null, domains: [], buying: null };
      const key = newKey();
      const made = shaped('createCode', await people.createCode(body, { idempotencyKey: key }));
      same((await people.createCode(body, { idempotencyKey: key })).code, made.code, 'the code');
      check(!JSON.stringify(await people.codes()).includes(made.code), 'the list tells the code');
      shaped('codes', await people.codes());
      same(shaped('updateCode', await people.updateCode(made.item.id, { frozen: true })).state, 'frozen', 'state');
      await refused(people.redeemCode(made.code, { idempotencyKey: newKey() }), 'invitation_invalid');
      await people.updateCode(made.item.id, { frozen: false });
      check(shaped('redeemCode', await people.redeemCode(made.code.toLowerCase().replaceAll('-', ' '), { idempotencyKey: newKey() })).member.isViewer, 'somebody else');
      await people.revokeCode(made.item.id);
      await people.revokeCode(made.item.id);
      same((await people.codes()).items.find(({ id }) => id === made.item.id)?.state, 'revoked', 'state');
    });

    withPeople('a wrong code and a wrong link are refused alike', async (people) => {
      const one = await refused(people.redeemCode('ABCDE-FGHJK-MNPQ', { idempotencyKey: newKey() }), 'invitation_invalid');
      const other = await refused(people.acceptInvitation('nothing', { idempotencyKey: newKey() }), 'invitation_invalid');
      same(one.detail.status, other.detail.status, 'status');
      check(shaped('seatCeiling', await people.seatCeiling(3)).ceiling >= 0, 'it costs less than nothing');
    });
  });

  it(`${name}: who may not look after people is refused`, async () => {
    const adapter = await makeAdapter('reader');
    const people = await adapter.people?.();
    if (!people) return;
    await refused(draft(people, newcomers()), 'forbidden_role');
    await refused(people.removeMember('anybody'), 'forbidden_role');
    await refused(people.codes(), 'forbidden_role');
  });
}
