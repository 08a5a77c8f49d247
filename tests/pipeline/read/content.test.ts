import { expect, test } from 'vitest';
import { readContent } from '../../../src/pipeline/read/content.ts';
import { folderWith } from './disk.ts';
import { listener } from './told.ts';

const library = 'name: Fenby\npublisher: Council';

test('reports are read in the order of their names, each with its texts', async () => {
  const { tell, lines } = listener();
  const root = await folderWith({
    'library.yaml': library,
    'reports/b/full.md': 'words',
    'reports/a/report.yaml': 'title: A',
    'reports/a/full.md': 'words',
    'reports/a/notes.txt': 'ignored',
    'reports/readme.txt': 'ignored',
  });
  const content = await readContent(root, tell);
  expect(lines()).toEqual([]);
  expect(content?.slugs).toEqual(['a', 'b']);
  expect(content?.reports.map(report => [report.folder, [...report.texts.keys()]])).toEqual([
    ['reports/a', ['full.md', 'report.yaml']],
    ['reports/b', ['full.md']],
  ]);
  const some = await readContent(root, tell, ['b']);
  expect(some?.reports.map(report => report.slug)).toEqual(['b']);
  expect(some?.slugs).toEqual(['a', 'b']);
});

test('a library without library.yaml, or with a report whose name is no address', async () => {
  const { tell, lines } = listener();
  expect(await readContent(await folderWith({ 'reports/a/full.md': '' }), tell)).toBeUndefined();
  await readContent(await folderWith({ 'library.yaml': library, 'reports/My Report/full.md': '' }), tell);
  expect(lines()).toEqual([
    '1:1 missing-file library.yaml is missing; it needs `name` and `publisher`',
    '1:1 wrong-name “My Report” becomes a web address: use small letters, digits and single hyphens, such as one-year-on',
  ]);
});
