import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPath } from '../../../src/reader/teaching/qr-path.ts';

/** The picture that a scanner would take of a code: its path drawn with `scale` dots for each square. */
function picture({ size, path }: { size: number; path: string }, scale = 6) {
  const wide = size * scale;
  const data = new Uint8Array(wide * wide * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = (row * wide + Number(x) * scale) * 4;
      for (let dot = from; dot < from + Number(length) * scale * 4; dot++) if (dot % 4 !== 3) data[dot] = 0;
    }
  }
  return { width: wide, height: wide, data };
}

test.each([
  'https://reports.example/reports/one-year-on/young-people/#parts=short,change',
  `https://reports.example/a/b/reports/r/easy-read.cy/#parts=${Array.from({ length: 40 }, (_, at) => `part-${at}`).join(',')}`,
])('what is drawn is read back: %s', text => {
  const code = qrPath(text);
  expect(code && decodeQR(picture(code))).toBe(text);
});

test('a margin of four squares is left on each side', () => {
  const { size, path } = qrPath('https://reports.example/') ?? { size: 0, path: '' };
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...found]) => found.map(Number));
  const [left, top] = [0, 1].map(axis => Math.min(...runs.map(run => run[axis] ?? 0)));
  const right = Math.max(...runs.map(([x = 0, , length = 0]) => x + length));
  const bottom = Math.max(...runs.map(([, y = 0]) => y + 1));
  expect([left, top, size - right, size - bottom]).toEqual([4, 4, 4, 4]);
});

test('there is no code of a text that is too long for one', () => {
  expect(qrPath('a'.repeat(2331))).toBeDefined();
  expect(qrPath('a'.repeat(2332))).toBeUndefined();
});
