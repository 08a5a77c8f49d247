import { describe, expect, test } from 'vitest';
import { longSentence } from '../../../src/pipeline/checks/long-sentence.ts';
import { block, draft, edition, library, section } from '../draft.ts';

function sentence(length: number) {
  return `${Array.from({ length }, (_, index) => `W${index + 1}`).join(' ')}.`;
}

function find(id: string, ...texts: (string | ReturnType<typeof block>)[]) {
  return longSentence.run(draft([edition(id, [section('Findings', texts)])]), library());
}

describe('long-sentence', () => {
  test.each([
    ['full', 45],
    ['young-people', 25],
    ['easy-read', 15],
  ])('lets a sentence of %s have %i words and no more', (id, limit) => {
    expect(find(id, sentence(limit))).toEqual([]);
    expect(find(id, sentence(limit + 1))).toHaveLength(1);
  });

  test('says which sentence it is, where, and what to do', () => {
    expect(find('young-people', block(`Short. ${sentence(26)}`, { line: 12 }))).toEqual([
      {
        rule: 'long-sentence',
        severity: 'warning',
        file: 'reports/test/young-people.md',
        line: 12,
        column: 1,
        message: '“W1 W2 W3 W4 W5 W6 …” has 26 words (section “Findings”); split it, the limit here is 25',
        found: '26 words',
        expected: 'at most 25 words',
      },
    ]);
  });

  test('looks at what a part says in short, too', () => {
    const inShort = block(sentence(26), { kind: 'list', line: 4 });
    const report = draft([edition('young-people', [section('Findings', [], { inShort })])]);
    expect(longSentence.run(report, library())).toMatchObject([{ line: 4, found: '26 words' }]);
  });

  test('takes each item of a list for a sentence, and cells of a table for none', () => {
    const items = Array.from({ length: 5 }, () => 'eight words of a list make no point').join('\n');
    expect(find('young-people', block(items, { kind: 'list' }))).toEqual([]);
    expect(find('young-people', block(sentence(60), { kind: 'table' }))).toEqual([]);
  });
});
