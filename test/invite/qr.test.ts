/** QR codes are drawn as they are meant, and can be read back. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import jsQr from 'jsqr';
import { qrPath } from '../../src/components/invite/qr.js';

/** The path drawn by its own rules, each module as a square of `scale` pixels, dark on light. */
function drawn({ size, path }: { size: number; path: string }, scale: number): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  const rest = path.replace(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g, (_, x: string, y: string, width: string, back: string) => {
    assert.equal(width, back);
    for (let py = Number(y) * scale; py < (Number(y) + 1) * scale; py += 1) {
      for (let px = Number(x) * scale; px < (Number(x) + Number(width)) * scale; px += 1) pixels.fill(0, (py * size * scale + px) * 4, (py * size * scale + px) * 4 + 3);
    }
    return '';
  });
  assert.equal(rest, '', 'nothing else is in the path');
  return pixels;
}

const read = (text: string): string | undefined => {
  const code = qrPath(text);
  return jsQr(drawn(code, 4), code.size * 4, code.size * 4)?.data;
};

describe('a QR code', () => {
  test('is read back by a reader, whatever link it holds', () => {
    assert.equal(read('https://example.com/join#code=01234-56789-ABCD'), 'https://example.com/join#code=01234-56789-ABCD');
    fc.assert(fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => assert.equal(read(url), url)), { numRuns: 30 });
  });

  test('has its quiet margin', () => {
    const { size, path } = qrPath('https://example.com');
    for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      assert.ok(Number(x) >= 4 && Number(y) >= 4 && Number(x) + Number(width) <= size - 4 && Number(y) < size - 4);
    }
  });

  test('cannot hold a text without end', () => assert.throws(() => qrPath('x'.repeat(3_000))));
});
