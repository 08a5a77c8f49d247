import { describe, expect, test } from 'vitest';
import { toDo } from '../../../src/pipeline/checks/to-do.ts';
import { block, draft, edition, library, pair, section } from '../draft.ts';

const run = (...args: Parameters<typeof draft>) => toDo.run(draft(...args), library());

describe('to-do', () => {
  test('tells what is still to be written, and where', () => {
    const text = block('TODO: the main finding. Then say why.', { line: 14 });
    expect(run([edition('full', [section('Findings', [text])])])).toEqual([
      {
        rule: 'to-do',
        severity: 'warning',
        file: 'reports/test/full.md',
        line: 14,
        column: 1,
        message: 'still to do: the main finding',
      },
    ]);
  });

  test('looks at facts, titles, summaries, headings, notes and reasons', () => {
    const footnotes = [{ number: 1, html: '<p>TODO</p>', references: 1 }];
    const reason = pair('left-out', { full: ['a'] }, { adults: 'TODO: why' });
    const facts = { title: 'TODO: title', shortTitle: 'TODO: title', sources: [{ id: 's', title: 'TO-DO' }] };
    const editions = [
      edition('full', [section('TODO')], { title: 'TODO', summary: 'TODO: say it', footnotes }),
    ];
    expect(
      run(editions, { pairs: [reason], facts }).map(({ file, message }) => `${file} ${message}`),
    ).toEqual([
      'reports/test/report.yaml still to do: title',
      'reports/test/report.yaml something is still to be done here',
      'reports/test/full.md something is still to be done here',
      'reports/test/full.md still to do: say it',
      'reports/test/full.md something is still to be done here',
      'reports/test/full.md something is still to be done here',
      'reports/test/pairs.yaml still to do: why',
    ]);
  });

  test('says nothing of other words', () => {
    expect(
      run([edition('full', [section('What to do', ['There is a lot to do. Todos los días.'])])]),
    ).toEqual([]);
  });
});
