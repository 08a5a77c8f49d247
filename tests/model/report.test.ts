import { expect, test } from 'vitest';
import { inVoice, neutralTitle, parsePassageId, passageId, type SectionId } from '../../src/model/report.ts';

test('a passage id names a heading or a block, and is read back', () => {
  const section = 'what-changed' as SectionId;
  expect(passageId(section, 0)).toBe('what-changed');
  expect(passageId(section, 12)).toBe('what-changed.12');
  expect(parsePassageId('what-changed')).toEqual({ section, index: 0 });
  expect(parsePassageId('what-changed.12')).toEqual({ section, index: 12 });
});

test('what only looks like a block’s number stays part of the section’s id', () => {
  expect(parsePassageId('part.two')).toEqual({ section: 'part.two', index: 0 });
  expect(parsePassageId('part.0')).toEqual({ section: 'part.0', index: 0 });
});

test('a reason is given in the reader’s voice, else in the adults’, else in whichever there is', () => {
  expect(inVoice({ adults: 'A', 'young-people': 'Y' }, 'young-people')).toBe('Y');
  expect(inVoice({ adults: 'A' }, 'young-people')).toBe('A');
  expect(inVoice({ 'young-people': 'Y' }, 'adults')).toBe('Y');
  expect(inVoice(undefined, 'adults')).toBeUndefined();
});

test('a sensitive report shows its neutral title', () => {
  const titles = { title: 'A telling title', shortTitle: 'One year on' };
  expect(neutralTitle({ ...titles, sensitive: true })).toBe('One year on');
  expect(neutralTitle({ ...titles, sensitive: false })).toBe('A telling title');
});
