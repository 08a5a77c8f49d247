import { describe, expect, test } from 'vitest';
import {
  bothChoices,
  bytesOf,
  choiceOf,
  choose,
  everything,
  hasPictures,
  partOf,
} from '../../src/model/choice.ts';
import { restoreSavedManifest, type SavedFile, type SaveManifest } from '../../src/model/save.ts';

const file = (name: string, bytes: number, more: Partial<SavedFile> = {}): SavedFile => ({
  path: `reports/x/${name}`,
  bytes,
  sha256: 'a'.repeat(64),
  ...more,
});
const offered: SaveManifest = {
  format: 1,
  slug: 'x',
  revision: 'aa11',
  title: 'A year',
  files: [
    file('text/full.en.html', 100, { versions: ['full'], language: 'en' }),
    file('text/full.cy.html', 110, { versions: ['full'], language: 'cy' }),
    file('text/young-people.en.html', 40, { versions: ['young-people'], language: 'en' }),
    file('text/young-people.cy.html', 44, { versions: ['young-people'], language: 'cy' }),
    file('outline.json', 10),
    file('media/map.png', 500, { versions: ['full'], picture: true }),
  ],
  versions: [
    { id: 'young-people', audience: 'young-people', languageName: 'English' },
    { id: 'full', audience: 'adults', languageName: 'English' },
  ],
};
const young = { versions: ['young-people'], pictures: true, languages: ['en'] };
const pathsOf = (manifest: SaveManifest) => manifest.files.map(({ path }) => path.slice('reports/x/'.length));

describe('choosing', () => {
  test('everything leaves nothing out, and records no choice', () => {
    expect(choose(offered, everything(offered))).toEqual(offered);
  });

  test('one version takes what it needs and what all need, in one language', () => {
    const chosen = choose(offered, young);
    expect(pathsOf(chosen)).toEqual(['text/young-people.en.html', 'outline.json']);
    expect(bytesOf(chosen.without ?? [])).toBe(754);
  });

  test('leaving pictures out leaves out pictures only', () => {
    const chosen = choose(offered, { ...everything(offered), pictures: false });
    expect(chosen.without?.map(({ path }) => path)).toEqual(['reports/x/media/map.png']);
  });

  test('what the report no longer has is not missed; nothing at all is never chosen', () => {
    expect(pathsOf(choose(offered, { ...young, versions: ['easy-read', 'full'] }))).toContain(
      'text/full.en.html',
    );
    const none = choose(offered, { versions: ['easy-read'], pictures: true, languages: ['fr'] });
    expect(none).toEqual(offered);
  });

  test('a manifest that names no versions is taken as a whole', () => {
    const { versions: _, ...old } = offered;
    expect(choose(old, young)).toEqual(old);
    expect(partOf(choose(old, young))).toBeUndefined();
  });

  test('can be widened from a copy, which knows what it left out', () => {
    const part = choose(offered, young);
    const wider = choose(
      part,
      bothChoices(choiceOf(part), { ...young, versions: ['full'], pictures: false }),
    );
    expect(pathsOf(wider)).toEqual([
      'text/young-people.en.html',
      'outline.json',
      'text/full.en.html',
      'media/map.png',
    ]);
  });
});

describe('what a copy has not', () => {
  test('is named, with the bytes of the rest in its language', () => {
    expect(partOf(choose(offered, young))).toMatchObject({
      versions: [{ id: 'young-people' }],
      missing: [{ id: 'full' }],
      pictures: true,
      rest: 600,
    });
  });

  test('are its pictures, where there are some in the versions that it has', () => {
    const bare = choose(offered, { versions: ['full'], pictures: false, languages: ['en'] });
    expect(partOf(bare)).toMatchObject({ pictures: false, missing: [{ id: 'young-people' }], rest: 540 });
  });

  test('is nothing, where only other languages of the labels were left out', () => {
    expect(partOf(choose(offered, { ...everything(offered), languages: ['cy'] }))).toBeUndefined();
  });
});

test('leaving pictures out is offered where it makes a difference', () => {
  expect(hasPictures(offered, young)).toBe(false);
  expect(hasPictures(offered, { ...young, versions: ['full'] })).toBe(true);
});

describe('F18: a record of a choice is restored, never believed', () => {
  const kept = { ...choose(offered, young), savedAt: '2026-03-03T12:00:00.000Z' };

  test('as it was written', () => {
    expect(restoreSavedManifest(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test.each([
    ['a choice that its files do not bear out', { ...kept, chosen: { ...young, versions: ['full'] } }],
    ['a file moved from one list to the other', { ...kept, files: [...kept.files, ...(kept.without ?? [])] }],
    ['a choice without the other files', { ...kept, without: undefined }],
    ['junk for a choice', { ...kept, chosen: 'all' }],
    ['junk among the versions of a choice', { ...kept, chosen: { ...young, versions: [7] } }],
    ['junk among the files left out', { ...kept, without: [{ path: '../../sw.js' }] }],
  ])('not %s', (_, value) => expect(restoreSavedManifest(value)).toBeUndefined());
});
