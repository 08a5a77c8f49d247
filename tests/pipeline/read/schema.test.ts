import { expect, test } from 'vitest';
import { date, fields, flag, list, optional, words } from '../../../src/pipeline/read/fields.ts';
import { readBy } from '../../../src/pipeline/read/schema.ts';
import { readYaml } from '../../../src/pipeline/read/yaml.ts';
import { listener } from './told.ts';

const schema = fields({
  title: words,
  published: date,
  sensitive: optional(flag),
  parts: optional(list(fields({ name: words }))),
});

function read(text: string) {
  const { tell, lines, findings } = listener();
  const yaml = readYaml(text, 'report.yaml', tell);
  return { value: yaml && readBy(schema, yaml, 'report.yaml', tell), told: lines(), findings };
}

test('what is right is read, and nothing is told', () => {
  const { value, told } = read('title: A\npublished: 2024-01-02\nparts:\n  - name: B');
  expect(value).toEqual({ title: 'A', published: '2024-01-02', parts: [{ name: 'B' }] });
  expect(told).toEqual([]);
});

test('each problem is told at its place, with what was found and expected', () => {
  const { value, told, findings } = read(
    'published: 17 February\nsensitive: yes\nparts:\n  - name: [x]\n  - {}\n',
  );
  expect(value).toBeUndefined();
  expect(told).toEqual([
    '1:1 missing-field `title` is missing',
    '1:12 wrong-value `published` must be a date such as 2015-02-17; found “17 February”',
    '2:12 wrong-value `sensitive` must be true or false; found “yes”',
    '4:11 wrong-value `parts.name` in entry 1 must be text; found a list with one entry',
    '5:5 missing-field `parts.name` in entry 2 is missing',
  ]);
  expect(findings[1]).toMatchObject({
    severity: 'error',
    found: '“17 February”',
    expected: 'a date such as 2015-02-17',
  });
});

test('an empty field is missing, and told once', () => {
  expect(read('title: A\npublished:').told).toEqual([
    '2:11 missing-field `published` is missing; it must be a date such as 2015-02-17',
  ]);
});

test('a field that nobody knows is a warning; the rest is read', () => {
  const { value, told, findings } = read(
    'titel: A\ntitle: B\npublished: 2024-01-02\nparts: [{name: C, colour: red}]',
  );
  expect(value).toEqual({ title: 'B', published: '2024-01-02', parts: [{ name: 'C' }] });
  expect(told).toEqual([
    '4:19 unknown-field `colour` is not a field of this file and is left out; the fields here are `name`',
    '1:1 unknown-field `titel` is not a field of this file and is left out; did you mean `title`?',
  ]);
  expect(findings.every(finding => finding.severity === 'warning')).toBe(true);
});

test('a list where fields belong', () => {
  expect(read('- a').told).toEqual([
    '1:1 wrong-value the file must be a group of fields; found a list with one entry',
  ]);
});
