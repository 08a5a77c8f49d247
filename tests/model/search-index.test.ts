import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  NumberReader,
  readLibraryLine,
  readReportLine,
  readUnits,
  writeCommon,
  writeLine,
  writeMark,
  writeNumbers,
  writePlaces,
  writeReports,
  writeUnits,
} from '../../src/model/search-index.ts';

describe('numbers', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 40)), numbers => {
        const reader = new NumberReader(writeNumbers(numbers));
        expect(numbers.map(() => reader.next())).toEqual(numbers);
        expect(reader.hasMore).toBe(false);
      }),
    );
  });

  test('of junk are numbers all the same', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const reader = new NumberReader(text);
        for (let at = 0; at < 100; at++) expect(reader.next()).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('lines', () => {
  const places = writePlaces([
    [0, writeMark(8, 3)],
    [40, writeMark(1, 2)],
  ]);
  const found = [
    { report: 0, unit: 0, weight: 8, sides: 3 },
    { report: 0, unit: 40, weight: 1, sides: 2 },
  ];

  test('of a report’s own part are read as they were written', () => {
    const line = writeLine('exclud', 'excluded', places, []);
    expect(line).toMatch(/^exclud\t~ed\t/);
    expect(readReportLine(line, 0)).toEqual({
      key: 'exclud',
      word: 'excluded',
      units: 2,
      isComplete: true,
      postings: found,
      related: [],
    });
  });

  test('of the library name reports, and what means something like them', () => {
    const written = writeReports([
      { report: 0, count: 2, places },
      { report: 300, count: 2, places },
    ]);
    const read = readLibraryLine(writeLine('go', 'went', written, [{ key: 'send home', kinship: 'plain' }]));
    expect(read?.postings).toEqual([...found, ...found.map(place => ({ ...place, report: 300 }))]);
    expect(read).toMatchObject({ word: 'went', related: [{ key: 'send home', kinship: 'plain' }] });
  });

  test('of a very common word have their reports and the heaviest places', () => {
    const heavy = writeReports([{ report: 7, count: 2, places }]);
    const read = readLibraryLine(
      writeLine('school', 'schools', writeCommon(5000, [0, 7, 8, 999], heavy), []),
    );
    expect(read).toMatchObject({ units: 5000, isComplete: false, reports: [0, 7, 8, 999] });
    expect(read?.postings).toHaveLength(2);
  });

  test('that only lead to others have no places', () => {
    const read = readLibraryLine(writeLine('kid', 'kid', '', [{ key: 'child', kinship: 'near' }]));
    expect(read).toMatchObject({ units: 0, postings: [], related: [{ key: 'child', kinship: 'near' }] });
  });
});

test('units are read as they were written', () => {
  const units = [
    [],
    [
      { edition: 0, section: 2, from: 0, to: 3 },
      { edition: 1, section: 40, from: 2, to: 2 },
    ],
  ];
  expect(readUnits(writeUnits(units))).toEqual(units);
});
