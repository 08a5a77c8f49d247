import { resolve } from 'node:path';
import type { ResolvedConfig, ViteDevServer } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { restoreSearchEntry, searchFiles } from '../../src/model/search-files.ts';
import { contentPlugin } from '../../src/pipeline/plugin.ts';
import { serveInDevelopment } from '../../src/prerender/development.ts';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

let ask: (path: string) => Promise<Answer>;

beforeAll(() => {
  type Handler = (request: object, response: object, next: (error: unknown) => void) => void;
  let handle: Handler | undefined;
  const server = { middlewares: { use: (handler: Handler) => (handle = handler) } };
  const plugins = [contentPlugin(resolve(import.meta.dirname, '../fixtures/content'))];
  const config = { base: '/', plugins } as unknown as ResolvedConfig;
  serveInDevelopment(server as unknown as ViteDevServer, () => config)();
  ask = path =>
    new Promise((done, fail) => {
      let head = { status: 0, type: '' };
      const response = {
        writeHead: (status: number, headers: Record<string, string>) => {
          head = { status, type: headers['content-type'] ?? '' };
          return response;
        },
        end: (body: string) => done({ ...head, body }),
      };
      handle?.({ originalUrl: path }, response, fail);
    });
});

test('search works while one writes: its index is made of the content as it is', async () => {
  const { status, type, body } = await ask(`/${searchFiles.entry}`);
  expect(status).toBe(200);
  expect(type).toMatch(/^application\/json/);
  const entry = restoreSearchEntry(JSON.parse(body));
  if (!entry) throw new Error('That is no entry.');
  const part = await ask(`/${searchFiles.words(entry.version, 0)}`);
  expect(part.type).toMatch(/^text\/plain/);
  expect(part.body.split('\n').length).toBeGreaterThan(10);
  for (const path of [searchFiles.common(entry.version), searchFiles.own('matched-pair')])
    expect((await ask(`/${path}`)).status).toBe(200);
});
