import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SayProgress } from '../../../model/progress.ts';
import { countWords } from '../../../text/words.ts';
import type { Lose, Loss, Manuscript } from '../manuscript.ts';
import { assemble } from '../structure/assemble.ts';
import type { Piece } from '../structure/piece.ts';
import { withoutRepeatedHeads } from './again.ts';
import { type Cleared, clear } from './clear.ts';
import { joinAcross, type Part, withoutLoneNumbers } from './drafts.ts';
import { usualGutters } from './gutters.ts';
import { markHeadings } from './headings.ts';
import { joinTables } from './joined-tables.ts';
import { listsOfLines, partsByPlace, placed, withTables } from './layout.ts';
import { pageMarks } from './marks.ts';
import { measure } from './measures.ts';
import { takeNotes } from './notes.ts';
import { openPdf, type RawFile } from './open.ts';
import { isIn } from './panels.ts';
import { piecesOf } from './pieces.ts';
import type { RawPage } from './raw.ts';
import type { Writing } from './runs.ts';
import { refuseScan } from './scan.ts';
import { isTagged, partsByTags } from './tagged.ts';

/**
 * Reads a PDF file that holds text into a manuscript, its pages marked. Throws `Refused` where it is a scan, locked, broken or
 * beyond the limits. `say` is told of the pages as they are read.
 */
export async function readPdf(bytes: Uint8Array, say?: SayProgress): Promise<Manuscript> {
  const file = await openPdf(bytes, { ...(say ? { say } : {}) });
  say?.(`Making an edition of ${file.pages.length} pages …`);
  refuseScan(file);
  const losses: Loss[] = [];
  const lose: Lose = loss => void losses.push(loss);
  tellBeside(file, lose);
  const cleared = clear(file.pages, lose);
  const { pieces, notes, uncounted } = contentOf(file, cleared, lose);
  // What Word counts by itself is typed in a PDF: it was counted with the rest.
  const quiet: Lose = loss => void (loss.what.startsWith('automatic number') || losses.push(loss));
  const { tree, title, headings, lists } = assemble({ pieces, notes, lose: quiet });
  const numbers = numbersOf(tree);
  const lang = /^[a-z]{2,3}(?:-[A-Z]{2})?$/.exec(file.facts.lang ?? '')?.[0];
  return {
    tree,
    ...(title ? { title } : {}),
    ...(lang ? { lang } : {}),
    pictures: [],
    source: {
      words: cleared.words - uncounted - numbers,
      headings,
      lists,
      tables: pieces.filter(piece => piece.kind === 'table').length,
      footnotes: referencesIn(tree),
      pictures: file.pages.reduce((sum, { pictures }) => sum + pictures, 0),
      links: cleared.links,
    },
    unit: 'page',
    losses,
  };
}

/** The pieces of a file's pages, and how many of its words stand elsewhere than in the text: the numbers of notes. */
function contentOf(file: RawFile, { sheets: cleared, labels }: Cleared, lose: Lose) {
  const sheets = withoutRepeatedHeads(cleared, lose);
  const byPlace = sheets.map(({ page, shown }) => placed(page, shown));
  const measures = measure(byPlace.flatMap(listsOfLines));
  const usual = usualGutters(byPlace.map(withTables));
  const pages = sheets.map(({ page, shown }, at): Part[] => {
    const own = byPlace[at];
    if (isTagged(page, shown)) return partsByTags(page, shown);
    return own ? partsByPlace(own, measures, usual, lose) : [];
  });
  const { parts, notes, noteOf, marksIn } = takeNotes(pages, measures, lose);
  let uncounted = 0;
  const writing: Writing = {
    words: measures.words,
    noteOf,
    marksIn,
    ...pageMarks(labels, lose),
    mendedAt: page =>
      lose({ what: 'word divided at the end of a line, made one', place: { at: page }, words: 1 }),
    takenOut: words => {
      uncounted += words;
    },
  };
  const joined = joinAcross(joinTables(withoutLoneNumbers(parts.flat()), lose), measures);
  const pieces = markHeadings(piecesOf(joined, writing, measures), file.facts);
  const inNotes: Writing = { ...writing, marksBefore: () => [], passed: () => {} };
  const noted = notes.map(({ name, draft }): { name: string; pieces: Piece[] } => {
    const [line] = draft.lines;
    // A number right before a letter was counted as one word with it.
    uncounted += countWords(line?.text ?? '') - countWords(line?.text.slice(draft.label?.length ?? 0) ?? '');
    const [piece] = piecesOf([draft], inNotes, measures);
    if (piece?.kind !== 'paragraph') return { name, pieces: [] };
    const { label: _label, ...rest } = piece;
    return { name, pieces: [{ ...rest, indent: 0 }] };
  });
  return { pieces, notes: noted, uncounted };
}

/** The numbers that Markdown writes before items by itself. */
function numbersOf(tree: Root): number {
  let count = 0;
  visit(tree, 'list', list => {
    if (list.ordered) count += list.children.length;
  });
  return count;
}

function referencesIn(tree: Root): number {
  let count = 0;
  visit(tree, 'footnoteReference', () => {
    count += 1;
  });
  return count;
}

/** What is beside the text: embedded files, scripts, pictures, and what each page leaves out. */
/** Links within the file that are lost: those between a note and its number are references. */
function innerLinks({ inner, shown }: RawPage): number {
  return inner.filter(box => {
    const text = shown
      .filter(each => isIn(each, box))
      .map(each => each.text)
      .join('');
    return !/^\s*(?:[[(]?(?:(?:foot)?note )?\d{1,3}[\])]?|[\u21a9\u2191]\ufe0e?)\s*$/i.test(text);
  }).length;
}

function tellBeside({ facts, pages }: RawFile, lose: Lose): void {
  const part = 'the file';
  for (let count = facts.attachments; count > 0; count--)
    lose({ what: 'embedded file, left out', place: { part } });
  if (facts.scripts) lose({ what: 'scripts, left out and not run', place: { part } });
  for (const page of pages) {
    const { number, left, pictures, shown } = page;
    for (const { what } of left) lose({ what, place: { at: number } });
    for (let count = innerLinks(page); count > 0; count--)
      lose({ what: 'link within the file, written as words', place: { at: number } });
    for (let count = pictures; count > 0; count--)
      lose({ what: 'picture, not taken out of the PDF: put it into media/ by hand', place: { at: number } });
    if (shown.length === 0 && pictures > 0)
      lose({ what: 'page that is a picture (a scan), whose words were not read', place: { at: number } });
  }
}
