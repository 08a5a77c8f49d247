import { describe, expect, test } from 'vitest';
import { isComputed } from '../../src/text/computed-figure.ts';
import { type Figure, figures } from '../../src/text/numbers.ts';

function computed(saying: string, full: string): boolean[] {
  return figures(saying).map(figure => isComputed(figure, saying, [{ text: full, figures: figures(full) }]));
}

describe('isComputed', () => {
  test.each([
    ['The rest, 60%, felt unsafe.', '40% felt safe, which is not unsafe.'],
    ['A quarter of the sites were unsafe.', '12 of all 48 sites were unsafe.'],
    ['35% of the sites were unsafe.', '17 sites out of all that we saw, 48 sites, were unsafe.'],
    ['There were 101 more in the North.', 'In the North it rose from 1,204 to 1,305.'],
    ['About £2.2 million was spent altogether.', 'The council spent £1.25 million and then £980,000.'],
  ])('“%s” from “%s”', (saying, full) => {
    expect(computed(saying, full)).toEqual([true]);
  });

  test.each([
    ['60% felt unsafe.', '40% felt unsafe.'],
    ['Half of the sites were unsafe.', 'Of 8 sites 4 were unsafe.'],
    ['A quarter of the girls were happy.', '12 sites of 48 were unsafe.'],
    ['60 sites were unsafe.', '12 sites, then 48 sites, were unsafe.'],
    ['There were 7 more sites.', 'We saw 12 sites, then 19 sites.'],
    ['In total 60 sites.', 'We saw 12 sites. They saw 48 sites.'],
  ])('not “%s” from “%s”', (saying, full) => {
    expect(computed(saying, full)).toEqual([false]);
  });

  // The runner ends a test that is not over in its time.
  test('ends for many figures against a long report', () => {
    const passages = Array.from({ length: 2000 }, (_, at) => {
      const text = `In place ${at} there were ${at + 300} girls, ${at + 5000} boys and ${at % 90}% more.`;
      return { text, figures: figures(text) };
    });
    for (let value = 100_001; value < 100_101; value++) {
      const saying = `There were ${value} more boys in that place.`;
      expect(isComputed(figures(saying)[0] as Figure, saying, passages)).toBe(false);
    }
  });
});
