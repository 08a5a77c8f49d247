import type { Finding } from '../model/finding.ts';
import type { Audience, Block, EditionId, SectionId, Slug } from '../model/report.ts';
import { longSentence } from './checks/long-sentence.ts';
import { numberNotInFull } from './checks/number-not-in-full.ts';
import type { Draft, DraftEdition, LibraryFacts } from './draft.ts';
import { type TogetherSource, togetherFile } from './read/together.ts';
import type { YamlPath } from './read/yaml.ts';

/**
 * Holds how the reports belong together against the rules for a report's words: sentences no longer than its readers
 * should have to read, and no number for young people that adults are not told.
 */
export function checkTogether(source: TogetherSource, library: LibraryFacts): Finding[] {
  const draft = asDraft(source);
  return [longSentence, numberNotInFull].flatMap(check => [...check.run(draft, library)]);
}

/** Its two voices as the editions of a report, so that the rules are the same. */
function asDraft(source: TogetherSource): Draft {
  const { title } = source.together;
  return {
    slug: '' as Slug,
    folder: '.',
    factAt: source.yaml.place,
    facts: {
      title,
      shortTitle: title,
      published: '',
      publisher: '',
      topics: [],
      sensitive: false,
      retelling: false,
      sources: [],
      related: [],
      corrections: [],
    },
    editions: [editionOf('adults', source), editionOf('young-people', source)],
    media: [],
  };
}

function editionOf(audience: Audience & ('adults' | 'young-people'), source: TogetherSource): DraftEdition {
  const { together, yaml } = source;
  const block = (text: string, path: YamlPath): Block => ({
    kind: 'paragraph',
    html: '',
    text,
    line: yaml.place(path).line,
  });
  const parts = together.parts.map((part, at) =>
    sectionOf(part.heading, block(part.words[audience], ['parts', at, 'words', audience])),
  );
  const lead = sectionOf(together.title, block(together.lead[audience], ['lead', audience]));
  // What is told to everybody must be as plain as what young people are told.
  const moments = together.moments.map(({ what }, at) =>
    sectionOf(what, block(what, ['moments', at, 'what'])),
  );
  return {
    id: audience as string as EditionId,
    file: togetherFile,
    audience,
    lang: 'en-GB',
    title: together.title,
    summary: '',
    factAt: yaml.place,
    sections: [lead, ...parts, ...moments],
    footnotes: [],
    footnotesAt: [],
    terms: [],
    references: [],
    tables: [],
  };
}

function sectionOf(heading: string, block: Block): DraftEdition['sections'][number] {
  return {
    id: '' as SectionId,
    number: '',
    depth: 2,
    heading,
    headingHtml: '',
    blocks: [block],
    line: block.line,
  };
}
