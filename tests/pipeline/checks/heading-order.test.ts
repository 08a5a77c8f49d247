import { describe, expect, test } from 'vitest';
import { headingOrder } from '../../../src/pipeline/checks/heading-order.ts';
import { draft, edition, library, section } from '../draft.ts';

function find(...depths: number[]) {
  const sections = depths.map((depth, index) =>
    section(`s${index + 1}`, [], { depth, line: 10 * (index + 1) }),
  );
  return headingOrder.run(draft([edition('full', sections)]), library());
}

describe('heading-order', () => {
  test('lets headings go down by one level and up by any', () => {
    expect(find(2, 3, 4, 2, 3, 3, 2)).toEqual([]);
  });

  test('tells a level that was jumped over', () => {
    expect(find(2, 4, 4, 3)).toEqual([
      {
        rule: 'heading-order',
        severity: 'error',
        file: 'reports/test/full.md',
        line: 20,
        column: 1,
        message: '“s2” begins with ####, but right after “s1” the lowest heading is ###',
        found: '####',
        expected: '###',
      },
    ]);
  });

  test('wants ## at the beginning', () => {
    expect(find(3, 3).map(finding => finding.message)).toEqual([
      '“s1” begins with ###, but right after the title the lowest heading is ##',
    ]);
  });
});
