import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/model/finding.ts';
import { blocksOf, parsed, toldBy } from '../parsed.ts';

test('a chart is its numbers as a table, with its caption and its file', () => {
  expect(
    blocksOf('## A\n\n:::chart{data="data/visits.csv" type="bar" title="Visits"}\nCounted by *hand*.\n:::'),
  ).toEqual([
    '<figure class="chart" data-type="bar">' +
      '<div class="table" role="region" tabindex="0" aria-label="Visits"><table><caption>Visits</caption>' +
      '<thead><tr><th scope="col">Month</th><th scope="col" class="align-end">Visits</th></tr></thead>' +
      '<tbody><tr><th scope="row">May</th><td class="align-end">1,200</td></tr>' +
      '<tr><th scope="row">June</th><td class="align-end">80</td></tr></tbody></table></div>' +
      '<p><a class="data-file" href="/reports/park/data/visits.csv" download="visits.csv">visits.csv</a></p>' +
      '<figcaption>Counted by <em>hand</em>.</figcaption></figure>',
  ]);
});

test('without a title it has that of its section', () => {
  expect(blocksOf('## Visits by month\n\n::chart{data=data/visits.csv}')[0]).toContain(
    '<caption>Visits by month</caption>',
  );
  expect(parsed('::chart{data=data/visits.csv}').edition.sections[0]?.blocks[0]?.kind).toBe('chart');
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
});
