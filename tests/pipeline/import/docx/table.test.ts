import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../parse/parsed.ts';
import { item, list, num, p, picture, r, styled, tbl, tc, tr } from '../docx-file.ts';
import { fromDocx } from '../imported.ts';

const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const begin = '<w:vMerge w:val="restart"/>';
const more = '<w:vMerge/>';

describe('merged cells', () => {
  const body = tbl(
    tr([tc('Area', begin), tc('Visits', span(2))], '<w:tblHeader/>'),
    tr([tc('', more), '2012', '2013'], '<w:tblHeader/>'),
    tr([tc('North', begin), '1', '2']),
    tr([tc('', more), '3', '4']),
  );

  test('are written once, with signs where they go on, and told', () => {
    const made = fromDocx(body);
    expect(made.body).toBe(
      '| Area | Visits | < |\n| - | - | - |\n| ^ | 2012 | 2013 |\n| North | 1 | 2 |\n| ^ | 3 | 4 |\n',
    );
    expect(made.told).toEqual([
      '1 × table with merged cells, written with “<” and “^” where a cell goes on: paragraph 1',
    ]);
    expect(made.imported.made.words).toBe(made.imported.source.words);
  });

  test('are merged on the page, with both rows of the head', () => {
    expect(blocksOf(fromDocx(body).body)[0]).toContain(
      '<thead><tr><th scope="col" rowspan="2">Area</th><th scope="colgroup" colspan="2">Visits</th></tr>' +
        '<tr><th scope="col">2012</th><th scope="col">2013</th></tr></thead>' +
        '<tbody><tr><th scope="rowgroup" rowspan="2">North</th><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody>',
    );
  });

  test('of both directions at once', () => {
    const block = tbl(
      tr(['a', 'b', 'c']),
      tr([tc('big', begin + span(2)), 'd']),
      tr([tc('', more + span(2)), 'e']),
    );
    expect(fromDocx(block).body).toBe('| a | b | c |\n| - | - | - |\n| big | < | d |\n| ^ | ^ | e |\n');
    expect(blocksOf(fromDocx(block).body)[0]).toContain(
      '<th scope="rowgroup" colspan="2" rowspan="2">big</th><td>d</td>',
    );
  });

  test('hide what Word does not show of them, and say so', () => {
    const { told } = fromDocx(
      tbl(tr(['a', 'b']), tr([tc('x', begin), '1']), tr([tc('not seen', more), '2'])),
    );
    expect(told[0]).toBe('1 × words in a merged cell that Word does not show, left out: paragraph 5');
  });

  test('a cell that says “<” or “^” is not taken for one', () => {
    const { body: text } = fromDocx(tbl(tr(['a', 'b']), tr(['1', '<']), tr(['2', '^'])));
    expect(text).toContain('| 1 | \\< |\n| 2 | \\^ |');
    expect(blocksOf(text)[0]).toContain('<td>&#x3C;</td></tr><tr><td>2</td><td>^</td>');
  });
});

test('paragraphs, lists, notes and pipes in a cell', () => {
  const cell = tc(
    p('one') +
      item(1, 0, 'point') +
      item(2, 0, 'first') +
      p(`${r('a|b')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
  );
  const { body, told } = fromDocx({
    numbering: list(1, [['bullet', '•']]) + num(1, 1) + list(2, [['decimal', '%1.']]) + num(2, 2),
    footnotes: [p('Note.')],
    body: tbl(tr(['Head', 'Other']), tr([cell, 'x'])),
  });
  expect(body).toContain('| one<br>• point<br>1. first<br>a\\|b[^1] | x |');
  expect(told).toContain('1 × list in a table, written as lines of its cell: paragraph 1');
});

describe('captions', () => {
  test('before or after a table belong to it', () => {
    const table = tbl(tr(['A', 'B']), tr(['1', '2']));
    expect(fromDocx(styled('Caption', 'Table 1: Visits') + table).body).toBe(
      'Table: Table 1: Visits\n\n| A | B |\n| - | - |\n| 1 | 2 |\n',
    );
    expect(fromDocx(table + styled('Caption', 'Table 1: Visits') + p('Text.')).body).toMatch(
      /^Table: Table 1: Visits\n\n\| A/,
    );
    expect(fromDocx(p('Table 2: By area') + table).body).toMatch(/^Table: Table 2: By area\n\n\| A/);
  });

  test('a first row over all columns is one', () => {
    expect(fromDocx(tbl(tr([tc('Visits by area', span(2))]), tr(['A', 'B']), tr(['1', '2']))).body).toBe(
      'Table: Visits by area\n\n| A | B |\n| - | - |\n| 1 | 2 |\n',
    );
  });

  test('a figure’s caption is not the table’s', () => {
    expect(fromDocx(p('Figure 1: A map') + tbl(tr(['A', 'B']), tr(['1', '2']))).body).toMatch(
      /^Figure 1: A map\n\n\| A/,
    );
  });
});

describe('tables that are none', () => {
  test('one cell is a box', () => {
    const { body, told } = fromDocx(tbl(tr([tc(p('Case study') + p('It began.'))])));
    expect(body).toBe(':::note\nCase study\n\nIt began.\n:::\n');
    expect(told).toEqual(['1 × table of one cell, written as a box: paragraph 1']);
  });

  test('one cell with a heading in it is a part', () => {
    const { body } = fromDocx(
      p('Before.') +
        styled('Heading1', 'One') +
        tbl(tr([tc(styled('Heading2', 'In a frame') + p('Words.'))])) +
        p('After.'),
    );
    expect(body).toBe('Before.\n\n## One {#one}\n\n### In a frame {#in-a-frame}\n\nWords.\n\nAfter.\n');
  });

  test('what sets tables side by side is its tables, in order', () => {
    const inner = (name: string) => tc(tbl(tr([name, 'n']), tr(['x', '1'])) + p(''));
    const { body, told, imported } = fromDocx(tbl(tr([inner('A'), inner('B')])));
    expect(body).toBe('| A | n |\n| - | - |\n| x | 1 |\n\n| B | n |\n| - | - |\n| x | 1 |\n');
    expect(told).toHaveLength(1);
    expect(imported.source.tables).toBe(3);
  });
});

test('a table in a table follows it, and its place is told', () => {
  const inner = tc(p('see') + tbl(tr(['k', 'v']), tr(['1', '2'])) + p(''));
  const { body, told } = fromDocx(tbl(tr(['A', 'B']), tr([inner, 'x'])));
  expect(body).toBe('| A | B |\n| - | - |\n| see | x |\n\n| k | v |\n| - | - |\n| 1 | 2 |\n');
  expect(told).toEqual(['1 × table inside a table, written after it: paragraph 4']);
});

test('a table whose first column is its head has an empty header row', () => {
  const bold = (text: string) => tc(p(r(text, '<w:b/>')));
  const { body, told } = fromDocx(tbl(tr([bold('Name'), 'Fenby']), tr([bold('Year'), '2013'])));
  expect(body).toBe('| | |\n| - | - |\n| **Name** | Fenby |\n| **Year** | 2013 |\n');
  expect(told).toEqual(['1 × table without a header row, written with an empty one: paragraph 1']);
});

test('rows of different lengths and old merged cells', () => {
  const joined = tr([tc('a', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge w:val="continue"/>'), 'b']);
  expect(fromDocx(tbl(joined, tr(['1', '2', '3']), tr(['4']))).body).toBe(
    '| a | < | b |\n| - | - | - |\n| 1 | 2 | 3 |\n| 4 | | |\n',
  );
});

test('a picture in a cell stays there', () => {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const { body } = fromDocx({
    body: tbl(tr(['A', 'B']), tr([tc(p(picture('i', 'A dot'))), 'x'])),
    relationships: { i: { type: 'image', target: 'media/image1.png' } },
    parts: { 'word/media/image1.png': pixel },
  });
  expect(body).toMatch(/\| !\[A dot\]\(media\/[0-9a-f]{20}\.png\) \| x \|/);
});
