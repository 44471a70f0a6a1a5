/** What an element looks like now, as plain values for fields that a payment provider draws in its frame. */
import type { GatewayAppearance } from '../../api/gateway.js';
import { around } from './around.js';

/** Red, green and blue 0 to 255, and alpha 0 to 1. */
type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** A computed colour. What is not written in sRGB is painted on one pixel and read: browsers know more colours than we. */
function parse(color: string): Color {
  const [, space = '', values = ''] = /^(rgba?|color)\((?:srgb )?([-\d.\s,/%e]+)\)$/.exec(color) ?? [];
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = values.split(/[\s,/]+/).map(Number);
  const scale = space === 'color' ? 255 : 1;
  if (!Number.isNaN(red + green + blue + alpha)) return [red * scale, green * scale, blue * scale, alpha];
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return [0, 0, 0, 1];
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 255] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}

/** One colour over an opaque one. */
const over = (ground: Color, [red, green, blue, alpha]: Color): Color => {
  const mix = (top: number, bottom: number): number => top * alpha + bottom * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
};

const write = ([red, green, blue]: Color): string => `rgb(${[red, green, blue].map(Math.round).join(', ')})`;

/** 0 to 1. */
const brightness = ([red, green, blue]: Color): number => (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;

/** `control`: an input of the same form, whose look the provider's fields take on. */
export function gatewayAppearance(control: HTMLElement): GatewayAppearance {
  const style = getComputedStyle(control);
  const probe = document.createElement('span');
  probe.hidden = true;
  control.after(probe);
  const resolve = (value: string): Color => {
    probe.style.setProperty('color', value);
    return parse(getComputedStyle(probe).color);
  };
  probe.style.setProperty('border-radius', 'var(--_control-radius)');
  const radius = getComputedStyle(probe).borderStartStartRadius;
  // Frames are drawn apart from the page: a colour that lets through what is behind it is mixed with that here.
  const layers = [...around(control)].map((element) => parse(getComputedStyle(element).backgroundColor));
  const surface = layers.reduceRight(over, resolve('Canvas'));
  const opaque = (color: Color): string => write(over(surface, color));
  const text = parse(style.color);
  const appearance: GatewayAppearance = {
    // Light text stands on a dark page, whatever the page declares.
    colorScheme: brightness(text) > 0.5 ? 'dark' : 'light',
    text: opaque(text),
    secondaryText: opaque(resolve('var(--_muted)')),
    surface: write(surface),
    border: opaque(resolve('var(--_control-border)')),
    accent: opaque(resolve('var(--_accent)')),
    danger: opaque(resolve('var(--_danger)')),
    focus: opaque(resolve('var(--_focus)')),
    radius,
    fontFamily: style.fontFamily,
    fontSize: style.fontSize,
    controlHeight: `${control.getBoundingClientRect().height}px`,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
  probe.remove();
  return appearance;
}
