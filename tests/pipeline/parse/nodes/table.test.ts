import { describe, expect, test } from 'vitest';
import { blocksOf, parsed } from '../parsed.ts';

test('a table scrolls by keyboard, has the name of its section and header cells with a scope', () => {
  expect(blocksOf('## Benches\n\n| Place | Count |\n| --- | --: |\n| Pond | 5 |\n| Gate | 3 |')).toEqual([
    '<div class="table" role="region" tabindex="0" aria-label="Benches"><table>' +
      '<thead><tr><th scope="col">Place</th><th scope="col" class="align-end">Count</th></tr></thead>' +
      '<tbody><tr><th scope="row">Pond</th><td class="align-end">5</td></tr>' +
      '<tr><th scope="row">Gate</th><td class="align-end">3</td></tr></tbody></table></div>\n' +
      '<p class="data-line"><a class="data-file" href="/reports/park/tables/full-1.csv" data-say="csv"><span class="unseen">: Benches</span></a></p>',
  ]);
});

describe('a caption', () => {
  const text = 'Before.\n\nTable: Benches, *all*\n\n| A |\n| - |\n| 1 |';

  test('is what a paragraph “Table: …” says right before it, and names the table', () => {
    const [before, table] = blocksOf(text);
    expect(before).toBe('<p>Before.</p>');
    expect(table).toContain(
      'aria-label="Benches, all"><table><caption>Benches, <em>all</em></caption><thead>',
    );
    expect(blocksOf(text)).toHaveLength(2);
  });

  test('is among the words of the table, and its link is not', () => {
    expect(parsed(text).edition.sections[0]?.blocks[1]?.text).toBe('Benches, all\nA\n1');
  });

  test('is a paragraph like any other where no table follows', () => {
    expect(blocksOf('Table: one\n\nWords.')[0]).toBe('<p>Table: one</p>');
  });
});

test('the cells are also a file of the edition, whose name tells nothing', () => {
  const text =
    '## Hard to read {#hard}\n\n| A | B |\n| - | - |\n| one<br>two | :term[warden] |\n\n| C |\n| - |\n| 1 |';
  expect(parsed(text, 'young-people').edition.tables).toMatchObject([
    { path: 'tables/young-people-1.csv', csv: '\uFEFFA,B\r\none two,warden\r\n' },
    { path: 'tables/young-people-2.csv', csv: '\uFEFFC\r\n1\r\n' },
  ]);
});

test('its cells stand on lines of their own in the words', () => {
  const text = '| A | B |\n| - | - |\n| one<br>two | :term[warden] |';
  expect(parsed(text).edition.sections[0]?.blocks[0]?.text).toBe('A\nB\none\ntwo\nwarden');
});

test('two tables of a section have two names', () => {
  const html = blocksOf('## A\n\n| x |\n| - |\n| 1 |\n\n| y |\n| - |\n| 2 |').join('');
  expect(html.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="A"', 'aria-label="A 2"']);
});

describe('a first column names its rows', () => {
  const rowHeads = (rows: string) =>
    (blocksOf(`| A | B |\n| - | - |\n${rows}`)[0]?.match(/scope="row"/g) ?? []).length;

  test('where all its cells have words and differ', () => {
    expect(rowHeads('| a | 1 |\n| b | 2 |')).toBe(2);
  });

  test('and not where they are numbers, repeat or are empty', () => {
    expect(rowHeads('| 1 | a |\n| 2 | b |')).toBe(0);
    expect(rowHeads('| a | 1 |\n| a | 2 |')).toBe(0);
    expect(rowHeads('| a | 1 |\n|  | 2 |')).toBe(0);
  });
});

test('an empty corner heads nothing', () => {
  expect(blocksOf('|  | B |\n| - | - |\n| a | 1 |')[0]).toContain(
    '<thead><tr><td></td><th scope="col">B</th></tr></thead>',
  );
});
