import { describe, expect, test } from 'vitest';
import { blocksOf, parsed, toldBy } from '../parsed.ts';

test('a content note carries its kind', () => {
  for (const kind of ['mentions', 'explains', 'account']) {
    expect(blocksOf(`:::content-note{kind="${kind}"}\nx\n:::`)).toEqual([
      `<div class="box content-note" data-kind="${kind}"><p>x</p></div>`,
    ]);
  }
});

test('another kind, or none, is told', () => {
  expect(toldBy(':::content-note{kind="graphic"}\nx\n:::\n\n:::content-note\ny\n:::')).toEqual([
    '1 wrong-value `kind` of a content note must be one of mentions, explains, account; found “graphic”',
    '5 wrong-value `kind` of a content note must be one of mentions, explains, account; it is missing',
  ]);
});

describe('a short version', () => {
  const note = (inside: string) => `::::content-note{kind="explains"}\nx\n\n${inside}\n::::`;

  test('follows the note', () => {
    expect(blocksOf(note(':::short\nIt is *never* their fault.\n:::'))).toEqual([
      '<div class="box content-note" data-kind="explains"><p>x</p></div>\n' +
        '<div class="part short"><p>It is <em>never</em> their fault.</p></div>',
    ]);
  });

  test('that is empty, comes twice, or stands elsewhere is told', () => {
    expect(toldBy(note(':::short\n:::'))).toEqual([
      '4 empty-box “:::short” has no words; write them between its two lines, or take it out',
    ]);
    expect(toldBy(note(':::short\na\n:::\n\n:::short\nb\n:::'))).toEqual([
      '8 duplicate-box “:::content-note” has more than one “:::short”; only the first is shown',
    ]);
    expect(toldBy(':::short\na\n:::')).toEqual([
      '1 misplaced-box “:::short” belongs into a box “::::content-note”, which begins and ends with four colons; here it is shown as it is written',
    ]);
  });

  test('inside three colons, which it would end, is told with the way out', () => {
    const told = toldBy(':::content-note{kind="explains"}\nx\n\n:::short\na\n:::\n:::');
    expect(told).toContainEqual(
      expect.stringContaining('the box around it must begin and end with four colons: “::::content-note”'),
    );
  });

  test('keeps a footnote or a term that is in it as one', () => {
    const { edition } = parsed(`${note(':::short\nA :term[warden].[^a]\n:::')}\n\n[^a]: Note.`);
    expect(edition.footnotes.map(({ references }) => references)).toEqual([1]);
    expect(edition.terms).toHaveLength(1);
  });
});
