import { bytesOf } from '../model/choice.ts';
import { mediaType } from '../model/media-type.ts';
import { type Parcel, problemIn, type SavedFile, type SavedManifest, SaveError } from '../model/save.ts';
import { inTime, NoAnswer } from '../ui/in-time.ts';
import {
  checkedKey,
  copyKeys,
  copyNames,
  deleteCache,
  isRight,
  kept,
  keptBytes,
  manifestKeys,
  readManifest,
  readRecord,
  reportCache,
  wantedKey,
} from './caches.ts';
import { fetchFile, fetchParcel } from './download.ts';
import { factsKey, factsKeys } from './facts.ts';
import type { SaveOptions } from './saving.ts';

/** A copy in the making. */
export interface Making {
  readonly name: string;
  readonly cache: Cache;
  readonly manifest: SavedManifest;
  readonly root: string;
}

/** Files that are fetched or read at a time. */
const lanes = 4;

/** How long is waited before what is not to stay is deleted again, where that failed, in milliseconds. */
const patienceOfDiscarding = [200, 800, 2000];

/**
 * Begins a copy: writes down what it is to have. Where the device does not let us, nothing of it stays. Throws
 * `SaveError`.
 */
export async function beginCopy(manifest: SavedManifest, root: string): Promise<Making> {
  const name = reportCache(manifest.slug, manifest.revision);
  const making = { name, cache: await stored(() => caches.open(name)), manifest, root };
  try {
    await stored(() => putRecord(making, wantedKey, manifest));
  } catch (error) {
    // Storage that does not answer may do so later, when another save has begun in the same place.
    if (problemIn(error) !== 'no-answer') await discard(making);
    throw error;
  }
  return making;
}

/**
 * Deletes what a save has brought. A copy that was whole before stays as it was. On a full disk even that may be refused for
 * a moment, and is tried again.
 */
export async function discard(making: Making): Promise<void> {
  for (const wait of [...patienceOfDiscarding, undefined]) {
    // Storage that does not answer will not do so in a moment.
    if (await inTime(discardOnce(making)).catch(() => true)) return;
    if (wait !== undefined) await new Promise(resolve => setTimeout(resolve, wait));
  }
}

/** False where the device did not let us. */
async function discardOnce({ name, cache, root }: Making): Promise<boolean> {
  try {
    const whole = await readManifest(name, root);
    if (!whole) {
      await deleteCache(name);
      return !(await caches.has(name));
    }
    const own = new Set(whole.files.map(file => file.path));
    const paths = (await copyKeys(name, root))?.paths ?? [];
    const brought = [...paths].filter(path => path.startsWith('reports/') && !own.has(path));
    for (const path of [...brought, wantedKey]) await cache.delete(new URL(path, root).href);
    return true;
  } catch {
    // What cannot be deleted at all is listed as unfinished, with a button that removes it.
    return false;
  }
}

/**
 * Brings every file into the copy, words before pictures, some at a time. Throws `SaveError`, or the signal's
 * reason.
 */
export async function collect(making: Making, { signal, onProgress, source }: SaveOptions): Promise<void> {
  const { manifest, root } = making;
  const all = bytesOf(manifest.files);
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
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  try {
    const missing = new Map<string, SavedFile>();
    await inLanes(wordsFirst(manifest.files), stop, async file => {
      if (await stored(() => reuse(making, elsewhere, file))) report(file, file.bytes);
      else missing.set(file.path, file);
    });
    const take = async (file: SavedFile, bytes: ArrayBuffer) => {
      await stored(() => putFile(making, file, bytes));
      missing.delete(file.path);
      report(file, file.bytes);
    };
    const parcel = source ? undefined : largestOf(manifest.parcels ?? [], missing);
    if (parcel) {
      const files = parcel.holds.flatMap(path => missing.get(path) ?? []);
      await fetchParcel(parcel, files, root, { signal: stop.signal, onBytes: report, take });
    }
    await inLanes(wordsFirst([...missing.values()]), stop, async file => {
      const follow = { signal: stop.signal, onBytes: (bytes: number) => report(file, bytes) };
      await take(file, await (source ?? fetchFile)(file, root, follow));
    });
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Of the parcels that hold nothing but what is missing, the one that holds most. */
function largestOf(parcels: readonly Parcel[], missing: ReadonlyMap<string, SavedFile>): Parcel | undefined {
  return parcels
    .filter(({ holds }) => holds.every(path => missing.has(path)))
    .reduce<Parcel | undefined>(
      (best, next) => (next.holds.length > (best?.holds.length ?? 0) ? next : best),
      undefined,
    );
}

/**
 * Runs a task for each item, some at a time. Rejects after every task has ended: with what tells most, which is that there is no
 * room, then that storage did not answer, else with the first failure.
 */
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
  const telling = (['no-room', 'no-answer'] as const).flatMap(
    problem => failures.find(failure => problemIn(failure) === problem) ?? [],
  );
  if (failures.length > 0) throw telling[0] ?? failures[0];
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

function putRecord(
  { cache, root }: Pick<Making, 'cache' | 'root'>,
  key: string,
  manifest: SavedManifest,
): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  return cache.put(new URL(key, root).href, new Response(JSON.stringify(manifest), { headers }));
}

/** Reads the whole copy again, through its name, as the worker will. Throws `SaveError`. */
export async function readBack({ name, manifest, root }: Making): Promise<void> {
  await inLanes(manifest.files, new AbortController(), async file => {
    const response = await stored(() => kept(name, file.path, root));
    const right = response && (await stored(async () => isRight(await response.arrayBuffer(), file)));
    if (!right) throw new SaveError('no-storage', `${file.path} was not kept.`);
  });
}

/** Writes the manifest, by which the copy becomes whole, and then takes away what it replaces. */
export async function commit(making: Making): Promise<SavedManifest> {
  const { name, cache, root } = making;
  const manifest: SavedManifest = { ...making.manifest, savedAt: new Date().toISOString() };
  const [before, first, second] = await Promise.all([
    copyKeys(name, root),
    ...manifestKeys.map(key => readRecord(name, root, key)),
  ]);
  const isFirstRead = (first?.files.length ?? 0) > (second?.files.length ?? 0);
  const free = isFirstRead ? manifestKeys[1] : manifestKeys[0];
  await cache.put(new URL(factsKey(manifest, free), root).href, new Response(null));
  await putRecord(making, free, manifest);
  // Someone may have removed the copy meanwhile, in another tab: then what was written went nowhere.
  if (!(await kept(name, free, root))) throw new SaveError('no-storage', `${name} is gone.`);
  const replaced = manifestKeys.filter(key => key !== free);
  const outdated = [...replaced, wantedKey, ...(before ? factsKeys(before) : [])];
  await Promise.all(outdated.map(key => cache.delete(new URL(key, root).href)));
  for (const other of await otherCopies(making)) await deleteCache(other);
  return manifest;
}

/** Notes in a copy that it has been read through, and when, as an ISO 8601 date and time. False where it is gone. */
export async function noteChecked(name: string, at: string, root: string): Promise<boolean> {
  const before = await copyKeys(name, root);
  if (!before) return false;
  const cache = await caches.open(name);
  await cache.put(new URL(checkedKey(at), root).href, new Response(null));
  if (before.checkedAt && before.checkedAt !== at) {
    await cache.delete(new URL(checkedKey(before.checkedAt), root).href);
  }
  return true;
}

/** Takes away what has come of a copy in the making, or of the rest of one. A whole copy stays. */
export async function abandon(slug: string, root: string): Promise<void> {
  for (const name of await copyNames(slug)) {
    const manifest = await readRecord(name, root, wantedKey);
    if (manifest) await discard({ name, cache: await caches.open(name), manifest, root });
  }
}

/** Does something with storage; whatever goes wrong there becomes a `SaveError`, no answer too. */
export async function stored<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await inTime(task());
  } catch (error) {
    if (error instanceof SaveError) throw error;
    if (error instanceof NoAnswer) throw new SaveError('no-answer', error.message, error);
    // Browsers say it in several ways, and a full disk gives an UnknownError in Chromium: only this name is sure.
    const full = (error as { name?: unknown } | null)?.name === 'QuotaExceededError';
    throw new SaveError(full ? 'no-room' : 'no-storage', 'The device did not keep a file.', error);
  }
}
