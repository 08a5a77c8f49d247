import { addresses, files } from '../model/address.ts';
import type { Slug } from '../model/report.ts';
import { type Expected, type HostAnswer, hostFindings } from './host-findings.ts';
import { UsageError } from './options.ts';

/** Why a site that is online cannot be checked, as one sentence for the terminal. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
}

/** What a check found. */
export interface HostCheck {
  /** One line each. */
  readonly findings: readonly string[];
  /** How many answers were looked at. */
  readonly answers: number;
}

/** How long a host may take for one answer, in milliseconds. */
const patience = 20_000;

/** An address below the base that no site has. */
const nowhere = 'no-such-page/';

/**
 * Asks a site that is online for its pages, worker, hashed files, a sensitive report and a page that is not there, and
 * holds each answer against the headers of `headers.ts`. Nothing but the address is needed. Throws `UsageError` for an
 * address that cannot be a site's, `CheckError` where no such site answers.
 */
export async function checkHost(address: string): Promise<HostCheck> {
  const site = siteAddress(address);
  const home = await ask(site);
  if (home.status !== 200)
    throw new CheckError(`${site} answers with the status ${home.status}, not with a page.`);
  const expected = new Map([
    ...(await sensitiveOnes(site)),
    ...codeOf(home.body.toString(), site),
    ...others,
  ]);
  const wrong = new Map<string, string[]>();
  const note = (what: string, path: string) => wrong.set(what, [...(wrong.get(what) ?? []), path]);
  for (const [path, must] of expected) {
    const answer = path === '' ? home : await ask(new URL(path, site));
    for (const what of hostFindings(answer, must)) note(what, site.pathname + path);
  }
  const findings = [...wrong].map(([what, paths]) => `${listed(paths)} ${what}`);
  return { findings: [...findings, ...(await transport(site))], answers: expected.size };
}

function siteAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !isWeb || !url.pathname.endsWith('/') || url.search || url.hash || url.username) {
    throw new UsageError(
      `--check needs the address of a site’s first page, such as https://example.org/; found “${address}”.`,
    );
  }
  return url;
}

async function ask(url: URL): Promise<HostAnswer> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    const body = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, body };
  } catch (cause) {
    const { cause: reason = cause } = cause as Error;
    throw new CheckError(`${url} cannot be reached: ${(reason as Error).message}.`, { cause });
  }
}

/** What every site has besides its code and reports. */
const others: readonly (readonly [string, Expected])[] = [
  ['', { status: 200, file: 'index.html', caching: 'checked' }],
  [addresses.help.slice(1), { status: 200, file: 'index.html', caching: 'checked' }],
  [files.clock, { status: 200, file: 'index.html', caching: 'checked' }],
  [files.forgotten, { status: 200, file: 'index.html', caching: 'never', clears: true }],
  [files.library, { status: 200, file: files.library, caching: 'checked' }],
  ['manifest.webmanifest', { status: 200, file: 'manifest.webmanifest', caching: 'checked' }],
  ['sw.js', { status: 200, file: 'sw.js', caching: 'checked' }],
  [nowhere, { status: 404, file: '404.html', caching: 'checked' }],
];

/** The pages and data of each sensitive report, by what the site’s own list says of them. */
async function sensitiveOnes(site: URL): Promise<[string, Expected][]> {
  const list = await ask(new URL(files.library, site));
  const slugs = sensitiveIn(list.body.toString());
  if (!slugs) throw new CheckError(`There is no site of Twofold at ${site}: it has no ${files.library}.`);
  return slugs.flatMap((slug): [string, Expected][] => [
    [addresses.report(slug).slice(1), { status: 200, file: 'index.html', caching: 'never' }],
    [files.outline(slug), { status: 200, file: files.outline(slug), caching: 'never' }],
    [files.manifest(slug), { status: 200, file: files.manifest(slug), caching: 'never' }],
  ]);
}

function sensitiveIn(text: string): Slug[] | undefined {
  try {
    const { reports } = JSON.parse(text) as { reports?: unknown };
    if (!Array.isArray(reports)) return undefined;
    const sensitive = reports.filter(report => report?.sensitive === true).map(report => String(report.slug));
    return sensitive.filter(slug => /^[\w-]+$/.test(slug)) as Slug[];
  } catch {
    return undefined;
  }
}

/** The scripts and styles that a page names with their sums. */
function codeOf(html: string, site: URL): [string, Expected][] {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/gi)].map(([tag]) => tag);
  return tags.flatMap((tag): [string, Expected][] => {
    const [, path = ''] = /\b(?:src|href)="([^"]+)"/.exec(tag) ?? [];
    const [, integrity] = /\bintegrity="([^"]+)"/.exec(tag) ?? [];
    if (!integrity || !path.startsWith(site.pathname)) return [];
    return [[path.slice(site.pathname.length), { status: 200, file: path, caching: 'hashed', integrity }]];
  });
}

/** Whether a site that has HTTPS sends those who come without it there, on the same host. */
async function transport(site: URL): Promise<string[]> {
  if (site.protocol !== 'https:') {
    const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(site.hostname);
    return isHere ? [] : [`${site} is without HTTPS: anybody on the way can read and change it`];
  }
  // Another port than the usual one has no counterpart.
  if (site.port !== '') return [];
  const plain = new URL(site);
  plain.protocol = 'http:';
  // Not to answer without HTTPS at all is as good.
  const answer = await ask(plain).catch(() => undefined);
  if (!answer) return [];
  const to = answer.headers.get('location') ?? '';
  const isThere = answer.status >= 300 && answer.status < 400 && URL.canParse(to, plain.href);
  if (isThere && new URL(to, plain).origin === site.origin) return [];
  return [`${plain} does not lead to ${site.origin}: whoever comes without HTTPS stays without it`];
}

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).join(', ');
  return paths.length > 3
    ? `${shown} and ${paths.length - 3} more: each`
    : paths.length > 1
      ? `${shown}: each`
      : shown;
}
