import { expect, test } from 'vitest';
import { raisedText } from '../../../src/pipeline/import/raised.ts';

test.each([
  ['2', 'up', '²'],
  ['-3', 'up', '⁻³'],
  ['1, 2', 'up', '¹, ²'],
  ['2', 'down', '₂'],
  ['1/2', 'up', '½'],
  [' 3 ⁄ 4 ', 'up', '¾'],
  ['5/16', 'up', '⁵⁄₁₆'],
  ['1/2', 'down', '1/2'],
  ['th', 'up', 'th'],
  ['a2', 'up', 'a2'],
] as const)('“%s” %s is “%s”', (text, where, raised) => {
  expect(raisedText(text, where)).toBe(raised);
});
