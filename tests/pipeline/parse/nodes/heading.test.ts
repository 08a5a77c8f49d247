import { expect, test } from 'vitest';
import { blocksOf, toldBy } from '../parsed.ts';

test('a heading inside a box is a bold line, and told', () => {
  expect(blocksOf(':::note\n### Why\n\nBecause.\n:::')).toEqual([
    '<div class="box note"><p><strong>Why</strong></p><p>Because.</p></div>',
  ]);
  expect(toldBy('> ## Why')).toEqual([
    '1 heading-inside a heading inside a list, a quote or a box begins no section; it is shown as a bold line',
  ]);
});
