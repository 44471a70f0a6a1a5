/** Turkish: the core at once, the rest when something is opened. */
import core from './tr/core.js';

// More than one area needs these; whoever comes second gets them from the page's own modules.
const common = () => import('./tr/common.js');
const shared = () => import('./tr/shared.js');
const refusals = () => import('./tr/refusals.js');
const invite = () => import('./tr/invite.js');
const profile = () => import('./tr/profile.js');
const seat = () => import('./tr/seat.js');

export default {
  core,
  purchase: () => Promise.all([common(), shared(), refusals(), import('./tr/purchase.js')]),
  profile: () => Promise.all([common(), profile()]),
  forms: () => Promise.all([common(), shared(), profile(), import('./tr/forms.js')]),
  plans: () => Promise.all([import('./tr/plans.js')]),
  credits: () => Promise.all([import('./tr/credits.js')]),
  invoices: () => Promise.all([import('./tr/invoices.js')]),
  summary: () => Promise.all([import('./tr/summary.js')]),
  manage: () => Promise.all([import('./tr/manage.js')]),
  topup: () => Promise.all([import('./tr/topup.js')]),
  invite: () => Promise.all([invite()]),
  people: () => Promise.all([invite(), import('./tr/people.js')]),
  inviting: () => Promise.all([shared(), refusals(), invite(), import('./tr/inviting.js')]),
  importing: () => Promise.all([shared(), import('./tr/importing.js')]),
  codes: () => Promise.all([shared(), refusals(), import('./tr/codes.js')]),
  redeem: () => Promise.all([refusals(), import('./tr/redeem.js')]),
  seat: () => Promise.all([refusals(), seat()]),
  members: () => Promise.all([import('./tr/members.js')]),
  find: () => Promise.all([import('./tr/find.js')]),
  member: () => Promise.all([common(), shared(), refusals(), seat(), import('./tr/member.js')]),
};
