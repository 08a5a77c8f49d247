import { countWords } from '../../../text/words.ts';
import { closeGaps } from '../heading-gaps.ts';
import type { Counts, Loss, Manuscript } from '../manuscript.ts';
import { assemble } from '../structure/assemble.ts';
import type { Piece } from '../structure/piece.ts';
import { below, child, elements, textIn, type Xml } from '../xml.ts';
import { readBlocks } from './blocks.ts';
import { countPart } from './count.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type Package } from './package.ts';
import type { Document, Story } from './story.ts';
import { readStyles } from './styles.ts';
import { withTicks } from './ticks.ts';

/** Reads a Word file (.docx, .docm) into a manuscript. Throws `Refused` where it is none, broken or beyond the limits. */
export function readDocx(bytes: Uint8Array): Manuscript {
  const file = openPackage(bytes);
  const losses: Loss[] = [];
  const document = documentOf(file, loss => void losses.push(loss));
  const body = child(file.xml(file.main), 'w:body');
  const pieces = body ? withTicks(readStory(body, storyOf(document, file.main))) : [];
  const notes = readNotes(document);
  losses.push(...lossesBeside(file), ...unreadNotes(document));
  const lang = languageOf(document, body);
  const { tree, title, headings, lists } = assemble({
    pieces,
    notes,
    lose: document.lose,
    looksBelow: true,
  });
  closeGaps(tree, document.lose);
  return {
    tree,
    ...(title ? { title } : {}),
    ...(lang ? { lang } : {}),
    pictures: [...document.pictures.values()],
    source: { ...countSource(file, document), headings, lists },
    unit: 'paragraph',
    losses,
  };
}

function documentOf(file: Package, lose: Document['lose']): Document {
  const part = (type: string) => {
    const name = file.related(type);
    return name === undefined ? undefined : file.xml(name);
  };
  return {
    file,
    styles: readStyles(part('styles')),
    numbering: readNumbering(part('numbering')),
    lose,
    pictures: new Map(),
    notes: new Map(),
    counts: { footnote: 0, endnote: 0 },
    paragraphs: 0,
    readBlocks,
  };
}

function storyOf(document: Document, part: string, name?: string): Story {
  return {
    document,
    part,
    fields: [],
    anchors: [],
    begun: [],
    boxes: [],
    ...(name === undefined ? {} : { name }),
  };
}

function readStory(node: Xml, story: Story): Piece[] {
  return readBlocks(node, story);
}

/** The notes that the text refers to, by the names that they have in it. A note may refer to another. */
function readNotes(document: Document): { name: string; pieces: Piece[] }[] {
  const read: { name: string; pieces: Piece[] }[] = [];
  const nodes = noteNodes(document.file);
  // Reading one may add another, and a map goes on to what is added.
  for (const [key, note] of document.notes) {
    const part = document.file.related(`${note.kind}s`);
    if (part === undefined) continue;
    const node = nodes.get(key);
    const story = storyOf(document, part, `${note.kind} ${note.name.replace('end-', '')}`);
    read.push({ name: note.name, pieces: node ? readStory(node, story) : [] });
  }
  return read;
}

/** Notes that nothing refers to. Their words may be ones that somebody took out, and are not shown. */
function unreadNotes({ file, notes }: Document): Loss[] {
  return [...noteNodes(file)].flatMap(([key, node]) => {
    const isSeparator = (node.attributes['w:type'] ?? 'normal') !== 'normal';
    const words = countPart(node).words;
    if (isSeparator || notes.has(key) || words === 0) return [];
    const [kind] = key.split(' ');
    const noun = words === 1 ? 'word' : 'words';
    return [
      { what: `${kind} that nothing in the text refers to, left out`, place: { part: `${words} ${noun}` } },
    ];
  });
}

/** What is beside the text: headers and footers, macros and what is embedded. */
function lossesBeside(file: Package): Loss[] {
  const relations = [...file.relationships(file.main).values()].filter(({ outside }) => !outside);
  const headers = relations.filter(({ type }) => type === 'header' || type === 'footer');
  const lines = headers.flatMap(({ target }) =>
    below(file.xml(target), 'w:p').map(line => below(line, 'w:t').map(textIn).join('').trim()),
  );
  const words = countWords(lines.join('\n'));
  const has = (pattern: RegExp) => file.zip.names.some(name => pattern.test(name));
  const beside = (what: string) => ({ what, place: { part: 'the file' } });
  return [
    ...(words > 0
      ? [{ what: `headers and footers, left out with their ${words} words`, place: { part: 'all pages' } }]
      : []),
    ...(has(/vbaProject|vbaData/i) ? [beside('macros, left out and not looked at')] : []),
    ...(has(/\/embeddings\//) ? [beside('embedded files of other programs, left out')] : []),
    ...(file.related('glossaryDocument')
      ? [beside('building blocks of Word that are not in the text, left out')]
      : []),
  ];
}

/** The language that most of the text is said to be in, as far as it is said; else that of the file. */
function languageOf({ styles }: Document, body: Xml | undefined): string | undefined {
  const said = new Map<string, number>();
  for (const run of below(body, 'w:r')) {
    const lang = child(child(run, 'w:rPr'), 'w:lang')?.attributes['w:val'] ?? styles.lang;
    if (lang) said.set(lang, (said.get(lang) ?? 0) + textIn(run).length);
  }
  const [most] = [...said].sort(([, a], [, b]) => b - a);
  const lang = most?.[0] ?? styles.lang;
  return lang && /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(lang) ? lang : undefined;
}

function countSource(file: Package, { notes }: Document): Omit<Counts, 'headings' | 'lists'> {
  const nodes = noteNodes(file);
  const parts = [countPart(file.xml(file.main)), ...[...notes.keys()].map(key => countPart(nodes.get(key)))];
  const sum = (name: keyof (typeof parts)[number]) => parts.reduce((total, part) => total + part[name], 0);
  return {
    words: sum('words'),
    tables: sum('tables'),
    pictures: sum('pictures'),
    links: sum('links'),
    footnotes:
      below(file.xml(file.main), 'w:footnoteReference').length +
      below(file.xml(file.main), 'w:endnoteReference').length,
  };
}

/** The notes of a file by kind and id. */
function noteNodes(file: Package): Map<string, Xml> {
  return new Map(
    (['footnote', 'endnote'] as const).flatMap(kind => {
      const part = file.related(`${kind}s`);
      const nodes = elements(part === undefined ? undefined : file.xml(part), `w:${kind}`);
      return nodes.map(node => [`${kind} ${node.attributes['w:id']}`, node] as const);
    }),
  );
}
