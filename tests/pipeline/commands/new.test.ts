import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { loadLibrary } from '../../../src/pipeline/site.ts';
import { folderWith } from '../read/disk.ts';
import { ran } from './ran.ts';

const library = { 'library.yaml': 'name: Fenby\npublisher: Council' };

test('a new report passes the check but for its to-dos', async () => {
  const root = await folderWith(library);
  const folder = join(root, 'reports', 'the-bus');
  expect(await ran(['new', 'the-bus', '--content', root])).toEqual({
    status: 0,
    out: `${folder}\n`,
    err: '',
  });
  expect((await readdir(folder)).sort()).toEqual([
    'data',
    'full.md',
    'media',
    'pairs.yaml',
    'report.yaml',
    'young-people.md',
  ]);
  expect(await readdir(join(root, 'reports'))).toEqual(['the-bus']);
  const { status, out } = await ran(['check', '--json', '--content', root]);
  expect(status).toBe(0);
  const findings: Finding[] = JSON.parse(out);
  expect(new Set(findings.map(finding => finding.rule))).toEqual(new Set(['to-do']));
  const files = new Set(findings.map(({ file }) => file.replace('reports/the-bus/', '')));
  expect([...files].sort()).toEqual(['full.md', 'pairs.yaml', 'report.yaml', 'young-people.md']);
});

test('a new report is built, and has nothing to say once its to-dos are done', async () => {
  const root = await folderWith(library);
  await ran(['new', 'the-bus', '--content', root]);
  const { library: built } = await loadLibrary(root, { cache: false });
  expect(built?.reports).toMatchObject([{ slug: 'the-bus', title: 'The bus', shortTitle: 'The bus' }]);
  for (const name of ['full.md', 'pairs.yaml', 'report.yaml', 'young-people.md']) {
    const file = join(root, 'reports', 'the-bus', name);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('TODO: ', '').replaceAll('TODO', '12'));
  }
  expect(await ran(['check', '--strict', '--content', root])).toEqual({
    status: 0,
    out: '0 errors, 0 warnings in 1 report\n',
    err: '',
  });
});

test('a report that is there is left as it is', async () => {
  const root = await folderWith({ ...library, 'reports/park/full.md': 'Mine.' });
  const { status, err } = await ran(['new', 'park', '--content', root]);
  expect(status).toBe(2);
  expect(err).toBe(`There is already a report in ${join(root, 'reports', 'park')}; it is left as it is.\n`);
  expect(await readdir(join(root, 'reports', 'park'))).toEqual(['full.md']);
  expect(await readFile(join(root, 'reports', 'park', 'full.md'), 'utf8')).toBe('Mine.');
});

test('names that cannot be addresses, and folders that are no content', async () => {
  const root = await folderWith(library);
  for (const slug of ['My Report', '../x', 'a/b', '-']) {
    const { status, err } = await ran(['new', '--content', root, '--', slug]);
    expect(status).toBe(2);
    expect(err).toBe(
      `“${slug}” becomes a web address: use small letters, digits and single hyphens, such as one-year-on.\n`,
    );
  }
  expect((await ran(['new', '--content', root])).err).toBe(
    'Give the new report one name, such as one-year-on.\n',
  );
  expect((await ran(['new', 'park', '--content', '/nowhere'])).err).toBe(
    'There is no library.yaml in /nowhere; name the content folder with --content DIR.\n',
  );
  expect(await readdir(root)).toEqual(['library.yaml']);
});
