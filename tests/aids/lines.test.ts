import { describe, expect, test } from 'vitest';
import { mergeLines } from '../../src/aids/lines.ts';

describe('pieces of text', () => {
  test('beside each other are one line, such as a raised note number', () => {
    const lines = mergeLines([
      { top: 100, bottom: 120 },
      { top: 96, bottom: 108 },
      { top: 101, bottom: 119 },
    ]);
    expect(lines).toEqual([{ top: 96, bottom: 120 }]);
  });

  test('below each other are lines of their own, even where they touch', () => {
    const lines = mergeLines([
      { top: 124, bottom: 146 },
      { top: 100, bottom: 126 },
    ]);
    expect(lines).toEqual([
      { top: 100, bottom: 126 },
      { top: 124, bottom: 146 },
    ]);
  });
});
