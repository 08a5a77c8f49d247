import type { EditionOutline } from '../../model/library.ts';
import { parsePassageId, passageId, type Span } from '../../model/report.ts';
import type { TextStore } from '../text-store.ts';
import { plainCopy, withExplanations } from './plain-copy.ts';

/**
 * What a look shows of another version: copies of its passages, with what explains their words. Where a content note stands
 * before a passage, in its section or in the one above it, the note and its short version come first, and what they speak of
 * is folded until the reader chooses `read`: whoever looks from a gentler version has not met the note. It is open where
 * they chose so before in this visit (`isRead`).
 */
export function peekedWords(
  store: TextStore,
  edition: EditionOutline,
  spans: readonly Span[],
  read: string,
  isRead: (note: string) => boolean = () => false,
): DocumentFragment {
  const shown = document.createDocumentFragment();
  const met = new Set<string>();
  let into: ParentNode = shown;
  let over: readonly string[] = [];
  for (const passage of passagesOf(spans)) {
    const notes = notesBefore(store, edition, passage);
    if (notes.join() !== over.join()) {
      // Within what one note speaks of there may be another.
      if (!over.every(note => notes.includes(note))) into = shown;
      for (const note of notes) if (!met.has(note)) into.append(copyOf(store, edition, note));
      if (notes.length > 0) into = into.appendChild(folded(read, notes.every(isRead)));
      over = notes;
    }
    into.append(copyOf(store, edition, passage));
    for (const note of [...notes, passage]) met.add(note);
  }
  return withExplanations(shown, store.end(edition.id));
}

function passagesOf(spans: readonly Span[]): string[] {
  return spans.flatMap(({ section, from, to }) =>
    Array.from({ length: to - from + 1 }, (_, at) => passageId(section, from + at)),
  );
}

function copyOf(store: TextStore, edition: EditionOutline, passage: string): DocumentFragment {
  const { section, index } = parsePassageId(passage);
  return plainCopy(store.passages(edition.id, [{ section, from: index, to: index }]));
}

/** The content notes that stand before a passage in its own section, and in those above it. */
function notesBefore(store: TextStore, edition: EditionOutline, passage: string): string[] {
  const { section, index } = parsePassageId(passage);
  const own = edition.sections.findIndex(({ id }) => id === section);
  const notes: string[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (const [at, above] of [...edition.sections.slice(0, own + 1).entries()].reverse()) {
    if (above.depth >= depth) continue;
    depth = above.depth;
    for (let block = at === own ? index - 1 : above.blocks; block >= 1; block--) {
      const note = passageId(above.id, block);
      if (store.kindOf(edition.id, note) === 'content-note') notes.unshift(note);
    }
  }
  return notes;
}

function folded(read: string, open: boolean): HTMLDetailsElement {
  const fold = document.createElement('details');
  fold.className = 'peek-fold';
  fold.open = open;
  const summary = document.createElement('summary');
  summary.textContent = read;
  fold.append(summary);
  return fold;
}
