import type { SearchEntry, TextsFile } from '../model/search-files.ts';
import { writeLine, writeMark, writePlaces, writeReports } from '../model/search-index.ts';
import { find } from './find.ts';
import { LibraryIndex } from './library-index.ts';

const entry: SearchEntry = {
  format: 2,
  version: '0',
  reports: 1,
  units: 2,
  languages: ['en'],
  starts: [],
  years: [2000],
  series: [],
  seriesOf: [-1],
  topics: [],
};

const place = writeReports([{ report: 0, count: 1, places: writePlaces([[0, writeMark(4, 3)]]) }]);
const lines = ['first', 'word'].map(key => writeLine(key, key, place, [])).join('\n');

const passage = { id: 'a.1', number: '1.1', heading: 'First', text: 'The first word. And a word after it.' };
const side = { lang: 'en', passages: [passage] };
const texts: TextsFile = {
  slug: 'a',
  title: 'A',
  audiences: ['adults', 'young-people'],
  units: [
    {
      unit: 0,
      sides: [
        { ...side, edition: 'full', audience: 'adults' },
        { ...side, edition: 'young', audience: 'young-people' },
      ],
    },
  ],
};

/**
 * Looks up, in an index of one sentence and with no network, what nobody asked for; resolves with what was found. A browser
 * compiles code only as it first runs, which takes a slow phone as long as all else that it does for a first query.
 */
export async function rehearse() {
  const index = new LibraryIndex(entry, async path =>
    path.endsWith('.json') ? JSON.stringify(texts) : lines,
  );
  const found = await find(index, 'first words');
  return found.more();
}
