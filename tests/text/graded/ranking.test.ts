import { describe, expect, test } from 'vitest';
import { gradeOf } from '../../../src/text/reading-age.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { syllables } from '../../../src/text/syllables.ts';
import { words } from '../../../src/text/words.ts';
import type { Article } from './article.ts';
import { articlesA } from './articles-a.ts';
import { articlesB } from './articles-b.ts';
import { articlesNear } from './articles-near.ts';
import { passages } from './passages.ts';

/** The first words of a text, cut where they end, as a reader of excerpts gets them. */
function opening(text: string, length: number): string {
  return text.split(/\s+/).slice(0, length).join(' ');
}

/** Of all pairs of neighbouring levels, the share that a measure puts in order, in per cent. */
function ranked(articles: readonly Article[], length: number, measure: (text: string) => number): number {
  const pairs = articles.flatMap(({ easy, middle, hard }) => [
    [easy, middle] as const,
    [middle, hard] as const,
  ]);
  const right = pairs.filter(
    ([lower, upper]) => measure(opening(lower, length)) < measure(opening(upper, length)),
  );
  return (100 * right.length) / pairs.length;
}

/** Kincaid et al. 1975, to compare with. */
function fleschKincaid(text: string): number {
  const all = words(text);
  const spoken = all.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * all.length) / sentences(text).length + (11.8 * spoken) / all.length - 15.59;
}

/** Pearson's correlation. */
function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  const sum = (product: (a: number, b: number) => number) =>
    one.reduce((total, value, at) => total + product(value - meanOne, (other[at] ?? 0) - meanOther), 0);
  return sum((a, b) => a * b) / Math.sqrt(sum(a => a * a) * sum((_, b) => b * b));
}

const grade = (text: string) => gradeOf([text]);

describe('three levels of one article', () => {
  test.each([
    ['wide apart', articlesA],
    ['wide apart, not used for the weights', articlesB],
    ['close together', articlesNear],
  ])('%s: openings of 120 words are put in order', (_, articles) => {
    expect(ranked(articles, 120, grade)).toBe(100);
  });

  test('openings of thirty words are, nine times in ten', () => {
    const all = [...articlesA, ...articlesB, ...articlesNear];
    expect(ranked(all, 30, grade)).toBeGreaterThanOrEqual(90);
  });

  test('openings of twenty words are, more often than by Flesch–Kincaid', () => {
    const all = [...articlesA, ...articlesB, ...articlesNear];
    expect(ranked(all, 20, grade)).toBeGreaterThan(ranked(all, 20, fleschKincaid));
  });
});

describe('passages from first readers to scholarship', () => {
  const levels = passages.map(({ level }) => level);

  test('are put in the order in which they were meant, more so than by Flesch–Kincaid', () => {
    const ours = correlation(
      passages.map(({ text }) => grade(text)),
      levels,
    );
    expect(ours).toBeGreaterThan(0.93);
    expect(ours).toBeGreaterThan(
      correlation(
        passages.map(({ text }) => fleschKincaid(text)),
        levels,
      ),
    );
  });

  test('a tale in long sentences is easier than a dry definition in short ones', () => {
    const of = (about: string) =>
      grade(passages.find(passage => passage.about.startsWith(about))?.text ?? '');
    expect(of('the clockmaker')).toBeLessThan(of('inflation'));
    expect(of('speech on a strike')).toBeLessThan(of('earthquake'));
  });
});
