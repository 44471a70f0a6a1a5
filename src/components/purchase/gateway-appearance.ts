/** The page's colours and shapes as plain values, for fields that a payment provider draws in its own frame. */
import type { GatewayAppearance } from '../../api/gateway.js';

/** Reads what the element really looks like now; private tokens are resolved through a probe. */
export function gatewayAppearance(element: HTMLElement): GatewayAppearance {
  const style = getComputedStyle(element);
  const root: HTMLElement | ShadowRoot = element.shadowRoot ?? element;
  const probe = document.createElement('span');
  probe.hidden = true;
  root.append(probe);
  const resolved = (value: string): string => {
    probe.style.setProperty('color', value);
    return getComputedStyle(probe).color;
  };
  const token = (name: string): string => resolved(`var(${name})`);
  const appearance: GatewayAppearance = {
    colorScheme: isDark(resolved('currentColor')) ? 'light' : 'dark',
    text: style.color,
    secondaryText: token('--_muted'),
    surface: 'transparent',
    border: token('--_control-border'),
    accent: token('--_accent'),
    danger: token('--_danger'),
    radius: style.getPropertyValue('--_control-radius'),
    fontFamily: style.fontFamily,
    fontSize: style.fontSize,
  };
  probe.remove();
  return appearance;
}

/** Dark text means a light page. */
function isDark(color: string): boolean {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  const scale = color.startsWith('rgb') ? 255 : 1;
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / scale < 0.5;
}
