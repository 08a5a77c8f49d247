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
