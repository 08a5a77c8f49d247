import { describe, expect, test } from 'vitest';
import { brokenLink } from '../../../src/pipeline/checks/broken-link.ts';
import { block, draft, edition, library, section } from '../draft.ts';

const boxed = block('Ask.', { html: '<div id="recommendation-full-r3"><p>Ask.</p></div>' });
const sections = [section('what-changed', ['One.', boxed]), section('method')];
const media = [{ path: 'data/areas.csv', bytes: 10 }];

function find(...urls: string[]) {
  const references = urls.map(url => ({ kind: 'link' as const, url, at: { line: 4, column: 2 } }));
  const full = edition('full', sections, { references });
  return brokenLink.run(draft([full, edition('young-people', [section('found')])], { media }), library());
}

function told(...urls: string[]) {
  return find(...urls).map(({ severity, message }) => `${severity}: ${message}`);
}

describe('broken-link', () => {
  test('says nothing of links that lead somewhere, or out of the report', () => {
    expect(
      told(
        '#method',
        '#what-changed.2',
        '#recommendation-full-r3',
        '#',
        'full.md',
        'young-people.md#found',
        './data/areas.csv',
        '/reports/test/',
        '/reports/test/young-people/#found',
        '/reports/test/side-by-side/?left=young-people&right=full',
        '/reports/test/differences/',
        '/reports/test/data/areas.csv',
        '/reports/other/full/#x',
        '/help/',
        'https://www.gov.uk/reports/test/x/',
        'tel:08001111',
      ),
    ).toEqual([]);
  });

  test('tells a place that the edition does not have', () => {
    expect(find('#metod')).toEqual([
      {
        rule: 'broken-link',
        severity: 'error',
        file: 'reports/test/full.md',
        line: 4,
        column: 2,
        message: 'the link to “#metod” leads nowhere: full has no “metod”; did you mean “#method”?',
        found: '#metod',
      },
    ]);
    expect(told('#what-changed.3', '#r3', '#100%')).toEqual([
      'error: the link to “#what-changed.3” leads nowhere: full has no “what-changed.3”; did you mean “#what-changed.1”?',
      'error: the link to “#r3” leads nowhere: full has no “r3”; did you mean “#recommendation-full-r3”?',
      'error: the link to “#100%” leads nowhere: full has no “100%”',
    ]);
  });

  test('tells a file or an edition that the report does not have', () => {
    expect(told('data/area.csv', 'young.md', 'young-people.md#method')).toEqual([
      'error: the link to “data/area.csv” leads nowhere: this report has no file “data/area.csv”; did you mean “data/areas.csv”?',
      'error: the link to “young.md” leads nowhere: this report has no edition “young”',
      'error: the link to “young-people.md#method” leads nowhere: young-people has no “method”',
    ]);
  });

  test('warns of an address within the report that is no page', () => {
    expect(
      told('/reports/test/young-poeple/', '/reports/test/full/#metod', '/reports/test/media/map.png'),
    ).toEqual([
      'warning: the link to “/reports/test/young-poeple/” leads nowhere: this report has no edition “young-poeple”; did you mean “young-people”?',
      'warning: the link to “/reports/test/full/#metod” leads nowhere: full has no “metod”; did you mean “#method”?',
      'warning: the link to “/reports/test/media/map.png” leads nowhere: this report has no file “media/map.png”',
    ]);
  });
});
