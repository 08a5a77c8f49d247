import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { files } from '../model/address.ts';
import type { Library, Outline } from '../model/library.ts';
import type { SayProgress } from '../model/progress.ts';
import {
  type BuildFacts,
  type ContentSource,
  contentPluginName,
  type FirstFile,
  hashedFolder,
  type PageAssets,
  type SiteFacts,
  type SiteRenderer,
  type SiteRendererOptions,
} from '../model/site.ts';
import { compressFolder } from './compress.ts';
import { ContentError } from './content-error.ts';
import { keepEarlierFiles } from './earlier-files.ts';
import { contentSecurityPolicy } from './headers.ts';
import { hostFiles } from './host-files.ts';
import { defaultOrigin, type SiteOptions } from './options.ts';
import { writePackTemplate } from './pack-template.ts';
import { writePages } from './pages.ts';
import { precacheList } from './precache.ts';
import { sayProgress } from './progress.ts';
import { buildFile } from './publish.ts';
import { billOfMaterials } from './sbom.ts';
import { clockPage, robots, sitemap, webManifest } from './site-files.ts';
import { integrityOf, Stage, type StagedFile } from './stage.ts';

interface MakeOptions {
  readonly options: SiteOptions;
  readonly library: Library;
  readonly plugins: readonly Plugin[];
  /** The folder with the bundles, to which the pages are added. */
  readonly stage: string;
  /** The bundle that renders pages. */
  readonly server: string;
  /** The folder with the bundles of a pack. */
  readonly pack: string;
  /** Vite's manifest of the client bundle. */
  readonly manifest: unknown;
  /** Aborted when the build is to stop. */
  readonly signal: AbortSignal;
}

const lockFile = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

/** The text in the worker's bundle that is replaced by what the build knows. */
const workerMark = /["'`]__SITE_FACTS__["'`]/;

/** Makes all pages, and everything else that a site is, in the stage's folder. Rejects with the signal's reason. */
export async function makeSite(make: MakeOptions): Promise<void> {
  const { library, plugins, stage: folder, server, pack, manifest, signal } = make;
  const { base, origin, out } = make.options;
  const content = contentOf(plugins);
  const stage = new Stage(folder, signal);
  await stage.adopt();
  const scripts = await scriptsIn(join(folder, 'assets'));
  const assets = assetsFrom(manifest, base, {
    early: scripts.early,
    icon: await hashedIcon(stage),
    pack: await writePackTemplate(stage, pack, library.exit),
    integrity: sumsOf(stage.files(), base),
  });
  const outlines = new Map<string, Outline>();
  const renderer = await rendererFrom(server, {
    library,
    outlines,
    base,
    assets,
    ...(origin ? { origin } : {}),
  });
  sayProgress(`Writing the pages of ${library.reports.length} reports …`);
  await writePages({ stage, library, renderer, outlines, content, base });
  await stage.write(
    'clock/index.html',
    clockPage(base, { ...assets, style: assets.styles[0] ?? '', script: `${base}assets/${scripts.clock}` }),
  );
  await stage.write(`${files.forgotten}index.html`, await renderer.forgotten());
  await stage.write('manifest.webmanifest', webManifest(base));
  await stage.write('robots.txt', robots(base, origin));
  // A sitemap needs whole addresses: without --origin they are those of `serve`, and the command says so.
  await stage.write('sitemap.xml', sitemap(library, renderer, base, origin ?? defaultOrigin));
  await finish(stage, library, { base, out }, assets);
  sayProgress('Compressing …');
  await compressFolder(stage.folder, signal);
}

/** The content plugin of this build. Throws where the configuration has none. */
export function contentOf(plugins: readonly Plugin[]): ContentSource {
  const plugin = plugins.find(candidate => candidate.name === contentPluginName);
  if (!plugin?.api) throw new Error(`The Vite configuration lacks the plugin ${contentPluginName}.`);
  return plugin.api as ContentSource;
}

/** The compiled library; `say` is told of each report. Throws `ContentError` where the content has errors. */
export async function loadedLibrary(content: ContentSource, say?: SayProgress): Promise<Library> {
  const { library, findings } = await content.load(say);
  if (!library) throw new ContentError(findings);
  const warnings = findings.filter(finding => finding.severity === 'warning').length;
  // On standard error: what a person should look at is no part of the result.
  if (warnings > 0) {
    console.warn(
      `${warnings} ${warnings === 1 ? 'warning' : 'warnings'} about the content; see “npm run report -- check”.`,
    );
  }
  return library;
}

/** Loads the bundle that renders pages. */
async function rendererFrom(server: string, options: SiteRendererOptions): Promise<SiteRenderer> {
  const app = (await import(pathToFileURL(server).href)) as {
    createRenderer: (options: SiteRendererOptions) => SiteRenderer;
  };
  return app.createRenderer(options);
}

/** The scripts that stand alone, by what they are for. */
async function scriptsIn(folder: string): Promise<{ early: string; clock: string }> {
  const names = await readdir(folder);
  const find = (start: string) => {
    const name = names.find(candidate => candidate.startsWith(start) && candidate.endsWith('.js'));
    if (!name) throw new Error(`The build has no ${start}*.js.`);
    return name;
  };
  return { early: find('early-'), clock: find('time-') };
}

/**
 * Chromium asks for a page's icon again each time that its address changes, and changing version changes it: an
 * icon that may be kept for ever costs no request.
 */
async function hashedIcon(stage: Stage): Promise<string> {
  const bytes = await readFile(join(stage.folder, 'favicon.ico'));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return (await stage.write(`${hashedFolder}${hash}/favicon.ico`, bytes)).path;
}

interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

type OwnAssets = Pick<PageAssets, 'early' | 'icon' | 'integrity'> & { readonly pack: StagedFile };

/** The sums of the scripts and styles, by address. */
function sumsOf(files: readonly StagedFile[], base: string): Record<string, string> {
  const code = files.filter(({ path }) => path.startsWith(hashedFolder) && /\.(?:js|css)$/.test(path));
  return Object.fromEntries(code.map(file => [base + file.path, integrityOf(file)]));
}

function assetsFrom(manifest: unknown, base: string, own: OwnAssets): PageAssets {
  const chunks = manifest as Record<string, ManifestChunk>;
  const entry = Object.keys(chunks).find(name => chunks[name]?.isEntry);
  const script = entry && chunks[entry];
  if (!script) throw new Error('The client bundle has no entry.');
  const stylesOf = (name: string) => [...new Set(cssOf(chunks, name))].map(file => base + file);
  const later = Object.keys(chunks).filter(name => chunks[name]?.isDynamicEntry);
  return {
    script: base + script.file,
    styles: stylesOf(entry),
    laterStyles: Object.fromEntries(later.map(name => [name, stylesOf(name)])),
    early: `${base}assets/${own.early}`,
    icon: base + own.icon,
    integrity: own.integrity ?? {},
    pack: { file: own.pack.path, bytes: own.pack.bytes },
    preloads: (script.imports ?? []).flatMap(name => chunks[name]?.file ?? []).map(file => base + file),
    // In a page itself these two mean nothing, and the browser says so on its console.
    policy: contentSecurityPolicy
      .split(';')
      .map(part => part.trim())
      .filter(part => !part.startsWith('frame-ancestors') && part !== '')
      .join('; '),
  };
}

/** The style files that a chunk and all that it imports come with. */
function cssOf(
  chunks: Readonly<Record<string, ManifestChunk>>,
  name: string,
  seen: Set<string> = new Set(),
): string[] {
  const chunk = chunks[name];
  if (!chunk || seen.has(name)) return [];
  seen.add(name);
  return [...(chunk.imports ?? []).flatMap(other => cssOf(chunks, other, seen)), ...(chunk.css ?? [])];
}

function firstFile(path: string, as: FirstFile['as'], { integrity }: PageAssets): FirstFile {
  const sum = integrity?.[path];
  return { path, as, ...(sum === undefined ? {} : { integrity: sum }) };
}

/** Names the build, tells the worker and the server about it, and keeps what open tabs need. */
async function finish(
  stage: Stage,
  library: Library,
  { base, out }: Pick<SiteOptions, 'base' | 'out'>,
  pageAssets: PageAssets,
): Promise<void> {
  const hashes = stage.files().map(file => `${file.path} ${file.sha256}`);
  const build = createHash('sha256').update(hashes.join('\n')).digest('hex').slice(0, 12);
  const worker = await readFile(join(stage.folder, 'sw.js'), 'utf8');
  if (!workerMark.test(worker)) throw new Error('The worker has no place for the facts of the build.');
  const site: SiteFacts = {
    build,
    base,
    languages: library.languages,
    precache: precacheList(stage.files(), base),
  };
  await stage.write(
    'sw.js',
    worker.replace(workerMark, () => JSON.stringify(site)),
  );
  const sensitive = library.reports.filter(report => report.sensitive).map(report => report.slug);
  const first: FirstFile[] = [
    ...pageAssets.styles.map(path => firstFile(path, 'style', pageAssets)),
    firstFile(pageAssets.early, 'script', pageAssets),
  ];
  const facts: BuildFacts = { base, languages: library.languages, sensitive, build, first };
  // After the worker was told what to keep on devices: these are for those who have not come anew.
  const assets = await keepEarlierFiles(stage, out, new Date());
  await stage.write(buildFile, `${JSON.stringify({ ...facts, assets })}\n`);
  for (const file of hostFiles(facts)) await stage.write(file.path, file.text);
  await stage.write('hosting/sbom.cdx.json', billOfMaterials(await readFile(lockFile, 'utf8')));
}
