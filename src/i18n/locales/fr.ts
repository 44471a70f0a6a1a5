/** French: the core at once, the rest when something is opened. */
import core from './fr/core.js';

// More than one area needs these; whoever comes second gets them from the page's own modules.
const common = () => import('./fr/common.js');
const shared = () => import('./fr/shared.js');
const refusals = () => import('./fr/refusals.js');
const invite = () => import('./fr/invite.js');
const profile = () => import('./fr/profile.js');
const seat = () => import('./fr/seat.js');

export default {
  core,
  purchase: () => Promise.all([common(), shared(), refusals(), import('./fr/purchase.js')]),
  profile: () => Promise.all([common(), profile()]),
  forms: () => Promise.all([common(), shared(), profile(), import('./fr/forms.js')]),
  plans: () => Promise.all([import('./fr/plans.js')]),
  credits: () => Promise.all([import('./fr/credits.js')]),
  invoices: () => Promise.all([import('./fr/invoices.js')]),
  summary: () => Promise.all([import('./fr/summary.js')]),
  manage: () => Promise.all([import('./fr/manage.js')]),
  topup: () => Promise.all([import('./fr/topup.js')]),
  invite: () => Promise.all([invite()]),
  people: () => Promise.all([invite(), import('./fr/people.js')]),
  inviting: () => Promise.all([shared(), refusals(), invite(), import('./fr/inviting.js')]),
  importing: () => Promise.all([shared(), import('./fr/importing.js')]),
  codes: () => Promise.all([shared(), refusals(), import('./fr/codes.js')]),
  redeem: () => Promise.all([refusals(), import('./fr/redeem.js')]),
  seat: () => Promise.all([refusals(), seat()]),
  members: () => Promise.all([import('./fr/members.js')]),
  find: () => Promise.all([import('./fr/find.js')]),
  member: () => Promise.all([common(), shared(), refusals(), seat(), import('./fr/member.js')]),
};
