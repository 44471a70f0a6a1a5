/** A link as a QR code, for a template to draw. Loaded when somebody asks to see one. */
import { correction, generate } from 'lean-qr/nano';

export interface QrPath {
  /** Width and height of the square in modules, with the quiet margin around the code: `viewBox="0 0 size size"`. */
  readonly size: number;
  /** The dark modules, as the `d` of one path; draw it dark on a light ground, in dark mode too, or phones miss it. */
  readonly path: string;
}

/** Light modules around the code, as the standard (ISO/IEC 18004) wants them. */
const MARGIN = 4;

/** The QR code of `text`, which stays readable with 15 % of it covered. Throws when `text` is longer than about 2,300 bytes. */
export function qrPath(text: string): QrPath {
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      const from = x;
      while (code.get(x, y)) x += 1;
      if (x > from) path += `M${from + MARGIN} ${y + MARGIN}h${x - from}v1h${from - x}z`;
    }
  }
  return { size: code.size + 2 * MARGIN, path };
}
