import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { unusedTerm } from '../../../src/pipeline/checks/unused-term.ts';
import { library } from '../draft.ts';

const glossary = 'terms:\n  - id: park\n    term: park\n  - id: pond\n    term: small pond\n';
const terms = [
  { id: 'park', term: 'park', forms: [], definition: '', youngPeople: '' },
  { id: 'pond', term: 'small pond', forms: [], definition: '', youngPeople: '' },
];

function find(...used: string[]) {
  const editions = used.map(id => ({ terms: [{ id, term: id, definition: '' }] }));
  return unusedTerm.run(library({ terms }), [{ editions }] as unknown as Report[], glossary);
}

describe('unused-term', () => {
  test('says nothing where each term is marked somewhere', () => {
    expect(find('park', 'pond')).toEqual([]);
  });

  test('tells a term that no report marks, at its place', () => {
    expect(find('park')).toEqual([
      {
        rule: 'unused-term',
        severity: 'warning',
        file: 'glossary.yaml',
        line: 4,
        column: 9,
        message:
          'no report marks “small pond”; mark it with :term[small pond] where it is used, or take it out',
      },
    ]);
  });
});
