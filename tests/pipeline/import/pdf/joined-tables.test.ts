import { expect, test } from 'vitest';
import { fromPdf } from '../imported.ts';
import { line, paragraph, pdf } from './pdf-file.ts';

type Row = readonly (readonly string[])[];

/** A table with lines around its cells from the height `top` down: 150 points a column, `height` points a row. */
function grid(rows: readonly Row[], top: number, font: 'F1' | 'F2' = 'F1', height = 40): string {
  return rows
    .flatMap((row, down) =>
      row.map((cell, across) => {
        const [left, up] = [60 + across * 150, top - down * height];
        const words = cell.map((text, at) => line(text, left + 4, up - 14 - at * 12, 10, font)).join('');
        return `${left} ${up - height} 150 ${height} re S ${words}`;
      }),
    )
    .join('');
}

const dates = (from: number, count: number): Row[] =>
  Array.from({ length: count }, (_, at) => [
    [`${from + at} May 2011`],
    [`Visit ${from + at} took place.`],
    [`Note ${from + at}.`],
  ]);

const title = line('Chronology of contacts', 60, 800);
const head: Row = [['Date'], ['Event'], ['Source']];
const words = (name: string) =>
  paragraph(Array(6).fill(`${name} some words of a text that goes on`), 60, 740);

test('a table that goes on over pages is one, with the rows that pages divide and without the heads at their tops', async () => {
  const pages = [
    `${title}${words('Above it')}${grid([head, ...dates(1, 3), [['4 May 2011'], ['The board met'], ['It spent over']]], 620)}`,
    `${title}${grid([head, [[], ['twice that week.'], ['£1,549 on it.']], ...dates(5, 3), [['8 May 2011'], ['He left.'], []]], 790)}`,
    `${title}${grid([head, [[], ['Nobody knew where he was.'], []], ...dates(9, 1)], 790, 'F1', 30)}${line('The end of it all.', 60, 400)}`,
  ];
  const { body, told } = await fromPdf(pdf({ pages }));
  const rows = body.split('\n').filter(row => row.startsWith('|'));
  expect(rows).toHaveLength(2 + 9);
  expect(rows[0]).toBe('| Date | Event | Source |');
  expect(rows[5]).toBe('| 4 May 2011 | The board met twice that week. | It spent over £1,549 on it. |');
  expect(rows[9]).toBe('| 8 May 2011 | He left. Nobody knew where he was. | |');
  expect(told.filter(each => /running header|comes again/.test(each))).toEqual([
    '1 × running header or footer, left out: 3 pages from 1 to 3 (Chronology of contacts)',
    '2 × head of a table that comes again on the next page, left out there: page 2; page 3',
  ]);
});

test('both rows of a head that comes again are left out', async () => {
  const heads: Row[] = [head, [['2011'], ['Place'], ['Page']]];
  const pages = [
    `${words('Above it')}${grid([...heads, ...dates(1, 3)], 620)}`,
    `${grid([...heads, ...dates(4, 3)], 700)}`,
  ];
  const { body } = await fromPdf(pdf({ pages }));
  expect(body.match(/Place/g)).toHaveLength(1);
  expect(body.match(/^\| \d May/gm)).toHaveLength(6);
});

test('a running header that is drawn as a table is one', async () => {
  const pages = [1, 2, 3].map(
    page =>
      `${grid(
        [
          [['Report'], ['Volume one'], ['Draft']],
          [['May'], ['2011'], ['A']],
        ],
        810,
        'F1',
        20,
      )}${words(`Page ${page} has`)}`,
  );
  const { body } = await fromPdf(pdf({ pages }));
  expect(body).not.toContain('Volume one');
});

test('a line of a cell that begins with the number of a page goes on from the one above it', async () => {
  const rows: Row[] = [
    head,
    [['1 May 2011'], ['He left.'], ['Board, Findings, 2014,', 'p. 113.']],
    ...dates(2, 2),
  ];
  const { body } = await fromPdf(pdf({ pages: [`${words('Above it')}${grid(rows, 620)}`] }));
  expect(body).toContain('| Board, Findings, 2014, p. 113. |');
});
