import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../../src/model/library.ts';
import { restoreSearchEntry, restoreTexts, searchFiles } from '../../../src/model/search-files.ts';
import { readUnits, unitsInFile } from '../../../src/model/search-index.ts';
import { SearchIndexMaker } from '../../../src/pipeline/search-index/maker.ts';
import { loadLibrary } from '../../../src/pipeline/site.ts';

const content = resolve(import.meta.dirname, '../../fixtures/content');
let library: Library;
let files: Map<string, string>;

function made(from: Library): Map<string, string> {
  const maker = new SearchIndexMaker(from);
  const found = new Map<string, string>();
  for (const report of from.reports) {
    const { own, others } = maker.add(report);
    for (const { path, text } of [own, ...others]) found.set(path, text);
  }
  for (const { path, text } of maker.finish()) found.set(path, text);
  return found;
}

beforeAll(async () => {
  const loaded = await loadLibrary(content);
  if (!loaded.library) throw new Error('The fixtures have errors.');
  library = loaded.library;
  files = made(library);
});

const entry = () => restoreSearchEntry(JSON.parse(files.get(searchFiles.entry) ?? 'null'));

describe('the index', () => {
  test('names its reports, languages and parts', () => {
    expect(entry()).toMatchObject({
      reports: library.reports.length,
      languages: expect.arrayContaining(['en', 'cy']),
    });
    const { version = '', starts = [] } = entry() ?? {};
    for (let part = 0; part <= starts.length; part++)
      expect(files.has(searchFiles.words(version, part))).toBe(true);
  });

  test('has each passage of each version once', () => {
    for (const [number, report] of library.reports.entries()) {
      const own = files.get(searchFiles.own(report.slug)) ?? '';
      expect(own).toBe(files.get(searchFiles.report(entry()?.version ?? '', number)));
      const spans = readUnits(own.split('\n')[0] ?? '').flat();
      const passages = spans.flatMap(({ edition, section, from, to }) =>
        Array.from({ length: to - from + 1 }, (_, at) => `${edition} ${section} ${from + at}`),
      );
      const all = report.editions.flatMap((edition, at) =>
        edition.sections.flatMap((section, place) =>
          [0, ...section.blocks.map((_, index) => index + 1)].map(index => `${at} ${place} ${index}`),
        ),
      );
      expect(passages.sort(), report.slug).toEqual(all.sort());
    }
  });

  test('has the texts of all units, each with what the other version says', () => {
    const { version = '' } = entry() ?? {};
    const number = library.reports.findIndex(({ slug }) => slug === 'matched-pair');
    const [units = ''] = files.get(searchFiles.own('matched-pair'))?.split('\n') ?? [];
    const parts = Math.ceil(readUnits(units).length / unitsInFile);
    const texts = Array.from({ length: parts }, (_, part) =>
      restoreTexts(JSON.parse(files.get(searchFiles.texts(version, number, part)) ?? 'null')),
    );
    const sides = texts.flatMap(file => file?.units ?? []).map(unit => unit.sides.map(side => side.edition));
    expect(sides).toContainEqual(expect.arrayContaining(['full', 'young-people']));
  });

  test('has the keys of each part in order, so that the part of a word is known', () => {
    const { version = '', starts = [] } = entry() ?? {};
    const keys = starts
      .concat('')
      .flatMap((_, part) => files.get(searchFiles.words(version, part))?.split('\n') ?? [])
      .map(line => line.split('\t')[0] ?? '');
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is another one when a text changes, and the same when nothing does', () => {
    expect(made(library)).toEqual(files);
    const changed = library.reports.map((report, at) =>
      at === 0 ? { ...report, revision: 'other' } : report,
    );
    const other = made({ ...library, reports: changed });
    expect(JSON.parse(other.get(searchFiles.entry) ?? '')).not.toEqual(entry());
  });

  test('calls a sensitive report by its neutral title', () => {
    const sensitive = library.reports.find(report => report.sensitive);
    const texts = [...files]
      .filter(([path]) => path.includes('/texts-'))
      .map(([, text]) => text)
      .join('\n');
    expect(texts).toContain(sensitive?.shortTitle);
    expect(texts).not.toContain(`"title":"${sensitive?.title}"`);
  });
});
