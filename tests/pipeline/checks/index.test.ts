import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allChecks, libraryChecks, reportsChecks } from '../../../src/pipeline/checks/index.ts';

test('every rule lies in a file of its name and is in the list, once', () => {
  const folder = new URL('../../../src/pipeline/checks/', import.meta.url);
  const files = readdirSync(folder).filter(name => name !== 'index.ts');
  const rules = [...allChecks, ...libraryChecks, ...reportsChecks].map(check => `${check.rule}.ts`);
  expect(rules.sort()).toEqual(files.sort());
});

test('every rule is explained to publishers', () => {
  const guide = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');
  const rules = [...allChecks, ...libraryChecks, ...reportsChecks].map(check => check.rule);
  expect(rules.filter(rule => !guide.includes(`| \`${rule}\` |`))).toEqual([]);
});
