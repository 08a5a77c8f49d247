import { mediaType } from '../model/media-type.ts';
import {
  type SavedFile,
  type SavedManifest,
  SaveError,
  type SaveManifest,
  type SaveProblem,
  totalBytes,
} from '../model/save.ts';
import {
  copyNames,
  isRight,
  kept,
  keptBytes,
  manifestKey,
  readManifest,
  reportCache,
  wantedKey,
} from './caches.ts';
import { fetchFile, fetchManifest } from './download.ts';
import { siteRoot } from './root.ts';
import { workerActive } from './updates.ts';

/** What happens while a report is being saved. */
export type SaveStep =
  | { readonly kind: 'saving'; readonly done: number; readonly all: number }
  | { readonly kind: 'checking' };

/** How a save can be followed and stopped. */
export interface SaveOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (step: SaveStep) => void;
  /** Where the files come from, if not from the network. */
  readonly source?: SaveSource;
}

/** Where a copy's files come from; each is checked all the same. */
export interface SaveSource {
  readonly fetchManifest: typeof fetchManifest;
  readonly fetchFile: typeof fetchFile;
}

const network: SaveSource = { fetchManifest, fetchFile };

/** How a save ended. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly manifest: SavedManifest }
  | { readonly kind: 'cancelled' }
  /** `needed` is the size of the whole copy in bytes, where it is known. */
  | { readonly kind: 'failed'; readonly problem: SaveProblem; readonly needed?: number };

/** A copy in the making. */
interface Making {
  readonly name: string;
  readonly cache: Cache;
  readonly manifest: SaveManifest;
  readonly root: string;
}

/** Downloads at a time. */
const lanes = 4;

/**
 * Saves a report, or finishes a save: what is on the device already is kept, the rest is fetched and verified,
 * everything is read back, and the manifest is written last. Where the network fails, what has come stays and
 * can be finished; where the device fails, or the reader cancels, it is deleted. Never rejects.
 */
export async function saveReport(slug: string, options: SaveOptions): Promise<SaveOutcome> {
  const root = siteRoot();
  let needed: number | undefined;
  try {
    return await oneAtATime(slug, options.signal, async () => {
      const manifest = await (options.source ?? network).fetchManifest(slug, root, options);
      needed = totalBytes(manifest);
      return { kind: 'saved', manifest: await makeCopy(manifest, root, options) };
    });
  } catch (error) {
    if (options.signal.aborted) return { kind: 'cancelled' };
    const problem = error instanceof SaveError ? error.problem : 'no-storage';
    return { kind: 'failed', problem, ...(needed === undefined ? {} : { needed }) };
  }
}

/** Two tabs that save the same report do so one after the other; the second finds everything there. */
function oneAtATime<T>(slug: string, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
  const locks = (navigator as Partial<Navigator>).locks;
  return locks ? locks.request(`save/${slug}`, { signal }, task) : task();
}

async function makeCopy(manifest: SaveManifest, root: string, options: SaveOptions): Promise<SavedManifest> {
  const name = reportCache(manifest.slug, manifest.revision);
  const cache = await stored(() => caches.open(name));
  const making: Making = { name, cache, manifest, root };
  try {
    await stored(() => putRecord(making, wantedKey, manifest));
    await collect(making, options);
    options.onProgress({ kind: 'checking' });
    await readBack(making);
    if (!(await workerActive(options.signal))) throw new SaveError('no-worker', 'No service worker started.');
    options.signal.throwIfAborted();
    return await stored(() => commit(making));
  } catch (error) {
    if (options.signal.aborted || isOfDevice(error)) await discard(making);
    throw error;
  }
}

function isOfDevice(error: unknown): boolean {
  return !(error instanceof SaveError) || ['no-room', 'no-storage', 'no-worker'].includes(error.problem);
}

/** Deletes a half copy. One that was whole before stays: its other files can still be read. */
async function discard({ name, root }: Making): Promise<void> {
  try {
    if (!(await readManifest(name, root))) await caches.delete(name);
  } catch {
    // What cannot be deleted now is listed as unfinished, with a button that removes it.
  }
}

/** Brings every file into the copy, words before pictures, some at a time. */
async function collect(making: Making, { signal, onProgress, source = network }: SaveOptions): Promise<void> {
  const { manifest, root } = making;
  const all = totalBytes(manifest);
  const come = new Map<string, number>();
  const report = (file: SavedFile, bytes: number) => {
    come.set(file.path, Math.min(bytes, file.bytes));
    onProgress({ kind: 'saving', done: [...come.values()].reduce((sum, part) => sum + part, 0), all });
  };
  const elsewhere = await stored(() => otherCopies(making));
  onProgress({ kind: 'saving', done: 0, all });
  // The first failure stops the other downloads, so that nothing is written after a copy is deleted.
  const stop = new AbortController();
  const end = () => stop.abort(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  try {
    await inLanes(wordsFirst(manifest.files), stop, async file => {
      if (!(await stored(() => reuse(making, elsewhere, file)))) {
        const follow = { signal: stop.signal, onBytes: (bytes: number) => report(file, bytes) };
        const bytes = await source.fetchFile(file, root, follow);
        await stored(() => putFile(making, file, bytes));
      }
      report(file, file.bytes);
    });
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Runs a task for each item, some at a time. Rejects with the first failure, after every task has ended. */
async function inLanes<T>(
  items: readonly T[],
  stop: AbortController,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const failures: unknown[] = [];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined && !stop.signal.aborted; item = queue.shift()) {
      try {
        await task(item);
      } catch (error) {
        failures.push(error);
        stop.abort(error);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (failures.length > 0) throw failures[0];
  stop.signal.throwIfAborted();
}

function wordsFirst(files: readonly SavedFile[]): SavedFile[] {
  const isWords = (file: SavedFile) => /\.(?:json|html)$/.test(file.path);
  return [...files.filter(isWords), ...files.filter(file => !isWords(file))];
}

async function otherCopies({ name, manifest }: Making): Promise<string[]> {
  return (await copyNames(manifest.slug)).filter(other => other !== name);
}

/** Whether a file is in the copy already, or could be taken from another one of the same report. */
async function reuse(making: Making, elsewhere: readonly string[], file: SavedFile): Promise<boolean> {
  if (await keptBytes(making.name, file, making.root)) return true;
  for (const name of elsewhere) {
    const bytes = await keptBytes(name, file, making.root);
    if (bytes) {
      await putFile(making, file, bytes);
      return true;
    }
  }
  return false;
}

/** What is kept is made anew from verified bytes: no redirect, no encoding, no header that a network put in. */
function putFile({ cache, root }: Making, file: SavedFile, bytes: ArrayBuffer): Promise<void> {
  const headers = { 'Content-Type': mediaType(file.path), 'Content-Length': String(bytes.byteLength) };
  return cache.put(new URL(file.path, root).href, new Response(bytes, { headers }));
}

function putRecord({ cache, root }: Making, key: string, manifest: SavedManifest): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  return cache.put(new URL(key, root).href, new Response(JSON.stringify(manifest), { headers }));
}

/** Reads the whole copy again, through its name, as the worker will. */
async function readBack({ name, manifest, root }: Making): Promise<void> {
  for (const file of manifest.files) {
    const response = await stored(() => kept(name, file.path, root));
    const right = response && (await stored(async () => isRight(await response.arrayBuffer(), file)));
    if (!right) throw new SaveError('no-storage', `${file.path} was not kept.`);
  }
}

async function commit(making: Making): Promise<SavedManifest> {
  const { name, cache, root } = making;
  const manifest: SavedManifest = { ...making.manifest, savedAt: new Date().toISOString() };
  await putRecord(making, manifestKey, manifest);
  // Someone may have removed the copy meanwhile, in another tab: then what was written went nowhere.
  if (!(await kept(name, manifestKey, root))) {
    throw new SaveError('no-storage', `${name} is gone.`);
  }
  await cache.delete(new URL(wantedKey, root).href);
  for (const other of await copyNames(manifest.slug)) if (other !== name) await caches.delete(other);
  return manifest;
}

/** Does something with storage; whatever goes wrong there becomes a `SaveError`. */
async function stored<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof SaveError) throw error;
    // Browsers say it in several ways, and a full disk gives an UnknownError in Chromium: only this name is sure.
    const full = (error as { name?: unknown } | null)?.name === 'QuotaExceededError';
    throw new SaveError(full ? 'no-room' : 'no-storage', 'The device did not keep a file.', error);
  }
}
