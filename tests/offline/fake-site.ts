import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import type { Correction, Withdrawal } from '../../src/model/report.ts';
import type { Parcel, SaveManifest } from '../../src/model/save.ts';
import { savingHeader } from '../../src/offline/caches.ts';

/** Where the site of these tests lies. */
export const root = new URL('/', location.href).href;

/** What a server may do instead of sending a file. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly times: number }
  | { readonly kind: 'cut' }
  | { readonly kind: 'page' }
  | { readonly kind: 'bytes'; readonly bytes: string; readonly times: number }
  /** The answer comes in pieces of these sizes and the rest; `ends` cuts the connection before it. */
  | { readonly kind: 'pieces'; readonly sizes: readonly number[]; readonly ends?: 'cut' }
  | { readonly kind: 'silent' };

/** A site with one report, and a server whose faults a test chooses. */
export class FakeSite {
  readonly slug: string;
  manifest: SaveManifest;
  readonly contents: Map<string, string>;
  readonly faults = new Map<string, Fault>();
  /** What was asked for: the path, the cache mode of the request, and whether it says that it is a save's. */
  readonly asked: { path: string; cache: RequestCache | undefined; saving: boolean }[] = [];
  /** What the site tells of corrections, and of reports that were taken back. */
  corrections: readonly Correction[] = [];
  withdrawn: Readonly<Record<string, Withdrawal>> = {};
  /** Requests after so many answers are cut off. */
  cutAfter = Number.POSITIVE_INFINITY;
  #answers = 0;

  constructor(slug = 'one-year-on', revision = 'aa11', texts: Readonly<Record<string, string>> = {}) {
    this.slug = slug;
    this.contents = new Map(Object.entries({ ...filesOf(slug), ...texts }));
    this.manifest = manifestOf(slug, revision, this.contents);
    vi.stubGlobal('fetch', this.fetch);
  }

  /** Offers the words of all versions, and those of each, in one file too. */
  addParcels(): void {
    const parcels: Parcel[] = [];
    const { slug, manifest, contents } = this;
    for (const id of [undefined, 'young-people', 'full']) {
      const path = `reports/${slug}/parcel.${id ? `${id}.` : ''}en.txt`;
      const held = manifest.files.filter(
        ({ picture, versions }) => !picture && (id === undefined || (versions?.includes(id) ?? true)),
      );
      parcels.push({ path, holds: held.map(file => file.path) });
      contents.set(path, held.map(file => contents.get(file.path)).join(''));
    }
    this.manifest = { ...manifest, parcels };
  }

  readonly fetch = async (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = address instanceof Request ? address.url : String(address);
    const path = url.slice(root.length);
    this.asked.push({ path, cache: init?.cache, saving: new Headers(init?.headers).has(savingHeader) });
    init?.signal?.throwIfAborted();
    if (path === 'news.json') {
      const { revision } = this.manifest;
      const reports =
        this.slug in this.withdrawn ? {} : { [this.slug]: { revision, corrections: this.corrections } };
      return this.#answer(path, JSON.stringify({ format: 1, reports, withdrawn: this.withdrawn }));
    }
    if (path === `reports/${this.slug}/save.json`) return this.#answer(path, JSON.stringify(this.manifest));
    if (this.#answers >= this.cutAfter) throw new TypeError('Failed to fetch');
    this.#answers++;
    return this.#answer(path, this.contents.get(path), init?.signal ?? undefined);
  };

  async #answer(path: string, content: string | undefined, signal?: AbortSignal): Promise<Response> {
    const fault = this.faults.get(path);
    const type = path.endsWith('.json')
      ? 'application/json'
      : path.endsWith('.html')
        ? 'text/html'
        : path.endsWith('.txt')
          ? 'text/plain'
          : 'image/png';
    if (fault?.kind === 'cut') throw new TypeError('Failed to fetch');
    if (fault?.kind === 'silent')
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    if (fault?.kind === 'page')
      return new Response('<h1>Sign in</h1>', { headers: { 'Content-Type': 'text/html' } });
    if (fault?.kind === 'status' && fault.times > 0) {
      this.faults.set(path, { ...fault, times: fault.times - 1 });
      return new Response('', { status: fault.status });
    }
    if (fault?.kind === 'bytes' && fault.times > 0) {
      this.faults.set(path, { ...fault, times: fault.times - 1 });
      return new Response(fault.bytes, { headers: { 'Content-Type': type } });
    }
    if (content === undefined) return new Response('', { status: 404 });
    if (fault?.kind === 'pieces')
      return new Response(inPieces(content, fault), { headers: { 'Content-Type': type } });
    return new Response(content, { headers: { 'Content-Type': type, 'X-Injected': 'by a network' } });
  }

  /** The paths of files that were asked for, without the manifest. */
  paths(): string[] {
    return this.asked.map(({ path }) => path).filter(path => !path.endsWith('/save.json'));
  }
}

function inPieces(
  content: string,
  { sizes, ends }: Extract<Fault, { kind: 'pieces' }>,
): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(content);
  let at = 0;
  const ways = [...sizes];
  return new ReadableStream({
    pull: controller => {
      const size = ways.shift();
      if (size === undefined && ends === 'cut') return controller.error(new TypeError('network error'));
      if (size === undefined || at + size > bytes.length) {
        controller.enqueue(bytes.subarray(at));
        return controller.close();
      }
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
}

function filesOf(slug: string): Record<string, string> {
  const outline = {
    editions: [
      { id: 'full', lang: 'en-GB', text: { en: { file: 'text/full.en.1.html', bytes: 1 } } },
      { id: 'young-people', lang: 'en-GB', text: { en: { file: 'text/young-people.en.2.html', bytes: 1 } } },
    ],
  };
  return {
    [`reports/${slug}/media/map.png`]: 'not really a picture',
    [`reports/${slug}/outline.json`]: JSON.stringify(outline),
    [`reports/${slug}/frames.en.json`]: JSON.stringify({
      'young-people': ['<header>A year of work</header><article><div class="text">', '</div></article>'],
    }),
    [`reports/${slug}/text/full.en.1.html`]:
      '<section id="method"><h2>Method</h2><p>It cost $& and $1.</p></section>',
    [`reports/${slug}/text/young-people.en.2.html`]: '<section id="how"><h2>How we asked</h2></section>',
  };
}

function manifestOf(slug: string, revision: string, contents: ReadonlyMap<string, string>): SaveManifest {
  const files = [...contents].map(([path, text]) => {
    const [, version, language] = path.match(/text\/([\w-]+)\.(\w+)\./) ?? [];
    return {
      path,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
      ...(version && language ? { versions: [version], language } : {}),
      ...(path.endsWith('.png') ? { versions: ['full'], picture: true as const } : {}),
    };
  });
  const versions = [
    { id: 'young-people', audience: 'young-people' as const, languageName: 'English' },
    { id: 'full', audience: 'adults' as const, languageName: 'English' },
  ];
  return { format: 1, slug, revision, title: 'A year of work', files, versions };
}

/** A service worker container that says that the site's worker is active, and whether it has all of the site itself. */
export function useActiveWorker(isWhole = true): void {
  const postMessage = (_: unknown, [port]: readonly MessagePort[] = []) => port?.postMessage(isWhole);
  const registration = { scope: root, active: { postMessage }, installing: null, waiting: null };
  vi.stubGlobal('navigator', {
    onLine: true,
    userAgent: 'tests',
    language: 'en-GB',
    serviceWorker: { getRegistration: async () => registration },
    storage: { persist: async () => true, persisted: async () => true },
  });
}

/** Lets time run until a promise settles, and tells how much time that took, in milliseconds. */
export async function timed<T>(promise: Promise<T>): Promise<{ value: T; elapsed: number }> {
  let settled = false;
  let elapsed = 0;
  const end = promise.finally(() => {
    settled = true;
  });
  while (!settled) {
    // Hashing is real work elsewhere in the process: it ends between two turns of the event loop.
    for (let turn = 0; turn < 5 && !settled; turn++) await new Promise(resolve => setImmediate(resolve));
    if (settled) break;
    await vi.advanceTimersByTimeAsync(100);
    elapsed += 100;
  }
  return { value: await end, elapsed };
}
