import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { loadLibrary } from '../../src/pipeline/site.ts';
import { compilePiece } from './compiled.ts';
import { hostilePieces, type Piece, type Share } from './pieces.ts';
import { breakouts, markup } from './vectors.ts';

/** How many pieces a version of a report holds. */
const most = 250;

/** A folder of hostile reports, as far as the build takes them. */
export interface HostileContent {
  readonly slugs: readonly string[];
  /** How many pieces of Markdown stand in them. */
  readonly pieces: number;
}

/**
 * Writes a content folder whose texts, fields, terms, services and tables are hostile. Pieces that the pipeline refuses
 * would stop the build, and those that swallow what follows would hide it: both are left out here, and tried one by one in
 * `pieces.test.ts`.
 */
export async function writeHostileContent(folder: string, share: Share): Promise<HostileContent> {
  const pieces = [...hostilePieces(share)].filter(standsAlone);
  await writeFields(folder);
  const slugs = Array.from({ length: Math.ceil(pieces.length / (2 * most)) }, (_, at) => `texts-${at + 1}`);
  let left: readonly Standing[] = pieces.map((piece, at) => ({
    piece,
    file: `reports/${slugs[at % slugs.length]}/${at % 4 < 2 ? 'full' : 'young-people'}.md`,
  }));
  for (let round = 0; round < 5; round++) {
    const lines = await writeTexts(folder, slugs, left);
    const { findings } = await loadLibrary(folder, { cache: false, only: slugs, today: '2026-01-01' });
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return { slugs: [...slugs, 'fields'], pieces: left.length };
    const refused = new Set(errors.map(({ file, line }) => pieceAt(lines.get(file) ?? [], line)));
    left = left.filter(({ piece }) => !refused.has(piece.name));
  }
  throw new Error('The hostile reports have errors that no piece of them can be blamed for.');
}

/** A piece and the file that it stands in. */
interface Standing {
  readonly piece: Piece;
  readonly file: string;
}

/** A word of its own at the end must still be one, and nothing may be an error. */
function standsAlone(piece: Piece): boolean {
  const markdown = `${piece.markdown}\n\nThe end.`;
  const { edition, findings } = compilePiece({ ...piece, markdown }, piece.name);
  const last = edition.sections.at(-1)?.blocks.at(-1)?.html;
  return last === '<p>The end.</p>' && findings.every(({ severity }) => severity !== 'error');
}

type Lines = readonly { readonly name: string; readonly line: number }[];

function pieceAt(lines: Lines, line: number): string {
  return lines.findLast(start => start.line <= line)?.name ?? '';
}

/** Writes the texts and tells at which line of which file each piece begins. */
async function writeTexts(
  folder: string,
  slugs: readonly string[],
  standing: readonly Standing[],
): Promise<Map<string, Lines>> {
  const lines = new Map<string, Lines>();
  for (const slug of slugs) {
    const report = `reports/${slug}`;
    await write(
      folder,
      `${report}/report.yaml`,
      stringify({ title: `Texts: ${slug}`, published: '2024-01-01' }),
    );
    await write(folder, `${report}/media/map.png`, Buffer.from(onePixel, 'base64'));
    for (const edition of ['full', 'young-people']) {
      const file = `${report}/${edition}.md`;
      const pieces = standing.filter(one => one.file === file).map(({ piece }) => piece);
      const { text, starts } = joined(pieces);
      lines.set(file, starts);
      await write(folder, file, text);
      for (const { name, csv } of pieces)
        if (csv !== undefined) await write(folder, `${report}/data/${name}.csv`, csv);
    }
  }
  return lines;
}

/** A picture of one pixel. */
const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function joined(pieces: readonly Piece[]): { text: string; starts: Lines } {
  // A number in the young people's version must be in the full report, and payloads have some.
  let text = `The numbers are ${Array.from({ length: 300 }, (_, at) => at).join(' ')}.\n\n`;
  const starts: { name: string; line: number }[] = [];
  for (const { name, markdown } of pieces) {
    // A heading now and then, so that the contents and the way through are hostile too.
    if (starts.length % 25 === 24) text += `## Part ${starts.length}\n\n`;
    starts.push({ name, line: text.split('\n').length });
    text += `${markdown}\n\n`;
  }
  return { text, starts };
}

/** Markup and breakouts in turn, as many as are asked for. */
function payloads(count: number, from = 0): string[] {
  const all = [...breakouts, ...markup];
  // In YAML a line of its own means more than in a text; the texts have those.
  return Array.from({ length: count }, (_, at) =>
    (all[(from + at) % all.length] ?? '').replace(/[\r\n\u2028\u2029]/g, ' '),
  );
}

/** Every field of every YAML file that takes words. */
async function writeFields(folder: string): Promise<void> {
  const [name, publisher, summary, licence, title, shortTitle, adults, young] = payloads(8);
  const groups = (kind: string, from: number) =>
    payloads(12, from).map((words, at) => ({ id: `${kind}-${at}`, title: words, summary: words }));
  await write(
    folder,
    'library.yaml',
    stringify({ name, publisher, summary, licence, series: groups('s', 8), topics: groups('t', 20) }),
  );
  await write(folder, 'help.yaml', stringify({ services: payloads(40, 30).map(service) }));
  const terms = payloads(60, 60).map((words, at) => ({
    id: `term-${at}`,
    term: `${words} ${at}`,
    forms: [`word${at}`],
    definition: words,
    youngPeople: words,
  }));
  const warden = { id: 'warden', term: 'warden', forms: ['wardens'], definition: name, youngPeople: name };
  await write(folder, 'glossary.yaml', stringify({ terms: [warden, ...terms] }));
  const reasons = payloads(60, 90);
  await write(
    folder,
    'reports/fields/report.yaml',
    stringify({
      title,
      shortTitle,
      published: '2024-01-01',
      publisher,
      series: 's-0',
      topics: ['t-0', 't-1'],
      sensitive: true,
      contentNote: { adults, 'young-people': young },
      sources: payloads(60, 30).map(words => ({
        title: words,
        publisher: words,
        note: words,
        url: `https://example.org/?${words}`,
      })),
      corrections: payloads(60, 60).map(words => ({ date: '2024-02-01', text: words })),
    }),
  );
  const parts = reasons.map((_, at) => `## Part ${at} {#part-${at}}\n\nWords of :term[word${at}].\n`);
  await write(
    folder,
    'reports/fields/full.md',
    `${matter(payloads(2, 100))}## All {#all}\n\nWords.\n\n${parts.join('\n')}`,
  );
  await write(
    folder,
    'reports/fields/young-people.md',
    `${matter(payloads(2, 110))}## All {#all}\n\nWords.\n`,
  );
  const pairs = reasons.map((because, at) => ({
    full: [`part-${at}`],
    relation: 'left-out',
    because: at % 2 ? because : { adults: because, 'young-people': because },
  }));
  await write(
    folder,
    'reports/fields/pairs.yaml',
    stringify([{ full: ['all'], 'young-people': ['all'], relation: 'shortened' }, ...pairs]),
  );
  // Each beside a word by which a search finds it.
  const subjects = payloads(60, 120).map(words => `${listedWord} ${words}`.slice(0, 80).trim());
  await write(folder, 'reports/fields/subjects.yaml', stringify({ all: subjects }));
}

/** A word that is in the subjects of the hostile fields and nowhere else. */
export const listedWord = 'quokka';

function matter([title, summary]: readonly string[]): string {
  return `---\n${stringify({ title, summary })}---\n\n`;
}

function service(words: string, at: number): object {
  return {
    id: `service-${at}`,
    name: words,
    purpose: words,
    for: ['me', 'friend', 'worried-adult', 'professional'],
    audience: ['adults', 'young-people'],
    nation: [words],
    need: [words],
    phone: '01632 960001',
    text: { number: '61632', message: words },
    web: `https://example.org/?${words}`,
    cost: words,
    hours: words,
    source: 'https://example.org/',
    checked: '2025-12-01',
    expires: '2099-01-01',
  };
}

async function write(folder: string, path: string, data: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, data);
}
