import { beforeAll, expect, test } from 'vitest';
import { restoreSearchEntry, searchFiles } from '../../src/model/search-files.ts';
import { find } from '../../src/search/find.ts';
import { LibraryIndex } from '../../src/search/library-index.ts';
import { madeIndex } from './made-index.ts';

let files: Map<string, string>;

beforeAll(async () => {
  ({ files } = await madeIndex('content'));
}, 60_000);

/** An index that answers what was asked for together in one round, as a slow network does; with what it was asked for. */
function slowIndex() {
  const rounds: string[][] = [];
  let waiting: (() => void)[] = [];
  const get = (path: string) =>
    new Promise<string>(answer => {
      if (waiting.length === 0) {
        rounds.push([]);
        setTimeout(() => {
          const all = waiting;
          waiting = [];
          for (const one of all) one();
        });
      }
      rounds.at(-1)?.push(path);
      waiting.push(() => answer(files.get(path) ?? ''));
    });
  const entry = restoreSearchEntry(JSON.parse(files.get(searchFiles.entry) ?? ''));
  if (!entry) throw new Error('There is no entry.');
  return { index: new LibraryIndex(entry, get), rounds };
}

test('the first results need two rounds: for the words, and for the passages', async () => {
  for (const typed of ['school', 'children police', 'unlawful exclusion of pupils']) {
    const { index, rounds } = slowIndex();
    expect((await (await find(index, typed)).more()).length).toBeGreaterThan(0);
    expect(rounds.length, typed).toBe(2);
    expect(
      rounds[0]?.every(path => path.includes('/words-')),
      typed,
    ).toBe(true);
    expect(
      rounds[1]?.every(path => path.includes('/texts-')),
      typed,
    ).toBe(true);
  }
});

test('once common words are at hand, passages are all that is asked for', async () => {
  const { index, rounds } = slowIndex();
  await index.fetchCommon();
  const before = rounds.length;
  const found = await find(index, 'children and school');
  expect((await found.more()).length).toBeGreaterThan(0);
  expect(rounds.slice(before)).toHaveLength(1);
  expect(rounds.at(-1)?.every(path => path.includes('/texts-'))).toBe(true);
});

test('common words answer as the parts of the library do', async () => {
  for (const typed of ['told off', 'school exclusion', 'plant', 'ysgol', 'in care', '3.2']) {
    const [without, beside] = [slowIndex(), slowIndex()];
    await beside.index.fetchCommon();
    const places = async ({ index }: typeof without) =>
      (await (await find(index, typed, { isFinished: true })).more()).map(({ place }) => place);
    expect(await places(beside), typed).toEqual(await places(without));
  }
});
