import { sentences } from './sentences.ts';
import { syllables } from './syllables.ts';
import { words } from './words.ts';

/** What the formulas ask of a text. */
interface Counts {
  readonly sentences: number;
  readonly words: number;
  /** Letters and digits. */
  readonly letters: number;
  readonly syllables: number;
  /** Words of seven letters or more. */
  readonly long: number;
}

const youngest = 5;
const oldest = 20;

/**
 * The years of age at which a UK reader can be expected to read texts with ease, to a tenth, from 5 to 20; 5 where
 * there are no words. Each text is a block; a line break ends a sentence, so each item of a list is one.
 * A pupil in US grade 1 is six, so the age is the grade and five.
 */
export function readingAge(texts: readonly string[], lang = 'en-GB'): number {
  const age = Math.round((gradeOf(texts, lang) + 5) * 10) / 10;
  return Math.min(oldest, Math.max(youngest, age));
}

/**
 * The US school grade that texts ask for; 0 where there are no words, unbounded (and of little use) for a few words.
 *
 * English: the mean of Flesch–Kincaid (Kincaid et al. 1975, Naval Technical Training Command report 8-75) and
 * Coleman–Liau (1975, Journal of Applied Psychology 60, 283–284). In a short passage one long word moves the first
 * by a whole grade; the second counts letters, which nobody can miscount, and their mean moves less than either.
 * SMOG (McLaughlin 1969) wants thirty sentences, which hardly any section has. Other languages: Rix (Anderson 1983,
 * Journal of Reading 26, 490–496), which knows nothing of syllables and was made for more languages than English.
 */
export function gradeOf(texts: readonly string[], lang = 'en-GB'): number {
  const counts = count(texts, lang);
  if (counts.words === 0) return 0;
  return /^en\b/i.test(lang) ? (fleschKincaid(counts) + colemanLiau(counts)) / 2 : rix(counts);
}

function count(texts: readonly string[], lang: string): Counts {
  const all = texts.flatMap(text => words(text));
  const sizes = all.map(word => word.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
  return {
    sentences: texts.reduce((sum, text) => sum + sentences(text, lang).length, 0),
    words: all.length,
    letters: sizes.reduce((sum, size) => sum + size, 0),
    syllables: syllablesOf(all),
    long: sizes.filter(size => size >= 7).length,
  };
}

/** A text repeats its words, and hearing one takes some fifty regular expressions, so each is heard once. */
function syllablesOf(all: readonly string[]): number {
  const heard = new Map<string, number>();
  let sum = 0;
  for (const word of all) {
    const known = heard.get(word) ?? syllables(word);
    heard.set(word, known);
    sum += known;
  }
  return sum;
}

function fleschKincaid(counts: Counts): number {
  return 0.39 * (counts.words / counts.sentences) + 11.8 * (counts.syllables / counts.words) - 15.59;
}

function colemanLiau(counts: Counts): number {
  const perHundred = 100 / counts.words;
  return 0.0588 * counts.letters * perHundred - 0.296 * counts.sentences * perHundred - 15.8;
}

/** The Rix at which each grade from the second on begins; from 7.2 a text is for college. */
const rixGrades = [0.2, 0.5, 0.8, 1.3, 1.8, 2.4, 3.0, 3.7, 4.5, 5.3, 6.2, 7.2];

function rix(counts: Counts): number {
  const longWordsASentence = counts.long / counts.sentences;
  return 1 + rixGrades.filter(start => longWordsASentence >= start).length;
}
