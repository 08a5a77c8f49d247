import { describe, expect, test } from 'vitest';
import { readingAgeRule } from '../../../src/pipeline/checks/reading-age.ts';
import { passages } from '../../text/graded/passages.ts';
import { draft, edition, library, section } from '../draft.ts';

/** A passage of our graded ones, by what it is about. */
const passage = (about: string) => passages.find(one => one.about.startsWith(about))?.text ?? '';
const easy = passage('a new school');
const hard = passage('inflation');

function find(id: string, more = {}, sections = [section('Easy', [easy]), section('Hard', [hard])]) {
  return readingAgeRule.run(draft([edition(id, sections, more)]), library());
}

describe('reading-age', () => {
  test('says nothing of an edition within its target, nor of adults without one', () => {
    expect(find('young-people', {}, [section('Easy', [easy])])).toEqual([]);
    expect(find('full')).toEqual([]);
    expect(find('young-people', { readingAge: 20 })).toEqual([]);
  });

  test('tells an edition over its target, with its hardest sections', () => {
    const [finding, ...others] = find('young-people', { readingAge: 11 });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'reading-age',
      severity: 'warning',
      file: 'reports/test/young-people.md',
      expected: 'at most 11',
    });
    expect(finding?.message).toMatch(
      /^this edition asks for a reader of \d\d\.\d years, and its target is 11; the hardest sections are “Hard” \(\d\d\.\d, line 1\)$/,
    );
  });

  test('holds adults to the target they set, and easy read to a lower one than young people', () => {
    expect(find('full', { readingAge: 8 })).toHaveLength(1);
    const middling = [section('Fire', [passage('the great fire')])];
    expect(find('young-people', {}, middling)).toEqual([]);
    expect(find('easy-read', {}, middling)).toHaveLength(1);
  });

  test('measures no tables', () => {
    const cells = { kind: 'table' as const, html: '', text: hard, line: 1 };
    expect(find('young-people', {}, [section('Easy', [easy, cells])])).toEqual([]);
  });
});
