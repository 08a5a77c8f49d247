import { expect, test } from 'vitest';
import { accountOf } from '../../../src/pipeline/import/account.ts';
import { readDocx } from '../../../src/pipeline/import/docx/read.ts';
import { editionOf } from '../../../src/pipeline/import/edition.ts';
import { words } from '../../../src/text/words.ts';
import { largeReport } from './large.ts';

test('a report of 120 pages comes through whole and in time', () => {
  const report = largeReport(60_000);
  const start = process.cpuUsage();
  const imported = editionOf(readDocx(report.bytes), 'full');
  const { user, system } = process.cpuUsage(start);
  // The goal is 5 s of a command that takes about 2 s to load; other work on the machine is not counted.
  expect((user + system) / 1_000_000).toBeLessThan(4);
  const body = imported.text.slice(imported.text.indexOf('\n---\n') + 5);
  const found = [...body.matchAll(/^(#+) (.*) \{#/gm)].map(([, signs, text]) => [signs?.length, text]);
  expect(found).toEqual(report.headings);
  expect([...body.matchAll(/^(\d+\.\d+) /gm)].map(([, number]) => number)).toEqual(report.numbers);
  expect(body.match(/^\| - \|/gm)).toHaveLength(report.tables);
  expect(body.match(/\[\^\d+\](?!:)/g)).toHaveLength(report.notes);
  const plain = body.slice(0, body.indexOf('\n[^1]: ')).replace(/\{#[^}]*\}|\[\^\d+\]/g, '');
  expect(words(plain.replace(/:::note|[*|]/g, ' '))).toEqual([...words(report.text.join('\n')), 'end']);
  expect(accountOf(imported)).not.toContain('no line above');
}, 60_000);
