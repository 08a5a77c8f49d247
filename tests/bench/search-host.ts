import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { mediaType } from '../../src/model/media-type.ts';

/** A page that asks Pagefind, which our policy for pages would not let start. */
const pagefindPage = `<!doctype html><html lang="en"><title>Pagefind</title><body><script type="module">
// Without a worker it works in the page, whose network and processor are those that are slowed and counted.
delete window.Worker;
const pagefind = await import('/pagefind/pagefind.js');
window.ask = async words => {
  const { results } = await pagefind.search(words);
  const [first] = results;
  return first ? (await first.data()).excerpt : undefined;
};
</script></body></html>`;

/** Serves the built site with another library's index in the place of its own, and Pagefind's beside it. */
export class SearchHost {
  readonly #site: string;
  readonly #indexes: string;
  /** What was sent before: packing takes longer than sending, and a real host has packed its files long ago. */
  readonly #packed = new Map<string, Buffer>();
  #server: Server | undefined;

  constructor(site: string, indexes: string) {
    this.#site = site;
    this.#indexes = indexes;
  }

  /** Starts, and gives its address. */
  async start(): Promise<string> {
    const server = createServer((ask, answer) => void this.#answer(ask, answer));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    this.#server = server;
    return `http://localhost:${(server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise(resolve => (this.#server ? this.#server.close(resolve) : resolve(undefined)));
  }

  async #answer({ url = '/' }: IncomingMessage, answer: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
    if (path === 'pagefind.html') {
      answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pagefindPage);
      return;
    }
    const isIndex = /^(search-index|pagefind)/.test(path);
    const file = join(
      isIndex ? this.#indexes : this.#site,
      path.endsWith('/') || path === '' ? `${path}index.html` : path,
    );
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) {
      answer.writeHead(404).end();
      return;
    }
    const type = path.endsWith('/') ? 'text/html; charset=utf-8' : mediaType(path);
    // Pagefind's own files are packed already.
    const isPacked = !type.includes('charset');
    answer.writeHead(200, {
      'content-type': type,
      ...(isPacked ? {} : { 'content-encoding': 'br' }),
    });
    const packed = isPacked ? bytes : (this.#packed.get(file) ?? brotliCompressSync(bytes));
    if (!isPacked) this.#packed.set(file, packed);
    answer.end(packed);
  }
}
