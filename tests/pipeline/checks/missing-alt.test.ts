import { describe, expect, test } from 'vitest';
import { missingAlt } from '../../../src/pipeline/checks/missing-alt.ts';
import type { Reference } from '../../../src/pipeline/draft.ts';
import { draft, edition, library } from '../draft.ts';

const at = { line: 12, column: 5 };

function find(...references: Reference[]) {
  return missingAlt.run(draft([edition('full', [], { references })]), library());
}

describe('missing-alt', () => {
  test('says nothing of a picture that is described, and nothing of links', () => {
    expect(
      find(
        { kind: 'image', url: 'media/map.png', alt: 'Map of England', at },
        { kind: 'link', url: '#method', at },
        { kind: 'image', url: 'media/line.png', decorative: true, at },
      ),
    ).toEqual([]);
  });

  test('tells a picture without words', () => {
    const [none, ...blank] = find(
      { kind: 'image', url: 'media/map.png', at },
      { kind: 'image', url: 'media/map.png', alt: ' ', at },
    );
    expect(none).toEqual({
      rule: 'missing-alt',
      severity: 'error',
      file: 'reports/test/full.md',
      line: 12,
      column: 5,
      message: 'say in words what the picture “media/map.png” shows: it has no alternative text',
    });
    expect(blank).toEqual([none]);
  });

  test('takes the name of a file for no description', () => {
    expect(find({ kind: 'image', url: 'media/map.png', alt: 'map-2.PNG', at }).map(f => f.message)).toEqual([
      'say in words what the picture “media/map.png” shows: “map-2.PNG” is a file name',
    ]);
  });
});
