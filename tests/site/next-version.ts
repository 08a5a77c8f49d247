import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashedFolder, restoreBuildFacts, type SiteFacts } from '../../src/model/site.ts';
import { keepEarlierFiles } from '../../src/prerender/earlier-files.ts';
import { isText } from '../../src/prerender/headers.ts';
import { precacheList } from '../../src/prerender/precache.ts';
import { Stage } from '../../src/prerender/stage.ts';

/** What is different in the next version, besides its code. */
interface Changes {
  /** Words of the site that are others, and the words in their place. */
  readonly words?: readonly (readonly [from: string, to: string])[];
  /** Whether hashed files of the version before stay on the host, as the build keeps them. */
  readonly keeps: boolean;
}

/** The facts as they stand in a worker. */
const workerFacts = /\{"build":.*?"precache":\[[^\]]*\]\}/;

/**
 * Makes of a built site what its next version would be, in another folder: all its code has other names, as when the
 * code was changed. A second build of changed code would take a copy of the code, and ten times as long.
 */
export async function makeNextVersion(
  from: string,
  to: string,
  { words = [], keeps }: Changes,
): Promise<void> {
  await cp(from, to, { recursive: true, filter: path => !/\.(?:br|gz)$/.test(path) });
  const renamed = await renameHashed(to);
  const files = await readdir(to, { recursive: true, withFileTypes: true });
  for (const entry of files) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !isText(file)) continue;
    let text = await readFile(file, 'utf8');
    for (const [old, name] of [...renamed, ...words]) text = text.replaceAll(old, name);
    await writeFile(file, text);
  }
  await sumAnew(from, to, renamed);
  await nameAnew(from, to, keeps);
}

/** Gives the pages, and what is sent ahead of them, the sums of the files that are others now. */
async function sumAnew(
  from: string,
  to: string,
  renamed: readonly (readonly [string, string])[],
): Promise<void> {
  const sum = async (file: string) =>
    `sha256-${createHash('sha256')
      .update(await readFile(file))
      .digest('base64')}`;
  const sums: [string, string][] = [];
  for (const name of await readdir(join(from, hashedFolder))) {
    if (!/\.(?:js|css)$/.test(name)) continue;
    const stem = name.replace(/\.\w+$/, '');
    const now = name.replace(stem, renamed.find(([old]) => old === stem)?.[1] ?? stem);
    sums.push([await sum(join(from, hashedFolder, name)), await sum(join(to, hashedFolder, now))]);
  }
  for (const entry of await readdir(to, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.html$|build\.json$/.test(file)) continue;
    let text = await readFile(file, 'utf8');
    for (const [old, now] of sums) text = text.replaceAll(old, now);
    await writeFile(file, text);
  }
}

/** Renames what has a hash in its name or its folder's; gives the old and the new parts of names. */
async function renameHashed(site: string): Promise<[string, string][]> {
  const folder = join(site, hashedFolder);
  const names: [string, string][] = [];
  for (const name of await readdir(folder)) {
    const isFolder = (await stat(join(folder, name))).isDirectory();
    const stem = isFolder ? name : name.replace(/\.\w+$/, '');
    names.push([stem, `${stem}v2`]);
    await rename(join(folder, name), join(folder, name.replace(stem, `${stem}v2`)));
  }
  // What begins with another's name first.
  return names.sort(([a], [b]) => b.length - a.length);
}

/** Tells the worker, and the host, what the build is. */
async function nameAnew(from: string, to: string, keeps: boolean): Promise<void> {
  const stage = new Stage(to);
  await stage.adopt();
  const build = createHash('sha256').update(JSON.stringify(stage.files())).digest('hex').slice(0, 12);
  const worker = await readFile(join(to, 'sw.js'), 'utf8');
  const [found = ''] = worker.match(workerFacts) ?? [];
  const site = JSON.parse(found) as SiteFacts;
  const next: SiteFacts = { ...site, build, precache: precacheList(stage.files(), site.base) };
  await stage.write(
    'sw.js',
    worker.replace(workerFacts, () => JSON.stringify(next)),
  );
  const assets = keeps ? await keepEarlierFiles(stage, from, new Date()) : [];
  const facts = restoreBuildFacts(JSON.parse(await readFile(join(to, 'build.json'), 'utf8')));
  await stage.write('build.json', JSON.stringify({ ...facts, build, assets }));
}

/** Retires the worker of a site, exactly as README tells a publisher. */
export async function retireWorker(site: string): Promise<void> {
  await cp(join(site, 'retire-sw.js'), join(site, 'sw.js'));
  for (const ending of ['.br', '.gz']) await rm(join(site, `sw.js${ending}`), { force: true });
}
