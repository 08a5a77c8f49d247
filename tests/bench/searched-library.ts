import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Library } from '../../src/model/library.ts';
import type { Report, Slug } from '../../src/model/report.ts';
import { loadLibrary } from '../../src/pipeline/site.ts';
import { writeContent } from '../generated-reports/content-folder.ts';

const root = resolve(import.meta.dirname, '../..');

/** Reports of 13,500 words in the full version; so many are invented, and a larger library has them again and again. */
const invented = 20;
const asked = { seed: 1, reports: invented, words: 13_500, pairs: 120, easyRead: false };

/** The invented reports, compiled. */
export async function inventedReports(): Promise<Library> {
  const content = await mkdtemp(join(tmpdir(), 'twofold-bench-content-'));
  try {
    await writeContent(content, asked);
    const { library } = await loadLibrary(content);
    if (!library) throw new Error('The invented reports have errors.');
    return library;
  } finally {
    await rm(content, { recursive: true, force: true });
  }
}

/** What making an index took. */
export interface Making {
  /** Seconds of the processor, of all threads. */
  readonly seconds: number;
  /** The most memory that the process had, in bytes, with the compiled reports in it. */
  readonly memory: number;
  /** The memory that it had before. */
  readonly before: number;
}

/** A library of so many reports, which are the invented ones again and again. */
export function libraryOf(small: Library, reports: number): Library {
  const all = Array.from({ length: reports }, (_, at): Report => {
    const report = small.reports[at % small.reports.length];
    if (!report) throw new Error('There are no invented reports.');
    return { ...report, slug: `${report.slug}-${at}` as Slug };
  });
  return { ...small, reports: all };
}

/** Two indexes of the same reports, in a folder: ours below `search-index`, Pagefind's below `pagefind`. */
export async function writeIndexes(folder: string, small: Library, reports: number): Promise<Making> {
  const program = join(import.meta.dirname, 'make-index.ts');
  const said = execFileSync(process.execPath, ['--import', 'tsx', program, folder, String(reports)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await writePagefinds(folder, libraryOf(small, reports).reports);
  return JSON.parse(said) as Making;
}

/** One page a version, as a site would have it, for Pagefind to read. */
async function writePagefinds(folder: string, reports: readonly Report[]): Promise<void> {
  const pages = join(folder, 'pages');
  for (const { slug, editions } of reports) {
    for (const { id, title, sections } of editions) {
      const parts = sections.map(
        part => `<h2 id="${part.id}">${part.headingHtml}</h2>${part.blocks.map(({ html }) => html).join('')}`,
      );
      const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body data-pagefind-body><h1>${title}</h1>${parts.join('')}</body></html>`;
      await mkdir(join(pages, slug), { recursive: true });
      await writeFile(join(pages, slug, `${id}.html`), html);
    }
  }
  const program = join(root, 'node_modules/.bin/pagefind');
  execFileSync(program, ['--site', pages, '--output-path', join(folder, 'pagefind'), '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await rm(pages, { recursive: true });
}
