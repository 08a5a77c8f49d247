import { expect, test } from 'vitest';
import { recommendedOf } from '../../src/model/recommended.ts';
import type { Report } from '../../src/model/report.ts';

const benches = { id: 'r1', asks: 'Mend the benches.' };
const sign = { asks: 'Put up a sign.' };

const edition = (id: string, audience: string, ...recommendations: object[]) => ({
  id,
  audience,
  sections: [
    {
      id: 'asked',
      blocks: [{ html: 'First' }, ...recommendations.map(recommendation => ({ recommendation }))],
    },
  ],
});
const report = (...editions: object[]) => ({ editions }) as unknown as Report;

test('a recommendation has the place its author gave it, else that of its block', () => {
  expect(recommendedOf(report(edition('full', 'adults', benches, sign)))).toEqual({
    edition: 'full',
    all: [
      { ...benches, place: 'r1' },
      { ...sign, place: 'asked.3' },
    ],
  });
});

test('they are those of the version that tells most of them, adults’ where it tells as many', () => {
  const young = (...all: object[]) => edition('young-people', 'young-people', ...all);
  expect(recommendedOf(report(young(benches), edition('full', 'adults', sign)))?.edition).toBe('full');
  expect(recommendedOf(report(young(benches, sign), edition('full', 'adults', sign)))?.edition).toBe(
    'young-people',
  );
});

test('a report that recommends nothing has no list', () => {
  expect(recommendedOf(report(edition('full', 'adults')))).toBeUndefined();
  expect(recommendedOf(report())).toBeUndefined();
});
