/** The billing profile: read, saved and emptied, each write bound to the revision that was read. */
import { saveProfile as saveProfileBody } from '../../api/contract/requests.js';
import type { ProfileFields } from '../../api/contract/schemas.js';
import { accountOf, bodyOf, Reply, stampOf, type Call, type Handler } from '../call.js';
import { matchedRevision } from '../http.js';
import { Problem } from '../problems.js';
import type { AccountRecord } from '../records.js';
import { wrongFields } from '../rules/readiness.js';
import { viewProfile } from '../views.js';

export const profile: Handler = async (call) => answer(call, await accountOf(call));

export const saveProfile: Handler = async (call) => {
  const revision = matchedRevision(call.request.headers);
  const { fields } = bodyOf(call, saveProfileBody);
  const tidy = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.trim()])) as ProfileFields;
  const wrong = wrongFields(tidy);
  if (wrong.length > 0) throw new Problem('validation_failed', { fields: wrong });
  return save(call, tidy, revision);
};

export const deleteProfile: Handler = async (call) => save(call, null, matchedRevision(call.request.headers));

async function save(call: Call, fields: ProfileFields | null, revision: number): Promise<Reply> {
  const before = await accountOf(call);
  // Taxes follow the country; nothing else in a profile changes a price.
  const changesTerms = (fields?.country ?? '') !== (before.profile.fields?.country ?? '');
  const after = await call.services.store.saveProfile(before.id, { fields, revision, changesTerms }, stampOf(call));
  if (after === null) throw new Problem('revision_mismatch');
  return answer(call, after);
}

/** The revision is the ETag: what was read is what If-Match names. */
function answer(call: Call, account: AccountRecord): Reply {
  const body = viewProfile(account, call.services.policy.requiredProfileFields);
  return new Reply(200, body, { etag: `"${body.revision}"` });
}
