import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/pipeline/read/yaml.ts';
import { listener } from './told.ts';

function read(text: string, offset = 0) {
  const { tell, lines } = listener();
  return { yaml: readYaml(text, 'x.yaml', tell, offset), told: lines() };
}

test('everything stays as it was written: telephone numbers, “no” and dates are text', () => {
  const { yaml } = read('phone: 0800\nanswer: no\nday: 2015-02-17\nempty:\nlist: [1, 2]');
  expect(yaml?.value).toEqual({
    phone: '0800',
    answer: 'no',
    day: '2015-02-17',
    empty: '',
    list: ['1', '2'],
  });
});

test('places of values and of keys are found, and of a missing value the thing around it', () => {
  const { yaml } = read('a: 1\nb:\n  - c: 2\n    d: 3\n');
  expect(yaml?.place(['b', 0, 'd'])).toEqual({ line: 4, column: 8 });
  expect(yaml?.placeOfKey(['b', 0, 'd'])).toEqual({ line: 4, column: 5 });
  expect(yaml?.place(['b', 0, 'e'])).toEqual({ line: 3, column: 5 });
  expect(yaml?.place(['b', 7])).toEqual({ line: 3, column: 3 });
});

test('lines are counted from the offset', () => {
  expect(read('a: 1\nb: 2', 1).yaml?.placeOfKey(['b'])).toEqual({ line: 3, column: 1 });
});

test('an empty text is empty, not wrong', () => {
  expect(read('# only a comment').yaml?.value).toBe('');
});

describe('what is not YAML is told in plain words', () => {
  test.each([
    [
      'a: b: c',
      '1:4 yaml-syntax this is not valid YAML: there are two colons in one line; put the text in quotation marks',
    ],
    ['a: 1\na: 2', '2:1 yaml-syntax this is not valid YAML: the same field is given twice'],
    [
      'a: "x\n',
      '2:1 yaml-syntax this is not valid YAML: a closing quotation mark, bracket or colon is missing',
    ],
    ['\ta: x', '1:1 yaml-syntax this is not valid YAML: lines must be indented with spaces, not tabs'],
    [
      'a: !run x',
      '1:4 yaml-syntax this is not valid YAML: a word that begins with “!” must be put in quotation marks',
    ],
  ])('%j', (text, told) => {
    const result = read(text);
    expect(result.yaml).toBeUndefined();
    expect(result.told).toEqual([told]);
  });

  test('aliases that multiply are refused before they fill the memory', () => {
    const levels = 'abcdefghi'.split('');
    const bomb = levels.map((name, index) => {
      const items = index === 0 ? 'lol, lol' : new Array(9).fill(`*${levels[index - 1]}`).join(', ');
      return `${name}: &${name} [${items}]`;
    });
    expect(read(bomb.join('\n')).told).toEqual([
      '1:1 yaml-syntax write repeated parts out: there are too many YAML aliases (“*name”)',
    ]);
  });
});
