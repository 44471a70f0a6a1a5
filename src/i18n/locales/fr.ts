/** French: the core at once, the rest when something is opened. */
import core from './fr/core.js';

// More than one area needs `shared`; whoever comes second gets it from the page's own modules.
const shared = () => import('./fr/shared.js');

export default {
  core,
  purchase: () => Promise.all([shared(), import('./fr/purchase.js')]),
  profile: () => Promise.all([shared(), import('./fr/profile.js')]),
  plans: () => Promise.all([import('./fr/plans.js')]),
  credits: () => Promise.all([import('./fr/credits.js')]),
  invoices: () => Promise.all([import('./fr/invoices.js')]),
  summary: () => Promise.all([import('./fr/summary.js')]),
  manage: () => Promise.all([import('./fr/manage.js')]),
  codes: () => Promise.all([import('./fr/codes.js')]),
  redeem: () => Promise.all([import('./fr/redeem.js')]),
  topup: () => Promise.all([import('./fr/topup.js')]),
};
