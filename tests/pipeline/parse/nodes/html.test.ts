import { expect, test } from 'vitest';
import { blocksOf, toldBy } from '../parsed.ts';

test('HTML is left out and told; the words between stay', () => {
  expect(blocksOf('A <b onclick="x()">bold</b> word\n\n<script>\nalert(1)\n</script>\n\nEnd')).toEqual([
    '<p>A bold word</p>',
    '<p>End</p>',
  ]);
  expect(toldBy('A <b>bold</b> word\n\n<div class="x">\nlost\n</div>')).toEqual([
    '1 html-left-out HTML is left out: “<b>”; write it in Markdown',
    '3 html-left-out HTML is left out: “<div class="x">”; write it in Markdown',
  ]);
});

test('a line break and a comment are no news', () => {
  expect(blocksOf('one<br>two<br />three <!-- a note -->\n\n<!-- more\nnotes -->')).toEqual([
    '<p>one<br>two<br>three </p>',
  ]);
  expect(toldBy('one<br>two <!-- a note -->\n\n<!-- more\nnotes -->')).toEqual([]);
});
