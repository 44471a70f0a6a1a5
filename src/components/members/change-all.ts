/** One action for several people: in portions the server takes, each person with their own result, and the way back for those it was done to. */
import type { MemberAction } from '../../api/contract/requests.js';
import type { Member } from '../../api/contract/schemas.js';
import { toBillingError, type BillingError } from '../../api/errors.js';
import type { PeopleAdapter } from '../../api/people-adapter.js';
import type { I18n, MessageId } from '../../i18n/i18n.js';
import { createIdempotencyKey } from '../../state/idempotency-key.js';
import type { BillingElement } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import type { MemberActs, Problem } from './member-acts.js';
import { nameOf } from './person.js';

/** Most people the server takes in one request. */
const PORTION = 100;

export const BATCH = 'batch';

type Told = Extract<MessageId, `member-did-${string}`>;
const TOLD: Readonly<Record<MemberAction, Told>> = {
  take_seat: 'member-did-take_seat',
  release_seat: 'member-did-release_seat',
  remove: 'member-did-remove',
  restore: 'member-did-restore',
  resend: 'member-did-resend',
};
const BACK: Readonly<Partial<Record<MemberAction, MemberAction>>> = { take_seat: 'release_seat', release_seat: 'take_seat', remove: 'restore' };
const EVENTS = { take_seat: 'billing-seat-assigned', release_seat: 'billing-seat-released', remove: 'billing-member-removed', restore: 'billing-member-restored' } as const;

/** Codes by id; null = done. A lost answer is asked for once more under the same key: nothing is done twice. */
async function portion(people: PeopleAdapter, action: MemberAction, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const options = { idempotencyKey: createIdempotencyKey() };
  const send = () => people.changeMembers(action, ids, options);
  const { results } = await send().catch((thrown: unknown) => {
    if (toBillingError(thrown).outcomeUnknown) return send();
    throw thrown;
  });
  return new Map(results.map(({ id, code }) => [id, code]));
}

async function all(people: PeopleAdapter, action: MemberAction, members: readonly Member[], onProgress: (done: number) => void): Promise<{ done: readonly Member[]; problems: readonly Problem[] }> {
  const done: Member[] = [];
  const problems: Problem[] = [];
  let broken: BillingError | undefined;
  for (let from = 0; from < members.length; from += PORTION) {
    onProgress(from);
    const some = members.slice(from, from + PORTION);
    let codes: ReadonlyMap<string, string | null> = new Map();
    try {
      if (broken === undefined) codes = await portion(people, action, some.map(({ id }) => id));
    } catch (thrown) {
      broken = toBillingError(thrown);
      // Nothing was done at all: that is no result for each, but one for all.
      if (done.length === 0) throw broken;
      // The rest would fare no better.
    }
    for (const member of some) {
      const code = codes.get(member.id) === undefined ? (broken?.code ?? 'not_found') : codes.get(member.id);
      if (code) problems.push({ name: nameOf(member), code });
      else done.push(member);
    }
  }
  return { done, problems };
}

/** True when it was done to all of them. What became of it is told in a notice; `onProgress` hears how many it was asked for so far. */
export async function changeAll(
  host: BillingElement,
  acts: MemberActs,
  action: MemberAction,
  members: readonly Member[],
  i18n: I18n,
  onProgress: (done: number) => void = () => undefined,
): Promise<boolean> {
  const [only] = members;
  if (members.length === 1 && only && action === 'take_seat') return acts.assign(only, i18n);
  let result: Awaited<ReturnType<typeof all>> | undefined;
  const run = async (people: PeopleAdapter, what: MemberAction, whom: readonly Member[]): Promise<void> => {
    result = await all(people, what, whom, onProgress);
    if (what === 'resend') return;
    for (const { id } of result.done) announce(host, EVENTS[what], { id });
  };
  if (!(await acts.perform(BATCH, (people) => run(people, action, members))) || !result) return false;
  const { done, problems } = result;
  const back = BACK[action];
  acts.report(createIdempotencyKey(), i18n, {
    text: (words) => (done.length > 0 ? words.t(TOLD[action], { count: done.length }) : words.t('member-did-nothing')),
    problems,
    undo: back && done.length > 0 ? (people) => run(people, back, done) : undefined,
  });
  return problems.length === 0;
}
