import { describe, expect, test } from 'vitest';
import { sensitiveTitle } from '../../../src/pipeline/checks/sensitive-title.ts';
import { draft, edition, library } from '../draft.ts';

function messages(title: string, shortTitle: string, sensitive = true) {
  const report = draft([edition('full')], { facts: { title, shortTitle, sensitive } });
  return sensitiveTitle.run(report, library()).map(finding => finding.message);
}

describe('sensitive-title', () => {
  test('says nothing of a neutral short title', () => {
    expect(messages('Child sexual exploitation: one year on', 'One year on')).toEqual([]);
    expect(messages('A', 'Grapes, engagement and skills')).toEqual([]);
    expect(messages('A', 'GCSEs, itself harmless')).toEqual([]);
  });

  test('says nothing of a report that is not sensitive', () => {
    expect(messages('Gangs and groups', 'Gangs and groups', false)).toEqual([]);
  });

  test('warns where the short title is missing, which makes it the title', () => {
    const report = draft([edition('full')], {
      facts: { title: 'One year on', shortTitle: 'One year on', sensitive: true },
    });
    expect(sensitiveTitle.run(report, library())).toEqual([
      {
        rule: 'sensitive-title',
        severity: 'warning',
        file: 'reports/test/report.yaml',
        line: 1,
        column: 1,
        message:
          'this report is sensitive: give it a `shortTitle` of its own that does not tell what it is about',
        found: 'One year on',
      },
    ]);
  });

  test.each([
    ['Abuse inquiry', 'Abuse'],
    ['The exploitation report', 'exploitation'],
    ['Gangs and groups', 'Gangs'],
    ['Sexual violence', 'Sexual'],
    ['What survivors said', 'survivors'],
    ['Self harm, CSE and FGM', 'Self harm'],
    ['Self-harm', 'Self-harm'],
    ['A word on CSE', 'CSE'],
    ['FGM: a review', 'FGM'],
    ['Forced marriage', 'Forced marriage'],
  ])('warns of “%s”', (shortTitle, word) => {
    expect(messages('A long title', shortTitle)).toEqual([
      `this report is sensitive, and “${word}” in its \`shortTitle\` tells what it is about; choose a neutral one`,
    ]);
  });
});
