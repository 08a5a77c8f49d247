import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../../src/pipeline/parse/csv.ts';

test('cells may be quoted, and then hold commas, quotation marks and lines', () => {
  expect(readCsv('Month,"Visits, all"\r\nMay,"1,200"\r\n"June ""hot""",80\r\n"Two\nlines", 7 \n')).toEqual({
    head: ['Month', 'Visits, all'],
    rows: [
      ['May', '1,200'],
      ['June "hot"', '80'],
      ['Two\nlines', '7'],
    ],
    lines: [2, 3, 4],
  });
});

test('empty cells count, empty lines do not, and the last line needs no end', () => {
  expect(readCsv('A,B,C\n\n1,,3\n,,')).toEqual({
    head: ['A', 'B', 'C'],
    rows: [
      ['1', '', '3'],
      ['', '', ''],
    ],
    lines: [3, 4],
  });
});

describe('what cannot be shown names its line', () => {
  test.each([
    ['', 1, 'the first line must name the columns, and at least one line of values must follow'],
    ['A,B\n', 1, 'the first line must name the columns, and at least one line of values must follow'],
    ['A,B\n"x\ny",2\n3\n', 4, 'this line has 1 values, and the first line names 2 columns'],
    ['A,B\n"x,2\n', 2, 'a quotation mark is not closed, or stands in the middle of a value'],
    ['A,B\nx"y,2\n', 2, 'a quotation mark is not closed, or stands in the middle of a value'],
    [`A\n${'1\n'.repeat(501)}`, 501, 'at most 500 lines are shown; this file has 501'],
  ])('%j', (text, line, problem) => {
    expect(readCsv(text)).toEqual({ line, problem });
  });
});

describe('a file for spreadsheets', () => {
  const line = (...cells: string[]) => writeCsv([cells]);

  test('has the byte order mark, lines that end as RFC 4180 wants, and quotes where they are needed', () => {
    expect(
      writeCsv([
        ['A', 'B'],
        ['x, y', 'say "hi"'],
        ['', 'Ł'],
      ]),
    ).toBe('\uFEFFA,B\r\n"x, y","say ""hi"""\r\n,Ł\r\n');
  });

  test('comes back as it was', () => {
    const rows = [
      ['A', 'B'],
      ['x, y', 'say "hi"'],
      ['two\nlines', ''],
    ];
    expect(readCsv(writeCsv(rows).slice(1))).toMatchObject({ head: rows[0], rows: rows.slice(1) });
  });

  test('never begins a cell that would run as a formula', () => {
    expect(line('=1+1', '@SUM(A1)', '+cmd', '-2+3', '－1', '=HYPERLINK("x","y")')).toBe(
      `\uFEFF'=1+1,'@SUM(A1),'+cmd,'-2+3,'－1,"'=HYPERLINK(""x"",""y"")"\r\n`,
    );
    expect(line('\tx', '\r=1')).toBe(`\uFEFF"'\tx","'\r=1"\r\n`);
  });

  test('keeps numbers as numbers', () => {
    expect(line('-12', '+3.5', '-1,200', '-48%')).toBe('\uFEFF-12,+3.5,"-1,200",-48%\r\n');
  });
});
