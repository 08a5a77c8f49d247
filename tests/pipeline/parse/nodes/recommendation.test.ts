import { expect, test } from 'vitest';
import { blocksOf, parsed, toldBy } from '../parsed.ts';

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

test('its evidence, its response and the words for children follow, each under a name, in one order', () => {
  const text =
    '::::recommendation{status=accepted}\nDo it.\n\n:::for-children\nThey should do it.\n:::\n\n:::evidence\nIt is *broken*.\n:::\n::::';
  expect(blocksOf(text)).toEqual([
    '<div class="box recommendation" data-status="accepted"><p>Do it.</p>' +
      '<div class="part evidence"><p class="part-name" data-say="evidence"></p><p>It is <em>broken</em>.</p></div>' +
      '<div class="part for-children"><p class="part-name" data-say="for-children"></p><p>They should do it.</p></div></div>',
  ]);
  expect(parsed(text).edition.sections[0]?.blocks[0]?.text).toBe('Do it.\nIt is broken.\nThey should do it.');
});

test('a part that is empty or stands alone is told', () => {
  expect(toldBy('::::recommendation\nx\n\n:::evidence\n:::\n::::')).toEqual([
    '4 empty-box “:::evidence” has no words; write them between its two lines, or take it out',
  ]);
  expect(toldBy(':::response\nx\n:::')[0]).toContain(
    'misplaced-box “:::response” belongs into a box “::::recommendation”',
  );
});

test('a status that is not on the list is told', () => {
  expect(toldBy(':::recommendation{status=acepted}\nx\n:::')).toEqual([
    '1 wrong-value `status` must be one of accepted, partly-accepted, rejected, no-response, done, partly, not-done, unknown; found “acepted”, did you mean “accepted”?',
  ]);
});

test('it is an entry of its own too, part by part and without markup', () => {
  const text =
    '::::recommendation{#r3 to="Police & others" status="partly"}\nDo *it*.[^n]\n\nSoon.\n\n:::evidence\nIt is broken.\n:::\n\n:::response\nThey began.\n:::\n\n:::for-children\nThey should do it.\n:::\n::::\n\n[^n]: A note.';
  expect(parsed(text).edition.sections[0]?.blocks[0]?.recommendation).toEqual({
    id: 'recommendation-full-r3',
    to: 'Police & others',
    status: 'partly',
    asks: 'Do it. Soon.',
    response: 'They began.',
    forChildren: 'They should do it.',
  });
  expect(parsed('Words.').edition.sections[0]?.blocks[0]).not.toHaveProperty('recommendation');
});
