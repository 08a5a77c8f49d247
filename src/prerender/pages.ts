import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { files, pagePath } from '../model/address.ts';
import { copyLines } from '../model/copy-lines.ts';
import { glossaryOf } from '../model/glossary.ts';
import { type Library, libraryIndex, type Outline } from '../model/library.ts';
import { neutralTitle, type Report } from '../model/report.ts';
import type { SaveManifest } from '../model/save.ts';
import type { ContentSource, SiteRenderer } from '../model/site.ts';
import type { Stage, StagedFile } from './stage.ts';

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
  const copies = new Map<string, string>();
  for (const report of library.reports) copies.set(report.slug, await writeReport(options, report));
  const index = libraryIndex(library);
  // The list of reports tells whether a saved copy is the present one, so it names the copies' revisions.
  const reports = index.reports.map(report => ({
    ...report,
    revision: copies.get(report.slug) ?? report.revision,
  }));
  await stage.write(files.library, JSON.stringify({ ...index, reports }));
  await stage.write(files.help, JSON.stringify(library.services));
  await stage.write(files.glossary, JSON.stringify(glossaryOf(library)));
  for (const language of library.languages) {
    for (const address of [...options.renderer.addresses(), ...innerAddresses]) {
      const page = await options.renderer.render(address, language);
      await stage.write(pageFile(options, address, language), page.html);
    }
  }
  const notFound = await options.renderer.render('*', library.languages[0] ?? 'en');
  await stage.write('404.html', notFound.html);
}

/** The file of a page: `--base` changes links, not where files lie. */
function pageFile({ library }: PagesOptions, address: string, language: string): string {
  const place = { base: '/', language, firstLanguage: library.languages[0] ?? language };
  return `${pagePath(place, address).slice(1)}index.html`;
}

/** Writes a report's data and gives the revision of its copy. */
async function writeReport(options: PagesOptions, report: Report): Promise<string> {
  const { stage, renderer, content, outlines } = options;
  const saved: StagedFile[] = [];
  const texts = [];
  for (const text of await renderer.texts(report)) {
    const hash = createHash('sha256').update(text.html).digest('hex').slice(0, 8);
    const file = `text/${text.edition}.${text.language}.${hash}.html`;
    const written = await stage.write(files.text(report.slug, file), text.html);
    saved.push(written);
    texts.push({ ...text, file, bytes: written.bytes });
  }
  const outline = renderer.outline(report, texts);
  outlines.set(report.slug, outline);
  saved.push(await stage.write(files.outline(report.slug), JSON.stringify(outline)));
  for (const media of report.media) {
    const bytes = await readFile(await content.mediaFile(report.slug, media.path));
    saved.push(await stage.write(files.text(report.slug, media.path), bytes));
  }
  for (const table of report.editions.flatMap(edition => edition.tables)) {
    saved.push(await stage.write(files.text(report.slug, table.path), table.csv));
  }
  const manifest: SaveManifest = {
    format: 1,
    slug: report.slug,
    // A change of the words around the report, such as a label, is a new copy too.
    revision: createHash('sha256').update(copyLines(saved)).digest('hex').slice(0, 16),
    title: neutralTitle(report),
    files: saved.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
  };
  await stage.write(files.manifest(report.slug), JSON.stringify(manifest));
  return manifest.revision;
}
