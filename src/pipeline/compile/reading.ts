import { type Audience, type Reading, type Section, saidIn } from '../../model/report.ts';
import { readingAge } from '../../text/reading-age.ts';
import { countWords } from '../../text/words.ts';
import type { DraftEdition } from '../draft.ts';

/**
 * Words a minute. Adults reading English silently manage 238 (Brysbaert 2019, doi 10.1016/j.jml.2019.104047). For
 * young people about the rate of pupils of eleven to twelve (Hasbrouck and Tindal 2017), and slower for easy read,
 * which is read with pictures and often aloud.
 */
const pace: Record<Audience, number> = { adults: 238, 'young-people': 150, 'easy-read': 100 };

/** A table's cells and a program's lines are no sentences, so that they say nothing of how hard a text is. */
const notProse = new Set(['table', 'chart', 'code', 'figure']);

/** The texts of the blocks that are prose, in order. */
export function proseOf(sections: readonly Section[]): string[] {
  return sections
    .flatMap(saidIn)
    .flatMap(({ kind, text }) => (notProse.has(kind) || text === '' ? [] : text));
}

/**
 * How long and how hard an edition is. What a part says in short is said again below it: it makes no text longer, but it
 * must be as easy to read.
 */
export function measure({
  sections,
  audience,
  lang,
}: Pick<DraftEdition, 'sections' | 'audience' | 'lang'>): Reading {
  const texts = sections.flatMap(({ heading, blocks }) => [heading, ...blocks.map(block => block.text)]);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return {
    words,
    minutes: Math.max(1, Math.ceil(words / pace[audience])),
    age: readingAge(proseOf(sections), lang),
  };
}
