import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../read/disk.ts';
import { ran } from './ran.ts';

const content = {
  'library.yaml': 'name: Fenby\npublisher: Council',
  'reports/park/report.yaml': 'title: The park\npublished: 2024-03-01',
  'reports/park/full.md': '## Visits\n\nThe park had 16,500 visits, and 48% of them were by children.\n',
  'reports/park/young-people.md':
    '## Visits\n\nThere were about 17,000 visits. Nearly half were by children. Six dogs came too.\n',
};
const facts = {
  'a.md': '# Visits\n\n- **16,500** visits to the [park](https://example.org/48)\n',
  'sub/b.txt': '48 per cent of all visits were by children\n48 benches\n',
  'c.csv': '6 dogs',
};

async function lines(...args: string[]) {
  const root = await folderWith(content);
  const { status, out } = await ran(['figures', '--json', '--content', root, ...args]);
  expect(status).toBe(0);
  return JSON.parse(out);
}

describe('figures', () => {
  test('each figure of each edition, with where the full report says it', async () => {
    const found = await lines('park');
    expect(
      found.map(({ edition, figure }: { edition: string; figure: string }) => `${edition} ${figure}`),
    ).toEqual(['full 16,500', 'full 48%', 'young-people 17,000', 'young-people half', 'young-people Six']);
    expect(found[0]).toEqual({ edition: 'full', file: 'reports/park/full.md', line: 3, figure: '16,500' });
    expect(found[2].full).toEqual({
      file: 'reports/park/full.md',
      line: 3,
      figure: '16,500',
      how: 'rounded',
    });
    expect(found[3].full).toMatchObject({ figure: '48%', how: 'rounded' });
    expect(found[4].full).toBeNull();
  });

  test('with where the facts say it, the likeliest place first', async () => {
    const folder = await folderWith(facts);
    const found = await lines('--facts', folder);
    expect(found[0].facts).toEqual([{ file: 'a.md', line: 3, figure: '16,500', how: 'same' }]);
    expect(found[1].facts).toEqual([
      { file: join('sub', 'b.txt'), line: 1, figure: '48 per cent', how: 'same' },
    ]);
    expect(found[4].facts).toEqual([]);
  });

  test('first where the unit and the words next to it are the same, whatever else the line is about', async () => {
    const root = await folderWith({
      ...content,
      'reports/park/full.md': '## Gates\n\nThe park has 12 gates, and 3 of every 10 children use them.\n',
      'reports/park/young-people.md': '',
    });
    const folder = await folderWith({
      'a.md': '12 benches stand under old trees, and the park has children, and gates\n\n12 gates\n',
      'b.md': 'Children use the park: 10 children in 2010\n\n30% of them\n',
    });
    const { out } = await ran(['figures', '--json', '--content', root, '--facts', folder]);
    expect(JSON.parse(out)).toMatchObject([
      { figure: '12', facts: [{ file: 'a.md', line: 3 }] },
      { figure: '3 of every 10', facts: [{ file: 'b.md', line: 3, figure: '30%' }] },
    ]);
  });

  test('first in the file that is about the same as a whole', async () => {
    const folder = await folderWith({
      'a.md': '48% of something else\n',
      'b.md': '16,500 visits\n\n48% of something\n',
    });
    const found = await lines('--facts', folder);
    expect(found[1].facts.map(({ file }: { file: string }) => file)).toEqual(['b.md', 'a.md']);
  });

  test('also in the dates of an address, but not in what only numbers a line', async () => {
    const root = await folderWith({
      ...content,
      'reports/park/full.md':
        '## Visits\n\nTold on 6 June 2008, again on 18 December 1990, and in the plan for 2015–16. Three dogs came.\n',
      'reports/park/young-people.md': '',
    });
    const folder = await folderWith({
      'a.md':
        '3. https://example.org/2008/06/06/park?id=44\n03 https://example.org/1990/dec/18/park\n- https://example.org/plan-2015-16/\n',
    });
    const { out } = await ran(['figures', '--json', '--content', root, '--facts', folder]);
    const found = JSON.parse(out).map(({ figure, facts: places }: { figure: string; facts: unknown[] }) => [
      figure,
      places.length,
    ]);
    expect(found).toEqual([
      ['6 June 2008', 1],
      ['18 December 1990', 1],
      ['2015', 1],
      ['16', 1],
      ['Three', 0],
    ]);
  });

  test('as a table that counts what was not found', async () => {
    const root = await folderWith(content);
    const folder = await folderWith(facts);
    const { out } = await ran(['figures', 'park', '--content', root, '--facts', folder]);
    const rows = out.split('\n');
    expect(rows[0]).toBe('| where | figure | in the full report | in the facts |');
    expect(rows[2]).toBe('| reports/park/full.md:3 | 16,500 | – | a.md:3 “16,500” |');
    expect(rows[4]).toBe(
      '| reports/park/young-people.md:3 | 17,000 | full.md:3 “16,500” (rounded) | a.md:3 “16,500” (rounded) |',
    );
    expect(rows[6]).toBe('| reports/park/young-people.md:3 | Six | NOT FOUND | NOT FOUND |');
    expect(rows.at(-2)).toBe('5 figures, 1 not in the full report, 1 in no facts file');
  });

  test('bad input', async () => {
    const root = await folderWith(content);
    expect(await ran(['figures', 'prak', '--content', root])).toEqual({
      status: 2,
      out: '',
      err: 'There is no report “prak”; did you mean “park”?\n',
    });
    expect((await ran(['figures', '--content', root, '--facts', '/nowhere'])).err).toBe(
      'There is no folder of facts at /nowhere.\n',
    );
    const broken = await ran(['figures', '--content', '/nowhere']);
    expect(broken.status).toBe(1);
    expect(broken.err).toContain('there is no content folder');
  });
});
