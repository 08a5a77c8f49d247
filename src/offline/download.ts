import { files } from '../model/address.ts';
import { type News, restoreNews } from '../model/news.ts';
import { type Parcel, restoreManifest, type SavedFile, SaveError, type SaveManifest } from '../model/save.ts';
import { Silence } from '../ui/silence.ts';
import { isRight, savingHeader } from './caches.ts';
import { pause } from './pause.ts';

/** How a download can be followed and stopped. */
export interface Following {
  readonly signal: AbortSignal;
  /** Called with the bytes that have come so far of the present attempt. */
  readonly onBytes?: (bytes: number) => void;
}

/** Waits before each new attempt, in milliseconds: a server that is busy now may not be in a moment. */
const waits = [1000, 2000, 4000];
/** How long a server may be silent, in milliseconds. A slow download that goes on is not stopped. */
const silence = 20_000;

/** Fetches what a report's saved copy is to be made of. Throws `SaveError`, or the signal's reason. */
export async function fetchManifest(slug: string, root: string, following: Following): Promise<SaveManifest> {
  const url = new URL(files.manifest(slug), root).href;
  // Past the caches: manifest and files must be of one build.
  const bytes = await fetchBytes({ url, cache: 'no-cache', page: false, limit: 4_000_000 }, following);
  const manifest = restoreManifest(parse(bytes));
  if (!manifest || manifest.slug !== slug)
    throw new SaveError('wrong-bytes', `${url} is not a manifest of ${slug}.`);
  if (
    [...manifest.files, ...(manifest.parcels ?? [])].some(({ path }) => !path.startsWith(`reports/${slug}/`))
  ) {
    throw new SaveError('wrong-bytes', `${url} names files of another report.`);
  }
  return manifest;
}

/** Fetches what the site tells of the present state of its reports. Throws `SaveError`, or the signal's reason. */
export async function fetchNews(root: string, following: Following): Promise<News> {
  const url = new URL(files.news, root).href;
  const bytes = await fetchBytes({ url, cache: 'no-cache', page: false, limit: 4_000_000 }, following);
  const news = restoreNews(parse(bytes));
  if (!news) throw new SaveError('wrong-bytes', `${url} is not a list of news.`);
  return news;
}

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/**
 * Fetches one file and gives its bytes only if they are the promised ones; wrong ones are asked for once more
 * past every cache. Throws `SaveError`, or the signal's reason.
 */
export async function fetchFile(file: SavedFile, root: string, following: Following): Promise<ArrayBuffer> {
  const url = new URL(file.path, root).href;
  for (const cache of ['no-cache', 'reload'] as const) {
    const bytes = await fetchBytes(
      { url, cache, page: file.path.endsWith('.html'), limit: file.bytes },
      following,
    );
    if (await isRight(bytes, file)) return bytes;
    following.onBytes?.(0);
  }
  throw new SaveError('wrong-bytes', `${url} came twice with other bytes than its manifest says.`);
}

/** How the files of a parcel are followed and taken. */
export interface Unpacking {
  readonly signal: AbortSignal;
  /** Called with the bytes that have come so far of a file. */
  readonly onBytes: (file: SavedFile, bytes: number) => void;
  /** Called with the bytes of a file that has come, and is the promised one. */
  readonly take: (file: SavedFile, bytes: ArrayBuffer) => Promise<void>;
}

/**
 * Fetches a parcel and gives each of its files, which are `files` in their order, as soon as it is there. A parcel that
 * cannot be had, or has other bytes than were promised, ends without a word: what it did not give can be fetched by
 * itself, which says why it does not come. Throws `SaveError` where the network ends, and the signal's reason.
 */
export async function fetchParcel(
  { path }: Parcel,
  files: readonly SavedFile[],
  root: string,
  { signal, onBytes, take }: Unpacking,
): Promise<void> {
  const waiting = [...files];
  let parts: Uint8Array[] = [];
  let size = 0;
  /** Takes what has come of the next file, as far as it goes; what remains is of those after it. False where it is wrong. */
  const unpack = async (chunk: Uint8Array): Promise<boolean> => {
    let rest = chunk;
    for (let file = waiting[0]; file; file = waiting[0]) {
      const own = rest.subarray(0, file.bytes - size);
      parts.push(own);
      size += own.byteLength;
      rest = rest.subarray(own.byteLength);
      onBytes(file, size);
      if (size < file.bytes) return true;
      const bytes = joined(parts, size);
      if (!(await isRight(bytes, file))) {
        onBytes(file, 0);
        return false;
      }
      await take(file, bytes);
      waiting.shift();
      [parts, size] = [[], 0];
    }
    return false;
  };
  const url = new URL(path, root).href;
  await attemptOnce({ url, cache: 'no-cache', page: false }, signal, async (response, heard) => {
    const reader = response.body?.getReader();
    try {
      for (let more = true; reader && more; ) {
        const { done, value } = await reader.read();
        if (done) return;
        heard();
        more = await unpack(value);
      }
    } finally {
      // What is not wanted any more must not go on coming.
      await reader?.cancel().catch(() => undefined);
    }
  });
}

interface Ask {
  readonly url: string;
  readonly cache: RequestCache;
  /** Whether HTML is what we want; where it is not, HTML is a network's sign-in page. */
  readonly page: boolean;
}

interface AskForBytes extends Ask {
  /** More bytes than these are not read. */
  readonly limit: number;
}

async function fetchBytes(ask: AskForBytes, following: Following): Promise<ArrayBuffer> {
  for (let attempt = 0; ; attempt++) {
    const answer = await attemptOnce(ask, following.signal, (response, heard) =>
      readBody(response, ask.limit, bytes => {
        heard();
        following.onBytes?.(bytes);
      }),
    );
    if (typeof answer !== 'number') return answer;
    const wait = waits[attempt];
    if (!mayPass(answer) || wait === undefined) {
      throw new SaveError('refused', `${ask.url} was answered with ${answer}.`);
    }
    await pause(wait, following.signal);
  }
}

/** A 404 too may pass: a host that spreads a new build does not have every file everywhere at once. */
function mayPass(status: number): boolean {
  return status === 404 || status === 408 || status === 429 || status >= 500;
}

/** What `read` makes of the answer, or its status where that is not 200. `read` says when it has heard of the server. */
async function attemptOnce<T>(
  ask: Ask,
  signal: AbortSignal,
  read: (response: Response, heard: () => void) => Promise<T>,
): Promise<T | number> {
  signal.throwIfAborted();
  const watch = new Silence(silence, signal);
  try {
    const response = await fetch(ask.url, {
      cache: ask.cache,
      credentials: 'same-origin',
      headers: { [savingHeader]: '1' },
      signal: watch.signal,
    });
    watch.heard();
    if (response.status !== 200) return response.status;
    if (!ask.page && response.headers.get('content-type')?.includes('text/html')) {
      throw new SaveError('sign-in', `${ask.url} was answered with a page.`);
    }
    return await read(response, () => watch.heard());
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SaveError) throw error;
    throw new SaveError('no-network', `${ask.url} could not be fetched.`, error);
  } finally {
    watch.end();
  }
}

async function readBody(
  response: Response,
  limit: number,
  onBytes: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader && size <= limit) {
    const { done, value } = await reader.read();
    if (done) return joined(parts, size);
    parts.push(value);
    size += value.byteLength;
    onBytes(size);
  }
  await reader?.cancel();
  return joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): ArrayBuffer {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all.buffer;
}
