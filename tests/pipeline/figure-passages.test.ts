import { describe, expect, test } from 'vitest';
import { figurePassages, publication } from '../../src/pipeline/figure-passages.ts';
import { block, draft, edition, section } from './draft.ts';

const said = (...args: Parameters<typeof edition>) =>
  figurePassages(edition(...args)).flatMap(({ line, figures }) =>
    figures.map(({ text }) => `${line} ${text}`),
  );

describe('figurePassages', () => {
  test('finds figures in titles, summaries, headings, blocks and notes, with their lines', () => {
    const blocks = [block('Of all, 48% said so.', { line: 7 })];
    const more = {
      title: 'The 37 rules',
      summary: 'In 2015.',
      footnotes: [{ number: 1, html: '<p>Page <b>of</b> 12 people</p>', references: 1 }],
    };
    expect(said('full', [section('a', blocks, { heading: '1 in 3', line: 5 })], more)).toEqual([
      '1 37',
      '1 2015',
      '5 1 in 3',
      '7 48%',
      '1 12',
    ]);
  });

  test('leaves out a number that counts the items of the list after it', () => {
    const list = block('apples\npears\nplums', { kind: 'list' });
    expect(said('full', [section('a', ['There were three good things:', list])])).not.toContain('1 three');
    expect(said('full', [section('a', ['There were four good things:', list])])).toContain('1 four');
  });
});

test('publication is the date that the facts give', () => {
  const { file, figures } = publication(draft([], { facts: { published: '2015-02-17' } }));
  expect(file).toBe('reports/test/report.yaml');
  expect(figures).toMatchObject([{ unit: 'day', value: 20150217 }]);
});
