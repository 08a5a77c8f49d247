import { describe, expect, test } from 'vitest';
import { restoreOutline } from '../../src/model/outline.ts';
import { outline } from '../offline/pack/a-pack.ts';

const [edition, other] = outline.editions;
const [pairing] = outline.pairings;

describe('an outline from another device', () => {
  test('is taken as it was written', () => {
    expect(restoreOutline(outline, 'park')).toEqual(outline);
  });

  test.each<[string, object]>([
    ['a source that runs something', { sources: [{ id: 'a', title: 'A', url: 'javascript:alert(1)' }] }],
    ['no versions', { editions: [] }],
    ['a version for nobody that is known', { editions: [{ ...edition, audience: 'babies' }, other] }],
    ['a language that is no tag', { editions: [{ ...edition, lang: 'en"><script>' }, other] }],
    [
      'words outside of its folder',
      { editions: [{ ...edition, text: { en: { file: '../../sw.js', bytes: 1 } } }, other] },
    ],
    ['a day that is none', { published: '2024-99-99' }],
    ['a title that is no text', { title: { toString: 'no' } }],
    ['pairs of a version that it does not have', { pairings: [{ ...pairing, left: 'easy-read' }] }],
    [
      'a pair of paragraphs that are not there',
      {
        pairings: [
          {
            ...pairing,
            rows: [{ left: [{ section: 'start', from: 0, to: 99 }], right: [], relation: 'added' }],
          },
        ],
      },
    ],
    [
      'a relation that nobody knows',
      { pairings: [{ ...pairing, rows: [{ left: [], right: [], relation: 'like' }] }] },
    ],
  ])('is not taken with %s', (_, more) => {
    expect(restoreOutline({ ...outline, ...more }, 'park')).toBeUndefined();
  });

  test('belongs to its report', () => {
    expect(restoreOutline(outline, 'other')).toBeUndefined();
    expect(restoreOutline('outline', 'park')).toBeUndefined();
  });
});
