import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type RunningServer, startServer } from '../../src/prerender/serve.ts';

/** What may go wrong between a reader and a host. */
export type Fault =
  /** Half of the answer comes, then the connection ends. */
  | 'cut'
  /** The connection ends without an answer. */
  | 'drop'
  /** The host is not well. */
  | 'error'
  /** A network's sign-in page comes instead, as if it were the answer. */
  | 'sign-in'
  /** As many bytes as were asked for, but others. */
  | 'wrong-bytes'
  /** Nothing comes, and the connection stays open. */
  | 'hang'
  /** Half of the answer comes, and the rest when the test says so (`goOn`). */
  | 'halfway'
  /** All of it comes, at two kilobytes a second. */
  | 'slow'
  /** There is no such file. */
  | 'missing'
  /** A script comes, and is none. */
  | 'no-script';

/** Answers that are the same for every address. */
const answers: Partial<Record<Fault, readonly [status: number, type: string, body: string]>> = {
  error: [500, 'text/plain', 'The host is not well.'],
  'sign-in': [200, 'text/html', '<title>Sign in</title><h1>Free wifi</h1>'],
  missing: [404, 'text/plain', 'There is no such file.'],
  'no-script': [200, 'text/javascript', 'self.addEventListener('],
};

/** A host of a built site with a network in front of it that can go wrong, and that counts what is asked. */
export class FaultyServer {
  /** Which faults happen to which addresses. */
  readonly faults = new Map<RegExp, Fault>();
  /** The paths that were asked for, in order, with the method before each. */
  readonly asked: string[] = [];
  /** The answers that have come halfway; each is called to go on. */
  readonly #halfway: (() => void)[] = [];
  /** How long each answer takes to begin, in milliseconds. */
  latency = 0;
  /** Scripts that lie on the host beside the site, by their paths from its root. */
  readonly beside = new Map<string, Buffer>();
  #host: RunningServer | undefined;
  #front: Server | undefined;
  #out = '';
  readonly #port: number;
  readonly #sockets = new Set<Socket>();

  /** Each time it starts, it is at this port. */
  constructor(port: number) {
    this.#port = port;
  }

  /** Starts, or starts again at the same address, with the site in a folder. */
  async start(out: string): Promise<void> {
    await this.show(out);
    // A host that is replaced in the middle of an answer is a connection that ends.
    const front = createServer((ask, answer) => this.#pass(ask, answer).catch(() => answer.destroy()));
    front.on('connection', socket => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    await new Promise<void>(resolve => front.listen(this.#port, '127.0.0.1', resolve));
    this.#front = front;
  }

  /** The address of the site's base. */
  get address(): string {
    return `http://localhost:${this.#port}${new URL(this.#host?.url ?? 'http://localhost/').pathname}`;
  }

  /** The folder of the build that is served. */
  get folder(): string {
    return this.#out;
  }

  /** Puts another build in the place of the one that is served. */
  async show(out: string): Promise<void> {
    await this.#host?.close();
    this.#host = await startServer({ out, port: 0 });
    this.#out = out;
  }

  /** No network: nobody answers at the address any more. */
  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise(resolve => (this.#front ? this.#front.close(resolve) : resolve(undefined)));
    this.#front = undefined;
  }

  /** How many answers have come halfway, and no further. */
  get halfway(): number {
    return this.#halfway.length;
  }

  /** Has the rest come of whatever came halfway, and nothing stop there any more. */
  goOn(): void {
    this.faults.clear();
    for (const go of this.#halfway.splice(0)) go();
  }

  /** Stops for good. */
  async close(): Promise<void> {
    await this.stop();
    await this.#host?.close();
  }

  async #pass(ask: IncomingMessage, answer: ServerResponse): Promise<void> {
    const path = ask.url ?? '/';
    this.asked.push(`${ask.method} ${path}`);
    if (this.latency > 0) await new Promise(resolve => setTimeout(resolve, this.latency));
    const fault = [...this.faults].find(([pattern]) => pattern.test(path))?.[1];
    if (fault === 'hang') return;
    if (fault === 'drop') {
      answer.destroy();
      return;
    }
    const beside = this.beside.get(path);
    const [code, type, text] = (fault && answers[fault]) ?? [200, 'text/javascript', beside];
    if (text !== undefined) {
      answer.writeHead(code, { 'Content-Type': type }).end(text);
      return;
    }
    const { status, headers, body } = await this.#fetch(ask);
    if (fault === 'cut') {
      answer.writeHead(status, headers);
      answer.write(body.subarray(0, body.length >> 1), () => answer.destroy());
      return;
    }
    answer.writeHead(status, headers);
    if (fault === 'halfway') {
      answer.write(body.subarray(0, body.length >> 1));
      this.#halfway.push(() => answer.end(body.subarray(body.length >> 1)));
      return;
    }
    if (fault === 'slow') await trickle(answer, body);
    answer.end(fault === 'slow' ? undefined : fault === 'wrong-bytes' ? Buffer.from(body).reverse() : body);
  }

  #fetch({
    method,
    url,
    headers,
  }: IncomingMessage): Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }> {
    const { port } = new URL(this.#host?.url ?? '');
    // Compressed bytes that are changed are an error of another kind.
    const plain = this.faults.size > 0 ? { ...headers, 'accept-encoding': 'identity' } : headers;
    // A connection that is kept may be closed by the host at the very moment in which it is used again.
    const to = { host: '127.0.0.1', port, agent: false };
    return new Promise((resolve, reject) => {
      const asked = request({ ...to, method, path: url, headers: plain }, async found => {
        const parts: Buffer[] = [];
        for await (const part of found) parts.push(part as Buffer);
        resolve({ status: found.statusCode ?? 500, headers: found.headers, body: Buffer.concat(parts) });
      });
      asked.on('error', reject).end();
    });
  }
}

/** Lets bytes come as over a telephone line, as long as somebody wants them. */
async function trickle(answer: ServerResponse, body: Buffer): Promise<void> {
  const piece = 200;
  for (let at = 0; at < body.length && !answer.destroyed; at += piece) {
    answer.write(body.subarray(at, at + piece));
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
