import { expect, test } from 'vitest';
import { readPairs } from '../../../src/pipeline/read/pairs-file.ts';
import { listener } from './told.ts';

function read(text: string) {
  const { tell, lines } = listener();
  return { pairs: readPairs(text, 'reports/x/pairs.yaml', tell), told: lines() };
}

test('sides are lists of ids or one id, each with its place', () => {
  const { pairs, told } = read(`- full: [method, method.2]
  young-people: how
  relation: merged
- full: [costs]
  relation: left-out
  because: Of use to planners.
- young-people: [you]
  relation: added
  because: {adults: For readers., young-people: For you.}
`);
  expect(told).toEqual([]);
  expect(pairs?.map(({ relation, because, at }) => ({ relation, because, at }))).toEqual([
    { relation: 'merged', because: undefined, at: { line: 1, column: 3 } },
    { relation: 'left-out', because: { adults: 'Of use to planners.' }, at: { line: 4, column: 3 } },
    {
      relation: 'added',
      because: { adults: 'For readers.', 'young-people': 'For you.' },
      at: { line: 7, column: 3 },
    },
  ]);
  expect([...(pairs?.[0]?.sides ?? [])]).toEqual([
    [
      'full',
      [
        { id: 'method', at: { line: 1, column: 10 } },
        { id: 'method.2', at: { line: 1, column: 18 } },
      ],
    ],
    ['young-people', [{ id: 'how', at: { line: 2, column: 17 } }]],
  ]);
});

test('a mark says that software proposed a pair', () => {
  const marked = (mark: string) => read(`- full: [a]\n  relation: left-out\n${mark}`);
  for (const value of ['true', '0.85', '.5', '1', '0']) {
    const { pairs, told } = marked(`  proposed: ${value}\n`);
    expect(told).toEqual([]);
    expect(pairs?.[0]?.proposed).toBe(true);
    expect([...(pairs?.[0]?.sides.keys() ?? [])]).toEqual(['full']);
  }
  expect(marked('').pairs?.[0]).not.toHaveProperty('proposed');
  expect(marked('  proposed:\n').pairs?.[0]).not.toHaveProperty('proposed');
  expect(marked('  proposed: yes\n').told).toEqual([
    '3:13 wrong-value `proposed` in entry 1 must be true, or how sure the software is, such as 0.85; found “yes”',
  ]);
});

test('an empty file holds no pairs', () => {
  expect(read('# nothing yet').pairs).toEqual([]);
});

test('what is wrong is told', () => {
  expect(read('full: [a]').told).toEqual([
    '1:1 wrong-value the file must be a list of pairs, each beginning with “- ”; found a group of fields',
  ]);
  expect(read('- full: [a]\n  relation: shorter').told).toEqual([
    '2:13 wrong-value `relation` in entry 1 must be one of same, shortened, merged, moved, left-out, added; found “shorter”',
  ]);
  expect(read('- full: [[a]]\n  relation: same').told).toEqual([
    '1:10 wrong-value `full` in entry 1 must be section or block ids, such as [what-changed, method.2]',
  ]);
});

test('a fingerprint is no edition, and must look like one', () => {
  const { pairs, told } = read('- full: [a]\n  young-people: [b]\n  relation: same\n  checked: 00e91f3c');
  expect(told).toEqual([]);
  expect(pairs?.[0]?.checked).toBe('00e91f3c');
  expect([...(pairs?.[0]?.sides.keys() ?? [])]).toEqual(['full', 'young-people']);
  expect(read('- full: [a]\n  relation: same').pairs?.[0]).not.toHaveProperty('checked');
  expect(read('- full: [a]\n  relation: same\n  checked: yes').told).toEqual([
    '3:12 wrong-value `checked` in entry 1 must be eight hexadecimal digits, as `report check` gives them; found “yes”',
  ]);
});
