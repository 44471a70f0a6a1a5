/** French: the core at once, the rest when it is opened. */
import core from './fr/core.js';

export default {
  core,
  shared: () => import('./fr/shared.js'),
  purchase: () => import('./fr/purchase.js'),
  profile: () => import('./fr/profile.js'),
};
