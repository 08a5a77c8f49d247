import { expect, test } from 'vitest';
import { blocksOf, parsed, toldBy } from '../parsed.ts';

test('key points and notes are boxes with their name', () => {
  expect(blocksOf(':::key-point\nNine of *ten*.\n:::\n\n:::note\n- a\n:::')).toEqual([
    '<div class="box key-point"><p>Nine of <em>ten</em>.</p></div>',
    '<div class="box note"><ul>\n<li>a</li>\n</ul></div>',
  ]);
  expect(
    parsed(':::key-point\nx\n:::\n\n:::note\ny\n:::').edition.sections[0]?.blocks.map(block => block.kind),
  ).toEqual(['key-point', 'note']);
});

test('a label is the title of the box', () => {
  expect(blocksOf(':::note[Good to *know*]\nx\n:::')).toEqual([
    '<div class="box note"><p class="box-title">Good to <em>know</em></p><p>x</p></div>',
  ]);
});

test('a box may be in another language', () => {
  expect(blocksOf(':::note{lang=ar}\nx\n:::')).toEqual([
    '<div class="box note" lang="ar" dir="rtl"><p>x</p></div>',
  ]);
  expect(toldBy(':::note{lang="the Welsh"}\nx\n:::')).toEqual([
    '1 wrong-value `lang` must be a language tag such as en-GB or cy; found “the Welsh”',
  ]);
});
