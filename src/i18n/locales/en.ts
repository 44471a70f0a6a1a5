/** English: the core at once, the rest when it is opened. */
import core from './en/core.js';

export default {
  core,
  shared: () => import('./en/shared.js'),
  purchase: () => import('./en/purchase.js'),
  profile: () => import('./en/profile.js'),
};
