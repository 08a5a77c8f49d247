import { expect, test } from 'vitest';
import { blocksOf } from '../parsed.ts';

test('a list whose items all have a label of their own has no bullets beside them', () => {
  const labelled = (...items: string[]) =>
    blocksOf(items.map(item => `- ${item}`).join('\n'))[0]?.startsWith('<ul class="labelled">');
  expect(labelled('(a) one', '(b) two')).toBe(true);
  expect(labelled('i. one', 'ii. two')).toBe(true);
  expect(labelled('2.1 one', '2.2 two')).toBe(true);
  expect(labelled('(a) one', 'two')).toBe(false);
  expect(labelled('2012 was a year', '2013 too')).toBe(false);
  expect(blocksOf('1. (a) one')[0]).toContain('<ol>');
});
