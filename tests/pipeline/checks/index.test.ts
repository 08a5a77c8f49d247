import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allChecks, libraryChecks, reportsChecks } from '../../../src/pipeline/checks/index.ts';

test('every rule lies in a file of its name and is in the list, once', () => {
  const folder = new URL('../../../src/pipeline/checks/', import.meta.url);
  const files = readdirSync(folder).filter(name => name !== 'index.ts');
  const rules = [...allChecks, ...libraryChecks, ...reportsChecks].map(check => `${check.rule}.ts`);
  expect(rules.sort()).toEqual(files.sort());
});
