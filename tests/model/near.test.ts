import { describe, expect, test } from 'vitest';
import { inTimeOrder, nearOf, nearWithin } from '../../src/model/near.ts';
import type { Report } from '../../src/model/report.ts';

function report(slug: string, published: string, more: object = {}): Report {
  return {
    slug,
    title: `The telling title of ${slug}`,
    shortTitle: slug,
    published,
    sensitive: false,
    topics: [],
    related: [],
    ...more,
  } as unknown as Report;
}

const series = { series: 'inquiry' };
const first = report('first', '2012-07-03', { ...series, sensitive: true });
const study = report('study', '2013-11-26', series);
const last = report('last', '2013-11-26', {
  ...series,
  topics: ['parks'],
  related: ['study', 'alone', 'withdrawn', 'first'],
});
const alone = report('alone', '2013-01-01');
const library = {
  series: [{ id: 'inquiry', title: 'The inquiry', order: ['study', 'last'] }],
  topics: [
    { id: 'parks', title: 'Parks', summary: 'Green.' },
    { id: 'books', title: 'Books' },
  ],
  reports: [last, first, alone, study],
};
const titled = (slug: string, published: string, title = `The telling title of ${slug}`) => ({
  slug,
  title,
  published,
});

test('reports of one day follow their series, others their names', () => {
  const day = [report('b', '2013-01-01'), report('c', '2013-01-01'), report('a', '2012-12-31')];
  expect(inTimeOrder(day, { order: ['c', 'b'] }).map(({ slug }) => slug)).toEqual(['a', 'c', 'b']);
  expect(inTimeOrder(day).map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
});

describe('what stands around a report', () => {
  test('its neighbours in the series, its topics, and related reports that are there and no neighbours', () => {
    expect(nearOf(library, last)).toEqual({
      series: {
        id: 'inquiry',
        title: 'The inquiry',
        number: 3,
        of: 3,
        before: titled('study', '2013-11-26'),
      },
      topics: [{ id: 'parks', title: 'Parks' }],
      related: [titled('alone', '2013-01-01'), titled('first', '2012-07-03', 'first')],
    });
  });

  test('a sensitive neighbour is called by its neutral title', () => {
    const { series: around } = nearOf(library, study);
    expect(around?.before).toEqual(titled('first', '2012-07-03', 'first'));
    expect(around?.after?.slug).toBe('last');
  });

  test('a report by itself has no series, nor has the only one of a series', () => {
    expect(nearOf(library, alone)).toEqual({ topics: [], related: [] });
    expect(nearOf({ ...library, reports: [first] }, first)).toEqual({ topics: [], related: [] });
  });
});

test('in a file to carry, only reports that are in it are named', () => {
  const near = nearWithin(nearOf(library, last), new Set(['study', 'alone']));
  expect(near).toEqual({
    topics: [],
    related: [titled('study', '2013-11-26'), titled('alone', '2013-01-01')],
  });
});
