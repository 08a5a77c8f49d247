import { expect, test } from 'vitest';
import { checkTogether } from '../../src/pipeline/check-together.ts';
import type { LibraryFacts } from '../../src/pipeline/draft.ts';
import { readTogether } from '../../src/pipeline/read/together.ts';
import { listener } from './read/told.ts';

function told(young: string, moment = 'The gate opens.'): string[] {
  const text = `title: Together
lead: {adults: There were 12 benches., young-people: There were benches.}
parts:
  - id: parks
    heading: Parks
    words:
      adults: In 2012 the town counted them.
      young-people: ${young}
moments:
  - {date: 2012-07, what: ${moment}}`;
  const source = readTogether(text, [], listener().tell);
  if (!source) throw new Error('The text of this test cannot be read.');
  return checkTogether(source, {} as LibraryFacts).map(
    ({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`,
  );
}

test('a number that young people are told is one that adults are told, anywhere on the page', () => {
  expect(told('They counted 12 benches in 2012.')).toEqual([]);
  expect(told('They counted 13 benches.')).toEqual([
    'together.yaml:8 number-not-in-full “13” is in no edition for adults; the nearest there is “12” (together.yaml:2)',
  ]);
});

test('sentences are no longer than young people should have to read, nor is what is told to everybody', () => {
  const long = `The town ${'really '.repeat(25)}counted them.`;
  expect(told(long)[0]).toMatch(/^together\.yaml:8 long-sentence “The town really .*the limit here is 25$/);
  expect(told('They counted.', long)[0]).toMatch(/^together\.yaml:10 long-sentence .*the limit here is 25$/);
});
