import { files } from '../model/address.ts';
import { type News, restoreNews } from '../model/news.ts';
import { restoreManifest, type SavedFile, SaveError, type SaveManifest } from '../model/save.ts';
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
  if (manifest.files.some(file => !file.path.startsWith(`reports/${slug}/`))) {
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

interface Ask {
  readonly url: string;
  readonly cache: RequestCache;
  /** Whether HTML is what we want; where it is not, HTML is a network's sign-in page. */
  readonly page: boolean;
  /** More bytes than these are not read. */
  readonly limit: number;
}

async function fetchBytes(ask: Ask, following: Following): Promise<ArrayBuffer> {
  for (let attempt = 0; ; attempt++) {
    const answer = await attemptOnce(ask, following);
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

/** The bytes, or the status where it is not 200. */
async function attemptOnce(ask: Ask, { signal, onBytes }: Following): Promise<ArrayBuffer | number> {
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
    return await readBody(response, ask.limit, bytes => {
      watch.heard();
      onBytes?.(bytes);
    });
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
