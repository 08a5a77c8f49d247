import { describe, expect, test } from 'vitest';
import { saidIn } from '../../../src/model/report.ts';
import { wordsAt } from '../../../src/pipeline/words-at.ts';
import { parsed } from './parsed.ts';

/** Where the words stand that a block or heading says, as LINE:COLUMN. */
function placesOf(markdown: string, words: string): string[] {
  const { edition } = parsed(markdown);
  return edition.sections.flatMap(section =>
    [
      { said: section, text: section.heading },
      ...saidIn(section).map(block => ({ said: block, text: block.text })),
    ]
      .filter(({ text }) => text.includes(words))
      .map(({ said, text }) => {
        const { line, column } = wordsAt(edition, said, text.indexOf(words));
        return `${line}:${column}`;
      }),
  );
}

describe('words stand where the file says them', () => {
  test.each([
    ['in the third item of a list', '## A\n\n- one\n- two\n- three 9,999\n', '9,999', '5:9'],
    ['in the second row of a table', '| A | B |\n| - | - |\n| x | 1 |\n| y | 7,777 |\n', '7,777', '4:7'],
    ['behind emphasis', 'Some **very** *bold* 48 sites.\n', '48', '1:22'],
    ['in emphasis', 'Some **very 48** sites.\n', '48', '1:13'],
    ['behind a link, in whose address they stand too', 'See [that](https://a.uk/48) for 48.\n', '48', '1:33'],
    ['in the words of a link', 'See [that 48](https://a.uk/) again.\n', '48', '1:11'],
    ['behind a footnote’s mark', 'Said.[^48] Then 48.\n\n[^48]: Note.\n', '48', '1:17'],
    ['behind a term', 'An :term[officer]{police} and 48.\n', '48', '1:31'],
    ['in a later line of a paragraph', 'One\ntwo\nthree 48\n', '48', '3:7'],
    ['in a quote of two lines', '> One\n> two 48\n', '48', '2:7'],
    ['in a box', ':::key-point\nIn a box: 48.\n:::\n', '48', '2:11'],
    ['behind escapes and entities', 'A \\* b &amp; c \\_d\\_ 48.\n', '48', '1:22'],
    ['below front matter', '---\ntitle: T\n---\n\nSo 48.\n', '48', '5:4'],
    ['in a heading', 'a\n\n## What *the* 9 said {#what}\n', '9', '3:15'],
    ['in what a part says in short', '## A\n\n:::in-short\n- One\n- Two 48\n:::\n\nText.\n', '48', '5:7'],
    ['in code', 'The `x = 48` line.\n', '48', '1:10'],
    ['with lines that end as on Windows', 'One\r\ntwo 48\r\n', '48', '2:5'],
  ])('%s', (_, markdown, words, place) => {
    expect(placesOf(markdown, words)).toEqual([place]);
  });

  test('or else where their block begins', () => {
    expect(placesOf('One.\n\n```\nx = 48\n```\n', '48')).toEqual(['3:1']);
  });

  test('however long a text of nothing but escapes is', () => {
    expect(placesOf(`${'&amp;\\* '.repeat(1500)}48\n`, '48')).toHaveLength(1);
  });
});
