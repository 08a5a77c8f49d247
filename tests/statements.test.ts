import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

/** The rows of the tables below a heading, as their cells. */
function rowsBelow(text: string, heading: string): string[][] {
  const part = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = part
    .split('\n')
    .filter(line => line.startsWith('| ') && !/^\| (?:---|line|trace|standard)/.test(line));
  return rows.map(row =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );
}

const security = read('SECURITY.md');
const safety = read('src/safety/README.md');
const asvs = rowsBelow(security, 'OWASP ASVS 5.0');
const traces = rowsBelow(safety, 'What a shared device gives away');
const code = rowsBelow(safety, "The Children's Code");

describe.each([
  ['SECURITY.md', security],
  ['src/safety/README.md', safety],
  ['README.md', read('README.md')],
])('%s', (_name, text) => {
  test('names only files that are there', () => {
    const named = [...text.matchAll(/\b(?:src|tests)\/[\w./-]+\.(?:tsx?|md)\b/g)].map(([path]) => path);
    expect(named.filter(path => !existsSync(resolve(root, path)))).toEqual([]);
  });
});

describe('each line of a table', () => {
  test.each([
    ['OWASP ASVS', asvs, 75],
    ['traces', traces, 13],
    ['Children’s Code', code, 15],
  ] as const)('of %s has a test, or says why there is none', (_name, rows, least) => {
    expect(rows.length).toBeGreaterThanOrEqual(least);
    const bare = rows.filter(cells => {
      const proof = cells.at(-1) ?? '';
      const isFile = (path: string) => /^tests\/\S+\.(?:test|spec)\.tsx?$|^tests\/site\/test\.ts$/.test(path);
      if (proof.split(', ').every(isFile) || /^none: \S+/.test(proof)) return false;
      // What has neither is open, not met on purpose or the host's, and says so.
      return (
        proof !== 'none' ||
        !/\bopen\b|not met|(?:^|\n)host:|(?:^|\n)nothing(?:\n|$)/i.test(cells.slice(1, -1).join('\n'))
      );
    });
    expect(bare).toEqual([]);
  });

  test('is there once, and ASVS lines are lines of that standard', () => {
    const lines = asvs.flatMap(([line = '']) => line.split(', '));
    expect(lines.filter(line => !/^\d{1,2}\.\d\.\d{1,2}(?:–\d{1,2}\.\d\.\d{1,2})?$/.test(line))).toEqual([]);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });

  test('of the Children’s Code stands in its order', () => {
    expect(code.map(([standard = '']) => Number(standard.split(' ')[0]))).toEqual(
      Array.from({ length: 15 }, (_, at) => at + 1),
    );
  });
});
