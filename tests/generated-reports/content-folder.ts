import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Random } from '../soak/random.ts';
import { EditionWriter } from './editions.ts';
import { type PlannedPair, planReport } from './plan.ts';
import { reasonsAdded, reasonsLeftOut, terms, topics } from './vocabulary.ts';

const help = resolve(import.meta.dirname, '../fixtures/content/help.yaml');

/** What is to be made. */
export interface Asked {
  /** The same seed makes the same bytes. */
  readonly seed: number;
  readonly reports: number;
  /** Words of each full report; the young people's version has three tenths of them. */
  readonly words: number;
  /** Entries of each `pairs.yaml`. */
  readonly pairs: number;
  /** Whether each report has a version in easy read as well. */
  readonly easyRead: boolean;
}

/** The address of the report made as number `at`, counted from 0. */
export function slugOf(at: number): string {
  return `invented-${String(at + 1).padStart(4, '0')}`;
}

/**
 * Writes a content folder of invented reports, as a publisher would: to measure what large reports and many reports
 * cost, and to walk through. Throws a RangeError where the words cannot hold the pairs.
 */
export async function writeContent(folder: string, asked: Asked): Promise<void> {
  await write(folder, 'library.yaml', library(asked));
  await write(folder, 'glossary.yaml', glossary());
  await cp(help, join(folder, 'help.yaml'));
  for (let at = 0; at < asked.reports; at++) {
    // Each report from a seed of its own, so that one more leaves those before it as they are.
    const files = reportFiles(new Random(asked.seed * 10_007 + at), at, asked);
    for (const [name, text] of Object.entries(files)) {
      await write(join(folder, 'reports', slugOf(at)), name, text);
    }
  }
}

async function write(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), text);
}

function library({ reports }: Asked): string {
  const rows = ['name: The invented library', 'publisher: Fenby County Council'];
  rows.push(
    'summary: Invented reports about an invented county, for measuring and testing.',
    'languages: [en]',
    'topics:',
  );
  for (const [id, title] of topics) rows.push(`  - id: ${id}`, `    title: ${title}`);
  return `# ${reports} reports made by tests/generated-reports.\n${rows.join('\n')}\n`;
}

function glossary(): string {
  const rows = terms.flatMap(([term, adults, young]) => [
    `  - id: ${term.replaceAll(' ', '-')}`,
    `    term: ${term}`,
    `    definition: ${adults}`,
    `    youngPeople: ${young}`,
  ]);
  return `terms:\n${rows.join('\n')}\n`;
}

function reportFiles(random: Random, at: number, asked: Asked): Record<string, string> {
  const youngWords = Math.round(asked.words * 0.3);
  const plan = planReport(random, { words: asked.words, youngWords, pairs: asked.pairs });
  const [topic, title] = topics[at % topics.length] ?? topics[0];
  const name = `${title} in Fenby, volume ${at + 1}`;
  const writer = new EditionWriter(random);
  const files: Record<string, string> = {
    'report.yaml': [
      `title: ${name}`,
      // No date of today: what is made is the same whenever it is made.
      `published: 20${12 + (at % 4)}-${String(1 + (at % 12)).padStart(2, '0')}-15`,
      `topics: [${topic}]`,
      'contentNote: Some parts mention accidents on ice. Nothing here is hard to read about.',
      '',
    ].join('\n'),
    'full.md': edition(name, 'adults', writer.full(plan, asked.words).body),
    'young-people.md': edition(`${name}, for you`, 'young-people', writer.young(plan, youngWords).body),
    'pairs.yaml': pairs(random, plan.pairs, asked.easyRead),
  };
  if (asked.easyRead) {
    const easy = writer.easyRead(plan, Math.round(asked.words * 0.08));
    files['easy-read.md'] = edition(`${name}, in short`, 'easy-read', easy.body);
  }
  return files;
}

function edition(title: string, audience: string, body: string): string {
  const summary = 'What people in the county said, what was found, and what should change.';
  const facts = [`title: ${title}`, `audience: ${audience}`, 'lang: en-GB', `summary: ${summary}`];
  return `---\n${facts.join('\n')}\n---\n\n${body}`;
}

function pairs(random: Random, planned: readonly PlannedPair[], easyRead: boolean): string {
  return planned.map(pair => entry(random, pair, easyRead)).join('');
}

function entry(random: Random, { full, young, relation }: PlannedPair, easyRead: boolean): string {
  const sides = [
    ...(full.length > 0 ? [`full: [${full.join(', ')}]`] : []),
    ...(young.length > 0 ? [`young-people: [${young.join(', ')}]`] : []),
    // Easy read has the sections of the young people's version, and pairs of whole sections only.
    ...(easyRead && full.length > 0 && young[0] && !young[0].includes('.')
      ? [`easy-read: [${young.join(', ')}]`]
      : []),
  ];
  const reasons = relation === 'left-out' ? reasonsLeftOut : relation === 'added' ? reasonsAdded : undefined;
  const because = reasons ? [`because: ${random.one(reasons)}`] : [];
  return `- ${[...sides, `relation: ${relation}`, ...because].join('\n  ')}\n`;
}
