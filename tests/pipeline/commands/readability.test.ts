import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../read/disk.ts';
import { ran } from './ran.ts';

const easy = 'The cat sat on the mat. It was a big cat. We like cats.';
const hard =
  'The committee, notwithstanding considerable reservations concerning administrative implications, resolved in the affirmative.';
const files = { 'full.md': `---\ntitle: T\n---\n\n## Easy\n\n${easy}\n\n## Hard\n\n${hard}\n\n## Empty\n` };

test('an edition and its sections', async () => {
  const file = join(await folderWith(files), 'full.md');
  const { status, out } = await ran(['readability', file]);
  expect(status).toBe(0);
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(8);
  expect(lines[0]).toMatch(/full\.md: reading age \d+\.\d \(\d+\.\d to \d+\.\d\), 29 words$/);
  expect(lines[1]).toBe('  age  from    to   words  words a  letters  unfamiliar  section');
  expect(lines[3]).toMatch(/^ *\d+\.\d +\d+\.\d +\d+\.\d +14 +4\.7 +2\.79 +0\.0% {2}1 Easy$/);
  expect(lines[5]).toMatch(/^ *– +– +– +0 +– +– +– {2}3 Empty$/);
  expect(lines[6]).toMatch(/^ *\d+\.\d .* 29 .* the whole$/);
  expect(lines[7]).toContain('administrative');
});

test('as JSON', async () => {
  const file = join(await folderWith(files), 'full.md');
  const [measured] = JSON.parse((await ran(['readability', '--json', file])).out);
  expect(measured.file).toBe(file);
  const [first, second] = measured.sections;
  expect(first).toMatchObject({ id: 'easy', number: '1', heading: 'Easy', words: 14 });
  expect(second.age).toBeGreaterThan(first.age + 5);
  expect(first.drivers).toMatchObject({ wordsPerSentence: 4.7, unfamiliar: 0, hardWords: [] });
  expect(second.drivers.hardWords).toContain('notwithstanding');
  for (const { low, age, high } of [measured, first, second]) {
    expect(low).toBeLessThanOrEqual(age);
    expect(high).toBeGreaterThanOrEqual(age);
  }
});

test('grades of texts from standard input', async () => {
  const input = JSON.stringify({
    texts: [
      { id: 'a', text: easy },
      { id: 7, text: hard },
      { id: 'c', text: '' },
    ],
  });
  const { status, out } = await ran(['readability', '--stdin'], input);
  expect(status).toBe(0);
  const { scores } = JSON.parse(out);
  expect(scores.map((score: { id: unknown }) => score.id)).toEqual(['a', 7, 'c']);
  expect(scores[0].grade).toBeLessThan(3);
  expect(scores[1].grade).toBeGreaterThan(12);
  expect(scores[2].grade).toBe(0);
});

test('a text broken to fit a width is graded as though it were not', async () => {
  const text =
    'The board met in the town hall to hear what\nthe children of the town had to say about\nthe park.';
  const texts = [text, text.replaceAll('\n', ' ')].map((each, id) => ({ id, text: each }));
  const { out } = await ran(['readability', '--stdin'], JSON.stringify({ texts }));
  const [one, two] = JSON.parse(out).scores;
  expect(one.grade).toBe(two.grade);
});

describe('bad input', () => {
  test.each([
    [['readability'], '', 'Name the files to measure, or use --stdin.\n'],
    [['readability', '/nowhere.md'], '', '/nowhere.md cannot be read: it is not there.\n'],
    [
      ['readability', '--stdin'],
      'no JSON',
      'Standard input must be JSON such as {"texts":[{"id":"a","text":"…"}]}.\n',
    ],
    [
      ['readability', '--stdin'],
      '{"texts":[{"id":"a"}]}',
      'Standard input must be like {"texts":[{"id":"a","text":"…"}]}.\n',
    ],
    [['readability', '--stdin', 'x.md'], '', 'Give either files or --stdin.\n'],
  ])('%j', async (args, input, err) => {
    expect(await ran(args, input)).toEqual({ status: 2, out: '', err });
  });
});
