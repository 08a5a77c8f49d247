import { describe, expect, test } from 'vitest';
import { unknownTerm } from '../../../src/pipeline/checks/unknown-term.ts';
import type { TermUse } from '../../../src/pipeline/draft.ts';
import { draft, edition, library } from '../draft.ts';

const inquiry = {
  id: 'inquiry',
  term: 'inquiry',
  forms: ['inquiries'],
  definition: 'A careful look.',
  youngPeople: 'A careful look.',
};
const at = { line: 5, column: 14 };

function find(...terms: TermUse[]) {
  return unknownTerm.run(draft([edition('full', [], { terms })]), library({ terms: [inquiry] }));
}

describe('unknown-term', () => {
  test('says nothing of a term that the glossary explains', () => {
    expect(find({ asked: 'inquiries', term: inquiry, section: 'method', at })).toEqual([]);
  });

  test('tells a term that is misspelt', () => {
    expect(find({ asked: 'inqiry', section: 'method', at })).toEqual([
      {
        rule: 'unknown-term',
        severity: 'error',
        file: 'reports/test/full.md',
        line: 5,
        column: 14,
        message: 'the glossary does not explain “inqiry”; did you mean “inquiry”?',
        found: 'inqiry',
        expected: 'inquiry',
      },
    ]);
  });

  test('says what to do with a term that is missing', () => {
    expect(find({ asked: 'safeguarding board', section: 'method', at }).map(f => f.message)).toEqual([
      'the glossary does not explain “safeguarding board”; add it to glossary.yaml, or take the mark off',
    ]);
  });
});
