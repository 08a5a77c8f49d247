import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Handlers } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { EditionId, Section, SectionId } from '../../model/report.ts';
import type { DraftEdition, LibraryFacts, PlaceOf } from '../draft.ts';
import { errorAt, fileStart, type Tell, warningAt } from '../findings.ts';
import type { EditionFile, MediaFile, ReportSource } from '../read/source.ts';
import { burdenOf, tooDeep } from './burden.ts';
import { settleCaptions } from './captions.ts';
import { type Context, openSection, placeOf } from './context.ts';
import { settleDirectives } from './directives.ts';
import { type FrontMatter, factsFromName, splitFrontMatter } from './front-matter.ts';
import type { Spots } from './hast.ts';
import { takeInShort } from './in-short.ts';
import { parseMarkdown } from './markdown.ts';
import { handlersFor } from './nodes/index.ts';
import { numbers, outline, type Part, takeTitle } from './outline.ts';
import { placesIn } from './places-in.ts';
import { renderBlock, renderFootnotes, renderHeading } from './render.ts';

/** Above the text that a publisher puts before the first heading; other languages show the edition's title. */
const introductions: Readonly<Record<string, string>> = { en: 'Introduction', cy: 'Cyflwyniad' };

/** What an edition's text may lean on. */
export type Surroundings = Pick<ReportSource, 'slug'> & {
  readonly title: string;
  readonly media: readonly MediaFile[];
  readonly library: Pick<LibraryFacts, 'languages' | 'terms'>;
};

/** Parses an edition's Markdown into sections and blocks. Never throws over content: what is wrong is told. */
export function parseEdition(edition: EditionFile, around: Surroundings, tell: Tell): DraftEdition {
  const { body, ...front } = splitFrontMatter(edition.text, edition.file, tell);
  const burden = burdenOf(body);
  const tree = burden ? undefined : treeOf(body);
  if (tree) return parseTree(edition, front, tree, body, around, tell);
  const { rule, message, line } = burden ?? tooDeep;
  tell(errorAt(edition.file, { line, column: 1 }, rule, message));
  return parseTree(edition, front, parseMarkdown(''), '', around, () => {});
}

/** How many levels of quotes, lists and emphasis may lie in each other; no text has a tenth of it. */
const depthLimit = 200;

/** The tree of a text, or nothing where it nests beyond measure: each later step walks it by recursion. */
export function treeOf(body: string): Root | undefined {
  try {
    const tree = parseMarkdown(body);
    let level: Nodes[] = [tree];
    for (let depth = 0; level.length > 0; depth++) {
      if (depth > depthLimit) return undefined;
      level = level.flatMap(node => ('children' in node ? node.children : []));
    }
    return tree;
  } catch (cause) {
    // The Markdown parser recurses too, and thousands of “>” in a line nest deeper than some stacks.
    if (!(cause instanceof RangeError && cause.message.includes('call stack'))) throw cause;
    return undefined;
  }
}

/** What stands above an edition's text, and where. */
interface Front {
  readonly facts: FrontMatter;
  readonly factAt: PlaceOf;
}

function parseTree(
  edition: EditionFile,
  front: Front,
  tree: Root,
  body: string,
  around: Surroundings,
  tell: Tell,
): DraftEdition {
  settleDirectives(tree, body, edition.file, tell);
  settleCaptions(tree);
  const identity = identify(edition, front, tree, around, tell);
  const context = contextFor(identity, tree, body, around, tell);
  const handlers = handlersFor(context);
  const parts = outline(tree, edition.file, tell);
  const sections = numbered(
    parts.flatMap(part => sectionOf(part, identity.title, handlers, context)),
    context,
  );
  const footnotes = renderFootnotes(handlers, context);
  const footnotesAt = context.footnotes.map(({ identifier }) =>
    placeOf(context.footnoteDefinitions.get(identifier) ?? {}),
  );
  tellUnusedFootnotes(context);
  if (sections.every(section => section.blocks.length === 0)) {
    tell(errorAt(edition.file, fileStart, 'empty-edition', 'this edition has no text'));
  }
  const { terms, references, tables } = context;
  return {
    ...identity,
    sections,
    wordsAt: placesIn(context),
    footnotes,
    footnotesAt,
    terms,
    references,
    tables,
  };
}

type Identity = Omit<
  DraftEdition,
  'sections' | 'wordsAt' | 'footnotes' | 'footnotesAt' | 'terms' | 'references' | 'tables'
>;

/** Whose edition it is: by its front matter, else by its name, else by the report. */
function identify(
  edition: EditionFile,
  { facts, factAt }: Front,
  tree: Root,
  around: Surroundings,
  tell: Tell,
): Identity {
  const { id, file } = edition;
  const named = factsFromName(id);
  const top = takeTitle(tree);
  if (top && facts.title && top.words !== facts.title) {
    const message = `the title stands above as “${facts.title}”; this second one is left out`;
    tell(
      warningAt(file, placeOf(top.heading), 'second-title', message, {
        found: top.words,
        expected: facts.title,
      }),
    );
  }
  return {
    id: id as EditionId,
    file,
    audience: facts.audience ?? named.audience,
    lang: facts.lang ?? named.lang ?? around.library.languages[0] ?? 'en',
    title: facts.title ?? (top?.words || around.title),
    summary: facts.summary ?? '',
    // A title may stand above the text and not among the fields.
    factAt: path => (path[0] === 'title' && !facts.title && top ? placeOf(top.heading) : factAt(path)),
    ...(facts.readingAge === undefined ? {} : { readingAge: facts.readingAge }),
    ...(facts.ownFigures ? { ownFigures: facts.ownFigures } : {}),
  };
}

function contextFor(
  identity: Identity,
  tree: Root,
  source: string,
  around: Surroundings,
  tell: Tell,
): Context {
  const definitions = new Map<string, Definition>();
  const footnoteDefinitions = new Map<string, FootnoteDefinition>();
  // As in CommonMark, the first definition of a name counts.
  visit(tree, node => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return;
    const name = node.identifier.toUpperCase();
    if (node.type === 'definition' && !definitions.has(name)) definitions.set(name, node);
    if (node.type === 'footnoteDefinition' && !footnoteDefinitions.has(name))
      footnoteDefinitions.set(name, node);
  });
  return {
    slug: around.slug,
    edition: identity.id,
    file: identity.file,
    source,
    lang: identity.lang,
    glossary: around.library.terms,
    media: new Map(around.media.map(file => [file.path, file])),
    definitions,
    footnoteDefinitions,
    tell,
    section: openSection('', ''),
    footnotes: [],
    terms: [],
    references: [],
    recommendations: new Set(),
    tables: [],
    spots: new Map(),
  };
}

interface Unnumbered {
  readonly section: Omit<Section, 'number'>;
  readonly headingSpots: Spots;
}

/** A part as a section; none where nothing but definitions and HTML stands before the first heading. */
function sectionOf(part: Part, title: string, handlers: Handlers, context: Context): Unnumbered[] {
  const { depth, line } = part;
  const heading = headingOf(part, title, handlers, context);
  context.section = openSection(part.id, heading.text);
  const { inShort, nodes } = takeInShort(part, handlers, context);
  const blocks = nodes.flatMap(node => renderBlock(node, handlers, context) ?? []);
  if (!part.heading && blocks.length === 0) return [];
  const section = {
    id: part.id as SectionId,
    depth,
    heading: heading.text,
    headingHtml: heading.html,
    ...(inShort ? { inShort } : {}),
    blocks,
    line,
  };
  return [{ section, headingSpots: heading.spots }];
}

function numbered(parts: readonly Unnumbered[], { spots }: Context): Section[] {
  const all = numbers(parts.map(({ section }) => section.depth));
  return parts.map(({ section, headingSpots }, index) => {
    const whole: Section = { ...section, number: all[index] ?? '' };
    spots.set(whole, headingSpots);
    return whole;
  });
}

function headingOf(part: Part, title: string, handlers: Handlers, context: Context) {
  if (!part.heading) {
    const text = introductions[context.lang.split('-')[0] ?? ''] ?? title;
    return renderHeading([{ type: 'text', value: text }], handlers, context);
  }
  context.section = openSection(part.id, '', true);
  const heading = renderHeading(part.heading.children, handlers, context);
  if (heading.text === '') {
    context.tell(errorAt(context.file, placeOf(part.heading), 'empty-heading', 'this heading has no words'));
  }
  return heading;
}

function tellUnusedFootnotes({ footnotes, footnoteDefinitions, file, tell }: Context) {
  const used = new Set(footnotes.map(note => note.identifier));
  for (const [name, definition] of footnoteDefinitions) {
    if (used.has(name)) continue;
    const message = `nothing refers to the footnote “${definition.label ?? name}”, so that it is left out`;
    tell(warningAt(file, placeOf(definition), 'unused-footnote', message));
  }
}
