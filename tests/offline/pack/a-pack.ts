import type { Outline } from '../../../src/model/library.ts';
import type { PackFacts } from '../../../src/model/pack.ts';
import type { SaveManifest } from '../../../src/model/save.ts';

const reading = { words: 10, minutes: 1, age: 10 };
const facts1 = { lang: 'en-GB', languageName: 'British English', summary: 'A park.', reading };

/** An invented report without its words. */
export const outline = {
  slug: 'park',
  title: 'A year in the park',
  shortTitle: 'The park',
  published: '2024-03-01',
  publisher: 'Fenby Town Council',
  topics: [],
  sensitive: false,
  retelling: true,
  sources: [{ id: 'counts', title: 'Counts', url: 'https://counts.example/park' }],
  related: [],
  corrections: [],
  editions: [
    {
      ...facts1,
      id: 'young-people',
      audience: 'young-people',
      title: 'The park and you',
      sections: [{ id: 'start', number: '1', depth: 2, heading: 'Start', blocks: 1 }],
      text: { en: { file: 'text/young-people.en.1.html', bytes: 1 } },
    },
    {
      ...facts1,
      id: 'full',
      audience: 'adults',
      title: 'A year in the park',
      sections: [{ id: 'about', number: '1', depth: 2, heading: 'About', blocks: 1 }],
      text: { en: { file: 'text/full.en.1.html', bytes: 1 } },
    },
  ],
  pairings: [
    {
      left: 'young-people',
      right: 'full',
      basis: 'confirmed',
      rows: [
        {
          left: [{ section: 'start', from: 0, to: 1 }],
          right: [{ section: 'about', from: 0, to: 1 }],
          relation: 'shortened',
        },
      ],
    },
  ],
  revision: 'aa',
} as unknown as Outline;

const paths = ['text/full.en.1.html', 'text/young-people.en.1.html', 'outline.json', 'media/map.png'];

const manifest: SaveManifest = {
  format: 1,
  slug: 'park',
  revision: '0123456789abcdef',
  title: 'A year in the park',
  files: paths.map(path => ({ path: `reports/park/${path}`, bytes: 1, sha256: 'a'.repeat(64) })),
};

/** What a pack with that report says of itself. */
export const facts: PackFacts = {
  format: 1,
  made: '2026-11-26',
  from: 'https://reports.example/',
  language: 'en',
  pictures: true,
  site: { publisher: 'Fenby', exit: 'https://weather.example/', retellings: 'all' },
  reports: [
    {
      manifest,
      outline,
      packed: ['reports/park/text/full.en.1.html', 'reports/park/text/young-people.en.1.html'],
    },
  ],
  services: [],
  glossary: [],
};
