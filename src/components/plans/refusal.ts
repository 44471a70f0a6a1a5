/** Why a change is not open to this account, in words. */
import type { Plan } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';

/** The text of a reason; a host's own reasons get the general sentence unless the host brings `plans-refused-<reason>`. */
export function refusalText(reason: string | null, { seatMaximum }: Plan, i18n: I18n): string {
  return i18n.text(`plans-refused-${reason ?? 'other'}`, { maximum: seatMaximum ?? 0 }) || i18n.t('plans-refused-other');
}
