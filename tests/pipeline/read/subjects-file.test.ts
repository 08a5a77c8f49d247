import { expect, test } from 'vitest';
import { readSubjects } from '../../../src/pipeline/read/subjects-file.ts';
import { listener } from './told.ts';

function read(text: string) {
  const { tell, lines } = listener();
  return { subjects: readSubjects(text, 'reports/x/subjects.yaml', tell), told: lines() };
}

test('each part has its phrases, one alone or several, and its place in the file', () => {
  expect(read('method:\n  - how they asked\n  - sample size\ncosts: money\n')).toEqual({
    subjects: [
      { section: 'method', names: ['how they asked', 'sample size'], at: { line: 1, column: 1 } },
      { section: 'costs', names: ['money'], at: { line: 4, column: 1 } },
    ],
    told: [],
  });
});

test('an empty file has none', () => {
  expect(read('# Nothing yet\n')).toEqual({ subjects: [], told: [] });
});

test('what is no list of phrases is told with its line', () => {
  const { subjects, told } = read(`method:\n  - ''\ncosts:\n  - ${'long '.repeat(20)}\n`);
  expect(subjects).toBeUndefined();
  expect(told).toHaveLength(2);
  expect(told[0]).toContain('2:5 missing-field');
  expect(told[1]).toContain('4:5 wrong-value');
});
