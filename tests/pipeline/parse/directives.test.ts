import { describe, expect, test } from 'vitest';
import { blocksOf, toldBy } from './parsed.ts';

describe('what only looks like a directive is text', () => {
  test.each([
    ['Gates open at 10:30, and close at 16:45.', '<p>Gates open at 10:30, and close at 16:45.</p>'],
    ['a:b c:d[e] f:g{h=i}', '<p>a:b c:d[e] f:g{h=i}</p>'],
    ['x :smile[a *b* c]{d} y', '<p>x :smile[a <em>b</em> c]{d} y</p>'],
    ['note:note[x]', '<p>note:note[x]</p>'],
    ['Ratio 1:2:3', '<p>Ratio 1:2:3</p>'],
    ['| a |\n| - |\n| 10:30 |', '<td>10:30</td>'],
    ['x :a[:b[:term[warden]]]', '<p>x :a[:b[<a class="term" href="#term-full-warden">warden</a>]]</p>'],
  ])('%s', (text, html) => {
    expect(blocksOf(text)[0]).toContain(html);
    expect(toldBy(text)).toEqual([]);
  });
});

describe('a box that is not known', () => {
  test('stays as it is written, with its content as blocks', () => {
    const text = ':::keypoint{a=1}\nOne **two**\n\n## Heading\n\n- three\n:::\n\nAfter.';
    expect(blocksOf(text)).toEqual([
      '<p>:::keypoint{a=1}</p>',
      '<p>One <strong>two</strong></p>',
      '<ul>\n<li>three</li>\n</ul>',
      '<p>:::</p>',
      '<p>After.</p>',
    ]);
    expect(toldBy(text)).toEqual([
      '1 unknown-directive “:::keypoint” is shown as it is written, for it is not a box; did you mean “:::key-point”?',
    ]);
  });

  test('of one line', () => {
    expect(blocksOf('::video[A *film*]{src=x}')).toEqual(['<p>::video[A <em>film</em>]{src=x}</p>']);
    expect(toldBy('::video[A *film*]{src=x}')).toEqual([
      '1 unknown-directive “::video” is shown as it is written, for it is not a box; the boxes here are figure, chart',
    ]);
  });

  test('with another inside', () => {
    expect(blocksOf('::::a\n:::b\nx\n:::\n::::')).toEqual([
      '<p>::::a</p>',
      '<p>:::b</p>',
      '<p>x</p>',
      '<p>:::</p>',
      '<p>::::</p>',
    ]);
  });
});

test('colons that were meant to begin a box stop the build, for readers would see them', () => {
  expect(toldBy('::: key-point\nOne.\n:::')).toEqual([
    '1 mistyped-box “::: key-point” begins no box, so readers would see the colons; write “:::key-point”, with three colons, no space and an end “:::”',
  ]);
  expect(toldBy('Words.\n\n:::')).toEqual([
    '3 mistyped-box “:::” begins no box, so readers would see the colons; a box begins with a line such as “:::note” and ends with “:::”; around another box both lines have four colons',
  ]);
  expect(toldBy('A line with ::: in it.')).toEqual([]);
});

test('a box without an end is told, for it swallows what follows', () => {
  expect(toldBy(':::note\nOne\n\n## Lost heading')).toContain(
    '1 unclosed-box “:::note” has no end; close it with a line of “:::”, or all that follows stands in the box',
  );
  expect(toldBy('> :::note\n> One\n> :::\n\nx')).toEqual([]);
});

test('an attribute that nobody reads is told', () => {
  expect(toldBy(':::recommendation{#r1 stauts="done"}\nDo it.\n:::')).toEqual([
    '1 unknown-attribute `stauts` means nothing to “recommendation” and is left out; did you mean `status`?',
  ]);
});
