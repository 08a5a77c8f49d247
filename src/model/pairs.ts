import type { EditionId, Pairing, Relation, Row, SectionId, Span } from './report.ts';

/** One place in an edition: its section, and 0 for the heading or N for block N. */
export interface Place {
  readonly section: SectionId;
  readonly index: number;
}

/** Where a reader lands in the other edition. */
export type Counterpart =
  | { readonly kind: 'matched'; readonly place: Place; readonly row: Row }
  /** The place has no counterpart; `place` is that of the nearest passage before it, if there is one. */
  | { readonly kind: 'none'; readonly place: Place | undefined; readonly row: Row };

type Side = 'left' | 'right';

/** The side an edition stands on in a pairing. */
function sideOf(pairing: Pairing, edition: EditionId): Side {
  return pairing.left === edition ? 'left' : 'right';
}

/** The pairing between two editions, whichever side each stands on. */
export function pairingOf(
  pairings: readonly Pairing[],
  one: EditionId,
  other: EditionId,
): Pairing | undefined {
  return pairings.find(
    pairing =>
      (pairing.left === one && pairing.right === other) || (pairing.left === other && pairing.right === one),
  );
}

/** The editions that are paired with one, in the order of the pairings. */
export function pairedWith(pairings: readonly Pairing[], edition: EditionId): EditionId[] {
  return pairings.flatMap(({ left, right }) => (left === edition ? right : right === edition ? left : []));
}

/** Rows by the sections that they have passages of, for each side; a long report has hundreds, and is asked of each. */
const rowsBySection = new WeakMap<readonly Row[], Record<Side, ReadonlyMap<SectionId, readonly Row[]>>>();

function rowsOf({ rows }: Pairing, side: Side, section: SectionId): readonly Row[] {
  const known = rowsBySection.get(rows) ?? { left: bySection(rows, 'left'), right: bySection(rows, 'right') };
  rowsBySection.set(rows, known);
  return known[side].get(section) ?? [];
}

function bySection(rows: readonly Row[], side: Side): Map<SectionId, Row[]> {
  const found = new Map<SectionId, Row[]>();
  for (const row of rows) {
    for (const section of new Set(row[side].map(span => span.section))) {
      const before = found.get(section);
      if (before) before.push(row);
      else found.set(section, [row]);
    }
  }
  return found;
}

/** The row that holds a place of the edition on `side`. */
export function rowOf(pairing: Pairing, side: Side, place: Place): Row | undefined {
  return rowsOf(pairing, side, place.section).find(row => row[side].some(span => covers(span, place)));
}

/** The rows that have any of some passages of an edition, in the order of the rows. */
export function rowsWith(pairing: Pairing, edition: EditionId, span: Span): readonly Row[] {
  const side = sideOf(pairing, edition);
  return rowsOf(pairing, side, span.section).filter(row => row[side].some(own => overlap(own, span)));
}

function covers(span: Span, place: Place): boolean {
  return span.section === place.section && span.from <= place.index && place.index <= span.to;
}

/**
 * The counterpart of a place: a heading leads to the first heading or block of the other side, a block to
 * its first block. `order` lists the edition's sections with their numbers of blocks, so that a passage
 * without counterpart can lead to the nearest one before it.
 */
export function counterpart(
  pairing: Pairing,
  edition: EditionId,
  place: Place,
  order: readonly { id: SectionId; blocks: number }[],
): Counterpart | undefined {
  const side = sideOf(pairing, edition);
  const other: Side = side === 'left' ? 'right' : 'left';
  const row = rowOf(pairing, side, place);
  if (!row) return undefined;
  const target = landing(row[other], place.index === 0);
  if (target) return { kind: 'matched', place: target, row };
  for (const before of placesBefore(place, order)) {
    const nearest = rowOf(pairing, side, before);
    const end = nearest && landing(nearest[other], before.index === 0);
    if (end) return { kind: 'none', place: end, row };
  }
  return { kind: 'none', place: undefined, row };
}

/** The first passage of a side: its first block for a block, its very first passage for a heading. */
function landing(spans: readonly Span[], heading: boolean): Place | undefined {
  const first = spans[0];
  if (!first) return undefined;
  const index = heading ? first.from : Math.min(Math.max(first.from, 1), first.to);
  return { section: first.section, index };
}

function* placesBefore(place: Place, order: readonly { id: SectionId; blocks: number }[]): Generator<Place> {
  const start = order.findIndex(section => section.id === place.section);
  for (let index = place.index - 1; index >= 0; index--) yield { section: place.section, index };
  for (let at = start - 1; at >= 0; at--) {
    const section = order[at];
    if (!section) return;
    for (let index = section.blocks; index >= 0; index--) yield { section: section.id, index };
  }
}

/**
 * What the other edition says where one says the passages of `span`: its passages in the order of the rows, each once.
 * Where there are none, `lone` is the row that says why.
 */
export function matchesOf(
  pairing: Pairing,
  edition: EditionId,
  span: Span,
): { spans: readonly Span[]; lone?: Row } {
  const side = sideOf(pairing, edition);
  const other: Side = side === 'left' ? 'right' : 'left';
  const rows = rowsWith(pairing, edition, span);
  const spans = rows.flatMap(row => row[other]);
  const lone = rows[0];
  return spans.length === 0 && lone ? { spans, lone } : { spans };
}

function overlap(one: Span, other: Span): boolean {
  return one.section === other.section && one.from <= other.to && other.from <= one.to;
}

/** Whether a row pairs nothing but headings, of whose words a relation says nothing. */
export function pairsHeadings({ left, right }: Row): boolean {
  return left.length > 0 && right.length > 0 && [...left, ...right].every(({ to }) => to === 0);
}

/** A row of passages that stand elsewhere in the right edition, and where they would be by that edition's order. */
export interface Moved {
  /** The row; it stands where the left edition has it. */
  readonly row: Row;
  readonly left: Place;
  readonly right: Place;
  /** The right edition's passage before it, or, where it comes first, after it; `beside` is the row that holds it. */
  readonly near: Place;
  readonly beside: Row;
}

/** All moved rows of a pairing. `order` lists the right edition's sections with their numbers of blocks. */
export function movedRows(
  pairing: Pairing,
  order: readonly { id: SectionId; blocks: number }[],
): readonly Moved[] {
  const all = order.flatMap(({ id, blocks }) =>
    Array.from({ length: blocks + 1 }, (_, index): Place => ({ section: id, index })),
  );
  return pairing.rows.flatMap(row => {
    const [left, right] = [row.left[0], row.right[0]];
    if (row.relation !== 'moved' || !left || !right) return [];
    const place = { section: right.section, index: right.from };
    const near = nearUnmoved(pairing, place, all);
    return near ? { row, left: { section: left.section, index: left.from }, right: place, ...near } : [];
  });
}

/** The nearest place of the right edition that was not moved itself: before a place if there is one, else after it. */
function nearUnmoved(
  pairing: Pairing,
  place: Place,
  all: readonly Place[],
): Pick<Moved, 'near' | 'beside'> | undefined {
  const here = all.findIndex(({ section, index }) => section === place.section && index === place.index);
  const holder = (near: Place | undefined) => {
    const beside = near && rowOf(pairing, 'right', near);
    return near && beside && beside.relation !== 'moved' ? { near, beside } : undefined;
  };
  for (let at = here - 1; at >= 0; at--) {
    const found = holder(all[at]);
    if (found) return found;
  }
  for (let at = here + 1; at < all.length; at++) {
    const found = holder(all[at]);
    if (found) return found;
  }
  return undefined;
}

/**
 * The rows with one relation in the order of the right edition; those of which it has nothing come after, in that of the
 * left one. `sections` are those of both editions, in order.
 */
export function rowsRelated(
  { rows }: Pairing,
  relation: Relation,
  sections: Readonly<Record<Side, readonly SectionId[]>>,
): readonly Row[] {
  const placed = rows
    .filter(row => row.relation === relation)
    .map(row => ({
      row,
      at: placeIn('right', row, sections) ?? [sections.right.length, 0],
      own: placeIn('left', row, sections),
    }));
  return placed
    .sort((one, other) => comparePlaces(one.at, other.at) || comparePlaces(one.own, other.own))
    .map(({ row }) => row);
}

type Position = readonly [section: number, index: number];

/** Where a side of a row begins: its section's position in the edition, and the passage within it. */
function placeIn(
  side: Side,
  row: Row,
  sections: Readonly<Record<Side, readonly SectionId[]>>,
): Position | undefined {
  const [first] = row[side];
  return first && [sections[side].indexOf(first.section), first.from];
}

function comparePlaces(one: Position = [0, 0], other: Position = [0, 0]): number {
  return one[0] - other[0] || one[1] - other[1];
}

/** How many sections of an edition have a counterpart, wholly or in part, and how many there are. */
export function coverage(
  pairing: Pairing,
  edition: EditionId,
  sections: readonly SectionId[],
): { paired: number; all: number } {
  const side = sideOf(pairing, edition);
  const other: Side = side === 'left' ? 'right' : 'left';
  const told = new Set(
    pairing.rows.filter(row => row[other].length > 0).flatMap(row => row[side].map(span => span.section)),
  );
  return { paired: sections.filter(id => told.has(id)).length, all: sections.length };
}
