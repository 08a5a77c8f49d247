import type { Block, EditionId, Relation, Section, SectionId, Slug, Voices } from '../../src/model/report.ts';
import type { Draft, DraftEdition, DraftPair, LibraryFacts, ReportFacts } from '../../src/pipeline/draft.ts';
import { fileStart } from '../../src/pipeline/findings.ts';

type Loose<T> = { [Key in keyof T]?: T[Key] extends string ? string : T[Key] };

/** A block with its words; its line is 1 unless given. */
export function block(text: string, more: Partial<Block> = {}): Block {
  return { kind: 'paragraph', html: `<p>${text}</p>`, text, line: 1, ...more };
}

/** A section whose heading is its id; texts become paragraphs. */
export function section(id: string, blocks: (string | Block)[] = [], more: Partial<Section> = {}): Section {
  return {
    id: id as SectionId,
    number: '1',
    depth: 2,
    heading: id,
    headingHtml: id,
    blocks: blocks.map(each => (typeof each === 'string' ? block(each) : each)),
    line: 1,
    ...more,
  };
}

/** An edition in `reports/test/ID.md`; its audience is that of its id, else adults. */
export function edition(id: string, sections: Section[] = [], more: Loose<DraftEdition> = {}): DraftEdition {
  const audience = id.startsWith('young-people') || id.startsWith('easy-read') ? id.split('.')[0] : 'adults';
  return {
    file: `reports/test/${id}.md`,
    audience,
    lang: 'en-GB',
    title: 'A report',
    summary: '',
    factAt: () => fileStart,
    sections,
    footnotes: [],
    footnotesAt: [],
    terms: [],
    references: [],
    tables: [],
    ...more,
    id: id as EditionId,
  } as DraftEdition;
}

/** A pair at line 1, column 3 of `pairs.yaml`, its passages at column 9. */
export function pair(relation: Relation, sides: Record<string, string[]>, because?: Voices): DraftPair {
  const passages = Object.entries(sides).map(
    ([id, ids]) => [id, ids.map(passage => ({ id: passage, at: { line: 1, column: 9 } }))] as const,
  );
  return { sides: new Map(passages), relation, at: { line: 1, column: 3 }, ...(because ? { because } : {}) };
}

/** The report `test` with these editions. */
export function draft(
  editions: DraftEdition[],
  more: Partial<Omit<Draft, 'facts'>> & { facts?: Partial<ReportFacts> } = {},
): Draft {
  const facts: ReportFacts = {
    title: 'A report',
    shortTitle: 'A report',
    published: '2015-02-17',
    publisher: 'Twofold',
    topics: [],
    sensitive: false,
    retelling: false,
    sources: [],
    related: [],
    corrections: [],
    ...more.facts,
  };
  const factAt = () => fileStart;
  return { slug: 'test' as Slug, folder: 'reports/test', factAt, editions, media: [], ...more, facts };
}

/** A library without services and terms, unless given. */
export function library(more: Partial<LibraryFacts> = {}): LibraryFacts {
  return {
    name: 'A library',
    publisher: 'Twofold',
    summary: '',
    languages: ['en'],
    exit: 'https://www.bbc.co.uk/weather',
    series: [],
    topics: [],
    services: [],
    terms: [],
    ...more,
  };
}
