import { describe, expect, test } from 'vitest';
import { sourceMissing } from '../../../src/pipeline/checks/source-missing.ts';
import { block, draft, edition, library, section } from '../draft.ts';

const sources = [{ id: 'notice', title: 'Notice' }];

function find(blocks: (string | ReturnType<typeof block>)[], facts = {}, id = 'full') {
  const report = draft([edition(id, [section('Numbers', blocks, { line: 5 })])], {
    facts: { retelling: true, sources, ...facts },
  });
  return sourceMissing.run(report, library());
}

describe('source-missing', () => {
  test('tells a retelling that names no sources', () => {
    expect(find(['Words.'], { sources: [] })).toEqual([
      {
        rule: 'source-missing',
        severity: 'warning',
        file: 'reports/test/report.yaml',
        line: 1,
        column: 1,
        message: 'this report is a retelling: name in `sources` what it rests on',
      },
    ]);
  });

  test('tells a part with figures and no source', () => {
    expect(find(['Of the boards, 48% said so, and £3,000 was spent.'])).toMatchObject([
      {
        file: 'reports/test/full.md',
        line: 5,
        message: '“Numbers” gives figures (48%, £3,000) and no source; add a footnote or a link',
      },
    ]);
  });

  test('is content with a note or a link anywhere in the part', () => {
    const noted = block('As said.', { html: '<p>As said.<sup class="footnote-ref">1</sup></p>' });
    const linked = block('See it.', { html: '<p><a href="https://example.org/">See it.</a></p>' });
    const call = block('Call.', { html: '<p><a href="tel:08001111">Call.</a></p>' });
    expect(find(['Only 48% did.', noted])).toEqual([]);
    expect(find(['Only 48% did.', linked])).toEqual([]);
    expect(find(['Only 48% did.', call])).toHaveLength(1);
  });

  test('says nothing of ages, years and small counts, of simpler editions, and of a report that is its own source', () => {
    expect(find(['In 2015 they were 18, and three in number.'])).toEqual([]);
    expect(find(['Only 48% did.'], {}, 'young-people')).toEqual([]);
    expect(find(['Only 48% did.'], { retelling: false, sources: [] })).toEqual([]);
  });
});
