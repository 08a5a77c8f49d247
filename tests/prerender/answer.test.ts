import { request } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/prerender/headers.ts';
import { type RunningServer, startServer } from '../../src/prerender/serve.ts';
import { type BuiltSite, buildSite, secret } from './built-site.ts';

let site: BuiltSite;
let server: RunningServer;
let below: { site: BuiltSite; server: RunningServer };

beforeAll(async () => {
  site = await buildSite('/');
  server = await startServer({ out: site.out, port: 0 });
  const other = await buildSite('/a/b/');
  below = { site: other, server: await startServer({ out: other.out, port: 0 }) };
});

afterAll(async () => {
  await server.close();
  await below.server.close();
  await site.remove();
  await below.site.remove();
});

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
  readonly text: string;
}

const portOf = (one: RunningServer) => Number(new URL(one.url).port);

/** Sends the address as it stands: `fetch` would tidy it up first. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  of = server,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: portOf(of), path, headers, method, agent: false },
      response => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const body = Buffer.concat(parts);
          const flat = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(flat),
            body,
            text: body.toString(),
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

/** Sends bytes that no client would, and gives back all that comes. */
function send(bytes: string | Buffer, of = server): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(portOf(of), '127.0.0.1', () => socket.end(bytes));
    let answer = '';
    socket.on('data', part => {
      answer += part.toString('latin1');
    });
    // A server that refuses a request may cut the line while the rest of it is still being sent.
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(answer) : reject(error),
    );
    socket.on('close', () => resolve(answer));
  });
}

describe('a page', () => {
  test('comes with its type, its length and every policy', async () => {
    const page = await ask('/reports/final-report/');
    expect(page.status).toBe(200);
    expect(page.text).toContain('<title>Final</title>');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(Number(page.headers['content-length'])).toBe(page.body.length);
    expect(page.headers.vary).toBe('Accept-Encoding');
    expect(page.headers['cache-control']).toBe('no-cache');
    for (const [name, value] of Object.entries(securityHeaders))
      expect(page.headers[name.toLowerCase()]).toBe(value);
  });

  test('is answered to HEAD with the same headers and no body', async () => {
    const [got, headed] = [await ask('/'), await ask('/', {}, 'HEAD')];
    expect(headed.status).toBe(200);
    expect(headed.body.length).toBe(0);
    expect({ ...headed.headers, date: '' }).toEqual({ ...got.headers, date: '' });
  });

  test('of a sensitive report is not to be kept, nor its data, nor an address below it that leads nowhere', async () => {
    for (const path of ['', 'outline.json', 'nothing']) {
      expect((await ask(`/reports/one-year-on/${path}`)).headers['cache-control']).toBe('no-store');
    }
    expect((await ask('/cy/reports/one-year-on/')).headers['cache-control']).toBe('no-store');
    expect((await ask('/reports/one%2Dyear-on/')).headers['cache-control']).toBe('no-store');
    expect((await ask('/reports/one-year-on')).headers['cache-control']).toBe('no-store');
  });

  test('is found at an address that needed encoding', async () => {
    expect((await ask('/with%20space%20%C3%A9.txt')).text).toBe('small');
  });
});

describe('compressed copies', () => {
  test('are sent to those who take them, brotli first', async () => {
    const plain = await ask('/assets/entry-4f1c.js');
    const brotli = await ask('/assets/entry-4f1c.js', { 'Accept-Encoding': 'gzip, deflate, br' });
    const gzip = await ask('/assets/entry-4f1c.js', { 'Accept-Encoding': 'gzip, br;q=0' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(plain.text);
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(plain.text);
    expect(brotli.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(Number(brotli.headers['content-length'])).toBe(brotli.body.length);
    expect(new Set([plain, brotli, gzip].map(reply => reply.headers.etag)).size).toBe(3);
  });

  test('are sent for the not-found page too, and never for a picture', async () => {
    const missing = await ask('/nothing', { 'Accept-Encoding': 'br' });
    expect([missing.status, missing.headers['content-encoding']]).toEqual([404, 'br']);
    expect(brotliDecompressSync(missing.body).toString()).toContain('<title>Not found</title>');
    const picture = await ask('/icon.png', { 'Accept-Encoding': 'br' });
    expect([picture.headers['content-encoding'], picture.headers.vary]).toEqual([undefined, undefined]);
  });
});

describe('an entity tag', () => {
  test('spares a client the bytes it has', async () => {
    const { headers } = await ask('/');
    expect(headers.etag).toMatch(/^"[\w-]{20,}"$/);
    for (const held of [headers.etag ?? '', `W/${headers.etag}`, `"other", ${headers.etag}`, '*']) {
      const again = await ask('/', { 'If-None-Match': held });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers).toMatchObject({
        etag: headers.etag,
        'cache-control': 'no-cache',
        vary: 'Accept-Encoding',
      });
    }
  });

  test('of other bytes or another coding brings the page', async () => {
    const { headers } = await ask('/');
    expect((await ask('/', { 'If-None-Match': '"other"' })).status).toBe(200);
    expect((await ask('/', { 'If-None-Match': headers.etag ?? '', 'Accept-Encoding': 'br' })).status).toBe(
      200,
    );
    expect((await ask('/nothing', { 'If-None-Match': '*' })).status).toBe(404);
  });
});

describe('an address without its slash', () => {
  test('leads to the one with it, query included', async () => {
    const reply = await ask('/reports/final-report?left=full&right=young-people');
    expect(reply.status).toBe(308);
    expect(reply.headers.location).toBe('/reports/final-report/?left=full&right=young-people');
  });

  test('leads nowhere where the folder has no page', async () => {
    expect((await ask('/no-page')).status).toBe(404);
    expect((await ask('/no-page/')).status).toBe(404);
    expect((await ask('/icon.png/')).status).toBe(404);
  });
});

describe('a site below a path', () => {
  test('is served there, and the root of the host leads to it', async () => {
    expect((await ask('/a/b/', {}, 'GET', below.server)).text).toContain('<title>Library</title>');
    expect((await ask('/a/b/reports/one-year-on/', {}, 'GET', below.server)).headers['cache-control']).toBe(
      'no-store',
    );
    expect(
      (await ask('/a/b/assets/entry-4f1c.js', {}, 'GET', below.server)).headers['cache-control'],
    ).toContain('immutable');
    const root = await ask('/', {}, 'GET', below.server);
    expect([root.status, root.headers.location]).toEqual([302, '/a/b/']);
    const bare = await ask('/a/b?x=1', {}, 'GET', below.server);
    expect([bare.status, bare.headers.location]).toEqual([308, '/a/b/?x=1']);
    const inner = await ask('/a/b/reports/final-report', {}, 'GET', below.server);
    expect(inner.headers.location).toBe('/a/b/reports/final-report/');
  });

  test('answers the not-found page outside it', async () => {
    for (const path of ['/reports/final-report/', '/a/', '/a/bc/', '/A/b/', '/a/b/../../index.html']) {
      const reply = await ask(path, {}, 'GET', below.server);
      expect([path, reply.status]).toEqual([path, 404]);
      expect(reply.text).toContain('<title>Not found</title>');
    }
  });
});

describe('what is refused', () => {
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s', async method => {
    const reply = await ask('/', {}, method);
    expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
  });

  test('CONNECT', async () => {
    expect(await send('CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1\.1 405 /);
  });

  test.each([
    '//evil.example',
    '//evil.example/',
    '///evil.example/..',
    '/\\evil.example',
    '/%5Cevil.example',
    '/%2Fevil.example/',
    '/reports%2Ffinal-report/',
    '/reports%2Ffinal-report',
    '/reports/final-report//',
    '/reports//final-report',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/%2e%2e%2foutside.txt',
    '/..%5coutside.txt',
    '/../outside.txt',
    '/../dist-2/index.html',
    '/reports/../index.html',
    '/./index.html',
    '/%00',
    '/index.html%00.png',
    '/%',
    '/%zz',
    '/%ED%A0%80',
    '/%C0%AE%C0%AE/outside.txt',
    '/index.html%0d%0aSet-Cookie:a=b',
    '/index.html::$DATA',
    '/javascript:alert(1)',
    'http://evil.example/',
    '*',
    '/link.txt',
    '/linked/',
    '/linked',
    '/linked/index.html',
    '/.env',
    '/%2eenv',
    '/reports/.git/config',
    '/.htaccess',
    '/_headers',
    '/build.json',
    '/Build.json',
    '/hosting/nginx.conf',
    '/hosting/notes.html',
    '/hosting/',
    '/index.html.br',
    '/index.html.gz',
    '/index.html%2egz',
    '/index.html.map.gz',
    '/index.html/',
    '/index.html/x',
  ])('%s', async path => {
    const reply = await ask(path);
    expect(reply.status).toBe(404);
    expect(reply.headers.location).toBeUndefined();
    expect(reply.headers['set-cookie']).toBeUndefined();
    expect(reply.headers['cache-control']).toBe('no-cache');
    expect(reply.text).toContain('<title>Not found</title>');
    expect(reply.text).not.toContain(secret);
  });

  test.each([5_000, 15_000])('an address of %i characters', async length => {
    expect((await ask(`/${'x'.repeat(length)}`)).status).toBe(404);
    expect((await ask(`/${'x/'.repeat(length / 2)}`)).status).toBe(404);
  });

  test('a missing file among those that never change, without being remembered as missing', async () => {
    expect((await ask('/assets/old-0000.js')).headers['cache-control']).toBe('no-cache');
  });

  test('an address of 100 kB, and bytes that are no request, without the server falling', async () => {
    expect(await send(`GET /${'x'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(
      /^(HTTP\/1\.1 4\d\d |$)/,
    );
    expect(
      await send(Buffer.from('GET /\xff\xfe\xed\xa0\x80 HTTP/1.1\r\nHost: x\r\n\r\n', 'latin1')),
    ).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(await send('\0\0\0\r\n\r\n')).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect((await ask('/')).status).toBe(200);
  });

  test('a query that could reach into the headers of a redirect', async () => {
    const answer = await send(
      Buffer.from('GET /reports/final-report?\xe9 HTTP/1.1\r\nHost: x\r\n\r\n', 'latin1'),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 (400|308) /);
    expect(answer).not.toContain('\xe9');
  });
});

test('no address, whatever it is made of, fails the server, leads away or brings a byte from outside', async () => {
  const piece = fc.constantFrom(
    ...[
      '/',
      '//',
      '\\',
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      '%00',
      '%',
      '%ff',
      '%ED%A0%80',
      '%25',
      '?',
      '#',
      ':',
      '@',
      ';',
    ],
    ...[
      'outside.txt',
      'outside',
      'dist-2',
      'dist',
      'link.txt',
      'linked',
      'build.json',
      '.env',
      'hosting',
      '_headers',
    ],
    ...[
      'reports',
      'final-report',
      'one-year-on',
      'index.html',
      '.br',
      '.gz',
      'assets',
      'cy',
      'evil.example',
      '.git',
      'config',
    ],
  );
  const odd = fc.string({
    unit: fc.constantFrom(...Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))),
  });
  const path = fc
    .array(fc.oneof({ weight: 5, arbitrary: piece }, odd), { maxLength: 12 })
    .map(parts => `/${parts.join('')}`);
  await fc.assert(
    fc.asyncProperty(path, fc.boolean(), async (address, atBase) => {
      const [of, base] = atBase ? [below.server, '/a/b/'] : [server, '/'];
      const reply = await ask(atBase ? `/a/b${address}` : address, {}, 'GET', of);
      expect(reply.status).toBeGreaterThanOrEqual(200);
      expect(reply.status).toBeLessThan(500);
      expect(reply.text).not.toContain(secret);
      const { location } = reply.headers;
      if (location === undefined) return;
      expect(location.startsWith(base)).toBe(true);
      expect(new URL(location, 'http://here.example').host).toBe('here.example');
    }),
    { numRuns: 600 },
  );
});

describe('what a browser is to clear', () => {
  const told = async (from?: string) =>
    (await ask('/forgotten/', from ? { 'Sec-Fetch-Site': from } : {})).headers['clear-site-data'];

  test('is told at one address, and to whoever came there by this site or by hand', async () => {
    for (const from of [undefined, 'none', 'same-origin'])
      expect(await told(from)).toBe('"cache", "storage"');
    expect((await ask('/forgotten/')).headers['cache-control']).toBe('no-store');
    expect((await ask('/')).headers).not.toHaveProperty('clear-site-data');
  });

  test('is not told to who was led there by another site, whose link would clear what a reader saved', async () => {
    for (const from of ['cross-site', 'same-site']) expect(await told(from)).toBeUndefined();
  });
});
