/** What card brands are called. */
const BRAND_NAMES: Readonly<Record<string, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
  unionpay: 'UnionPay',
  troy: 'Troy',
};

/** A brand as people write it, the same in every language; what is not known here is shown as the provider says it. */
export function cardBrandName(brand: string): string {
  return BRAND_NAMES[brand] ?? brand.replace(/_/g, ' ').replace(/^./, (first) => first.toUpperCase());
}
