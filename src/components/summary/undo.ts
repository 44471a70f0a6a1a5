/** Taking a waiting change back; loaded when somebody does. */
import type { ScheduledChange } from '../../api/contract/schemas.js';
import { toBillingError } from '../../api/errors.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';

/** Resolves to why it could not be, in words. */
export async function undo(host: BillingElement, { session, i18n }: Ready, change: ScheduledChange): Promise<string | undefined> {
  try {
    await session.cancelScheduledChange(change.id);
  } catch (thrown) {
    session.refresh();
    return host.errorText(toBillingError(thrown).code, i18n);
  }
  host.say(i18n.t('summary-undone'));
  announce(host, 'billing-change-undone', { scheduledChangeId: change.id });
  return undefined;
}
