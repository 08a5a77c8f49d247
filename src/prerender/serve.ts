import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BuildFacts, restoreBuildFacts } from '../model/site.ts';
import { answerTo, type Site, unreadable } from './answer.ts';
import { sensitivePaths } from './headers.ts';

/** Where the built site lies and where it is to be heard. */
export interface ServerOptions {
  /** The folder of the built site. */
  readonly out: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The network address to listen on; without it only this device can reach the site. */
  readonly host?: string;
}

/** Why a site cannot be served, as one sentence for the terminal. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}

/** A server that runs. */
export interface RunningServer {
  /** The address of the library, with the base. */
  readonly url: string;
  /** Lets answers that are under way end, then stops; resolves also when it has stopped before. */
  readonly close: () => Promise<void>;
}

/** How long an answer under way may go on after a request to stop, in milliseconds. */
const patience = 2_000;

/**
 * Serves a built site as a real host would: the security and cache headers of `headers.ts`, the copies compressed at
 * build time, entity tags, redirects to folders, `404.html`. SIGINT and SIGTERM stop it. Throws `ServeError` where nothing is built or the port cannot be had.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const facts = await readFacts(options.out);
  const { base, first } = facts;
  const site: Site = { out: options.out, base, first, sensitive: sensitivePaths(facts) };
  const server = createServer((request, response) => void respond(site, request, response));
  // Without a listener Node drops a CONNECT without an answer.
  server.on('connect', (_request, socket) =>
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\n\r\n'),
  );
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  return { url: `http://${shownHost(options.host)}:${port}${site.base}`, close: stopping(server) };
}

async function readFacts(out: string): Promise<BuildFacts> {
  const build = 'Build it first with “npm run build”, or name the folder of a built site with --out.';
  const text = await readFile(join(out, 'build.json'), 'utf8').catch((cause: unknown) => {
    throw new ServeError(`There is no built site in ${out}. ${build}`, { cause });
  });
  try {
    const facts = restoreBuildFacts(JSON.parse(text));
    if (facts) return facts;
  } catch (cause) {
    throw new ServeError(`The build.json in ${out} is damaged. ${build}`, { cause });
  }
  throw new ServeError(`The build.json in ${out} is not of this version. ${build}`);
}

function listen(server: Server, { port, host = '127.0.0.1' }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason: Record<string, string> = {
        EADDRINUSE: `Port ${port} is used by another program. Stop it, or choose another port with --port or PORT.`,
        EACCES: `This account may not use port ${port}. Choose one above 1023 with --port or PORT.`,
      };
      const otherwise = `The site cannot be served at ${host}, port ${port}: ${cause.message}`;
      reject(new ServeError(reason[cause.code ?? ''] ?? otherwise, { cause }));
    });
    server.listen(port, host, () => resolve());
  });
}

function shownHost(host: string | undefined): string {
  if (host === undefined || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function stopping(server: Server): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  const close = () => {
    process.off('SIGINT', close).off('SIGTERM', close);
    stopped ??= new Promise<void>(resolve => {
      const cut = setTimeout(() => server.closeAllConnections(), patience);
      server.close(() => {
        clearTimeout(cut);
        resolve();
      });
    });
    return stopped;
  };
  process.once('SIGINT', close).once('SIGTERM', close);
  return close;
}

async function respond(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await answerTo(site, request).catch((cause: unknown) => {
    console.error(`${request.method} ${JSON.stringify(request.url)}: ${cause}`);
    return unreadable(site);
  });
  response.writeHead(status, status === 304 ? headers : { ...headers, 'Content-Length': body.length });
  // An answer to HEAD keeps the length of the body it would have (RFC 9110, 8.6).
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
}
