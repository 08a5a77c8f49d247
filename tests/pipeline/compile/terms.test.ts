import { expect, test } from 'vitest';
import { usedTerms } from '../../../src/pipeline/compile/terms.ts';
import { parsed } from '../parse/parsed.ts';

const text = '## A\n\n:term[meadow], :term[wardens], :term[meadow] and :term[dragon].';

test('each term once, in the order of use, in the words of the audience', () => {
  expect(usedTerms(parsed(text, 'full').edition)).toEqual([
    { id: 'meadow', term: 'meadow', definition: 'Grassland.' },
    { id: 'warden', term: 'warden', definition: 'A member of staff who looks after a park.' },
  ]);
  expect(usedTerms(parsed(text, 'young-people').edition).map(term => term.definition)).toEqual([
    'Long grass.',
    'A grown-up who looks after the park.',
  ]);
});
