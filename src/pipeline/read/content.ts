import type { Slug } from '../../model/report.ts';
import { errorAt, fileStart, type Tell } from '../findings.ts';
import { type Folder, isFolder, namesIn, openFolder, readText } from './folder.ts';
import { readLibraryFacts } from './library-facts.ts';
import { readMedia } from './media.ts';
import type { ContentFiles, ReportFiles } from './source.ts';
import { togetherFile } from './together.ts';

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads a content folder: the facts of its library and the files of its reports, not yet understood. `only` keeps to
 * some reports. Gives nothing, told, where `library.yaml`, `help.yaml` or `glossary.yaml` is missing or wrong.
 * Throws where the disk fails.
 */
export async function readContent(
  path: string,
  tell: Tell,
  only?: readonly string[],
): Promise<(ContentFiles & { slugs: readonly string[] }) | undefined> {
  const folder = await openFolder(path, tell);
  if (!folder) return undefined;
  const library = await readText(folder, 'library.yaml');
  if (library === undefined) {
    tell(
      errorAt(
        'library.yaml',
        fileStart,
        'missing-file',
        'library.yaml is missing; it needs `name` and `publisher`',
      ),
    );
    return undefined;
  }
  const help = await readText(folder, 'help.yaml');
  const glossary = await readText(folder, 'glossary.yaml');
  const facts = readLibraryFacts({ library, help, glossary }, tell);
  if (!facts) return undefined;
  const slugs = await slugsIn(folder);
  const reports: ReportFiles[] = [];
  for (const slug of slugs) {
    if (!only || only.includes(slug)) reports.push(await readReport(folder, slug));
  }
  const together = await readText(folder, togetherFile);
  return {
    facts,
    glossary: glossary ?? '',
    help: help ?? '',
    reports,
    slugs,
    library,
    ...(together === undefined ? {} : { together }),
  };
}

async function slugsIn(folder: Folder): Promise<string[]> {
  const slugs: string[] = [];
  for (const name of await namesIn(folder, 'reports')) {
    const path = `reports/${name}`;
    if (!(await isFolder(folder, path))) continue;
    if (slugPattern.test(name)) {
      slugs.push(name);
    } else {
      const message = `“${name}” becomes a web address: use small letters, digits and single hyphens, such as one-year-on`;
      folder.tell(errorAt(path, fileStart, 'wrong-name', message, { found: name }));
    }
  }
  return slugs;
}

/** What a report's folder can hold beside its editions and media. */
const textFiles: ReadonlySet<string> = new Set(['report.yaml', 'pairs.yaml', 'subjects.yaml']);

async function readReport(folder: Folder, slug: string): Promise<ReportFiles> {
  const path = `reports/${slug}`;
  const texts = new Map<string, string>();
  for (const name of await namesIn(folder, path)) {
    if (!textFiles.has(name) && !name.endsWith('.md')) continue;
    const text = await readText(folder, `${path}/${name}`);
    if (text !== undefined) texts.set(name, text);
  }
  return { slug: slug as Slug, folder: path, texts, media: await readMedia(folder, path) };
}
