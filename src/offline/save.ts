import { bothChoices, bytesOf, choiceOf, choose, everything } from '../model/choice.ts';
import { type Choice, type SavedFile, type SavedManifest, SaveError } from '../model/save.ts';
import { copyNames, readManifest, readRecord, wantedKey } from './caches.ts';
import { fetchManifest } from './download.ts';
import { beginCopy, collect, commit, discard, type Making, readBack, stored } from './making.ts';
import { siteRoot } from './root.ts';
import { pausing, type SaveOptions, type SaveOutcome } from './saving.ts';
import { Turns } from './turns.ts';
import { siteIsWhole, workerComes } from './updates.ts';

/** Reports are saved one at a time: the first is there sooner, and no network is asked for everything at once. */
const turns = new Turns();

/**
 * Saves a report or what is chosen of it, or finishes a save: what is on the device already is kept, the rest is
 * fetched and verified, everything is read back, and the manifest is written last. What it is to have is written
 * first, so that a save which is still waiting is not forgotten with the tab. Where the network fails, what has come
 * stays and can be finished; where the device fails, or the reader cancels, it is deleted. Never rejects.
 */
export async function saveReport(slug: string, options: SaveOptions): Promise<SaveOutcome> {
  const root = siteRoot();
  let needed: number | undefined;
  try {
    return await oneAtATime(slug, options, async () => {
      const offered = options.offered ?? (await fetchManifest(slug, root, options));
      const manifest = choose(offered, await chosenNow(slug, root, offered, options));
      needed = bytesOf(manifest.files);
      return { kind: 'saved', manifest: await makeCopy(manifest, root, options) };
    });
  } catch (error) {
    if (options.signal.aborted) return { kind: options.signal.reason === pausing ? 'paused' : 'cancelled' };
    const problem = error instanceof SaveError ? error.problem : 'no-storage';
    return { kind: 'failed', problem, ...(needed === undefined ? {} : { needed }) };
  }
}

/** Two tabs that save the same report do so one after the other; the second finds everything there. */
function oneAtATime<T>(
  slug: string,
  { signal, onProgress }: SaveOptions,
  task: () => Promise<T>,
): Promise<T> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return task();
  const name = `save/${slug}`;
  void locks.query?.().then(
    ({ held }) =>
      held?.some(lock => lock.name === name) && !signal.aborted && onProgress({ kind: 'waiting' }),
    () => {},
  );
  return locks.request(name, { signal }, task);
}

/** What is to be kept: what the reader asks for, with what is on the device already. */
async function chosenNow(
  slug: string,
  root: string,
  offered: SavedManifest,
  { wish, supplies }: Pick<SaveOptions, 'wish' | 'supplies'>,
): Promise<Choice> {
  const { wanted, whole } = await stored(() => recordsOf(slug, root));
  // A copy of an older format, or of a build that offered no choice, has everything.
  const before = (record: SavedManifest | undefined) =>
    record?.chosen ? choiceOf(record) : everything(offered);
  if (wish === undefined) return before(wanted ?? whole);
  if (wish === 'everything') return { ...everything(offered), languages: before(whole).languages };
  if (!whole) return wish;
  const both = bothChoices(before(whole), wish);
  // A pack may lack what the copy on this device has of an older revision.
  const has = ({ path, sha256 }: SavedFile) =>
    !supplies || supplies(path) || whole.files.some(file => file.sha256 === sha256);
  return choose(offered, both).files.every(has) ? both : wish;
}

/** The newest records of what a report's copies are to have, and of what the whole one has. */
async function recordsOf(slug: string, root: string) {
  const names = (await copyNames(slug)).reverse();
  const read = (key: string) => Promise.all(names.map(name => readRecord(name, root, key)));
  const [wanted, whole] = [
    await read(wantedKey),
    await Promise.all(names.map(name => readManifest(name, root))),
  ];
  return { wanted: wanted.find(record => record), whole: whole.find(record => record) };
}

async function makeCopy(manifest: SavedManifest, root: string, options: SaveOptions): Promise<SavedManifest> {
  const { signal, onProgress } = options;
  const making = await beginCopy(manifest, root);
  try {
    const waiting = () => onProgress({ kind: 'waiting' });
    return await turns.take(() => fillCopy(making, options), signal, waiting);
  } catch (error) {
    const isDropped = signal.aborted ? signal.reason !== pausing : isOfDevice(error);
    if (isDropped) await discard(making);
    throw error;
  }
}

async function fillCopy(making: Making, options: SaveOptions): Promise<SavedManifest> {
  // Looked for meanwhile; where the save fails first, nobody asks any more.
  const coming = workerComes(options.signal);
  const isWhole = coming.then(found => found === 'active' && siteIsWhole(options.signal));
  isWhole.catch(() => undefined);
  await collect(making, options);
  options.onProgress({ kind: 'checking' });
  await readBack(making);
  if ((await coming) === 'none') throw new SaveError('no-worker', 'No service worker started.');
  if (!(await isWhole)) throw new SaveError('refused', 'Not all of the site itself is there.');
  options.signal.throwIfAborted();
  return stored(() => commit(making));
}

/** Whether the device failed in a way that leaves no use in what has come. One that does not answer cannot delete it either. */
function isOfDevice(error: unknown): boolean {
  return !(error instanceof SaveError) || ['no-room', 'no-storage', 'no-worker'].includes(error.problem);
}
