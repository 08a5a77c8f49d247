import { describe, expect, test } from 'vitest';
import type { FigurePassage } from '../../src/pipeline/figure-passages.ts';
import { nearnessOf, placesOf } from '../../src/pipeline/figure-places.ts';
import { figures } from '../../src/text/numbers.ts';

const passage = (text: string, file = 'full.md', line = 1): FigurePassage => ({
  file,
  line,
  at: () => ({ line, column: 1 }),
  text,
  figures: figures(text),
});

/** Where the facts say the first figure of a text, the likeliest place first. */
function places(text: string, facts: readonly FigurePassage[], nearness?: ReadonlyMap<string, number>) {
  const asked = passage(text);
  const [figure] = asked.figures;
  return figure
    ? placesOf(figure, asked, facts, nearness).map(({ file, figure }) => `${file} ${figure}`)
    : [];
}

describe('where a figure is said again', () => {
  test('first with the same thing counted next to it', () => {
    const facts = [
      passage('25 articles stand in the list, which names visits as well', 'a'),
      passage('25 site visits', 'b'),
    ];
    expect(places('The Inquiry made 25 site visits, and has a list of articles.', facts)).toEqual([
      'b 25',
      'a 25',
    ]);
  });

  test('first with the same unit: a share is no count, however it is written', () => {
    const facts = [passage('3 in 10 children', 'a'), passage('3 days', 'b')];
    expect(places('For children, it took 3 long days.', facts)[0]).toBe('b 3');
    expect(places('It was true of 30% of all.', facts)).toEqual(['a 3 in 10']);
  });

  test('of several in one passage, the one that counts the same thing', () => {
    const facts = [passage('2 reports by 2 researchers, and half of the pupils', 'a')];
    expect(places('It was 50% of pupils.', facts)).toEqual(['a half']);
  });

  test('in three files at most, each once', () => {
    const facts = ['a', 'a', 'b', 'c', 'd'].map(file => passage('88 replies', file));
    expect(places('There were 88 replies.', facts)).toEqual(['a 88', 'b 88', 'c 88']);
    expect(places('There were 89 replies.', facts)).toEqual([]);
  });
});

describe('how near a file is', () => {
  test('goes by the figures that few other files say', () => {
    const facts = [
      passage('2,409 victims in 2012', 'own'),
      passage('many things of 2012', 'other'),
      passage('188 interviews', 'third'),
    ];
    const nearness = nearnessOf([passage('In 2012, 2,409 were known.')], facts);
    expect(nearness.get('own')).toBe(1);
    expect(nearness.get('other')).toBeCloseTo(0.2);
    expect(nearness.has('third')).toBe(false);
    expect(nearnessOf([passage('Nothing.')], facts).size).toBe(0);
  });

  test('decides between places that are alike', () => {
    const facts = [passage('It was 2012', 'a'), passage('It was 2012', 'b')];
    expect(places('It was 2012.', facts, new Map([['b', 1]]))).toEqual(['b 2012', 'a 2012']);
  });
});
