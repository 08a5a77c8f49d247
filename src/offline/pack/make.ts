import { files as dataFiles } from '../../model/address.ts';
import type { GlossaryEntry } from '../../model/glossary.ts';
import type { Outline, Recommended, Service } from '../../model/library.ts';
import { mediaType } from '../../model/media-type.ts';
import { fillPack, isLeftOut, type PackedReport, type PackFacts, type PackSite } from '../../model/pack.ts';
import { type Progress, type SavedFile, SaveError, type SaveManifest, totalBytes } from '../../model/save.ts';
import type { PackTemplate } from '../../model/site.ts';
import { siteRoot } from '../root.ts';
import { gather, type Source } from './gather.ts';
import { checkPack } from './open.ts';
import { base64, packed } from './packing.ts';

/** What the page that is read without script is drawn from. */
export interface Drawing {
  readonly facts: PackFacts;
  /** The words of an edition, as the build wrote them. */
  readonly words: (slug: string, edition: string) => string;
  /** A picture or a table of a report as a `data:` address, by its path below the base. */
  readonly file: (path: string) => string | undefined;
}

/** A drawn page. */
export interface Drawn {
  readonly title: string;
  readonly dir: 'ltr' | 'rtl';
  readonly body: string;
  /** Paths of the pictures that are in it. */
  readonly pictures: ReadonlySet<string>;
}

/** What a pack is made of and how. */
export interface PackOrder {
  readonly sources: readonly Source[];
  readonly pictures: boolean;
  readonly site: PackSite;
  readonly language: string;
  readonly template: PackTemplate;
  /** Draws the page; `app` hands it in, since it knows the parts of every room. */
  readonly draw: (drawing: Drawing) => Promise<Drawn>;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** The name of a pack's file: it tells nobody what is in it. */
function packName(made: string): string {
  return `reading-${made}.html`;
}

/**
 * Makes a pack of reports, saved ones without a network. Everything that goes in is checked by its hash, and the whole is
 * opened once as another device would. Throws `SaveError`, or the signal's reason.
 */
export async function makePack(order: PackOrder): Promise<{ name: string; file: Blob }> {
  const { sources, language, template, signal } = order;
  const root = siteRoot();
  const all = sources.reduce((sum, { manifest }) => sum + totalBytes(manifest), 0);
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    order.onProgress({ done, all });
  };
  const wanted = (file: SavedFile) => !isLeftOut(file, order);
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const source of sources) {
    for (const [path, bytes] of await gather(source, wanted, { signal, onBytes })) contents.set(path, bytes);
  }
  const frame = await text(new URL(template.file, root), signal);
  if (new TextEncoder().encode(frame).length !== template.bytes) {
    throw new SaveError('wrong-bytes', 'The template did not come whole.');
  }
  const facts = await factsOf(order, contents, root);
  const drawn = await order.draw({ facts, ...readers(facts, contents, language) });
  const { reports, blocks } = await withBlocks(facts, contents, drawn.pictures);
  const filling = { ...drawn, language, blocks, facts: { ...facts, reports } };
  const html = fillPack(frame, filling);
  signal.throwIfAborted();
  const problem = await checkPack(html);
  if (problem) throw new Error(`A pack was made that cannot be opened: ${problem}.`);
  return { name: packName(facts.made), file: new Blob([html], { type: 'text/html' }) };
}

async function factsOf(
  { sources, site, language, pictures, signal }: PackOrder,
  contents: ReadonlyMap<string, Uint8Array>,
  root: string,
): Promise<PackFacts> {
  const data = async <T>(file: string) => JSON.parse(await text(new URL(file, root), signal)) as T;
  const [services, glossary] = await Promise.all([
    data<readonly Service[]>(dataFiles.help),
    data<readonly GlossaryEntry[]>(dataFiles.glossary),
  ]);
  const slugs = new Set<string>(sources.map(({ manifest }) => manifest.slug));
  const isHere = ({ slug }: { slug: string }) => slugs.has(slug);
  return {
    format: 1,
    made: localDay(new Date()),
    from: root,
    language,
    pictures,
    site,
    reports: sources.map(({ manifest }) => factsOfReport(manifest, contents)),
    services,
    glossary: glossary
      .map(entry => ({ ...entry, reports: entry.reports.filter(isHere) }))
      .filter(({ reports }) => reports.length > 0),
  };
}

function factsOfReport(manifest: SaveManifest, contents: ReadonlyMap<string, Uint8Array>): PackedReport {
  // Their hashes have shown that these are the bytes which the build wrote.
  const outline = JSON.parse(decoded(contents, dataFiles.outline(manifest.slug))) as Outline;
  const path = dataFiles.recommendations(manifest.slug);
  if (!contents.has(path)) return { manifest, outline, packed: [] };
  const recommended = JSON.parse(decoded(contents, path)) as Recommended;
  return { manifest, outline, recommended, packed: [] };
}

/** A day as the person who makes the pack has it. */
function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map(part => String(part).padStart(2, '0'))
    .join('-');
}

function readers(
  { reports }: PackFacts,
  contents: ReadonlyMap<string, Uint8Array>,
  language: string,
): Pick<Drawing, 'words' | 'file'> {
  const tables = tablesIn(reports, contents);
  return {
    words: (slug, id) => {
      const outline = reports.find(({ manifest }) => manifest.slug === slug)?.outline;
      const file = outline?.editions.find(edition => edition.id === id)?.text[language]?.file;
      if (!file) throw new SaveError('wrong-bytes', `There are no words of “${id}” in “${language}”.`);
      return decoded(contents, dataFiles.text(slug, file));
    },
    file: path => {
      const bytes = contents.get(path) ?? tables.get(path);
      return bytes && `data:${mediaType(path).replaceAll(' ', '')};base64,${base64(bytes)}`;
    },
  };
}

/** The tables of some reports by path: a copy has all of a version's in one file. */
function tablesIn(
  reports: PackFacts['reports'],
  contents: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const { manifest, outline } of reports) {
    for (const { id } of outline.editions) {
      const path = dataFiles.tables(manifest.slug, id);
      if (!contents.has(path)) continue;
      // The hash has shown that these are the bytes which the build wrote.
      const tables = JSON.parse(decoded(contents, path)) as Record<string, string>;
      for (const [name, csv] of Object.entries(tables))
        found.set(dataFiles.text(manifest.slug, name), new TextEncoder().encode(csv));
    }
  }
  return found;
}

function decoded(contents: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = contents.get(path);
  if (!bytes) throw new SaveError('wrong-bytes', `${path} is missing.`);
  return new TextDecoder().decode(bytes);
}

/** Packs of each report what is not in the page or in the facts as it is. */
async function withBlocks(
  { reports }: PackFacts,
  contents: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  shown: ReadonlySet<string>,
): Promise<{ reports: PackFacts['reports']; blocks: Map<string, string> }> {
  const blocks = new Map<string, string>();
  const packedReports = [];
  for (const report of reports) {
    const { slug, files } = report.manifest;
    const paths = files.map(file => file.path).filter(path => contents.has(path) && !shown.has(path));
    const inBlock = paths.filter(path => path !== dataFiles.outline(slug));
    blocks.set(slug, await packed(inBlock.map(path => contents.get(path) as Uint8Array<ArrayBuffer>)));
    packedReports.push({ ...report, packed: inBlock });
  }
  return { reports: packedReports, blocks };
}

/** One of the site's own files, which the worker has where there is no network. */
async function text(url: URL, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal }).catch(error => {
    signal.throwIfAborted();
    throw new SaveError('no-network', `${url} could not be fetched.`, error);
  });
  if (!response.ok) throw new SaveError('refused', `${url} was answered with ${response.status}.`);
  if (response.headers.get('content-type')?.includes('text/html')) {
    throw new SaveError('sign-in', `${url} was answered with a page.`);
  }
  return response.text();
}
