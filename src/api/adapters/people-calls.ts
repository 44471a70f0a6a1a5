/** The calls of the HTTP adapter about people. */
import { answers } from '../contract/shapes-people.js';
import { peopleRoutes } from '../contract/routes/people.js';
import type { Answer } from '../contract/responses.js';
import type { PeopleAdapter } from '../people-adapter.js';
import { keyed, type Call, type Send } from './http.js';

type PeopleRoute = keyof typeof peopleRoutes;

export function createPeopleCalls(send: Send): PeopleAdapter {
  const request = <N extends PeopleRoute>(name: N, call: Call<Answer<N>>): Promise<Answer<N>> =>
    send({ route: peopleRoutes[name], shape: answers[name] }, call);
  return {
    members: ({ search, show, sort }, cursor, options) =>
      request('members', { query: { cursor, search: search || null, show: show ?? null, sort: sort ?? null }, options }),
    member: (id, options) => request('member', { id, options }),
    updateMember: (id, body, options) => request('updateMember', { id, body, options }),
    removeMember: (id, options) => request('removeMember', { id, options }),
    restoreMember: (id, options) => request('restoreMember', { id, options }),
    resendInvitation: (id, options) => request('resendInvitation', { id, headers: keyed(options.idempotencyKey), options }),
    takeSeat: (id, options) => request('takeSeat', { id, options }),
    releaseSeat: (id, options) => request('releaseSeat', { id, options }),
    transferSeat: (id, to, options) => request('transferSeat', { id, body: { to }, headers: keyed(options.idempotencyKey), options }),
    changeMembers: (action, ids, options) => request('changeMembers', { body: { action, ids }, headers: keyed(options.idempotencyKey), options }),
    membersLink: (locale, options) => request('membersLink', { query: { locale }, options }),

    imports: async (options) => (await request('imports', { options })).items,
    createImport: (body, options) => request('createImport', { body, headers: keyed(options.idempotencyKey), options }),
    addImportRows: (id, from, rows, options) => request('addImportRows', { id, body: { from, rows }, options }),
    updateImport: (id, body, options) => request('updateImport', { id, body, options }),
    import: (id, options) => request('import', { id, options }),
    importRows: (id, show, cursor, options) => request('importRows', { id, query: { show, cursor }, options }),
    commitImport: (id, options) => request('commitImport', { id, options }),
    cancelImport: (id, options) => request('cancelImport', { id, options }),

    codes: (options) => request('codes', { options }),
    seatCeiling: (seats, options) => request('seatCeiling', { query: { seats }, options }),
    createCode: (body, options) => request('createCode', { body, headers: keyed(options.idempotencyKey), options }),
    updateCode: (id, body, options) => request('updateCode', { id, body, options }),
    revokeCode: (id, options) => request('revokeCode', { id, options }),
    redeemCode: (code, options) => request('redeemCode', { body: { code }, headers: keyed(options.idempotencyKey), options }),
    acceptInvitation: (token, options) => request('acceptInvitation', { body: { token }, headers: keyed(options.idempotencyKey), options }),

    activity: (code, cursor, options) => request('activity', { query: { code, cursor }, options }),
  };
}
