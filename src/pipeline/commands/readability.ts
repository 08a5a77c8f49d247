import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Section, type Slug, saidIn } from '../../model/report.ts';
import { gradeOf, readingAge } from '../../text/reading-age.ts';
import { countWords } from '../../text/words.ts';
import { measure, proseOf } from '../compile/reading.ts';
import { parseEdition } from '../parse/edition.ts';
import { decode } from '../read/folder.ts';
import { BadInput, isMissing, type Streams } from './streams.ts';

/** `readability FILE…`: how old a reader should be for each edition and each of its sections. */
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

interface Measured {
  readonly file: string;
  readonly words: number;
  /** Years. */
  readonly age: number;
  readonly sections: readonly {
    readonly id: string;
    readonly number: string;
    readonly heading: string;
    readonly words: number;
    readonly age: number;
  }[];
}

async function measureFile(file: string): Promise<Measured> {
  const id = file.replace(/^.*[/\\]/, '').replace(/\.md$/, '');
  const around = { slug: 'x' as Slug, title: id, media: [], library: { languages: ['en'], terms: [] } };
  // What is wrong with the content is for `check` to say: a file alone lacks its pictures and its glossary.
  const edition = parseEdition({ id, file, text: await textOf(file) }, around, () => {});
  const { words, age } = measure(edition);
  return {
    file,
    words,
    age,
    sections: edition.sections.map(section => measureSection(section, edition.lang)),
  };
}

function measureSection(section: Section, lang: string) {
  const { id, number, heading } = section;
  const words = saidIn(section).reduce((sum, block) => sum + countWords(block.text), 0);
  return { id, number, heading, words, age: readingAge(proseOf([section]), lang) };
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

function asText({ file, words, age, sections }: Measured): string {
  const lines = sections.map(section => {
    const years = section.words === 0 ? '–' : section.age.toFixed(1);
    return `${years.padStart(4)}  ${String(section.words).padStart(6)}  ${section.number} ${section.heading}`;
  });
  return [`${file}: reading age ${age.toFixed(1)}, ${words} words`, ' age   words  section', ...lines].join(
    '\n',
  );
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
  return { scores: read.data.texts.map(({ id, text }) => ({ id, grade: gradeOf([text]) })) };
}
