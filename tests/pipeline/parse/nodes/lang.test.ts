import { expect, test } from 'vitest';
import { blocksOf, toldBy } from '../parsed.ts';

test('words in another language say so, with the direction they are written in', () => {
  expect(blocksOf('Say :lang[Diolch *yn fawr*]{lang=cy} or :lang[شكرا]{lang=ar}.')).toEqual([
    '<p>Say <span lang="cy" dir="ltr">Diolch <em>yn fawr</em></span> or <span lang="ar" dir="rtl">شكرا</span>.</p>',
  ]);
});

test('a tag that is none is told, and the words stay', () => {
  expect(blocksOf('Say :lang[Diolch].')).toEqual(['<p>Say Diolch.</p>']);
  expect(toldBy('Say :lang[Diolch]{lang="Welsh words"}.')).toEqual([
    '1 wrong-value `lang` must be a language tag such as en-GB or cy; found “Welsh words”',
  ]);
});
