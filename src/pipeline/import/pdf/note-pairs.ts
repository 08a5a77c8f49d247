import type { Part } from './drafts.ts';
import type { Mark } from './note-marks.ts';
import type { Candidate } from './note-places.ts';

/** Which of a page's marks refer to which of its notes, and the raised ones that refer to none. */
export interface Pairs {
  readonly marksOf: ReadonlyMap<Candidate, readonly Mark[]>;
  readonly unmet: readonly Mark[];
}

/** A page with its notes. */
export interface Paired {
  readonly parts: readonly Part[];
  readonly candidates: readonly Candidate[];
  /** The marks of each note, by which of the parts it is. */
  readonly marksAt: Map<number, readonly Mark[]>;
  readonly unmet: readonly Mark[];
}

/**
 * Pairs notes at the foot with marks on the page before, which had no room for them, and on the next, where a note was set
 * too early: after another, and counted on from it.
 */
export function pairAcross(pages: readonly Paired[]): void {
  for (const [at, { candidates, marksAt }] of pages.entries())
    for (const [place, candidate] of candidates.entries()) {
      if (!candidate.isAtFoot || marksAt.has(candidate.at)) continue;
      const isOwn = (mark: Mark) => mark.number === candidate.number;
      const late = pages[at - 1]?.unmet.filter(isOwn) ?? [];
      const last = candidates[place - 1];
      const isNext =
        last !== undefined && marksAt.has(last.at) && Number(candidate.number) === Number(last.number) + 1;
      const early = isNext ? (pages[at + 1]?.unmet.filter(isOwn) ?? []) : [];
      const marks = late.length > 0 ? late : early;
      if (marks.length > 0) marksAt.set(candidate.at, marks);
    }
}

/** Pairs a page's marks with what may be its notes. What no mark refers to is no note. */
export function pairsOn(
  page: readonly Part[],
  marks: readonly Mark[],
  candidates: readonly Candidate[],
): Pairs {
  const pairs = new Map<Candidate, Mark[]>();
  const add = (mark: Mark, to: Candidate) => void pairs.set(to, [...(pairs.get(to) ?? []), mark]);
  const raised = marks.filter(({ isGlued }) => !isGlued);
  const sure = raised.filter(({ isFirst }) => !isFirst);
  const unmet: Mark[] = [];
  for (const number of new Set(raised.map(mark => mark.number))) {
    const own = candidates.filter(candidate => candidate.number === number);
    const chosen = chooser(
      page,
      sure.filter(mark => mark.number === number),
      own,
    );
    for (const mark of sure.filter(each => each.number === number)) {
      const to = chosen(mark);
      if (to) add(mark, to);
      else unmet.push(mark);
    }
    // Raised at the beginning of a line, a number may be a note's own: it alone makes none.
    const known = own.filter(each => pairs.has(each));
    for (const mark of [...raised.filter(each => each.isFirst), ...unmet]) {
      if (mark.number !== number || own.some(({ line }) => line === mark.line)) continue;
      const to = nearest(mark, known) ?? known.at(-1);
      if (to) add(mark, to);
    }
  }
  const others = candidates.filter(
    ({ number, isAtFoot }) => isAtFoot && !sure.some(mark => mark.number === number),
  );
  for (const [to, mark] of gluedPairs(marks, others)) add(mark, to);
  return { marksOf: pairs, unmet: unmet.filter(mark => ![...pairs.values()].flat().includes(mark)) };
}

/** Which of the notes with one number a mark refers to: there may be some, such as those of tables. */
function chooser(
  page: readonly Part[],
  marks: readonly Mark[],
  candidates: readonly Candidate[],
): (mark: Mark) => Candidate | undefined {
  // Each note is the next after its mark.
  const next = new Set(marks.map(mark => nearest(mark, candidates)));
  if (candidates.every(candidate => next.has(candidate))) return mark => nearest(mark, candidates);
  const ofTables = new Set(
    marks.flatMap(mark => (mark.isInTable ? candidates.filter(({ table }) => table === mark.at) : [])),
  );
  const free = candidates.filter(each => !ofTables.has(each));
  return mark => {
    const own = behind(mark, candidates).find(({ table }) => table === tableOf(page, mark));
    if (own?.table !== undefined) return own;
    const isFoot = ({ isAtFoot }: Candidate) => isAtFoot;
    return behind(mark, free).findLast(isFoot) ?? nearest(mark, free) ?? nearest(mark, candidates);
  };
}

/** The table that a mark stands in or right above, in its title. */
function tableOf(page: readonly Part[], { at, isInTable }: Mark): number | undefined {
  if (isInTable) return at;
  const part = page[at];
  return part?.kind === 'draft' && part.lines.length <= 2 && page[at + 1]?.kind === 'table'
    ? at + 1
    : undefined;
}

function nearest(mark: Mark, candidates: readonly Candidate[]): Candidate | undefined {
  return behind(mark, candidates)[0];
}

/** Notes that come after a mark: below it, beside it, or in a column that is read later. */
function behind({ at, line }: Mark, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    each => each.line !== line && (each.at > at || each.line.y > line.y - line.size * 1.5),
  );
}

/**
 * Numbers that are not raised are marks where notes stand at the foot, counted one after another, in the order in which the
 * text names them.
 */
function gluedPairs(marks: readonly Mark[], candidates: readonly Candidate[]): [Candidate, Mark][] {
  const pairs: [Candidate, Mark][] = [];
  const inOrder = [...candidates].sort((a, b) => Number(a.number) - Number(b.number));
  let from = 0;
  for (const [place, candidate] of inOrder.entries()) {
    const before = inOrder[place - 1];
    if (before && Number(candidate.number) !== Number(before.number) + 1) break;
    const found = marks.findIndex(
      ({ isGlued, number, at }, index) =>
        index >= from && isGlued && number === candidate.number && at !== candidate.at,
    );
    const mark = marks[found];
    if (!mark) continue;
    pairs.push([candidate, mark]);
    from = found + 1;
  }
  return pairs;
}
