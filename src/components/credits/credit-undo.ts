/** Taking a waiting lowering back; loaded when somebody does. */
import type { CreditBalance, ScheduledChange, Subscription } from '../../api/contract/schemas.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';

/** Throws what the server refused it with. */
export async function undoLowering(host: BillingElement, { session, i18n }: Ready, change: ScheduledChange, { recurring }: CreditBalance, interval: Subscription['interval']): Promise<void> {
  await session.cancelScheduledChange(change.id);
  host.say(i18n.t('credits-undone', { count: recurring, interval }));
  announce(host, 'billing-change-undone', { scheduledChangeId: change.id });
}
