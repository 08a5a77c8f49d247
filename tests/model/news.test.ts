import { describe, expect, test } from 'vitest';
import { newCorrections, restoreNews } from '../../src/model/news.ts';

const correction = { date: '2026-03-04', text: 'A number.' };
const withdrawal = { date: '2026-05-06', because: { adults: 'It is out of date.' }, copies: 'keep' };
const news = {
  format: 1,
  reports: { 'one-year-on': { revision: 'aa11', corrections: [correction] } },
  withdrawn: { 'taken-back': withdrawal },
};

describe('news', () => {
  test('are read back as they were written', () => {
    expect(restoreNews(JSON.parse(JSON.stringify(news)))).toEqual(news);
  });

  test.each([
    ['a page', '<h1>Sign in</h1>'],
    ['another format', { ...news, format: 2 }],
    ['no list', { format: 1, reports: {} }],
    ['a report without its revision', { ...news, reports: { x: { corrections: [] } } }],
    [
      'a correction without its words',
      { ...news, reports: { x: { revision: 'a', corrections: [{ date: '2026-01-01' }] } } },
    ],
    ['an unknown fate of copies', { ...news, withdrawn: { x: { ...withdrawal, copies: 'burn' } } }],
    ['a day that is none', { ...news, withdrawn: { x: { ...withdrawal, date: 'soon' } } }],
    ['a name that is no slug', { ...news, withdrawn: { '../x': withdrawal } }],
  ])('are not believed where they are %s', (_, value) => {
    expect(restoreNews(value)).toBeUndefined();
  });

  test('tell a reader only what their copy does not have', () => {
    const older = { date: '2026-01-02', text: 'A comma.' };
    expect(newCorrections([older, correction], [older])).toEqual([correction]);
    expect(newCorrections([older], [older])).toEqual([]);
  });
});
