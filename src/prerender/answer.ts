import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { mediaType } from '../model/media-type.ts';
import { acceptedCodings, type Coding } from './compress.ts';
import {
  fromElsewhere,
  type HeaderFacts,
  headersFor,
  isForHost,
  isText,
  withoutPagePolicies,
} from './headers.ts';

/** A built site that is served. */
export interface Site extends HeaderFacts {
  /** The folder it lies in. */
  readonly out: string;
  /** The path its links assume; begins and ends with `/`. */
  readonly base: string;
}

/** An answer before it is written. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

type Ask = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/**
 * What a site answers to a request: a file, a redirect to the address with a slash at its end, or `404.html`. No
 * address makes it throw, leads to another host, or shows a file that lies outside the site or is not for readers.
 * Throws where the disk fails.
 */
export async function answerTo(site: Site, request: Ask): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const answer = plain(site, '', 405, 'Pages can only be read here.');
    return { ...answer, headers: { ...answer.headers, Allow: 'GET, HEAD', Connection: 'close' } };
  }
  const [address = '', query] = splitOnce(request.url ?? '', '?');
  if (address === '/' && site.base !== '/') return redirect(site, '', 302, site.base);
  if (`${address}/` === site.base) return redirect(site, '', 308, withQuery(site.base, query));
  const path = pathBelow(site.base, address);
  if (path === undefined) return notFound(site, '', request);
  if (path === '' || path.endsWith('/')) {
    return (await found(site, path, `${path}index.html`, request)) ?? notFound(site, path, request);
  }
  const file = await found(site, path, path, request);
  if (file) return file;
  if (await fileIn(site, `${path}/index.html`)) {
    const to = site.base + path.split('/').map(encodeURIComponent).join('/');
    return redirect(site, path, 308, withQuery(`${to}/`, query));
  }
  return notFound(site, path, request);
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** A query that could break a header is dropped: the address alone is right. */
function withQuery(address: string, query: string | undefined): string {
  return query && /^[!-~]+$/.test(query) ? `${address}?${query}` : address;
}

/**
 * The path below the base of a request's address, decoded; `undefined` for an address outside it and for one that no
 * link of ours has: an empty, dotted or undecodable part, or a part with a slash, backslash, colon or control character
 * in it, however it was encoded.
 */
function pathBelow(base: string, address: string): string | undefined {
  if (!address.startsWith(base)) return undefined;
  const parts = address.slice(base.length).split('/');
  const decoded = parts.map((part, index) => {
    if (part === '') return index === parts.length - 1 ? '' : undefined;
    const name = decode(part);
    return name === undefined || name === '.' || name === '..' || /[\\/:\p{Cc}]/u.test(name)
      ? undefined
      : name;
  });
  return decoded.includes(undefined) ? undefined : decoded.join('/');
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Where a path below the base lies on the disk, if readers may have it. */
async function fileIn(site: Site, path: string): Promise<string | undefined> {
  return isForHost(path) ? undefined : onDisk(site, path);
}

/** The file itself: neither a link to another place nor, where the disk ignores capitals, another spelling. */
async function onDisk(site: Site, path: string): Promise<string | undefined> {
  const wanted = join(await realpath(site.out), ...path.split('/'));
  const real = await realpath(wanted).catch(() => undefined);
  return real === wanted ? real : undefined;
}

/** The bytes of a file, or nothing where it is a folder or went away. */
async function bytesOf(file: string | undefined): Promise<Buffer | undefined> {
  if (file === undefined) return undefined;
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EISDIR' || error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** The answer that carries a file, at the address `path`; `undefined` where there is no such file. */
async function found(site: Site, path: string, file: string, request: Ask): Promise<Answer | undefined> {
  const sent = await representation(site, file, request);
  if (!sent) return undefined;
  const tag = `"${createHash('sha256').update(sent.body).digest('base64url').slice(0, 27)}"`;
  const { 'Clear-Site-Data': clears, ...others } = headersFor(path, site);
  const policies = clears && !isLedHere(request) ? { ...others, 'Clear-Site-Data': clears } : others;
  const forType = mediaType(file).startsWith('text/html') ? policies : withoutPagePolicies(policies);
  const headers = { ...forType, ...sent.headers, ETag: tag };
  if (!hasTag(request.headers['if-none-match'], tag)) return { status: 200, headers, body: sent.body };
  return { status: 304, headers, body: sent.body };
}

/** Whether another site led a browser here. */
function isLedHere({ headers }: Ask): boolean {
  return fromElsewhere.some(site => site === headers['sec-fetch-site']);
}

async function representation(
  site: Site,
  path: string,
  request: Ask,
): Promise<Pick<Answer, 'headers' | 'body'> | undefined> {
  const body = await bytesOf(await fileIn(site, path));
  if (!body) return undefined;
  const headers = { 'Content-Type': mediaType(path) };
  if (!isText(path)) return { headers, body };
  const vary = { ...headers, Vary: 'Accept-Encoding' };
  const accepted = request.headers['accept-encoding'];
  const copy = await compressed(
    site,
    path,
    acceptedCodings(typeof accepted === 'string' ? accepted : undefined),
  );
  if (!copy) return { headers: vary, body };
  return { headers: { ...vary, 'Content-Encoding': copy.coding.name }, body: copy.body };
}

async function compressed(
  site: Site,
  path: string,
  wanted: readonly Coding[],
): Promise<{ coding: Coding; body: Buffer } | undefined> {
  for (const coding of wanted) {
    const body = await bytesOf(await onDisk(site, path + coding.ending));
    if (body) return { coding, body };
  }
  return undefined;
}

/** Whether a client's copy is the one it would get; hosts in between may have marked its tag as weak. */
function hasTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some(part => part.trim() === '*' || part.trim().replace(/^W\//, '') === tag);
}

async function notFound(site: Site, path: string, request: Ask): Promise<Answer> {
  const page = await representation(site, '404.html', request);
  if (!page) return plain(site, path, 404, 'There is no such page.');
  return { ...page, status: 404, headers: { ...missingHeaders(site, path), ...page.headers } };
}

/** What is missing today may be there tomorrow, also among the files that never change. */
function missingHeaders(site: Site, path: string): Record<string, string> {
  return headersFor(site.sensitive(path) ? path : '404.html', site);
}

function redirect(site: Site, path: string, status: 302 | 308, to: string): Answer {
  return { status, headers: { ...missingHeaders(site, path), Location: to }, body: Buffer.alloc(0) };
}

/** The answer where the disk fails, as while a new build takes the place of the old one. */
export function unreadable(site: Site): Answer {
  return plain(site, '', 503, 'The server cannot read its files just now.');
}

function plain(site: Site, path: string, status: number, sentence: string): Answer {
  const headers = { ...missingHeaders(site, path), 'Content-Type': mediaType('.txt') };
  return { status, headers, body: Buffer.from(`${sentence}\n`) };
}
