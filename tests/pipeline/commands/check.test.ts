import { describe, expect, test } from 'vitest';
import { folderWith } from '../read/disk.ts';
import { ran, watched } from './ran.ts';

const broken = new URL('../../fixtures/broken/', import.meta.url).pathname;
const good = {
  'library.yaml': 'name: Fenby\npublisher: Council',
  'reports/park/report.yaml': 'title: The park\npublished: 2024-03-01',
  'reports/park/full.md': '## The pond\n\nThe pond is deep.',
  'reports/bus/report.yaml': 'title: The bus\npublished: 2024-03-01\ncolour: red',
  'reports/bus/full.md': '## The bus\n\nThe bus is slow.',
};

test('errors end with status 1 and are counted at the end', async () => {
  const { status, out, err } = await ran(['check', '--content', `${broken}missing-title`]);
  expect(status).toBe(1);
  expect(err).toBe('');
  expect(out.split('\n')).toEqual([
    'reports/park/report.yaml:1:1 missing-field `title` is missing',
    'reports/park/report.yaml:2:1 unknown-field `short_title` is not a field of this file and is left out; did you mean `shortTitle`? (warning)',
    '1 error, 1 warning in 1 report',
    '',
  ]);
});

test('whoever watches is told which report it is at', async () => {
  const { said } = await watched(['check', '--content', await folderWith(good)]);
  expect(said).toEqual(['Compiling bus, 1 of 2 …', 'Compiling park, 2 of 2 …', '']);
});

describe('warnings', () => {
  test('end with status 0, unless they are to be taken strictly', async () => {
    const root = await folderWith(good);
    const { status, out } = await ran(['check', '--content', root]);
    expect(status).toBe(0);
    expect(out).toContain('reports/bus/report.yaml:3:1 unknown-field');
    expect(out).toMatch(/0 errors, \d+ warnings? in 2 reports\n$/);
    const strict = await ran(['check', '--strict', '--content', root]);
    expect(strict.status).toBe(1);
    expect(strict.out).toMatch(/[1-9]\d* errors?, 0 warnings in 2 reports\n$/);
    expect(strict.out).not.toContain('(warning)');
    const found = JSON.parse((await ran(['check', '--strict', '--json', '--content', root])).out);
    expect(new Set(found.map((finding: { severity: string }) => finding.severity))).toEqual(
      new Set(['error']),
    );
  });

  test('of other reports are not told', async () => {
    const root = await folderWith(good);
    const { out } = await ran(['check', 'park', '--content', root]);
    expect(out).not.toContain('reports/bus');
    expect(out).toMatch(/in 1 report\n$/);
  });
});

test('a finding of a fact, a title or a footnote stands in its line', async () => {
  const root = await folderWith({
    'library.yaml': 'name: Fenby\npublisher: Council',
    'reports/park/report.yaml': [
      'title: The park',
      'published: 2024-03-01',
      'retelling: true',
      'shortTitle: Gangs in the park',
      'sensitive: true',
      'corrections:',
      '  - date: 2024-06-01',
      '    text: The date was wrong.',
      '  - date: 2024-05-01',
      '    text: "TODO: what was wrong"',
    ].join('\n'),
    'reports/park/full.md': [
      '---',
      'summary: "TODO: the summary"',
      '---',
      '# The park TODO',
      '',
      '## The pond',
      '',
      'The pond is deep.[^1]',
      '',
      '[^1]: TODO: the source',
    ].join('\n'),
    'reports/park/young-people.md': [
      '---',
      'title: The park',
      'ownFigures:',
      '  - figure: 1 in 5',
      '    because: We counted.',
      '---',
      '## The pond',
      '',
      'The pond is deep.',
    ].join('\n'),
  });
  const { out } = await ran(['check', '--content', root]);
  const wanted = /to-do|sensitive-title|content-note-missing|source-missing|number-not-in-full/;
  expect(out.split('\n').flatMap(line => (wanted.test(line) ? line.split(' ', 2).join(' ') : []))).toEqual([
    'reports/park/full.md:2:10 to-do',
    'reports/park/full.md:4:1 to-do',
    'reports/park/full.md:10:1 to-do',
    'reports/park/report.yaml:3:12 source-missing',
    'reports/park/report.yaml:4:13 sensitive-title',
    'reports/park/report.yaml:5:12 content-note-missing',
    'reports/park/report.yaml:10:11 to-do',
    'reports/park/young-people.md:4:13 number-not-in-full',
  ]);
});

test('as JSON', async () => {
  const { status, out } = await ran(['check', '--json', '--content', `${broken}broken-date`]);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    { rule: 'wrong-value', severity: 'error', file: 'reports/park/report.yaml', line: 2, column: 12 },
  ]);
});

test('a report that is not there', async () => {
  const root = await folderWith(good);
  expect(await ran(['check', 'prak', '--content', root])).toEqual({
    status: 2,
    out: '',
    err: 'There is no report “prak”; did you mean “park”?\n',
  });
});

test('a folder that is not there', async () => {
  const { status, out } = await ran(['check', 'park', '--content', '/nowhere']);
  expect(status).toBe(1);
  expect(out).toBe(
    'library.yaml:1:1 missing-file there is no content folder at /nowhere\n1 error, 0 warnings in 1 report\n',
  );
});
