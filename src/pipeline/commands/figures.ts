import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFinding } from '../../model/finding.ts';
import { type Figure, figures } from '../../text/numbers.ts';
import type { Draft, DraftEdition } from '../draft.ts';
import { type FigurePassage, figurePassages, publication } from '../figure-passages.ts';
import { type FigurePlace, nearnessOf, placesOf } from '../figure-places.ts';
import { loadDrafts } from '../site.ts';
import { unitPassages } from '../table-figures.ts';
import { BadInput, isMissing, type Streams, unknownReport } from './streams.ts';

/** One figure of an edition. */
interface FigureLine {
  readonly edition: string;
  readonly file: string;
  readonly line: number;
  readonly figure: string;
  /** In the adults' edition of the same report; nothing for a figure of that edition itself. */
  readonly full?: FigurePlace | null;
  /** In the folder of facts, the likeliest first; at most one a file. */
  readonly facts?: readonly FigurePlace[];
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
      const plain = [
        written.replace(/\*\*|__|`/g, '').replace(/\]\([^)]*\)/g, ']'),
        ...datesInAddresses(written),
      ];
      const text = plain.join(' ').replace(labels, label => ' '.repeat(label.length));
      const found = figures(text);
      const at = { line: index + 1, column: 1 };
      if (found.length > 0) passages.push({ file: name, line: at.line, at: () => at, text, figures: found });
    }
  }
  return passages;
}

/** “2.” before an item of a list, and “03b”: they number something, and count nothing. */
const labels = /^\s*\d{1,2}\.(?=\s)|(?<![\w.,:–-])0\d[a-z]?(?!\w|[.,:]\d)/g;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** “2008/06/06” and “1990/dec/18” in an address. */
const dayInAddress = new RegExp(
  `(?<!\\d)((?:19|20)\\d\\d)[/-](\\d\\d?|${months.join('|')})[/-](\\d\\d?)(?!\\d)`,
  'gi',
);
/** “2015-16” in an address. */
const yearsInAddress = /(?<!\d)((?:19|20)\d\d)-(\d\d)(?![\d-])/g;

/** The dates that addresses tell, as a text says them: many a source is dated in its address and nowhere else. */
function datesInAddresses(line: string): string[] {
  const addresses = (line.match(/https?:\/\/[^\s)]+/g) ?? []).join(' ');
  const days = [...addresses.matchAll(dayInAddress)].map(([, year, month = '', day = '']) => {
    const named = months.indexOf(month.toLowerCase()) + 1 || month;
    return `${year}-${String(named).padStart(2, '0')}-${day.padStart(2, '0')},`;
  });
  const years = [...addresses.matchAll(yearsInAddress)].map(([, from, to]) => `${from}–${to},`);
  return [...days, ...years];
}

function inReport(draft: Draft, facts: readonly FigurePassage[] | undefined): FigureLine[] {
  const adults = draft.editions.filter(({ audience }) => audience === 'adults');
  const full = [...adults.flatMap(figurePassages), ...adults.flatMap(unitPassages), publication(draft)];
  return draft.editions.flatMap(edition => {
    const passages = figurePassages(edition);
    const nearness = nearnessOf(passages, facts ?? []);
    return passages.flatMap(passage =>
      passage.figures.map(figure => lineOf(figure, passage, { edition, full, facts, nearness })),
    );
  });
}

interface Around {
  readonly edition: DraftEdition;
  readonly full: readonly FigurePassage[];
  readonly facts: readonly FigurePassage[] | undefined;
  readonly nearness: ReadonlyMap<string, number>;
}

function lineOf(
  figure: Figure,
  passage: FigurePassage,
  { edition, full, facts, nearness }: Around,
): FigureLine {
  const { file, line } = passage;
  const isFull = edition.audience === 'adults';
  return {
    edition: edition.id,
    file,
    line,
    figure: figure.text,
    ...(isFull ? {} : { full: placesOf(figure, passage, full)[0] ?? null }),
    ...(facts ? { facts: placesOf(figure, passage, facts, nearness) } : {}),
  };
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

function shown({ file, line, figure, how }: FigurePlace): string {
  const name = file.split('/').at(-1) ?? file;
  return `${name}:${line} “${figure}”${how === 'same' ? '' : ` (${how})`}`;
}
