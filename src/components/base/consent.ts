/** What a buyer agrees to when a payment method is stored. */
import type { I18n } from '../../i18n/i18n.js';
import type { Session } from '../../state/session.js';

/** Raised whenever the meaning of the message `consent-text` changes; kept with each stored method. */
export const CONSENT_VERSION = '2026-11-01';

/** The sentence as it is shown. Needs the area "forms". */
export function consentText(session: Session, i18n: I18n): string {
  const kind = session.info.value.value?.gateway.kind ?? 'other';
  const provider = i18n.text(`method-provider-${kind}`) || i18n.t('method-provider-other');
  return i18n.t('consent-text', { provider });
}
