import { describe, expect, test } from 'vitest';
import { readTogether } from '../../../src/pipeline/read/together.ts';
import { listener } from './told.ts';

const voices = '{adults: For adults., young-people: For you.}';
const whole = `title: Together
lead: ${voices}
parts:
  - id: parks
    heading: Parks
    words: ${voices}
    reports: [the-park, the-bus]
moments:
  - {date: 2012-07, what: The gate opens.}`;

function read(text: string) {
  const { tell, lines } = listener();
  const source = readTogether(text, ['the-park', 'the-bus'], tell);
  return { together: source?.together, told: lines() };
}

test('it has a lead, parts with their reports, and what happened when', () => {
  const both = { adults: 'For adults.', 'young-people': 'For you.' };
  expect(read(whole)).toEqual({
    together: {
      title: 'Together',
      lead: both,
      parts: [{ id: 'parks', heading: 'Parks', words: both, reports: ['the-park', 'the-bus'] }],
      moments: [{ date: '2012-07', what: 'The gate opens.' }],
    },
    told: [],
  });
});

describe('what is wrong is told', () => {
  test('a voice that is missing: nobody is told less without knowing it', () => {
    expect(read(whole.replace(`words: ${voices}`, 'words: {adults: For adults.}')).told).toEqual([
      '6:12 missing-field `parts.words.young-people` in entry 1 is missing',
    ]);
    expect(read(whole.replace(`lead: ${voices}`, 'lead: For all.')).told).toEqual([
      '2:7 wrong-value `lead` must be text for each of adults and young-people; found “For all.”',
    ]);
  });

  test('a report that is not there, and one that no part tells of', () => {
    expect(read(whole.replace('the-bus', 'the-buss')).told).toEqual([
      '7:25 unknown-report there is no report “the-buss” in this library; did you mean “the-bus”?',
      '1:1 unplaced-report the report “the-bus” is in no part; add it to the `reports` of the one that tells of it',
    ]);
  });

  test('two parts with one id, and a day that is none', () => {
    const second = `  - {id: parks, heading: More, words: ${voices}}\nmoments:`;
    expect(read(whole.replace('moments:', second)).told).toEqual([
      '8:10 duplicate-id two entries of `parts` have the id “parks”; give each its own',
    ]);
    expect(read(whole.replace('2012-07', 'July')).told[0]).toContain(
      '9:12 wrong-value `moments.date` in entry 1',
    );
  });
});
