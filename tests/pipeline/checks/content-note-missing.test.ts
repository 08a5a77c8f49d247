import { expect, test } from 'vitest';
import { contentNoteMissing } from '../../../src/pipeline/checks/content-note-missing.ts';
import type { ReportFacts } from '../../../src/pipeline/draft.ts';
import { draft, edition, library } from '../draft.ts';

function find(facts: Partial<ReportFacts>) {
  return contentNoteMissing.run(draft([edition('full')], { facts }), library());
}

test('a sensitive report says beforehand what is in it', () => {
  expect(find({ sensitive: true, contentNote: { 'young-people': 'This explains what abuse is.' } })).toEqual(
    [],
  );
  expect(find({ sensitive: true })).toEqual([
    {
      rule: 'content-note-missing',
      severity: 'error',
      file: 'reports/test/report.yaml',
      line: 1,
      column: 1,
      message: 'this report is sensitive: say calmly in `contentNote` what it mentions or explains',
    },
  ]);
  expect(find({ sensitive: true, contentNote: { adults: '  ' } })).toHaveLength(1);
});

test('any other report may do without', () => {
  expect(find({ sensitive: false })).toEqual([]);
});
