/** How a frame looks: Stripe's Appearance, read as its Payment Element reads it, on the simulated fields' own sheet. */
import type { Appearance } from '@stripe/stripe-js';
import type { GatewayAppearance } from '../../../api/gateway.js';

const LIGHT = { text: '#30313d', secondary: '#5b5d68', border: '#8a8d98', surface: '#ffffff', accent: '#0570de', danger: '#c0123c' };
const DARK = { text: '#e9eaee', secondary: '#a6a9b4', border: '#7b7f8c', surface: '#1d2129', accent: '#85a6ff', danger: '#ff8fa3' };

export function lookOf({ theme, variables = {}, rules = {} }: Appearance): GatewayAppearance {
  const colorScheme = theme === 'night' ? 'dark' : 'light';
  const standard = colorScheme === 'dark' ? DARK : LIGHT;
  return {
    colorScheme,
    text: variables.colorText ?? standard.text,
    secondaryText: variables.colorTextSecondary ?? standard.secondary,
    surface: variables.colorBackground ?? standard.surface,
    border: rules['.Input']?.['borderColor'] ?? standard.border,
    accent: variables.colorPrimary ?? standard.accent,
    danger: variables.colorDanger ?? standard.danger,
    radius: variables.borderRadius ?? '4px',
    fontFamily: variables.fontFamily ?? 'system-ui, sans-serif',
    fontSize: variables.fontSizeBase ?? '16px',
  };
}
