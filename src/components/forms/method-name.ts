/** A payment method in words: as it is shown, and as it is spoken. */
import type { PaymentMethod } from '../../api/contract/schemas.js';
import { cardBrandName } from '../../domain/card-number.js';
import type { I18n } from '../../i18n/i18n.js';

type Named = Pick<PaymentMethod, 'brand' | 'last4'>;

/** "Visa •• 4242". */
export function methodName({ brand, last4 }: Named, i18n: I18n): string {
  return i18n.t('method-card', { brand: cardBrandName(brand), last4 });
}

/** "Visa ending in 4242": screen readers make nothing of dots. */
export function spokenMethodName({ brand, last4 }: Named, i18n: I18n): string {
  return i18n.t('method-card-spoken', { brand: cardBrandName(brand), last4 });
}
