import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFinding } from '../../model/finding.ts';
import { type Figure, figures } from '../../text/numbers.ts';
import { isRoundingOf, saysInParts, saysSame } from '../../text/same-figure.ts';
import { words } from '../../text/words.ts';
import type { Draft, DraftEdition } from '../draft.ts';
import { type FigurePassage, figurePassages, publication } from '../figure-passages.ts';
import { loadDrafts } from '../site.ts';
import { BadInput, isMissing, type Streams, unknownReport } from './streams.ts';

/** Where a figure is found again. */
interface Place {
  readonly file: string;
  readonly line: number;
  /** As written there, such as “48 per cent”. */
  readonly figure: string;
  readonly how: 'same' | 'rounded' | 'in parts';
}

/** One figure of an edition. */
interface FigureLine {
  readonly edition: string;
  readonly file: string;
  readonly line: number;
  readonly figure: string;
  /** In the adults' edition of the same report; nothing for a figure of that edition itself. */
  readonly full?: Place | null;
  /** In the folder of facts, the likeliest first; at most one a file. */
  readonly facts?: readonly Place[];
}

/**
 * `figures [SLUG…] [--facts DIR]`: every figure of every edition, with where the full report says it and, where a folder
 * of facts files is given, where they do. That the number is there does not say that it means the same: a person reads
 * that. 1 where a report cannot be read.
 */
export async function listFigures(args: string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      facts: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const facts = values.facts === undefined ? undefined : await readFacts(values.facts);
  const { drafts, findings, slugs } = await loadDrafts(
    values.content,
    positionals.length > 0 ? positionals : undefined,
  );
  const unknown = positionals.find(slug => !slugs.includes(slug));
  if (unknown !== undefined && slugs.length > 0) throw new BadInput(unknownReport(unknown, slugs));
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const error of errors) streams.err(`${formatFinding(error)}\n`);
  const lines = drafts.flatMap(draft => inReport(draft, facts));
  streams.out(values.json ? `${JSON.stringify(lines)}\n` : asTable(lines, facts !== undefined));
  return errors.length > 0 ? 1 : 0;
}

/** The lines of all Markdown and text files of a folder, with their figures. */
async function readFacts(folder: string): Promise<FigurePassage[]> {
  let names: string[];
  try {
    names = (await readdir(folder, { recursive: true })).filter(name => /\.(?:md|txt)$/i.test(name)).sort();
  } catch (cause) {
    if (isMissing(cause)) throw new BadInput(`There is no folder of facts at ${folder}.`);
    throw cause;
  }
  const passages: FigurePassage[] = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    for (const [index, written] of text.split('\n').entries()) {
      const plain = written.replace(/\*\*|__|`/g, '').replace(/\]\([^)]*\)/g, ']');
      const found = figures(plain);
      if (found.length > 0) passages.push({ file: name, line: index + 1, text: plain, figures: found });
    }
  }
  return passages;
}

function inReport(draft: Draft, facts: readonly FigurePassage[] | undefined): FigureLine[] {
  const adults = draft.editions.filter(({ audience }) => audience === 'adults');
  const full = [...adults.flatMap(figurePassages), publication(draft)];
  return draft.editions.flatMap(edition =>
    figurePassages(edition).flatMap(passage =>
      passage.figures.map(figure => lineOf(figure, passage, { edition, full, facts })),
    ),
  );
}

interface Around {
  readonly edition: DraftEdition;
  readonly full: readonly FigurePassage[];
  readonly facts: readonly FigurePassage[] | undefined;
}

function lineOf(figure: Figure, passage: FigurePassage, { edition, full, facts }: Around): FigureLine {
  const { file, line } = passage;
  const isFull = edition.audience === 'adults';
  return {
    edition: edition.id,
    file,
    line,
    figure: figure.text,
    ...(isFull ? {} : { full: placesOf(figure, passage, full)[0] ?? null }),
    ...(facts ? { facts: placesOf(figure, passage, facts) } : {}),
  };
}

const mostPlaces = 3;

/** Where the figure is said, first where the words around it are most alike; one a file. */
function placesOf(figure: Figure, passage: FigurePassage, known: readonly FigurePassage[]): Place[] {
  const around = wordsAround(passage.text, figure.start);
  const found = known
    .flatMap(candidate => {
      const match = matchIn(candidate.figures, figure);
      return match ? { ...match, file: candidate.file, line: candidate.line, text: candidate.text } : [];
    })
    .map(place => ({ place, alike: likeness(around, place.text) + (place.how === 'same' ? 1 : 0) }))
    .sort((one, other) => other.alike - one.alike)
    .map(({ place: { file, line, figure: text, how } }) => ({ file, line, figure: text, how }));
  return found
    .filter((place, at) => found.findIndex(({ file }) => file === place.file) === at)
    .slice(0, mostPlaces);
}

function matchIn(known: readonly Figure[], figure: Figure): Pick<Place, 'figure' | 'how'> | undefined {
  const same = known.find(candidate => saysSame(candidate, figure));
  if (same) return { figure: same.text, how: 'same' };
  const rounded = known.find(candidate => isRoundingOf(candidate, figure));
  if (rounded) return { figure: rounded.text, how: 'rounded' };
  if (!saysInParts(known, figure)) return undefined;
  return { figure: known.map(({ text }) => text).join(', '), how: 'in parts' };
}

const reach = 150;

function wordsAround(text: string, at: number): Set<string> {
  return new Set(stems(text.slice(Math.max(0, at - reach), at + reach)));
}

function likeness(around: ReadonlySet<string>, text: string): number {
  return new Set(stems(text).filter(word => around.has(word))).size;
}

/** Words of five letters or more by their beginnings. */
function stems(text: string): string[] {
  return words(text.toLowerCase()).flatMap(word => (word.length < 5 ? [] : word.slice(0, 6)));
}

/** A table in Markdown, and a line that counts. */
function asTable(lines: readonly FigureLine[], withFacts: boolean): string {
  const head = ['where', 'figure', 'in the full report', ...(withFacts ? ['in the facts'] : [])];
  const rows = lines.map(line => [
    `${line.file}:${line.line}`,
    line.figure,
    line.full === undefined ? '–' : line.full ? shown(line.full) : 'NOT FOUND',
    ...(withFacts ? [line.facts?.map(shown).join('; ') || 'NOT FOUND'] : []),
  ]);
  const table = [head, head.map(() => '---'), ...rows].map(
    row => `| ${row.map(cell => cell.replace(/[|\n]/g, ' ')).join(' | ')} |`,
  );
  const lost = lines.filter(({ full }) => full === null).length;
  const unfounded = lines.filter(({ facts }) => facts?.length === 0).length;
  const counts = [
    `${lines.length} figures`,
    `${lost} not in the full report`,
    ...(withFacts ? [`${unfounded} in no facts file`] : []),
  ];
  return `${table.join('\n')}\n\n${counts.join(', ')}\n`;
}

function shown({ file, line, figure, how }: Place): string {
  const name = file.split('/').at(-1) ?? file;
  return `${name}:${line} “${figure}”${how === 'same' ? '' : ` (${how})`}`;
}
