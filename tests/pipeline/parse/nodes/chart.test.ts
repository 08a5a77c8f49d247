import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/model/finding.ts';
import { blocksOf, parsed, toldBy } from '../parsed.ts';

const chart = (attributes: string, words = 'More came in May.') => `:::chart{${attributes}}\n${words}\n:::`;

/** What is drawn, once for each width. */
const drawings = (html: string) => html.match(/<svg.*?<\/svg>/g) ?? [];

test('a chart says what it shows, draws it for two widths, and has its numbers as a table and a file', () => {
  const text = `## A\n\n${chart('data="data/visits.csv" type="bar" title="Visits" unit="people"', 'More came in *May*.')}`;
  const [html = ''] = blocksOf(text);
  expect(html).toMatch(
    /^<figure class="chart" data-type="bar"><figcaption><p class="chart-title">Visits<\/p><p>More came in <em>May<\/em>.<\/p><\/figcaption><svg /,
  );
  expect(drawings(html)).toHaveLength(2);
  for (const drawing of drawings(html)) {
    expect(drawing).toMatch(
      /^<svg class="drawing (narrow|wide)" role="img" aria-label="Visits" viewBox="0 0 \d+ \d+">/,
    );
    expect(drawing).toContain('<desc>More came in May.</desc>');
    expect(drawing).toContain('>1,200</text>');
    expect(drawing).toContain('>people</text>');
    expect(drawing).not.toMatch(/ style=| id=|url\(|NaN|Infinity/);
  }
  expect(html).toContain(
    '<details class="numbers"><summary data-say="numbers"></summary><div class="table" role="region" tabindex="0" aria-label="Visits"><table>' +
      '<thead><tr><th scope="col">Month</th><th scope="col" class="align-end">Visits</th></tr></thead>' +
      '<tbody><tr><th scope="row">May</th><td class="align-end">1,200</td></tr>',
  );
  expect(html).toContain('href="/reports/park/tables/full-1.csv" data-say="csv"');
});

test('its words are its title, its sentence and the numbers once', () => {
  const block = parsed(chart('data="data/visits.csv" title="Visits"')).edition.sections[0]?.blocks[0];
  expect(block?.kind).toBe('chart');
  expect(block?.text).toBe('Visits\nMore came in May.\nMonth\nVisits\nMay\n1,200\nJune\n80');
});

test('without a title it has that of its section', () => {
  expect(blocksOf(`## Visits by month\n\n${chart('data=data/visits.csv')}`)[0]).toContain(
    '<p class="chart-title">Visits by month</p>',
  );
});

test.each(['bar', 'stacked', 'line', 'dot'])('a chart of the type %s is drawn', type => {
  const text = chart(`data="data/visits.csv" type="${type}"`);
  expect(toldBy(text)).toEqual([]);
  expect(drawings(blocksOf(text)[0] ?? '').filter(drawing => drawing.includes('May'))).toHaveLength(2);
});

test('a sentence and a known type are asked for', () => {
  expect(toldBy('::chart{data=data/visits.csv}')).toEqual([
    '1 chart-without-sentence say in a sentence inside the chart what it shows',
  ]);
  expect(toldBy(chart('data=data/visits.csv type=bars'))).toEqual([
    '1 wrong-value `type` of a chart must be one of bar, stacked, line, dot; found “bars”, did you mean “bar”?',
  ]);
});

describe('numbers that cannot be shown are told', () => {
  test('no file', () => {
    expect(toldBy(':::chart{data=data/no.csv}\nx\n:::\n\n:::chart\ny\n:::')).toEqual([
      '1 missing-data there is no CSV file “data/no.csv” in this report; put it into the data folder',
      '5 missing-data the chart names no numbers; add data="data/….csv"',
    ]);
  });

  test('a file with an odd line, at that line', () => {
    const finding: Partial<Finding> = {
      rule: 'broken-csv',
      severity: 'error',
      file: 'reports/park/data/odd.csv',
      line: 2,
      message: 'this line has 1 values, and the first line names 2 columns',
    };
    expect(parsed(':::chart{data=data/odd.csv}\nx\n:::').findings).toEqual([
      expect.objectContaining(finding),
    ]);
  });

  test('a cell that is no number, in the file and at its line', () => {
    expect(parsed(chart('data=data/words.csv')).findings).toEqual([
      expect.objectContaining({
        rule: 'broken-chart',
        file: 'reports/park/data/words.csv',
        line: 3,
        message: '“many” is not a number that can be drawn; write it as 1200, 1,200 or 48%',
      }),
    ]);
  });
});
