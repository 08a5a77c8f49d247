import { sentences } from './sentences.ts';
import { measureText, type TextMeasures } from './text-measures.ts';
import { words } from './words.ts';

/** How old a UK reader should be, in years, and how sure that is. */
export interface ReadingAge {
  /** To a tenth, from 5 to 20. */
  readonly age: number;
  /** What the text truly asks for lies between these two, about four times in five. */
  readonly low: number;
  readonly high: number;
}

const youngest = 5;
const oldest = 20;

/** A pupil in US grade 1 is six, so the age is the grade and five. */
const ageOfGradeNought = 5;

/**
 * The years of age at which a UK reader can be expected to read texts with ease, to a tenth, from 5 to 20; 5 where
 * there are no words. Each text is a block; a line break ends a sentence, so each item of a list is one.
 */
export function readingAge(texts: readonly string[], lang = 'en-GB'): number {
  return ageOf(gradeOf(texts, lang));
}

/** The reading age with its range, which is wider the fewer words there are. */
export function readingAgeRange(texts: readonly string[], lang = 'en-GB'): ReadingAge {
  const count = texts.reduce((sum, text) => sum + words(text).length, 0);
  const grade = gradeOf(texts, lang);
  const off = errorOf(count);
  return { age: ageOf(grade), low: ageOf(grade - off), high: ageOf(grade + off) };
}

/**
 * Years, up or down. One year for what counting cannot see, however long the text; the rest for chance: parts of
 * 50, 100 and 200 words of the reports in `content/` lie within 1.6, 1.2 and 0.9 years (80 in 100) of their whole.
 */
function errorOf(count: number): number {
  return Math.sqrt(1 + 150 / Math.max(10, count));
}

/**
 * The US school grade that texts ask for; 0 where there are no words, unbounded (and of little use) for a few words.
 * English by `englishGrade`; other languages by Rix (Anderson 1983, Journal of Reading 26, 490–496), which knows
 * nothing of syllables and word lists and was made for more languages than English.
 */
export function gradeOf(texts: readonly string[], lang = 'en-GB'): number {
  if (!/^en\b/i.test(lang)) return rix(texts, lang);
  return englishGrade(measureText(texts, lang));
}

/** What makes a text hard. */
export type Driver = 'sentences' | 'wordLength' | 'familiarity' | 'ideas' | 'people' | 'variety';

const constant = -26.41;
/** One word more or less is little where there are only a few. */
const few = 5;

/**
 * A weighted sum of what research has found to go with difficulty: the logarithm of sentence length (Lexile: Stenner
 * 1996), letters and syllables a word (Coleman–Liau 1975; Flesch 1948), how early in life words are learnt (Dale and
 * Chall 1948; Kuperman et al. 2012, doi 10.3758/s13428-012-0210-4), abstract nouns and few people (Flesch 1948,
 * “human interest”; Coh-Metrix narrativity: Graesser et al. 2011, doi 10.3102/0013189X11413260), and variety of words.
 * Each is weighted by its spread over our graded texts (`tests/text/graded/`) so that sentences and words count about
 * alike; scaled to the mean of Flesch–Kincaid and Coleman–Liau on the reports in `content/`.
 */
export function englishGrade(measures: TextMeasures): number {
  if (measures.words === 0) return 0;
  return Object.values(driversOf(measures)).reduce((sum, part) => sum + part, constant);
}

/** What each group of measures adds to the grade, in years. Only differences between two texts mean something. */
export function driversOf(measures: TextMeasures): Record<Driver, number> {
  const perSentence = measures.words / Math.max(1e-9, measures.sentences);
  return {
    sentences: 4.27 * Math.log(perSentence + few) + Math.log(Math.max(1, measures.stretch)),
    wordLength: 1.4 * measures.syllables + 0.67 * measures.letters,
    familiarity: 0.55 * measures.contentAge + 0.6 * measures.age,
    ideas: 5 * measures.abstract + 13 * measures.ofs,
    people: -13 * measures.people,
    variety: 7.5 * measures.variety,
  };
}

function ageOf(grade: number): number {
  const age = Math.round((grade + ageOfGradeNought) * 10) / 10;
  return Math.min(oldest, Math.max(youngest, age));
}

/** The Rix at which each grade from the second on begins; from 7.2 a text is for college. */
const rixGrades = [0.2, 0.5, 0.8, 1.3, 1.8, 2.4, 3.0, 3.7, 4.5, 5.3, 6.2, 7.2];
/** Rix calls a word long from seven letters on. */
const longWord = 7;

function rix(texts: readonly string[], lang: string): number {
  const all = texts.flatMap(text => words(text));
  if (all.length === 0) return 0;
  const long = all.filter(word => (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= longWord).length;
  const ends = texts.reduce((sum, text) => sum + sentences(text, lang).length, 0);
  return 1 + rixGrades.filter(start => long / ends >= start).length;
}
