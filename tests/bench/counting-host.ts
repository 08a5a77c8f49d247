import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What crossed for the report under measurement. */
export interface Crossed {
  readonly requests: number;
  /** Bytes of the answers as they were sent, compressed. */
  readonly bodies: number;
  /** Bytes of their status lines and headers, as HTTP/1.1 writes them. */
  readonly headers: number;
}

/** Stands before a host and counts what it answers: browsers tell less of requests that pass a service worker. */
export class CountingHost {
  readonly #behind: string;
  #server: Server | undefined;
  #crossed: Crossed = { requests: 0, bodies: 0, headers: 0 };

  /** `behind` is the address of the host that answers. */
  constructor(behind: string) {
    this.#behind = behind;
  }

  /** Starts, and gives the address at which it counts. */
  async start(): Promise<string> {
    const server = createServer((ask, answer) => this.#pass(ask, answer));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    this.#server = server;
    return `http://localhost:${(server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise(resolve => (this.#server ? this.#server.close(resolve) : resolve(undefined)));
  }

  /** What has crossed since this was asked the last time. */
  take(): Crossed {
    const crossed = this.#crossed;
    this.#crossed = { requests: 0, bodies: 0, headers: 0 };
    return crossed;
  }

  #pass({ method, url, headers }: IncomingMessage, answer: ServerResponse): void {
    const { hostname, port } = new URL(this.#behind);
    const asked = request({ hostname, port, method, path: url, headers }, found => {
      const { requests, bodies, headers: before } = this.#crossed;
      const head = found.rawHeaders.reduce(
        (sum, part) => sum + part.length + 2,
        'HTTP/1.1 200 OK\r\n\r\n'.length,
      );
      this.#crossed = { requests: requests + 1, bodies, headers: before + head };
      answer.writeHead(found.statusCode ?? 500, found.headers);
      found.on('data', (part: Buffer) => {
        this.#crossed = { ...this.#crossed, bodies: this.#crossed.bodies + part.length };
      });
      found.pipe(answer);
    });
    asked.on('error', () => answer.destroy()).end();
  }
}
