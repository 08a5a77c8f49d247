import type { Finding } from '../../src/model/finding.ts';
import type { Edition, Slug } from '../../src/model/report.ts';
import { saidIn } from '../../src/model/report.ts';
import { compileReport } from '../../src/pipeline/compile/report.ts';
import { fileStart } from '../../src/pipeline/findings.ts';
import { parseReport } from '../../src/pipeline/parse/report.ts';
import type { MediaFile } from '../../src/pipeline/read/source.ts';
import type { Placed } from './places.ts';

const map: MediaFile = { path: 'media/map.png', bytes: 10, sha256: '0', size: { width: 320, height: 180 } };
const library = {
  name: 'Hostile reports',
  publisher: 'Fenby',
  summary: '',
  languages: ['en'],
  exit: 'https://example.org/',
  series: [],
  topics: [],
  services: [],
  terms: [
    { id: 'warden', term: 'warden', forms: ['wardens'], definition: 'Staff.', youngPeople: 'A grown-up.' },
  ],
};

/** A report of one piece, compiled also where the build would stop at its errors. */
export interface CompiledPiece {
  /** Each piece of HTML that a page would take. */
  readonly html: readonly string[];
  readonly edition: Edition;
  readonly findings: readonly Finding[];
}

/** Takes a text through the pipeline's own steps, from Markdown to the report that pages are made of. */
export function compilePiece({ markdown, csv }: Placed, name: string): CompiledPiece {
  const findings: Finding[] = [];
  const tell = (finding: Finding) => void findings.push(finding);
  const data: MediaFile[] =
    csv === undefined ? [] : [{ path: `data/${name}.csv`, bytes: 1, sha256: '1', text: csv }];
  const slug = 'park' as Slug;
  const source = {
    slug,
    folder: 'reports/park',
    facts: {
      title: 'The park',
      shortTitle: 'The park',
      published: '2024-01-01',
      publisher: 'Fenby',
      topics: [],
      sensitive: false,
      retelling: false,
      sources: [],
      related: [],
      corrections: [],
    },
    factAt: () => fileStart,
    editions: [{ id: 'full', file: 'reports/park/full.md', text: markdown }],
    media: [map, ...data],
  };
  const report = compileReport(parseReport(source, library, tell), source.media);
  const [edition] = report.editions;
  if (!edition) throw new Error(`The piece ${name} gave no edition.`);
  const html = edition.sections.flatMap(section => [
    section.headingHtml,
    ...saidIn(section).map(block => block.html),
  ]);
  return { html: [...html, ...edition.footnotes.map(note => note.html)], edition, findings };
}
