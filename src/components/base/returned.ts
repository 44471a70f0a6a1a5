/** Back from a payment provider's own page: the server is asked what became of what was under way. */
import { toBillingError } from '../../api/errors.js';
import type { I18n } from '../../i18n/i18n.js';
import { parseMark } from '../../state/return-address.js';
import type { Session } from '../../state/session.js';
import { CONSENT_VERSION, consentText } from './consent.js';
import { announce } from './events.js';

/** What the provider element keeps of the mark in the entry of the history: for whichever provider of the page it concerns, and for a reload. */
export type ReturnState = { readonly billingReturn?: string } | null;

/** Takes up what the mark names; what is another account's, or not known yet, stays for others or the next time. */
export async function finishReturn(target: HTMLElement, session: Session, i18n: I18n): Promise<void> {
  const state = history.state as ReturnState;
  if (!(await takeUp(target, session, i18n, state?.billingReturn ?? ''))) return;
  history.replaceState({ ...(history.state as ReturnState), billingReturn: undefined }, '');
}

/** Whether it is done with. */
async function takeUp(target: HTMLElement, session: Session, i18n: I18n, mark: string): Promise<boolean> {
  const returned = parseMark(mark);
  if (!returned) return true;
  try {
    if (returned.what === 'operation') session.takeUp(await session.adapter.operation(returned.id, 0));
    else await finishSetup(target, session, i18n, returned.id);
    return true;
  } catch (thrown) {
    const { code, message, outcomeUnknown } = toBillingError(thrown);
    if (code === 'not_found' || outcomeUnknown) return false;
    announce(target, 'billing-payment-entry-failed', { code, reason: message });
    return true;
  }
}

/** The page was only left after the buyer had agreed to the method being stored: the form leaves with nothing less. */
async function finishSetup(target: HTMLElement, session: Session, i18n: I18n, setupId: string): Promise<void> {
  await Promise.all([i18n.load('forms'), session.info.load()]);
  const consent = { version: CONSENT_VERSION, text: consentText(session, i18n) };
  const { id } = await session.completePaymentSetup({ setupId, consent });
  announce(target, 'billing-payment-method-added', { paymentMethodId: id });
}
