import { expect, test } from 'vitest';
import type { Outline } from '../../../src/model/library.ts';
import { choicesFor } from '../../../src/reader/print/choices.ts';
import { createWords, wordsAt } from '../../../src/strings/words.tsx';

const words = wordsAt(await createWords('en'), 'standard');

const section = (id: string, number: string, depth: number) => ({ id, number, depth, heading: `On ${id}` });
const outline = {
  title: 'When a pet dies',
  shortTitle: 'Notes on pets',
  sensitive: true,
  editions: [
    {
      id: 'full',
      audience: 'adults',
      sections: [section('a', '1', 2), section('a-low', '1.1', 3), section('b', '2', 2)],
    },
    { id: 'young-people', audience: 'young-people', sections: [section('y', '1', 2)] },
  ],
  pairings: [
    {
      left: 'young-people',
      right: 'full',
      rows: [
        { left: [{ section: 'y', from: 0 }], right: [{ section: 'a', from: 0 }] },
        { left: [], right: [{ section: 'a', from: 2 }] },
        { left: [{ section: 'y', from: 2 }], right: [{ section: 'a', from: 3 }] },
        { left: [], right: [{ section: 'b', from: 0 }] },
      ],
    },
  ],
} as unknown as Outline;

test('from a version: itself, each of its parts with those below it, and both side by side', () => {
  const [version, parts, both, ...rest] = choicesFor(words, outline, 'full');
  expect(rest).toEqual([]);
  expect(version?.name).toBe('Full report');
  expect(parts?.sheets.map(({ name, sheet }) => [name, sheet.sections])).toEqual([
    ['1 On a', ['a', 'a-low']],
    ['1.1 On a-low', ['a-low']],
    ['2 On b', ['b']],
  ]);
  expect(both?.sheets.map(({ sheet }) => sheet.tab)).toEqual(['side-by-side']);
});

test('side by side: both, each part with all its rows, and each of the two versions', () => {
  const [both, pairs, ...versions] = choicesFor(words, outline, 'side-by-side');
  expect(both?.name).toBe('Side by side');
  expect(pairs?.sheets.map(({ name, sheet }) => [name, sheet.rows])).toEqual([
    ['1 On y', [0, 2]],
    ['2 On b (Full report)', [3, 3]],
  ]);
  expect(versions.map(({ name }) => name)).toEqual(['Young people’s version', 'Full report']);
});

test('no printed file of a sensitive report has a name that tells what it is about', () => {
  for (const shown of ['full', 'side-by-side']) {
    for (const { sheet } of choicesFor(words, outline, shown).flatMap(({ sheets }) => sheets)) {
      expect(sheet.name).toMatch(
        /^Notes on pets: (Full report|Young people’s version|Side by side)(, (part|pair) [\d.]+)?$/,
      );
    }
  }
});
