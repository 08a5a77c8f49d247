import { describe, expect, test } from 'vitest';
import { hardWord } from '../../src/pipeline/checks/hard-word.ts';
import { languageGuide } from '../../src/pipeline/checks/language-guide.ts';
import { longSentence } from '../../src/pipeline/checks/long-sentence.ts';
import { nameNotInFull } from '../../src/pipeline/checks/name-not-in-full.ts';
import { numberNotInFull } from '../../src/pipeline/checks/number-not-in-full.ts';
import type { Check } from '../../src/pipeline/draft.ts';
import { wordsAt } from '../../src/pipeline/words-at.ts';
import { block, draft, edition, library, section } from './draft.ts';

describe('findings about words stand where the words do', () => {
  const long = `Yes. ${'Word '.repeat(40)}end.`;
  test.each<[Check, string, number]>([
    [numberNotInFull, 'There were 4,777 of them.', 11],
    [longSentence, long, 5],
    [hardWord, 'They will commence.', 10],
    [nameNotInFull, 'We asked Ofsted.', 9],
    [languageGuide, 'She was streetwise.', 8],
  ])('%o', (check, text, start) => {
    const young = edition('young-people', [section('a', [block(text, { line: 12 })])], {
      wordsAt: (_, at) => ({ line: 100, column: at }),
    });
    const found = check.run(draft([edition('full', [section('a', ['Nothing.'])]), young]), library());
    expect(found.map(({ line, column }) => [line, column])).toEqual([[100, start]]);
  });

  test('and else where their block begins', () => {
    const said = block('48', { line: 7 });
    expect(wordsAt(edition('full'), said, 0)).toEqual({ line: 7, column: 1 });
    expect(wordsAt(edition('full', [], { wordsAt: () => undefined }), said, 0)).toEqual({
      line: 7,
      column: 1,
    });
  });
});
