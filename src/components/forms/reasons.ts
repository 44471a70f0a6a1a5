/** What is said when a change of the billing profile was refused: fetched then, as most are not. */
import type { I18n } from '../../i18n/i18n.js';

/** Resolves when the reasons can be told; without them, and never rejecting, there is the general sentence. */
export const reasons = (i18n: I18n): Promise<void> => i18n.load('forms').catch(() => undefined);
