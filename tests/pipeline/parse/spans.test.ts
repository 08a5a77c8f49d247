import { describe, expect, test } from 'vitest';
import { blocksOf, parsed } from './parsed.ts';

const table = (...rows: string[]) =>
  blocksOf(['| A | B | C |', '| - | - | - |', ...rows].join('\n'))[0] ?? '';

describe('merged cells', () => {
  test('go on from the left and from above', () => {
    expect(table('| a | < | c |', '| ^ | ^ | d |')).toContain(
      '<th scope="rowgroup" colspan="2" rowspan="2">a</th><td>c</td></tr><tr><td>d</td></tr>',
    );
  });

  test('with no neighbour to go on from are cells with that sign', () => {
    expect(table('| < | b | c |')).toContain('<td>&#x3C;</td><td>b</td>');
    expect(blocksOf('| ^ | B |\n| - | - |\n| a | b |')[0]).toContain('<th scope="col">^</th>');
    expect(table('| a | < | c |', '| ^ | x | d |')).toContain('<td>^</td><td>x</td>');
  });

  test('are told from signs by a backslash', () => {
    expect(table('| a | \\< | \\^ |')).toContain('<td>&#x3C;</td><td>^</td>');
  });

  test('stand in each of their places in the file', () => {
    expect(parsed('| A | < |\n| - | - |\n| x | y |\n| north | 1 |\n| ^ | 2 |').edition.tables[0]?.csv).toBe(
      '\uFEFFA,A\r\nx,y\r\nnorth,1\r\nnorth,2\r\n',
    );
  });
});

describe('a head', () => {
  test('goes on below a cell over several columns', () => {
    expect(blocksOf('| A | B | < |\n| - | - | - |\n| ^ | x | y |\n| a | 1 | 2 |')[0]).toContain(
      '<thead><tr><th scope="col" rowspan="2">A</th><th scope="colgroup" colspan="2">B</th></tr><tr><th scope="col">x</th><th scope="col">y</th></tr></thead><tbody><tr><th scope="row">a</th>',
    );
  });

  test('never takes the last row', () => {
    expect(blocksOf('| A | < |\n| - | - |\n| x | y |')[0]).toContain(
      '</thead><tbody><tr><th scope="row">x</th>',
    );
  });
});
