import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RouteObject } from 'react-router';
import { expect, test } from 'vitest';
import type { PageHandle } from '../../src/app/page-name.ts';
import { createRoutes } from '../../src/app/routes.tsx';

const unused = () => {
  throw new Error('Nothing is loaded here.');
};
const source = {
  library: unused,
  report: unused,
  recommended: unused,
  services: unused,
  glossary: unused,
  together: unused,
  searchable: unused,
};
const [frame] = createRoutes({ source, parseHtml: unused });
const pages = (frame?.children?.[0]?.children ?? []) as RouteObject[];

test('a page whose code comes by itself names the file that its styles come with', () => {
  const late = pages.filter(page => page.lazy);
  expect(late.length).toBeGreaterThan(5);
  for (const { path = '', handle } of late) {
    const code = (handle as PageHandle).code?.({}) ?? [];
    expect(code, `code of /${path}`).toHaveLength(1);
    expect(existsSync(resolve(code[0] ?? '')), `${code[0]}, named by /${path}`).toBe(true);
  }
});

test('side by side names its styles, one version needs none of them', () => {
  const { handle } = pages.find(page => page.path === 'reports/:slug/*') ?? {};
  const code = (view: string) => (handle as PageHandle).code?.({ slug: 'walk', '*': view });
  expect(code('side-by-side/')).toEqual(['src/reader/SideBySide.tsx']);
  expect(code('full/')).toEqual([]);
});
