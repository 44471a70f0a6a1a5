/** The page's look and language in Stripe's words. */
import type { Appearance, StripeElementLocale } from '@stripe/stripe-js';
import type { GatewayAppearance } from '../gateway.js';

/** Stripe's fields as inputs of the form around them. */
export function stripeAppearance(look: GatewayAppearance): Appearance {
  const { colorScheme, accent, surface, text, secondaryText, danger, border, radius, fontFamily, fontSize } = look;
  const { focus = accent, controlHeight = '40px', still = false } = look;
  const size = parseFloat(fontSize);
  // As high as other inputs: what the line of text leaves is shared above and below, beside the borders.
  const padding = Math.max(0, (parseFloat(controlHeight) - size * 1.5) / 2 - 1);
  return {
    theme: colorScheme === 'dark' ? 'night' : 'stripe',
    labels: 'above',
    disableAnimations: still,
    variables: {
      colorPrimary: accent,
      colorBackground: surface,
      colorText: text,
      colorTextSecondary: secondaryText,
      colorTextPlaceholder: secondaryText,
      colorDanger: danger,
      fontFamily,
      fontSizeBase: fontSize,
      fontLineHeight: '1.5',
      borderRadius: radius,
    },
    rules: {
      '.Label': { fontSize: `${size * 0.875}px`, fontWeight: '500' },
      '.Input': { borderColor: border, boxShadow: 'none', padding: `${padding}px ${size * 0.75}px` },
      '.Input:focus': { borderColor: border, boxShadow: 'none', outline: `2px solid ${focus}`, outlineOffset: '1px' },
      '.Input--invalid': { borderColor: danger, boxShadow: `inset 0 0 0 1px ${danger}` },
    },
  };
}

/** Languages of Stripe's fields, and the regions that differ in more than name. */
const LOCALES = (
  'ar bg cs da de el en en-GB es es-419 et fi fil fr fr-CA he hu hr id it ja ko lt lv ms mt nb nl no pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW'
).split(' ');

/** The nearest language that Stripe has for a BCP 47 tag; otherwise the browser's. */
export function stripeLocale(locale: string): StripeElementLocale {
  const found = [locale, locale.split('-')[0]].find((tag) => tag !== undefined && LOCALES.includes(tag));
  return (found ?? 'auto') as StripeElementLocale;
}
