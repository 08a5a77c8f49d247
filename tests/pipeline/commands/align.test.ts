import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ran } from './ran.ts';

const fixtures = new URL('../../fixtures/content', import.meta.url).pathname;

async function copyOfFixtures(): Promise<{ content: string; pairs: string }> {
  const content = await mkdtemp(join(tmpdir(), 'align-'));
  await cp(fixtures, content, { recursive: true });
  return { content, pairs: join(content, 'reports/unpaired/pairs.yaml') };
}

test('prints the pairs it proposes, and writes nothing', async () => {
  const { content } = await copyOfFixtures();
  const { status, out, err } = await ran(['align', 'unpaired', '--content', content]);
  expect([status, err]).toEqual([0, '']);
  expect(out).toContain(`- full: [where-the-bus-stops]  # Where the bus stops
  young-people: [where-does-the-bus-stop]  # Where does the bus stop?
  relation: shortened
  proposed: 0.9`);
  expect(await readdir(join(content, 'reports/unpaired'))).not.toContain('pairs.yaml');
});

test('--write makes a pairs.yaml that passes the checks but for its marks, and stays as it is', async () => {
  const { content, pairs } = await copyOfFixtures();
  expect(await ran(['align', 'unpaired', '--write', '--content', content])).toEqual({
    status: 0,
    out: `${pairs}\n`,
    err: '',
  });
  const written = await readFile(pairs, 'utf8');
  const checked = await ran(['check', 'unpaired', '--content', content]);
  expect(checked.status).toBe(0);
  expect(checked.out).toMatch(/pairs\.yaml:1:3 unpaired-section \d+ pairs are proposed by software/);
  await ran(['align', 'unpaired', '--write', '--content', content]);
  expect(await readFile(pairs, 'utf8')).toBe(written);
  expect((await readdir(join(content, 'reports/unpaired'))).filter(name => name.startsWith('.'))).toEqual([]);
});

test('what a person confirmed is kept, and nothing else is proposed for it', async () => {
  const { content, pairs } = await copyOfFixtures();
  const confirmed = `# By hand.
- full: [where-the-bus-stops, what-the-bus-costs]
  young-people: [where-does-the-bus-stop]
  relation: merged   # sure
`;
  await writeFile(
    pairs,
    `${confirmed}- full: [what-comes-next]\n  young-people: [your-turn]\n  relation: same\n  proposed: 0.4\n`,
  );
  await ran(['align', 'unpaired', '--write', '--content', content]);
  const written = await readFile(pairs, 'utf8');
  expect(written.startsWith(confirmed)).toBe(true);
  expect(written).toContain('young-people: [who-borrows-the-books]');
  expect(written).not.toMatch(/\[your-turn\][^-]*relation: same/);
  expect(written.slice(confirmed.length)).not.toMatch(/young-people: \[where-does-the-bus-stop/);
});

describe('groups of texts from standard input', () => {
  const line = (left: [string | number, string][], right: [string | number, string][]) =>
    JSON.stringify({
      left: left.map(([id, text]) => ({ id, text })),
      right: right.map(([id, text]) => ({ id, text })),
    });

  test('one line out for each line in', async () => {
    const input = [
      line(
        [
          ['a', 'You must not be hit.'],
          [2, 'You can play and relax.'],
        ],
        [
          ['x', 'The child shall enjoy rest and leisure.'],
          ['y', 'No physical violence shall be used against the child.'],
          ['z', 'Instruments of ratification shall be deposited.'],
        ],
      ),
      '',
      line([], [['x', 'Alone.']]),
    ].join('\n');
    const { status, out } = await ran(['align', '--stdin'], `${input}\n`);
    expect(status).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map(each => JSON.parse(each)),
    ).toEqual([
      {
        groups: [
          { left: ['a'], right: ['y'] },
          { left: [2], right: ['x'] },
        ],
      },
      { groups: [] },
    ]);
  });

  test('what came before a wrong line is answered', async () => {
    const { status, out, err } = await ran(['align', '--stdin'], `${line([], [])}\n{"left":[{"id":1}]}\n`);
    expect([status, out]).toEqual([2, '{"groups":[]}\n']);
    expect(err).toMatch(/^Line 2 of standard input must be like .*\n$/);
  });
});

describe('bad input', () => {
  test.each([
    [['align'], 2, /^Name one report to align, or use --stdin\.\n$/],
    [['align', 'a', 'b'], 2, /^Name one report/],
    [['align', '--stdin', 'a'], 2, /^Give either a report or --stdin\.\n$/],
    [['align', '--stdin', '--write'], 2, /^Give either/],
    [
      ['align', 'unpayred', '--content', fixtures],
      2,
      /^There is no report “unpayred”; did you mean “unpaired”\?\n$/,
    ],
    [['align', 'x', '--content', '/nowhere'], 1, /^\S+:1:1 \S+ .*\n$/],
  ])('%j', async (args, status, err) => {
    const told = await ran(args);
    expect([told.status, told.out]).toEqual([status, '']);
    expect(told.err).toMatch(err);
  });

  test('a pairs.yaml that cannot be added to is left as it is', async () => {
    const { content, pairs } = await copyOfFixtures();
    const text = '[{full: [what-comes-next], young-people: [what-comes-next], relation: same}]\n';
    await writeFile(pairs, text);
    const { status, err } = await ran(['align', 'unpaired', '--write', '--content', content]);
    expect(status).toBe(2);
    expect(err).toBe(
      'reports/unpaired/pairs.yaml must be a list with each entry on lines of its own; it is left as it is.\n',
    );
    expect(await readFile(pairs, 'utf8')).toBe(text);
  });

  test('a report that cannot be read is told with its place', async () => {
    const { content, pairs } = await copyOfFixtures();
    await writeFile(pairs, '- full: [a\n');
    const { status, err } = await ran(['align', 'unpaired', '--content', content]);
    expect(status).toBe(1);
    expect(err).toMatch(/^reports\/unpaired\/pairs\.yaml:\d+:\d+ yaml-syntax /);
  });
});
