import type { Library } from '../../src/model/library.ts';
import type { Edition, Report, Row } from '../../src/model/report.ts';
import { SearchIndexMaker } from '../../src/pipeline/search-index/maker.ts';

const sections = {
  full: [
    ['benches', 'Seats and benches', 'Of forty-eight benches in the park, eleven were broken.'],
    ['pond', 'The pond', 'The pond was not fenced.'],
  ],
  'young-people': [
    ['broken', 'Broken benches', 'Eleven of the park benches could not be used.'],
    ['water', 'The pond', 'There was no fence around the pond.'],
  ],
} as const;

function edition(id: keyof typeof sections): Edition {
  return {
    id,
    audience: id === 'full' ? 'adults' : 'young-people',
    lang: 'en-GB',
    title: id === 'full' ? 'A year in Mill Park' : 'Our park',
    summary: 'What was seen in a year.',
    sections: sections[id].map(([name, heading, text], at) => ({
      id: name,
      number: String(at + 1),
      depth: 2,
      heading,
      headingHtml: heading,
      line: 1,
      blocks: [{ kind: 'paragraph', html: text, text, line: 2 }],
    })),
    footnotes: [],
    terms: [],
    tables: [],
    reading: { words: 20, minutes: 1, age: 9 },
  } as unknown as Edition;
}

const rows = sections.full.map(([name], at) => ({
  left: [{ section: sections['young-people'][at]?.[0], from: 0, to: 1 }],
  right: [{ section: name, from: 0, to: 1 }],
  relation: 'shortened',
})) as unknown as Row[];

const report = {
  slug: 'mill-park',
  title: 'A year in Mill Park',
  shortTitle: 'A year in Mill Park',
  published: '2013-05-01',
  topics: ['parks'],
  sensitive: false,
  editions: [edition('young-people'), edition('full')],
  pairings: [{ left: 'young-people', right: 'full', basis: 'confirmed', rows }],
  subjects: [{ section: 'benches', names: ['nowhere to sit', 'vandalism'] }],
  revision: 'a1',
} as unknown as Report;

/** The index of a library with one invented report, `mill-park`: files by their paths below the base. */
export function smallIndex(): ReadonlyMap<string, string> {
  const topics = [{ id: 'parks', title: 'Parks' }];
  const library = { terms: [], series: [], topics, reports: [report] } as unknown as Library;
  const maker = new SearchIndexMaker(library);
  const { own, others } = maker.add(report);
  return new Map([own, ...others, ...maker.finish()].map(({ path, text }) => [path, text]));
}
