import { expect, test } from 'vitest';
import { blocksOf, toldBy } from '../parsed.ts';

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
