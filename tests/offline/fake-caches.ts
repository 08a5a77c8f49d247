import { createHash } from 'node:crypto';
import { vi } from 'vitest';

interface Entry {
  readonly bytes: ArrayBuffer;
  readonly status: number;
  readonly headers: [string, string][];
}

/** A cache that remembers like a browser's: by whole address, giving a new response each time. */
export class FakeCache {
  readonly entries = new Map<string, Entry>();
  /** Called before anything is written; may throw as a full device does. */
  beforePut: (url: string) => void = () => {};

  async put(request: RequestInfo | URL, response: Response): Promise<void> {
    const url = urlOf(request);
    this.beforePut(url);
    const bytes = await response.arrayBuffer();
    this.entries.set(url, { bytes, status: response.status, headers: [...response.headers] });
  }

  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    const entry = this.entries.get(urlOf(request));
    return entry && new Response(entry.bytes.slice(0), { status: entry.status, headers: entry.headers });
  }

  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.entries.delete(urlOf(request));
  }

  async keys(): Promise<{ url: string }[]> {
    return [...this.entries.keys()].map(url => ({ url }));
  }
}

function urlOf(request: RequestInfo | URL): string {
  if (typeof request === 'string') return new URL(request, location.href).href;
  return request instanceof URL ? request.href : request.url;
}

/** Cache Storage in memory. A cache that was deleted can still be written to, and nobody finds it again. */
export class FakeCaches {
  readonly all = new Map<string, FakeCache>();
  beforePut: (url: string) => void = () => {};

  async keys(): Promise<string[]> {
    return [...this.all.keys()];
  }

  async open(name: string): Promise<FakeCache> {
    const found = this.all.get(name) ?? new FakeCache();
    found.beforePut = url => this.beforePut(url);
    this.all.set(name, found);
    return found;
  }

  async has(name: string): Promise<boolean> {
    return this.all.has(name);
  }

  async delete(name: string): Promise<boolean> {
    return this.all.delete(name);
  }

  async match(request: RequestInfo | URL, options?: { cacheName?: string }): Promise<Response | undefined> {
    for (const [name, cache] of this.all) {
      if (options?.cacheName !== undefined && options.cacheName !== name) continue;
      const found = await cache.match(request);
      if (found) return found;
    }
    return undefined;
  }
}

/** Puts an empty Cache Storage in the place of the browser's. */
export function useFakeCaches(): FakeCaches {
  const fake = new FakeCaches();
  vi.stubGlobal('caches', fake);
  // Under jsdom Web Crypto refuses the buffers of Node's responses.
  const digest = async (_: string, bytes: ArrayBuffer) =>
    Uint8Array.from(createHash('sha256').update(new Uint8Array(bytes)).digest()).buffer;
  vi.stubGlobal('crypto', { subtle: { digest } });
  return fake;
}
