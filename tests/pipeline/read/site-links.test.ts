import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import type { Slug } from '../../../src/model/report.ts';
import { tellUnknownPages } from '../../../src/pipeline/read/site-links.ts';

function told(text: string): Finding[] {
  const findings: Finding[] = [];
  const files = {
    slug: 'park' as Slug,
    folder: 'reports/park',
    texts: new Map([['full.md', text]]),
    media: [],
  };
  const group = (id: string) => ({ id, title: id, summary: '' });
  tellUnknownPages(
    files,
    {
      reports: new Map([
        ['park', ['full']],
        ['river', ['full', 'young-people']],
        ['lake', undefined],
      ]),
      library: { languages: ['en', 'cy'], series: [group('water')], topics: [group('play')] },
    },
    finding => findings.push(finding),
  );
  return findings;
}

describe('links to pages of the site', () => {
  test('are told where there is no such page, with their place', () => {
    expect(told('---\ntitle: T\n---\n\nSee [the *other*](/reports/none/full/).\n')).toEqual([
      {
        rule: 'broken-link',
        severity: 'warning',
        file: 'reports/park/full.md',
        line: 5,
        column: 5,
        message: 'the link to “/reports/none/full/” leads nowhere: there is no report “none” in this library',
        found: '/reports/none/full/',
      },
    ]);
  });

  test.each([
    ['[a](/nowhere/)', '/nowhere/'],
    ['[a](/helb/)', '/helb/'],
    ['[a](/reports/rivre/)', '/reports/rivre/'],
    ['[a](/reports/river/easy-read/#x)', '/reports/river/easy-read/#x'],
    ['[a](/series/fire/)', '/series/fire/'],
    ['[a](</cy/nowhere/>)', '/cy/nowhere/'],
    ['[two\nlines](/nowhere/)', '/nowhere/'],
    ['See [a].\n\n[a]: /nowhere/ "Title"', '/nowhere/'],
  ])('%s', (text, url) => {
    expect(told(text).map(({ found }) => found)).toEqual([url]);
  });

  test('say what may have been meant', () => {
    expect(told('[a](/helb/)')[0]?.message).toContain('did you mean “/help/”?');
    expect(told('[a](/reports/rivre/)')[0]?.message).toContain('did you mean “river”?');
    expect(told('[a](/reports/river/yung-people/)')[0]?.message).toContain('did you mean “young-people”?');
  });

  test.each([
    '[a](/), [b](/help/), [c](/help?x=1#y), [d](/about-the-reports/)',
    '[a](/cy/help/) [b](/cy/)',
    '[a](/reports/river/) [b](/reports/river/full/#x) [c](/reports/river/side-by-side/) [d](/reports/lake/any/)',
    '[own](/reports/park/nothing/) is told by the rule itself',
    '[a](/series/water/) [b](/topics/play)',
    '[a](//example.org/nowhere/) [b](https://example.org/nowhere/) [c](nowhere/)',
    '[a](/icon.svg) [b](/reports/river/media/map.png)',
    '```\n[a](/nowhere/)\n```\nand `[a](/nowhere/)`',
    'A \\[bracket](/nowhere/)',
  ])('%s', text => {
    expect(told(text)).toEqual([]);
  });

  // The runner ends a test that is not over in its time.
  test.each(['[a', '[[a]', '`a ```'])('ends with a text of nothing but %s', beginning => {
    expect(told(beginning.repeat(50_000))).toEqual([]);
  });
});
