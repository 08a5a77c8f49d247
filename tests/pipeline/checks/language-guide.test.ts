import { describe, expect, test } from 'vitest';
import { languageGuide } from '../../../src/pipeline/checks/language-guide.ts';
import { block, draft, edition, library, pair, section } from '../draft.ts';

const run = (...args: Parameters<typeof draft>) => languageGuide.run(draft(...args), library());

describe('language-guide', () => {
  test('tells wording that blames a child, with what to write', () => {
    const text = block('Some were streetwise.', { line: 14 });
    expect(run([edition('full', [section('Findings', [text])])])).toEqual([
      {
        rule: 'language-guide',
        severity: 'warning',
        file: 'reports/test/full.md',
        line: 14,
        column: 1,
        message:
          '“streetwise” puts the blame on a child; write what was done by whom, such as: had learnt to get by without adults who kept them safe',
        found: 'streetwise',
        expected: 'had learnt to get by without adults who kept them safe',
      },
    ]);
  });

  test('looks at titles, summaries, headings, notes and reasons too', () => {
    const more = {
      title: 'Streetwise',
      summary: 'Of streetwise girls.',
      footnotes: [{ number: 1, html: '<p>A <b>streetwise</b> boy</p>', references: 1 }],
    };
    const reasons = pair('left-out', { full: ['a'] }, { 'young-people': 'It is about streetwise boys.' });
    const found = run([edition('young-people', [section('Streetwise girls')], more)], { pairs: [reasons] });
    expect(found.map(({ file, column }) => `${file}:${column}`)).toEqual([
      'reports/test/young-people.md:1',
      'reports/test/young-people.md:1',
      'reports/test/young-people.md:1',
      'reports/test/young-people.md:1',
      'reports/test/pairs.yaml:3',
    ]);
  });

  test('says nothing of good wording, nor of other languages', () => {
    expect(run([edition('full', [section('a', ['It is never the child’s fault.'])])])).toEqual([]);
    expect(run([edition('full.cy', [section('a', ['streetwise'])], { lang: 'cy' })])).toEqual([]);
  });
});
