import { expect, test } from 'vitest';
import { bandShape, edgeShape } from '../../src/aids/guide-shapes.ts';

const column = { left: 100, right: 500, top: 0, bottom: 3000 };

test('what is dimmed is the window with a hole as wide as the column', () => {
  const shape = bandShape({ top: 200, bottom: 230 }, column, { left: 0, right: 800, top: 0, bottom: 600 });
  for (const corner of ['0.0px 0.0px', '800.0px 600.0px', '90.0px 200.0px', '510.0px 230.0px']) {
    expect(shape).toContain(corner);
  }
  expect(shape).toMatch(/^polygon\(evenodd, /);
});

test('a ruler is one stroke under the line', () => {
  const shape = edgeShape({ top: 200, bottom: 230 }, column, true);
  expect(shape).toContain('90.0px 228.0px');
  expect(shape).not.toContain('200.0px');
});
