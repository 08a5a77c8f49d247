import { describe, expect, test } from 'vitest';
import { missingEdition } from '../../../src/pipeline/checks/missing-edition.ts';
import { draft, edition, library } from '../draft.ts';

function find(...ids: string[]) {
  const editions = ids.map(id => edition(id, [], { lang: id.split('.')[1] ?? 'en-GB' }));
  return missingEdition.run(draft(editions), library());
}

describe('missing-edition', () => {
  test('says nothing where both kinds are there, or none at all', () => {
    expect(find('full', 'young-people')).toEqual([]);
    expect(find('full', 'easy-read')).toEqual([]);
    expect(find('full', 'young-people', 'full.cy', 'young-people.cy')).toEqual([]);
    // A report without any edition is told when it is read.
    expect(find()).toEqual([]);
  });

  test('tells which one a report lacks', () => {
    expect(find('full')).toEqual([
      {
        rule: 'missing-edition',
        severity: 'warning',
        file: 'reports/test/report.yaml',
        line: 1,
        column: 1,
        message:
          'this report has no edition for young people, nor in easy read; write one in young-people.md',
      },
    ]);
    expect(find('young-people').map(({ message }) => message)).toEqual([
      'this report has no edition for adults; write one in full.md',
    ]);
  });

  test('tells a translation that stands alone, once', () => {
    expect(find('full', 'young-people', 'young-people.cy')).toMatchObject([
      {
        file: 'reports/test/young-people.cy.md',
        message:
          'in the language of young-people.cy there is no edition for adults, so that its readers cannot compare the two',
      },
    ]);
    expect(find('full', 'full.cy')).toHaveLength(1);
  });
});
