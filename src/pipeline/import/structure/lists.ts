import type { BlockContent, List, ListItem, Paragraph } from 'mdast';
import { countWords } from '../../../text/words.ts';
import type { Lose } from '../manuscript.ts';
import { phrasing, type Run } from '../phrasing.ts';
import type { Label, ParagraphPiece, Piece } from './piece.ts';

/** A paragraph that is an item of a list. */
export interface Item extends ParagraphPiece {
  readonly label: Label;
}

/**
 * Whether a labelled paragraph is a numbered paragraph of the text and no item of a list: its number has several parts
 * (“2.14”), or it goes on counting across headings. Such numbers are what people cite; they stay before the words.
 */
export function numberedParagraphs(
  pieces: readonly Piece[],
  isHeading: (piece: Piece) => boolean,
): Set<Piece> {
  const found = new Set<Piece>();
  const series = new Map<
    string,
    { last: number; members: ParagraphPiece[]; crossed: boolean; sawHeading: boolean }
  >();
  for (const piece of pieces) {
    if (isHeading(piece)) for (const one of series.values()) one.sawHeading = true;
    if (piece.kind !== 'paragraph' || !piece.label || isHeading(piece)) continue;
    const { label } = piece;
    if (/\d\.\d/.test(label.text)) found.add(piece);
    if (label.count === undefined) continue;
    const key = `${label.list} ${label.level}`;
    const known = series.get(key);
    if (!known || label.count !== known.last + 1) {
      keep(known, found);
      series.set(key, { last: label.count, members: [piece], crossed: false, sawHeading: false });
      continue;
    }
    known.crossed ||= known.sawHeading;
    Object.assign(known, { last: label.count, sawHeading: false });
    known.members.push(piece);
  }
  for (const one of series.values()) keep(one, found);
  return found;
}

function keep(series: { members: ParagraphPiece[]; crossed: boolean } | undefined, found: Set<Piece>): void {
  if (series?.crossed) for (const piece of series.members) found.add(piece);
}

/** A paragraph's words with its number before them, as text. */
export function withLabel({ label, runs }: ParagraphPiece, lose: Lose): Run[] {
  if (!label || label.text === '') return [...runs];
  lose({ what: 'automatic number, written before its paragraph', place: {}, words: -countWords(label.text) });
  return [{ text: `${label.text} ` }, ...runs];
}

/** A paragraph of the tree. */
export function paragraphOf(piece: ParagraphPiece, runs: readonly Run[] = piece.runs): Paragraph {
  return { type: 'paragraph', children: phrasing(runs), data: { at: piece.at, anchors: piece.anchors } };
}

/** Items that follow each other, as lists in lists by their levels. `more` are paragraphs that belong to an item. */
export function listsOf(items: readonly (Item | ParagraphPiece)[], lose: Lose): List[] {
  const lists: List[] = [];
  const [first] = items;
  if (!first) return lists;
  const level = items.reduce(
    (least, item) => Math.min(least, item.label?.level ?? least),
    Number.POSITIVE_INFINITY,
  );
  let open: { list: List; label: Label; last: ListItem } | undefined;
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (!item) break;
    const { label } = item;
    if (!label || label.level > level) {
      const to = endOfDeeper(items, at, level);
      const below = items.slice(at, to);
      const content: BlockContent[] = label ? listsOf(below, lose) : below.map(piece => paragraphOf(piece));
      for (const block of content) {
        if (open) open.last.children.push(block);
        else if (block.type === 'list') lists.push(block);
      }
      at = label ? to : at + 1;
      if (!label && open) open.last.spread = true;
      continue;
    }
    const made: ListItem = {
      type: 'listItem',
      spread: false,
      children: [paragraphOf(item, label.count === undefined ? withLabel(item, lose) : item.runs)],
    };
    if (open && goesOn(open.label, label)) {
      open.list.children.push(made);
      open = { ...open, label, last: made };
    } else {
      const list: List = {
        type: 'list',
        spread: false,
        children: [made],
        ...orderOf(label),
        data: { at: item.at },
      };
      lists.push(list);
      open = { list, label, last: made };
    }
    at += 1;
  }
  for (const list of lists) list.spread = list.children.some(item => item.spread);
  return lists;
}

function endOfDeeper(items: readonly (Item | ParagraphPiece)[], from: number, level: number): number {
  let to = from;
  while (to < items.length && (items[to]?.label?.level ?? level + 1) > level) to += 1;
  return to;
}

/** Whether an item is of the same list as the one before it: of the same kind and, where it counts, the next number. */
function goesOn(before: Label, label: Label): boolean {
  if (before.count === undefined || label.count === undefined)
    return before.count === label.count && (before.text === '') === (label.text === '');
  return label.count === before.count + 1;
}

function orderOf({ count }: Label): Pick<List, 'ordered' | 'start'> {
  return count === undefined ? { ordered: false } : { ordered: true, start: count };
}
