/** Turkish: the core at once, the rest when it is opened. */
import core from './tr/core.js';

export default {
  core,
  shared: () => import('./tr/shared.js'),
  purchase: () => import('./tr/purchase.js'),
  profile: () => import('./tr/profile.js'),
};
