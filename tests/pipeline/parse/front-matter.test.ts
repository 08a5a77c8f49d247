import { describe, expect, test } from 'vitest';
import { factsFromName, splitFrontMatter } from '../../../src/pipeline/parse/front-matter.ts';
import { listener } from '../read/told.ts';

function split(text: string) {
  const { tell, lines } = listener();
  return { ...splitFrontMatter(text, 'full.md', tell), told: lines() };
}

test('the fields are read, and the text keeps its lines', () => {
  const { facts, body, told } = split('---\r\ntitle: A\r\nreadingAge: 11\r\n---\r\n\r\nText');
  expect(facts).toEqual({ title: 'A', readingAge: 11 });
  expect(body.split('\n').indexOf('Text')).toBe(5);
  expect(told).toEqual([]);
});

test('figures of an edition’s own have a reason each', () => {
  const own = '---\nownFigures:\n  - figure: 1 in 5\n    because: It is counted here.\n---\n';
  expect(split(own).facts).toEqual({ ownFigures: [{ figure: '1 in 5', because: 'It is counted here.' }] });
  expect(split('---\nownFigures:\n  - figure: 1 in 5\n---\n').told).toEqual([
    '3:5 missing-field `ownFigures.because` in entry 1 is missing',
  ]);
});

test('a text without fields is left as it is, and so is a line in its middle', () => {
  for (const text of ['Text', '---', 'Text\n\n---\n\nMore', '---\n\nText\n']) {
    expect(split(text)).toMatchObject({ facts: {}, body: text, told: [] });
  }
  expect(split('---\n---\nText')).toMatchObject({ facts: {}, body: '\n\nText', told: [] });
});

describe('what is wrong is told in its own line', () => {
  test('an audience that there is not, and an unknown field', () => {
    const { facts, told } = split('---\naudience: children\ntitel: A\n---\n');
    expect(facts).toEqual({});
    expect(told).toEqual([
      '2:11 wrong-value `audience` must be one of adults, young-people, easy-read; found “children”',
      '3:1 unknown-field `titel` is not a field of this file and is left out; did you mean `title`?',
    ]);
  });

  test('fields without an end', () => {
    expect(split('---\ntitle: A\n\nText').told).toEqual([
      '1:1 yaml-syntax the fields at the top have no end; close them with a line of “---”',
    ]);
  });
});

test('a file name tells the audience and the language', () => {
  expect(factsFromName('full')).toEqual({ audience: 'adults' });
  expect(factsFromName('summary')).toEqual({ audience: 'adults' });
  expect(factsFromName('young-people')).toEqual({ audience: 'young-people' });
  expect(factsFromName('easy-read.cy')).toEqual({ audience: 'easy-read', lang: 'cy' });
});
