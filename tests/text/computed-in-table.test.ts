import { describe, expect, test } from 'vitest';
import { type FigureTable, isComputedInTable } from '../../src/text/computed-in-table.ts';
import { figures } from '../../src/text/numbers.ts';

/** A table from lines of cells; the first line and the first cells are names. */
function table(name: string, text: string): FigureTable {
  const [head = [], ...rows] = text.split('\n').map(line => line.split('|').map(cell => cell.trim()));
  return {
    name,
    corner: head[0] ?? '',
    heads: head.slice(1),
    rows: rows.map(([first = '', ...cells]) => ({
      name: first,
      cells: cells.map(cell => figures(cell)[0]),
    })),
  };
}

const areas = table(
  'Spending of the boards',
  `Area  | Spent        | Share of money | Children
   North | £3.2 million | 48% | 1,204
   South | £2.1 million | 32% | 960
   East  | £1.3 million | 20% | 530
   Total | £6.6 million | 100% | 2,694`,
);
const years = table(
  'Complaints about play',
  `Kind of complaint | 2020 | 2021 | 2022
   Broken swings     | 400  | 460  | 500
   Locked gates      | 90   | 81   | 45`,
);

function computed(saying: string, ...tables: FigureTable[]): boolean[] {
  return figures(saying)
    .filter(({ unit }) => unit !== 'year')
    .map(figure => isComputedInTable(figure, saying, tables));
}

describe('isComputedInTable', () => {
  test.each([
    ['the number of the rows', 'The boards of three areas took part.', areas],
    ['a sum that the table does not say', 'There were 2,694 children in all the areas together.', areas],
    ['the sum of two that are named', 'There were 2,164 children in the North and the South.', areas],
    ['the sum of two sums of money', 'The South and East together spent £3.4 million.', areas],
    ['the gap between two', 'The North had 244 more children than the South.', areas],
    ['a share of all', 'About 45% of the children lived in the North.', areas],
    ['the rest of a share', '52% of the money was not for the North.', areas],
    ['the sum of two shares', '80% of the money went to the North and the South.', areas],
    [
      'points between two shares',
      'The share of the North was 16 percentage points higher than that of the South.',
      areas,
    ],
    ['a rise from one to the next', 'Complaints about broken swings rose by 60 in a year.', years],
    ['a rise from the first to the last', 'Complaints about broken swings rose by 25%.', years],
    ['a fall by half', 'Complaints about locked gates fell by half between 2020 and 2022.', years],
    ['one of two in a line', 'Complaints about gates in 2022 were half of those in 2020.', years],
    ['the sum of a column', 'Altogether there were 545 complaints in 2022.', years],
  ])('%s: “%s”', (_, saying, from) => {
    expect(computed(saying, from)).toEqual([true]);
  });

  test.each([
    ['four rows of three', 'The boards of four areas took part.', areas],
    ['rows of something else', 'Three cats took part.', areas],
    ['a sum of one unit in another', 'There were £2,164 for the North and the South.', areas],
    ['a wrong sum', 'There were 2,165 children in the North and the South.', areas],
    ['a gap between two of which one is not named', 'The North had 674 children to play with.', areas],
    ['a share of something else', '45% of the dogs barked.', areas],
    ['a rest that is said to be the part', '52% of the money was for the North.', areas],
    ['a rise that is no step of the line', 'Complaints about broken swings rose by 70.', years],
    ['a rise of another row', 'Complaints about locked gates rose by 25% in Spain.', areas],
    ['a sum of what is not added', 'He had 545 biscuits.', years],
  ])('not %s: “%s”', (_, saying, from) => {
    expect(computed(saying, from)).toEqual([false]);
  });

  // The runner ends a test that is not over in its time.
  test('ends for many figures against long tables', () => {
    const lines = Array.from({ length: 400 }, (_, at) => `Place ${at} | ${at + 300} | ${at * 7} | ${at}%`);
    const long = Array.from({ length: 20 }, () =>
      table('Girls and boys', ['Place | Girls | Boys | Share', ...lines].join('\n')),
    );
    for (let value = 900_001; value < 900_051; value++)
      expect(computed(`There were ${value} more girls and boys in that place together.`, ...long)).toEqual([
        false,
      ]);
  });
});
