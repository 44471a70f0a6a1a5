/** Taking a waiting lowering back; loaded when somebody does. */
import type { CreditBalance, ScheduledChange, Subscription } from '../../api/contract/schemas.js';
import { toBillingError } from '../../api/errors.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';

/** Why it could not be taken back, for people; undefined when it was. */
export async function undoLowering(host: BillingElement, { session, i18n }: Ready, change: ScheduledChange, { recurring }: CreditBalance, interval: Subscription['interval']): Promise<string | undefined> {
  try {
    await session.cancelScheduledChange(change.id);
  } catch (thrown) {
    session.refresh();
    return host.errorText(toBillingError(thrown).code, i18n);
  }
  host.say(i18n.t('credits-undone', { count: recurring, interval }));
  announce(host, 'billing-change-undone', { scheduledChangeId: change.id });
  return undefined;
}
