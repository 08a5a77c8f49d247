import { describe, expect, test } from 'vitest';
import { burdenOf } from '../../../src/pipeline/parse/burden.ts';

const told = (text: string) => {
  const burden = burdenOf(text);
  return burden && `${burden.line} ${burden.rule} ${burden.message}`;
};
const deep = 'too-deep quotes, lists or emphasis are nested too deeply to be read';
const boxes = 'too-deep boxes (“:::”) are nested too deeply, or too many are never closed';
const signs = 'too-tangled too many signs such as *, _, [ and < stand in a row without an empty line';
const rows = 'too-tangled too many lines stand in a row without an empty line';

describe('what would keep the parser for minutes is found before', () => {
  test.each([
    ['opening brackets', '['.repeat(100_000), `1 ${signs}`],
    ['emphasis', '*_'.repeat(50_000), `1 ${signs}`],
    ['emphasis over lines', 'a*b_\n'.repeat(20_000), `2501 ${signs}`],
    [
      'emphasis in list items that go on',
      '- a\n        - *_*_\n'.repeat(1) + '*_\n'.repeat(3_000),
      `2501 ${signs}`,
    ],
    ['angle brackets', '<a '.repeat(40_000), `1 ${signs}`],
    ['code', '`a'.repeat(50_000), `1 ${signs}`],
    ['links and references', '[a][b](c)\n\n'.repeat(1) + '[a]['.repeat(30_000), `3 ${signs}`],
    ['entities and addresses', '&amp;a@b'.repeat(20_000), `1 ${signs}`],
    ['a row of cells', `|${'a|'.repeat(60_000)}`, `1 ${signs}`],
    ['many paragraphs of signs', `${'*_'.repeat(2_400)}\n\n`.repeat(40), `5 ${signs}`],
    ['quotes in quotes', '>'.repeat(100_000), `1 ${deep}`],
    ['lists in lists', '1. '.repeat(30_000), `1 ${deep}`],
    [
      'ever deeper lists',
      Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
      `201 ${deep}`,
    ],
    ['lines that go on with a deep quote', `${'> '.repeat(190)}a\n${'b\n'.repeat(9_000)}`, `5264 ${deep}`],
    ['boxes that are never closed', ':::a\n'.repeat(30_000), `31 ${boxes}`],
    ['deep boxes again and again', `${':::a\n'.repeat(20)}:::\n\n`.repeat(1_000), `524 ${boxes}`],
    ['lines of one paragraph', 'a\n'.repeat(100_000), `10001 ${rows}`],
    ['rows of one table', `a|b\n-|-\n${'c|d\n'.repeat(50_000)}`, `10001 ${rows}`],
    [
      'items by the ten thousand',
      '- a\n\n'.repeat(40_000),
      '50001 too-tangled the text has too many paragraphs, items of lists and tables',
    ],
    [
      'tables by the ten thousand',
      '|a|\n|-|\n\n'.repeat(20_000),
      '37503 too-tangled the text has too many paragraphs, items of lists and tables',
    ],
    [
      'signs in every item',
      '- *a* **b** [c](d) `e` _f_\n\n'.repeat(24_000),
      '41667 too-tangled the text has too many signs such as *, _, [ and <',
    ],
    ['empty lines', '\n'.repeat(300_000), '100001 too-tangled the text has too many lines'],
    [
      'underlined headings',
      'a\n=\n\n'.repeat(30_000),
      '3002 too-tangled too many headings are underlined with = or -; write # before them',
    ],
    ['quotes', '> a\n\n'.repeat(20_000), '10001 too-tangled there are too many quotes and footnotes'],
    ['footnotes', '[^a]: b\n\n'.repeat(20_000), '10001 too-tangled there are too many quotes and footnotes'],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('what a long report has is read', () => {
  const box = '::::recommendation{#r}\nDo it.\n\n:::evidence\nSeen.\n:::\n\n:::response\nYes.\n:::\n::::\n\n';
  test.each([
    [
      'paragraphs',
      '**Twice** the council [wrote](https://example.org/a) to *all* families.\n\n'.repeat(20_000),
    ],
    ['a list without empty lines', '- See [a](b) and **c**, `d`\n'.repeat(9_000)],
    ['a numbered list', '12. See [a](b) and **c**\n'.repeat(9_000)],
    ['a table', `| a | b |\n| - | - |\n${'| *1* | [2](c) |\n'.repeat(9_000)}`],
    ['a list of addresses', '[a]: https://example.org/b\n'.repeat(9_000)],
    ['recommendations with what belongs to them', box.repeat(500)],
    ['footnotes', 'a[^1]\n\n[^1]: b\n\n'.repeat(3_000)],
    ['quotes in quotes', '> > a\n> > b\n>\n> c\n\n'.repeat(3_000)],
    ['lists in lists', '- a\n  - b\n    - c\n      1. d\n\n'.repeat(10_000)],
    ['a line of dashes after words', 'a\n\n---\n\n'.repeat(5_000)],
  ])('%s', (_, text) => {
    expect(told(text)).toBe(undefined);
  });
});
