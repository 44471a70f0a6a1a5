/** What an element looks like now, as plain values for fields that a payment provider draws in its frame. */
import type { GatewayAppearance } from '../../api/gateway.js';

/** Brightness of any CSS colour, 0 to 1: painted on one pixel, as browsers write colours in many ways. */
function brightness(color: string): number {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return 0;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** `control`: an input of the same form, whose look the provider's fields take on. */
export function gatewayAppearance(control: HTMLElement): GatewayAppearance {
  const style = getComputedStyle(control);
  const probe = document.createElement('span');
  probe.hidden = true;
  control.after(probe);
  const resolve = (value: string): string => {
    probe.style.setProperty('color', value);
    return getComputedStyle(probe).color;
  };
  const radius = (): string => {
    probe.style.setProperty('border-radius', 'var(--_control-radius)');
    return getComputedStyle(probe).borderStartStartRadius;
  };
  const appearance: GatewayAppearance = {
    // Light text stands on a dark page, whatever the page declares.
    colorScheme: brightness(style.color) > 0.5 ? 'dark' : 'light',
    text: style.color,
    secondaryText: resolve('var(--_muted)'),
    surface: style.backgroundColor,
    border: resolve('var(--_control-border)'),
    accent: resolve('var(--_accent)'),
    danger: resolve('var(--_danger)'),
    radius: radius(),
    fontFamily: style.fontFamily,
    fontSize: style.fontSize,
  };
  probe.remove();
  return appearance;
}
