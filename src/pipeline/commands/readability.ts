import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Section, type Slug, saidIn } from '../../model/report.ts';
import { gradeOf, readingAgeRange } from '../../text/reading-age.ts';
import { measureText } from '../../text/text-measures.ts';
import { unwrap } from '../../text/unwrap.ts';
import { countWords } from '../../text/words.ts';
import { measure, proseOf } from '../compile/reading.ts';
import { parseEdition } from '../parse/edition.ts';
import { decode } from '../read/folder.ts';
import { BadInput, isMissing, type Streams } from './streams.ts';

/** `readability FILE…`: how old a reader should be for each edition and each of its sections, and why. */
export async function readability(args: string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, stdin: { type: 'boolean', default: false } },
  });
  if (values.stdin) {
    if (positionals.length > 0) throw new BadInput('Give either files or --stdin.');
    streams.out(`${JSON.stringify(gradesOf(await streams.input()))}\n`);
    return 0;
  }
  if (positionals.length === 0) throw new BadInput('Name the files to measure, or use --stdin.');
  const measured: Measured[] = [];
  for (const file of positionals) measured.push(await measureFile(file));
  streams.out(values.json ? `${JSON.stringify(measured)}\n` : `${measured.map(asText).join('\n\n')}\n`);
  return 0;
}

/** How hard a text is, and what makes it so. */
interface Hardness {
  readonly words: number;
  /** Years; the truth lies between `low` and `high` about four times in five. */
  readonly age: number;
  readonly low: number;
  readonly high: number;
  readonly drivers: {
    readonly wordsPerSentence: number;
    readonly lettersPerWord: number;
    readonly syllablesPerWord: number;
    /** Share of words that most pupils of eleven do not know, from 0 to 1. Measured in English only. */
    readonly unfamiliar: number;
    /** Some of them, the hardest first. */
    readonly hardWords: readonly string[];
  };
}

interface Measured extends Hardness {
  readonly file: string;
  readonly sections: readonly ({
    readonly id: string;
    readonly number: string;
    readonly heading: string;
  } & Hardness)[];
}

async function measureFile(file: string): Promise<Measured> {
  const id = file.replace(/^.*[/\\]/, '').replace(/\.md$/, '');
  const around = { slug: 'x' as Slug, title: id, media: [], library: { languages: ['en'], terms: [] } };
  // What is wrong with the content is for `check` to say: a file alone lacks its pictures and its glossary.
  const edition = parseEdition({ id, file, text: await textOf(file) }, around, () => {});
  const { sections, lang } = edition;
  return {
    file,
    ...hardnessOf(sections, measure(edition).words, lang),
    sections: sections.map(section => {
      const words = saidIn(section).reduce((sum, block) => sum + countWords(block.text), 0);
      const { id, number, heading } = section;
      return { id, number, heading, ...hardnessOf([section], words, lang) };
    }),
  };
}

function hardnessOf(sections: readonly Section[], words: number, lang: string): Hardness {
  const prose = proseOf(sections);
  const measures = measureText(prose, lang);
  const perSentence = measures.sentences === 0 ? 0 : measures.words / measures.sentences;
  return {
    words,
    ...readingAgeRange(prose, lang),
    drivers: {
      wordsPerSentence: rounded(perSentence, 10),
      lettersPerWord: rounded(measures.letters, 100),
      syllablesPerWord: rounded(measures.syllables, 100),
      unfamiliar: isEnglish(lang) ? rounded(measures.unfamiliar, 1000) : 0,
      hardWords: isEnglish(lang) ? measures.hardWords.slice(0, 10) : [],
    },
  };
}

function isEnglish(lang: string): boolean {
  return /^en\b/i.test(lang);
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}

async function textOf(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    const why = isMissing(cause)
      ? 'it is not there'
      : cause instanceof Error
        ? cause.message
        : 'unknown error';
    throw new BadInput(`${file} cannot be read: ${why}.`);
  }
  const text = decode(bytes, file, () => {});
  if (text === undefined) throw new BadInput(`${file} is not UTF-8 text.`);
  return text;
}

function asText({ file, sections, ...whole }: Measured): string {
  const range = `${whole.low.toFixed(1)} to ${whole.high.toFixed(1)}`;
  return [
    `${file}: reading age ${whole.age.toFixed(1)} (${range}), ${whole.words} words`,
    '  age  from    to   words  words a  letters  unfamiliar  section',
    '                          sentence  a word   words',
    ...sections.map(section => `${lineOf(section)}  ${section.number} ${section.heading}`),
    `${lineOf(whole)}  the whole`,
    ...(whole.drivers.hardWords.length > 0 ? [`hardest words: ${whole.drivers.hardWords.join(', ')}`] : []),
  ].join('\n');
}

function lineOf({ words, age, low, high, drivers }: Hardness): string {
  const isEmpty = words === 0;
  const number = (value: number, width: number, digits = 1) =>
    (isEmpty ? '–' : value.toFixed(digits)).padStart(width);
  const share = (isEmpty ? '–' : `${(drivers.unfamiliar * 100).toFixed(1)}%`).padStart(10);
  return `${number(age, 5)} ${number(low, 5)} ${number(high, 5)} ${String(words).padStart(7)} ${number(drivers.wordsPerSentence, 8)} ${number(drivers.lettersPerWord, 8, 2)}  ${share}`;
}

const asked = z.object({
  texts: z.array(z.object({ id: z.union([z.string(), z.number()]), text: z.string() })),
});

function gradesOf(input: string) {
  let value: unknown;
  try {
    value = JSON.parse(input);
  } catch {
    throw new BadInput('Standard input must be JSON such as {"texts":[{"id":"a","text":"…"}]}.');
  }
  const read = asked.safeParse(value);
  if (!read.success) throw new BadInput('Standard input must be like {"texts":[{"id":"a","text":"…"}]}.');
  return { scores: read.data.texts.map(({ id, text }) => ({ id, grade: gradeOf([unwrap(text)]) })) };
}
