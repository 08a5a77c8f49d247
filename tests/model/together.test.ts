import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { byYear, type Together, togetherOf } from '../../src/model/together.ts';

const both = { adults: 'For adults.', 'young-people': 'For you.' };
const together: Together = {
  title: 'How it hangs together',
  lead: both,
  parts: [],
  moments: [
    { date: '2013-11', what: 'A month.' },
    { date: '2012', what: 'A year.' },
    { date: '2013-11-26', what: 'A day.' },
  ],
};
const report = (slug: string, published: string, sensitive = false) =>
  ({ slug, published, title: 'Telling', shortTitle: slug, sensitive }) as unknown as Report;

test('events and reports stand in the order of time, those of one day as their series tells', () => {
  const data = togetherOf({
    together,
    series: [{ id: 's', title: 'S', order: ['study', 'end'] }],
    reports: [report('end', '2013-11-26', true), report('study', '2013-11-26', true)],
  });
  expect(data && byYear(data)).toEqual([
    { year: '2012', lines: [{ kind: 'moment', date: '2012', what: 'A year.' }] },
    {
      year: '2013',
      lines: [
        { kind: 'moment', date: '2013-11', what: 'A month.' },
        { kind: 'moment', date: '2013-11-26', what: 'A day.' },
        {
          kind: 'report',
          date: '2013-11-26',
          report: { slug: 'study', title: 'study', published: '2013-11-26' },
        },
        {
          kind: 'report',
          date: '2013-11-26',
          report: { slug: 'end', title: 'end', published: '2013-11-26' },
        },
      ],
    },
  ]);
});

test('a library that does not tell it has no such page', () => {
  expect(togetherOf({ series: [], reports: [] })).toBeUndefined();
});
