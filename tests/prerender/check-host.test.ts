import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mediaType } from '../../src/model/media-type.ts';
import { checkHost } from '../../src/prerender/check-host.ts';
import { headersFor, sensitivePaths } from '../../src/prerender/headers.ts';

const site = { sensitive: sensitivePaths({ languages: ['en'], sensitive: ['hard'] }), first: [] };
const script = 'const x = 1;';
const sum = `sha256-${createHash('sha256').update(script).digest('base64')}`;
const page = `<!doctype html><title>A</title><script src="/a/b/assets/x-1.js" integrity="${sum}"></script>`;

const files: Record<string, string> = {
  '': page,
  'help/': page,
  'clock/': page,
  'forgotten/': page,
  'library.json': JSON.stringify({
    reports: [
      { slug: 'hard', sensitive: true },
      { slug: 'easy', sensitive: false },
    ],
  }),
  'manifest.webmanifest': '{}',
  'sw.js': '',
  'assets/x-1.js': script,
  'reports/hard/': page,
  'reports/hard/outline.json': '{}',
  'reports/hard/save.json': '{}',
};

/** A host that a test may spoil. */
let spoil: (path: string, headers: Record<string, string>) => { status?: number; body?: string } | undefined;
const asked: string[] = [];
const server = createServer((request, response) => {
  const path = (request.url ?? '').replace('/a/b/', '');
  asked.push(path);
  const type = mediaType(path === '' || path.endsWith('/') ? 'x.html' : path);
  const headers: Record<string, string> = { ...headersFor(path, site), 'Content-Type': type };
  const changed = spoil(path, headers) ?? {};
  const status = changed.status ?? (path in files ? 200 : 404);
  response.writeHead(status, headers).end(changed.body ?? files[path] ?? page);
});
let address: string;

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/b/`;
});
afterAll(() => new Promise(resolve => server.close(resolve)));

describe('a site that is online', () => {
  test('is asked for each kind of answer, and nothing is found where all are right', async () => {
    spoil = () => undefined;
    asked.length = 0;
    const { findings, answers } = await checkHost(address);
    expect(findings).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([...Object.keys(files), 'no-such-page/']));
    expect(answers).toBe(asked.length - 1);
  });

  test('has one line for what is wrong with several answers alike', async () => {
    spoil = (_path, headers) => {
      delete headers['Referrer-Policy'];
      return undefined;
    };
    const { findings } = await checkHost(address);
    expect(findings).toEqual([
      expect.stringMatching(
        /^\/a\/b\/\S*, \/a\/b\/\S*, \/a\/b\/\S* and 9 more: each lacks the header Referrer-Policy$/,
      ),
    ]);
  });

  test.each([
    ['a cookie', 'help/', { 'Set-Cookie': 'a=1' }, /^\/a\/b\/help\/ sets a cookie/],
    [
      'a copy kept of a sensitive report',
      'reports/hard/outline.json',
      { 'Cache-Control': 'max-age=60' },
      /outline\.json has Cache-Control “max-age=60”; it must be “no-store”/,
    ],
    [
      'a page that does not clear',
      'forgotten/',
      { 'Clear-Site-Data': '"cache"' },
      /^\/a\/b\/forgotten\/ has a Clear-Site-Data that leaves "storage"$/,
    ],
    [
      'a worker kept for a year',
      'sw.js',
      { 'Cache-Control': 'max-age=31536000' },
      /^\/a\/b\/sw\.js has Cache-Control/,
    ],
  ])('%s is told with its address', async (_name, at, changes, said) => {
    spoil = (path, headers) => {
      if (path === at) Object.assign(headers, changes);
      return undefined;
    };
    const { findings } = await checkHost(address);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(said);
  });

  test('that answers every address with a page is told', async () => {
    spoil = path => (path === 'no-such-page/' ? { status: 200 } : undefined);
    expect((await checkHost(address)).findings).toEqual(['/a/b/no-such-page/ has the status 200, not 404']);
  });

  test('whose host changes scripts is told', async () => {
    spoil = path => (path === 'assets/x-1.js' ? { body: 'const x=1' } : undefined);
    expect((await checkHost(address)).findings).toEqual([
      '/a/b/assets/x-1.js is not what the build wrote: its sum is not the one that the pages name',
    ]);
  });
});

describe('what cannot be checked is one sentence', () => {
  test.each([
    'example.org',
    'https://example.org/page',
    'https://example.org/?x',
    'ftp://example.org/',
    'https://me@example.org/',
  ])('the address %s', async given => {
    await expect(checkHost(given)).rejects.toThrow(/^--check needs the address of a site’s first page/);
  });

  test('a site of another kind', async () => {
    spoil = path => (path === 'library.json' ? { status: 404, body: '<!doctype html>' } : undefined);
    await expect(checkHost(address)).rejects.toThrow(
      `There is no site of Twofold at ${address}: it has no library.json.`,
    );
  });

  test('nobody there, or a page that is not', async () => {
    spoil = path => (path === '' ? { status: 503 } : undefined);
    await expect(checkHost(address)).rejects.toThrow(/answers with the status 503/);
    await expect(checkHost('http://127.0.0.1:9/')).rejects.toThrow(
      /^http:\/\/127\.0\.0\.1:9\/ cannot be reached: /,
    );
  });
});
