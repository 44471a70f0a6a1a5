/** English: the core at once, the rest when something is opened. */
import core from './en/core.js';

// More than one area needs these; whoever comes second gets them from the page's own modules.
const common = () => import('./en/common.js');
const shared = () => import('./en/shared.js');
const refusals = () => import('./en/refusals.js');
const invite = () => import('./en/invite.js');
const profile = () => import('./en/profile.js');
const seat = () => import('./en/seat.js');

export default {
  core,
  purchase: () => Promise.all([common(), shared(), refusals(), import('./en/purchase.js')]),
  profile: () => Promise.all([common(), profile()]),
  forms: () => Promise.all([common(), shared(), profile(), import('./en/forms.js')]),
  plans: () => Promise.all([import('./en/plans.js')]),
  credits: () => Promise.all([import('./en/credits.js')]),
  invoices: () => Promise.all([import('./en/invoices.js')]),
  summary: () => Promise.all([import('./en/summary.js')]),
  manage: () => Promise.all([import('./en/manage.js')]),
  topup: () => Promise.all([import('./en/topup.js')]),
  invite: () => Promise.all([invite()]),
  people: () => Promise.all([invite(), import('./en/people.js')]),
  inviting: () => Promise.all([shared(), refusals(), invite(), import('./en/inviting.js')]),
  importing: () => Promise.all([shared(), import('./en/importing.js')]),
  codes: () => Promise.all([shared(), refusals(), import('./en/codes.js')]),
  redeem: () => Promise.all([refusals(), import('./en/redeem.js')]),
  seat: () => Promise.all([refusals(), seat()]),
  members: () => Promise.all([import('./en/members.js')]),
  find: () => Promise.all([import('./en/find.js')]),
  member: () => Promise.all([common(), shared(), refusals(), seat(), import('./en/member.js')]),
};
