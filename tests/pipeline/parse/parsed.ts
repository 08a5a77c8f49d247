import type { Finding } from '../../../src/model/finding.ts';
import type { Term } from '../../../src/model/library.ts';
import type { Slug } from '../../../src/model/report.ts';
import type { DraftEdition } from '../../../src/pipeline/draft.ts';
import { parseEdition } from '../../../src/pipeline/parse/edition.ts';
import type { MediaFile } from '../../../src/pipeline/read/source.ts';

export const terms: readonly Term[] = [
  {
    id: 'warden',
    term: 'warden',
    forms: ['wardens'],
    definition: 'A member of staff who looks after a park.',
    youngPeople: 'A grown-up who looks after the park.',
  },
  { id: 'meadow', term: 'meadow', forms: [], definition: 'Grassland.', youngPeople: 'Long grass.' },
];

export const media: readonly MediaFile[] = [
  { path: 'media/map.png', bytes: 10, sha256: '0', size: { width: 320, height: 180 } },
  { path: 'data/visits.csv', bytes: 20, sha256: '1', text: 'Month,Visits\nMay,"1,200"\nJune,80\n' },
  { path: 'data/odd.csv', bytes: 20, sha256: '2', text: 'Month,Visits\nMay\n' },
  { path: 'data/words.csv', bytes: 20, sha256: '3', text: 'Month,Visits\nMay,1\nJune,many\n' },
];

/** Parses Markdown as the edition `id` of the report `park`. */
export function parsed(text: string, id = 'full'): { edition: DraftEdition; findings: Finding[] } {
  const findings: Finding[] = [];
  const around = { slug: 'park' as Slug, title: 'The park', media, library: { languages: ['en'], terms } };
  const edition = parseEdition({ id, file: `reports/park/${id}.md`, text }, around, finding => {
    findings.push(finding);
  });
  return { edition, findings };
}

/** The HTML of the blocks of a text, in order. */
export function blocksOf(text: string): string[] {
  return parsed(text).edition.sections.flatMap(section => section.blocks.map(block => block.html));
}

/** What was told, as `rule message` lines. */
export function toldBy(text: string): string[] {
  return parsed(text).findings.map(({ line, rule, message }) => `${line} ${rule} ${message}`);
}
