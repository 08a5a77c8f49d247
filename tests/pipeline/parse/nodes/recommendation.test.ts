import { expect, test } from 'vitest';
import { blocksOf, toldBy } from '../parsed.ts';

test('a recommendation carries whom it asks and how far it has come, and an id of its edition', () => {
  expect(blocksOf(':::recommendation{#r3 to="Police forces & others" status="partly"}\nDo it.\n:::')).toEqual(
    [
      '<div class="box recommendation" id="recommendation-full-r3" data-to="Police forces &#x26; others" data-status="partly"><p>Do it.</p></div>',
    ],
  );
  expect(blocksOf(':::recommendation\nDo it.\n:::')).toEqual([
    '<div class="box recommendation"><p>Do it.</p></div>',
  ]);
});

test('an id given twice or not usable is told', () => {
  expect(
    toldBy(
      ':::recommendation{#r1}\na\n:::\n\n:::recommendation{#r1}\nb\n:::\n\n:::recommendation{id="R 2"}\nc\n:::',
    ),
  ).toEqual([
    '5 duplicate-id two recommendations of this edition have the id “r1”; give each its own',
    '9 wrong-id “R 2” cannot be an id; use small letters, digits and single hyphens, such as r3',
  ]);
});
