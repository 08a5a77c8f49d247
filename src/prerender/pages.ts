import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { files, pagePath, parseReportPath } from '../model/address.ts';
import { copyLines } from '../model/copy-lines.ts';
import type { Frames } from '../model/frame.ts';
import { glossaryOf } from '../model/glossary.ts';
import { type Library, libraryIndex, type Outline } from '../model/library.ts';
import { mediaType } from '../model/media-type.ts';
import type { News } from '../model/news.ts';
import { type Audience, neutralTitle, type Report } from '../model/report.ts';
import {
  isChosen,
  type Parcel,
  type SavedFile,
  type SavedVersion,
  type SaveManifest,
} from '../model/save.ts';
import type { ContentSource, SiteRenderer, TextFile } from '../model/site.ts';
import { togetherOf } from '../model/together.ts';
import type { Stage } from './stage.ts';

interface PagesOptions {
  readonly stage: Stage;
  readonly library: Library;
  readonly renderer: SiteRenderer;
  /** Filled here; the renderer reads from it. */
  readonly outlines: Map<string, Outline>;
  readonly content: ContentSource;
  readonly base: string;
}

/** Pages that are not in the library: what the worker fills, and what stands in for a report not saved. */
const innerAddresses = ['/frame/', '/not-saved/'];

/** Writes every page and every data file of the site. */
export async function writePages(options: PagesOptions): Promise<void> {
  const { stage, library } = options;
  const saved = new Map<Report, SavedFile[]>();
  const search = options.content.searchMaker(library);
  for (const report of library.reports) {
    const { own, others } = search.add(report);
    for (const { path, text } of others) await stage.write(path, text);
    saved.set(report, [...(await writeReport(options, report)), await stage.write(own.path, own.text)]);
  }
  for (const { path, text } of search.finish()) await stage.write(path, text);
  for (const language of library.languages) {
    const frames = await writeLanguage(options, language);
    for (const [report, written] of saved) {
      const around = JSON.stringify(frames.get(report.slug) ?? {});
      written.push({ ...(await stage.write(files.frames(report.slug, language), around)), language });
    }
  }
  const notFound = await options.renderer.render('*', library.languages[0] ?? 'en');
  await stage.write('404.html', notFound.html);
  const copies = new Map<string, string>();
  for (const [report, written] of saved)
    copies.set(report.slug, await writeManifest(options, report, written));
  const index = libraryIndex(library);
  // The list of reports tells whether a saved copy is the present one, so it names the copies' revisions.
  const reports = index.reports.map(report => ({
    ...report,
    revision: copies.get(report.slug) ?? report.revision,
  }));
  await stage.write(files.library, JSON.stringify({ ...index, reports }));
  await writeNews(stage, library, copies);
  await stage.write(files.help, JSON.stringify(library.services));
  await stage.write(files.glossary, JSON.stringify(glossaryOf(library)));
  const together = togetherOf(library);
  if (together) await stage.write(files.together, JSON.stringify(together));
}

/** Writes what tells readers of newer versions and of reports taken back, also where a page asks for such a report. */
async function writeNews(stage: Stage, library: Library, copies: ReadonlyMap<string, string>): Promise<void> {
  const reports = library.reports.map(({ slug, revision, corrections }) => [
    slug,
    { revision: copies.get(slug) ?? revision, corrections },
  ]);
  const withdrawn = library.withdrawn.map(({ slug, date, because, copies: fate }) => [
    slug,
    { date, because, copies: fate },
  ]);
  const news: News = {
    format: 1,
    reports: Object.fromEntries(reports),
    withdrawn: Object.fromEntries(withdrawn),
  };
  await stage.write(files.news, JSON.stringify(news));
  for (const report of library.withdrawn)
    await stage.write(files.outline(report.slug), JSON.stringify({ withdrawn: report }));
}

/** Writes the pages of one interface language and gives what is around the words of each report's editions. */
async function writeLanguage(options: PagesOptions, language: string): Promise<Map<string, Frames>> {
  const frames = new Map<string, Frames>();
  const { renderer } = options;
  for (const address of [...renderer.addresses(), ...renderer.withdrawn(), ...innerAddresses]) {
    const { html, frame } = await renderer.render(address, language);
    await options.stage.write(pageFile(options, address, language), html);
    const place = parseReportPath(address.slice(1));
    if (place && frame) frames.set(place.slug, { ...frames.get(place.slug), [place.view]: frame });
  }
  return frames;
}

/** The file of a page: `--base` changes links, not where files lie. */
function pageFile({ library }: PagesOptions, address: string, language: string): string {
  const place = { base: '/', language, firstLanguage: library.languages[0] ?? language };
  return `${pagePath(place, address).slice(1)}index.html`;
}

/** Writes a report's data: the files of a saved copy, but for the frames of its pages. */
async function writeReport(options: PagesOptions, report: Report): Promise<SavedFile[]> {
  const { stage, renderer, outlines } = options;
  const saved: SavedFile[] = [];
  const texts = [];
  for (const text of await renderer.texts(report)) {
    const hash = createHash('sha256').update(text.html).digest('hex').slice(0, 8);
    const file = `text/${text.edition}.${text.language}.${hash}.html`;
    const written = await stage.write(files.text(report.slug, file), text.html);
    saved.push({ ...written, versions: [text.edition], language: text.language });
    texts.push({ ...text, file, bytes: written.bytes });
  }
  const outline = renderer.outline(report, texts);
  outlines.set(report.slug, outline);
  saved.push(await stage.write(files.outline(report.slug), JSON.stringify(outline)));
  const recommended = renderer.recommended(report);
  if (recommended) {
    const file = files.recommendations(report.slug);
    saved.push(await stage.write(file, JSON.stringify(recommended)));
  }
  saved.push(...(await writeMedia(options, report, texts)), ...(await writeTables(options, report)));
  return saved;
}

/** Writes what a saved copy consists of and gives the copy's revision. */
async function writeManifest(
  options: PagesOptions,
  report: Report,
  saved: readonly SavedFile[],
): Promise<string> {
  const { stage, outlines } = options;
  const outline = outlines.get(report.slug);
  const manifest: SaveManifest = {
    format: 1,
    slug: report.slug,
    // A change of the words around the report, such as a label, is a new copy too.
    revision: createHash('sha256').update(copyLines(saved)).digest('hex').slice(0, 16),
    title: neutralTitle(report),
    files: saved,
    ...(outline ? { versions: versionsOf(outline) } : {}),
    parcels: await writeParcels(options, report, saved),
  };
  await stage.write(files.manifest(report.slug), JSON.stringify(manifest));
  return manifest.revision;
}

/**
 * Writes, for each interface language, all words of a report in one file, and those of each version where it has several:
 * what a save brings, but for the pictures.
 */
async function writeParcels(
  { stage, library }: PagesOptions,
  { slug, editions }: Report,
  saved: readonly SavedFile[],
): Promise<Parcel[]> {
  const ids = editions.map(({ id }) => id);
  const choices = [{ versions: ids }, ...(ids.length > 1 ? ids.map(id => ({ id, versions: [id] })) : [])];
  const parcels: Parcel[] = [];
  for (const language of library.languages) {
    for (const { id, versions } of choices.map(choice => ({ id: undefined, ...choice }))) {
      const chosen = saved.filter(file =>
        isChosen(file, { versions, languages: [language], pictures: false }),
      );
      const bytes = await Promise.all(chosen.map(({ path }) => stage.read(path)));
      const { path } = await stage.write(files.parcel(slug, language, id), Buffer.concat(bytes));
      parcels.push({ path, holds: chosen.map(file => file.path) });
    }
  }
  return parcels;
}

/** The gentler versions first, as on the pages that offer them. */
function versionsOf({ editions }: Outline): SavedVersion[] {
  const order: readonly Audience[] = ['young-people', 'easy-read', 'adults'];
  return editions
    .toSorted((a, b) => order.indexOf(a.audience) - order.indexOf(b.audience))
    .map(({ id, audience, languageName }) => ({ id, audience, languageName }));
}

/**
 * Writes a report's pictures and other files, each of which belongs to the versions whose words name it. What none
 * names, such as the numbers that a chart was drawn from, nobody would find in a saved copy.
 */
async function writeMedia(
  { stage, content }: PagesOptions,
  report: Report,
  texts: readonly TextFile[],
): Promise<SavedFile[]> {
  const written: SavedFile[] = [];
  for (const media of report.media) {
    const bytes = await readFile(await content.mediaFile(report.slug, media.path));
    const file = await stage.write(files.text(report.slug, media.path), bytes);
    const named = texts.filter(text => text.html.includes(media.path)).map(text => text.edition);
    if (named.length === 0) continue;
    written.push({
      ...file,
      versions: [...new Set(named)],
      ...(mediaType(media.path).startsWith('image/') ? { picture: true } : {}),
    });
  }
  return written;
}

/**
 * Writes the tables of each version: every one as a file for readers, and all of them in one for saved copies. They are
 * small and many, and asking for each would cost more than what is in it.
 */
async function writeTables({ stage }: PagesOptions, { slug, editions }: Report): Promise<SavedFile[]> {
  const written: SavedFile[] = [];
  for (const { id, tables } of editions) {
    if (tables.length === 0) continue;
    for (const { path, csv } of tables) await stage.write(files.text(slug, path), csv);
    const together = Object.fromEntries(tables.map(({ path, csv }) => [path, csv]));
    const file = await stage.write(files.tables(slug, id), JSON.stringify(together));
    written.push({ ...file, versions: [id] });
  }
  return written;
}
