/** Back from a payment provider's own page: the server is asked what became of what was under way. */
import type { BillingAdapter } from '../../api/adapter.js';
import type { Operation } from '../../api/contract/schemas.js';
import { toBillingError } from '../../api/errors.js';
import type { I18n } from '../../i18n/i18n.js';
import { parseMark, type Returned } from '../../state/return-address.js';
import type { Session } from '../../state/session.js';
import { CONSENT_VERSION, consentText } from './consent.js';
import { announce } from './events.js';

/** What the provider element keeps of the mark in the entry of the history: for whichever provider of the page it concerns, and for a reload. */
export type ReturnState = { readonly billingReturn?: string } | null;

const marked = (): Returned | undefined => parseMark((history.state as ReturnState)?.billingReturn ?? '');

/** Done with: a reload does not bring it back. */
function forget(): void {
  history.replaceState({ ...(history.state as ReturnState), billingReturn: undefined }, '');
}

/** The order the page was left for; undefined when there is none, when it is another account's, or nobody can say now. */
export async function leftOperation(adapter: BillingAdapter): Promise<Operation | undefined> {
  const left = marked();
  if (left?.what !== 'operation') return undefined;
  try {
    const operation = await adapter.operation(left.id, 0);
    forget();
    return operation;
  } catch {
    return undefined;
  }
}

/** Stores a payment method that was entered there; the page was only left after the buyer had agreed to that. */
export async function finishSetup(target: HTMLElement, session: Session, i18n: I18n): Promise<void> {
  const left = marked();
  if (left?.what !== 'setup') return;
  try {
    await Promise.all([i18n.load('forms'), session.info.load()]);
    const consent = { version: CONSENT_VERSION, text: consentText(session, i18n) };
    const { id } = await session.completePaymentSetup({ setupId: left.id, consent });
    forget();
    announce(target, 'billing-payment-method-added', { paymentMethodId: id });
  } catch (thrown) {
    const { code, detail, message, outcomeUnknown } = toBillingError(thrown);
    // Another account's, whose provider may be on the page too; or not known yet, and asked again after a reload.
    if (code === 'not_found' || outcomeUnknown) return;
    forget();
    session.methodProblem = i18n.text(`decline-${detail.declineCode}`) || i18n.text(`error-${code}`) || i18n.t('error-internal');
    void session.paymentMethods.refresh();
    announce(target, 'billing-payment-entry-failed', { code, reason: message });
  }
}
