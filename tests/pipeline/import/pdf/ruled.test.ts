import { expect, test } from 'vitest';
import { fromPdf } from '../imported.ts';
import { line, paragraph, pdf } from './pdf-file.ts';

/** Lines that fill a column of some 190 points. */
const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name} ${10 + at} of a text that fills its own column`);

const rule = (y: number, x = 60) => `${x} ${y} m ${x + 195} ${y} l S\n`;

/** Cells side by side, at the left edges of three columns. */
const row = (cells: readonly string[], y: number, x = 60) =>
  cells.map((text, at) => (text ? line(text, x + 6 + at * 65, y, 10) : '')).join('');

/** A table with lines above, below and under its head. */
function table(x: number, top: number): string {
  const rows = [
    ['Ellerbeck', '35 per', '6,912'],
    ['county', 'cent', ''],
    ['Low Fell', '22', '41'],
    ['Stockton', '3,863', '22 of 59'],
    ['South', '', ''],
    ['Total', '90', '19'],
  ];
  const body = rows.map((cells, at) => row(cells, top - 34 - at * 12, x)).join('');
  return `${rule(top, x)}${row(['Area', 'Boys', 'Girls'], top - 12, x)}${rule(top - 18, x)}${body}${rule(top - 104, x)}`;
}

const made = [
  '| Area | Boys | Girls |',
  '| - | - | - |',
  '| Ellerbeck county | 35 per cent | 6,912 |',
  '| Low Fell | 22 | 41 |',
  '| Stockton South | 3,863 | 22 of 59 |',
  '| Total | 90 | 19 |',
].join('\n');

test('a table with lines above, below and under its head is one, in a column too, and its rows may have several lines', async () => {
  const page = `${paragraph(lines('left', 20), 60, 760)}${table(60, 470)}${paragraph(lines('left', 10), 60, 340)}${paragraph(lines('next', 39), 320, 755)}`;
  const { body, imported } = await fromPdf(pdf({ pages: [page] }));
  expect(body).toContain(made);
  expect(imported.made.tables).toBe(1);
  expect(body.indexOf('left 29')).toBeLessThan(body.indexOf('| Area'));
  expect(body.indexOf('| Total')).toBeLessThan(body.lastIndexOf('left 10'));
  expect(body.lastIndexOf('left 19')).toBeLessThan(body.indexOf('next 10'));
});

test('so is each of two below each other, and text between lines is none', async () => {
  const page = `${table(60, 760)}${paragraph(lines('left', 3), 60, 630)}${table(60, 570)}`;
  const { body } = await fromPdf(pdf({ pages: [page] }));
  expect(body.split(made)).toHaveLength(3);
  const wide = (y: number) => `60 ${y} m 520 ${y} l S\n`;
  const prose = `${wide(800)}${line('Findings', 60, 780)}${line('Chapter 2', 320, 780)}${wide(770)}${paragraph(lines('left', 30), 60, 740)}${paragraph(lines('next', 30), 320, 735)}${wide(200)}`;
  const text = await fromPdf(pdf({ pages: [prose] }));
  expect(text.imported.made.tables).toBe(0);
  expect(text.body.indexOf('left 39')).toBeLessThan(text.body.indexOf('next 10'));
});

test('words of a head over several columns are one cell', async () => {
  const page = `${paragraph(lines('Above', 3), 60, 780)}${rule(700)}${row(['Area', 'Children in 2011'], 688)}${row(['', 'Boys', 'Girls'], 676)}${rule(670)}${row(['North', '12', '13'], 655)}${row(['South', '22', '23'], 643)}${rule(635)}`;
  const { body } = await fromPdf(pdf({ pages: [page] }));
  expect(body).toContain('| Area | Children in 2011 | < |');
  expect(body).toContain('| | Boys | Girls |\n| North | 12 | 13 |\n| South | 22 | 23 |');
});

/** A line under a head that is drawn cell by cell. */
const dashes = (y: number, x = 60) =>
  [0, 65, 130].map(left => `${x + left} ${y} m ${x + left + 65} ${y} l S\n`).join('');

test('a table with a line under each cell of its head and no other is one as far as its words keep to its columns', async () => {
  const rows = [
    ['Ellerbeck', '35 per cent', '6,912'],
    ['county', '', ''],
    ['Low Fell', '22', '41'],
  ];
  const cells = rows.map((each, at) => row(each, 425 - at * 13)).join('');
  const left = `${paragraph(lines('left', 20), 60, 760)}${row(['Area', 'Boys', 'Girls'], 444)}${dashes(438)}${cells}`;
  const rest = `${line('Findings', 60, 376)}${paragraph(lines('left', 15), 60, 355)}${paragraph(lines('next', 39), 320, 755)}`;
  const { body } = await fromPdf(pdf({ pages: [left + rest] }));
  expect(body).toContain(
    '| Area | Boys | Girls |\n| - | - | - |\n| Ellerbeck county | 35 per cent | 6,912 |\n| Low Fell | 22 | 41 |\n',
  );
  expect(body.match(/Findings/g)).toHaveLength(1);
  expect(body.indexOf('left 29')).toBeLessThan(body.indexOf('| Area'));
  expect(body).not.toContain('| Findings');
});

test('so is one with such a line under each of its rows, once', async () => {
  const rows = [
    ['Area', 'Boys', 'Girls'],
    ['Ellerbeck', '35', '6,912'],
    ['Low Fell', '22', '41'],
    ['Stockton', '90', '19'],
    ['Tollerdale', '17', '18'],
  ];
  const drawn = rows.map((cells, at) => row(cells, 700 - at * 16) + dashes(695 - at * 16)).join('');
  const page = `${paragraph(lines('Above', 3), 60, 780)}${drawn}${paragraph(lines('below', 3), 60, 600)}`;
  const { body, imported } = await fromPdf(pdf({ pages: [page] }));
  expect(imported.made.tables).toBe(1);
  expect(body.match(/Stockton/g)).toHaveLength(1);
  expect(body).toContain('| Area | Boys | Girls |\n| - | - | - |\n| Ellerbeck | 35 | 6,912 |');
});

test('a line under words that is drawn in parts makes no table of them', async () => {
  const page = `${line('some words that are', 60, 700)}${dashes(698)}${paragraph(lines('left', 8), 60, 686)}`;
  const { imported } = await fromPdf(pdf({ pages: [page] }));
  expect(imported.made.tables).toBe(0);
});
