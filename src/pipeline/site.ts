import { type Finding, inFileOrder } from '../model/finding.ts';
import type { Library } from '../model/library.ts';
import type { SayProgress } from '../model/progress.ts';
import type { Report, WithdrawnReport } from '../model/report.ts';
import type { Together } from '../model/together.ts';
import { checkTogether } from './check-together.ts';
import { allChecks, libraryChecks, reportsChecks } from './checks/index.ts';
import { type Compiled, cacheKey, keep, recall, tidy } from './compile/cache.ts';
import { compileReport } from './compile/report.ts';
import type { Draft, LibraryFacts } from './draft.ts';
import { type Tell, withoutErrors } from './findings.ts';
import { parseReport } from './parse/report.ts';
import { readContent } from './read/content.ts';
import { tellUnknownOrder } from './read/library-facts.ts';
import { readReportSource } from './read/report.ts';
import { tellUnknownRelated } from './read/report-facts.ts';
import { tellUnknownPages } from './read/site-links.ts';
import type { ContentFiles, ReportFiles } from './read/source.ts';
import { readTogether } from './read/together.ts';
import { readWithdrawn } from './read/withdrawn.ts';

export { mediaFile } from './read/media.ts';

/** What a content folder holds. */
export interface LoadedLibrary {
  /** Missing where a finding is an error. */
  readonly library: Library | undefined;
  /** In the order of the files. */
  readonly findings: Finding[];
  /** The slugs of all reports in the folder, loaded or not. */
  readonly slugs: readonly string[];
}

export interface LoadOptions {
  /** Take unchanged reports from the build cache, and keep compiled ones there. Default: true. */
  readonly cache?: boolean;
  /** Load only these reports. */
  readonly only?: readonly string[];
  /** ISO 8601 date against which dates of expiry are held. Default: today. */
  readonly today?: string;
  /** Told of each report that is compiled. */
  readonly say?: SayProgress;
}

/**
 * Reads, checks, aligns and compiles a content folder. What is wrong with content is among the findings; throws only
 * where the disk fails.
 */
export async function loadLibrary(folder: string, options: LoadOptions = {}): Promise<LoadedLibrary> {
  const findings: Finding[] = [];
  const tell = (finding: Finding) => void findings.push(finding);
  const content = await readContent(folder, tell, options.only);
  if (!content) return { library: undefined, findings: inFileOrder(findings), slugs: [] };
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  for (const check of libraryChecks) findings.push(...check.run(content.facts, today, content.help));
  const slugs = new Set(content.slugs);
  const site = { reports: editionsBySlug(content), library: content.facts };
  const reports: Report[] = [];
  const withdrawn: WithdrawnReport[] = [];
  for (const [at, files] of content.reports.entries()) {
    options.say?.(`Compiling ${files.folder.split('/').at(-1)}, ${at + 1} of ${content.reports.length} …`);
    const takenBack = readWithdrawn(files, content.facts, tell);
    if (takenBack) {
      withdrawn.push(takenBack);
      continue;
    }
    const compiled = await compile(files, content.facts, options.cache ?? true);
    for (const finding of compiled.findings) tell(finding);
    // Whether another report is there does not show in this report's own files, which the cache goes by.
    tellUnknownRelated(files.texts.get('report.yaml') ?? '', `${files.folder}/report.yaml`, slugs, tell);
    tellUnknownPages(files, site, tell);
    if (compiled.report) reports.push(compiled.report);
  }
  options.say?.('');
  // A term may be used in a report that was not loaded, or that could not be compiled.
  if (!options.only && reports.length + withdrawn.length === content.reports.length) {
    for (const check of reportsChecks) findings.push(...check.run(content.facts, reports, content.glossary));
  }
  if (options.cache ?? true) await tidy();
  tellUnknownOrder(content.library, content.slugs, tell);
  const together = togetherIn(content, tell);
  const library = withoutErrors(findings)
    ? { ...content.facts, reports: newestFirst(reports), withdrawn, ...(together ? { together } : {}) }
    : undefined;
  return { library, findings: inFileOrder(findings), slugs: content.slugs };
}

/** The editions of each report in the folder, by the names of their files; of those that are not loaded nothing is known. */
function editionsBySlug({ slugs, reports }: ContentFiles & { slugs: readonly string[] }) {
  const loaded = new Map<string, readonly string[]>(
    reports.map(({ slug, texts }) => [
      slug,
      [...texts.keys()].filter(name => name.endsWith('.md')).map(name => name.slice(0, -'.md'.length)),
    ]),
  );
  return new Map(slugs.map(slug => [slug, loaded.get(slug)]));
}

/** How the reports belong together. It is none of the library's facts, or each change of it would compile all anew. */
function togetherIn(
  { together: text, slugs, facts }: ContentFiles & { slugs: readonly string[] },
  tell: Tell,
): Together | undefined {
  const source = text === undefined ? undefined : readTogether(text, slugs, tell);
  if (!source) return undefined;
  for (const finding of checkTogether(source, facts)) tell(finding);
  return source.together;
}

/**
 * Reads and parses the reports of a content folder, unchecked. What is wrong is among the findings; a report that cannot
 * be read is left out. Throws only where the disk fails.
 */
export async function loadDrafts(
  folder: string,
  only?: readonly string[],
): Promise<{ drafts: readonly Draft[]; findings: readonly Finding[]; slugs: readonly string[] }> {
  const findings: Finding[] = [];
  const tell = (finding: Finding) => void findings.push(finding);
  const content = await readContent(folder, tell, only);
  if (!content) return { drafts: [], findings, slugs: [] };
  const drafts = content.reports.flatMap(files => {
    const source = readReportSource(files, content.facts, tell);
    return source ? parseReport(source, content.facts, tell) : [];
  });
  return { drafts, findings: inFileOrder(findings), slugs: content.slugs };
}

async function compile(files: ReportFiles, library: LibraryFacts, cache: boolean): Promise<Compiled> {
  if (!cache) return compileAnew(files, library);
  const key = await cacheKey(files, library);
  const kept = await recall(key);
  if (kept) return kept;
  const compiled = compileAnew(files, library);
  await keep(key, compiled);
  return compiled;
}

function compileAnew(files: ReportFiles, library: LibraryFacts): Compiled {
  const findings: Finding[] = [];
  const tell = (finding: Finding) => void findings.push(finding);
  const source = readReportSource(files, library, tell);
  if (!source) return { findings };
  const draft = parseReport(source, library, tell);
  for (const check of allChecks) findings.push(...check.run(draft, library));
  return withoutErrors(findings) ? { findings, report: compileReport(draft, files.media) } : { findings };
}

function newestFirst(reports: readonly Report[]): Report[] {
  // By code unit, not by the machine's language: the same order, and the same bytes, everywhere.
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...reports].sort((a, b) => order(b.published, a.published) || order(a.slug, b.slug));
}
