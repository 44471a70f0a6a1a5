/** A payment method as it is shown and spoken, and whether it is still good. */
import type { PaymentMethod } from '../../api/contract/schemas.js';
import { cardBrandName } from '../../domain/card-brands.js';
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

/** A card is good until the end of its month. */
export function isExpired(month: number, year: number, now = Date.now()): boolean {
  return now >= new Date(year, month, 1).getTime();
}
