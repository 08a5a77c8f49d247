import { parsePassageId, type Row } from '../../model/report.ts';
import { type Claim, claimPassages, type Pages, type Statement } from './claims.ts';
import { type Passages, type Sections, spansOf } from './passages.ts';

/**
 * The rows between two editions: every passage of both is in exactly one. They follow the left edition; a row that
 * has only the right side follows the row with the nearest passage before it.
 */
export function alignRows(statements: readonly Statement[], left: Sections, right: Sections): Row[] {
  const { pages, claims } = claimPassages(statements, left, right);
  const blocks = claims.filter(claim => claim.ofBlocks);
  const pieces = claims
    .flatMap(claim => (claim.ofBlocks ? claim : cut(claim, blocks)))
    .flatMap(piece => (isParted(piece, claims, pages) ? headingsFirst(piece) : piece));
  return inReadingOrder(pieces, pages.right).map(piece => rowOf(piece, pages));
}

/**
 * Cuts the pair of two sections at the pairs of blocks that stand inside both, so that rows can be read downwards:
 * what comes before such a pair of blocks, and what comes after it.
 */
function cut(claim: Claim, blocks: readonly Claim[]): Claim[] {
  const pieces: Claim[] = [{ ...claim, left: [], right: [] }];
  const [lefts, rights] = [ascending(claim.left), ascending(claim.right)];
  const anchors = blocks
    .filter(anchor => isWithin(anchor.left, lefts) && isWithin(anchor.right, rights))
    .sort((a, b) => first(a.left) - first(b.left));
  let [doneLeft, doneRight] = [0, 0];
  for (const anchor of anchors) {
    const toLeft = lefts.filter(position => position < first(anchor.left)).length;
    const toRight = rights.filter(position => position < first(anchor.right)).length;
    const isEmpty = toLeft <= doneLeft || toRight <= doneRight;
    if (isEmpty || toLeft === lefts.length || toRight === rights.length) continue;
    pieces.at(-1)?.left.push(...lefts.slice(doneLeft, toLeft));
    pieces.at(-1)?.right.push(...rights.slice(doneRight, toRight));
    pieces.push({ ...claim, left: [], right: [] });
    [doneLeft, doneRight] = [toLeft, toRight];
  }
  pieces.at(-1)?.left.push(...lefts.slice(doneLeft));
  pieces.at(-1)?.right.push(...rights.slice(doneRight));
  return pieces;
}

function isWithin(positions: readonly number[], run: readonly number[]): boolean {
  return (
    positions.length > 0 && positions.every(position => position > first(run) && position < (run.at(-1) ?? 0))
  );
}

/**
 * Whether another row comes between the headings of two sections and the rest of their pair: one with what only one side
 * has, or with what is paired elsewhere. In one row with its heading, the rest would be read before that.
 */
function isParted(piece: Claim, claims: readonly Claim[], pages: Pages): boolean {
  const left = beginning(piece.left, pages.left);
  const right = beginning(piece.right, pages.right);
  if (!left || !right) return false;
  return claims.some(other =>
    other.left.length > 0 ? isBetween(first(other.left), left) : isBetween(first(other.right), right),
  );
}

/** Where the heading stands with which these positions begin, and where they go on; nothing where it is all there is. */
function beginning(
  positions: readonly number[],
  page: Passages,
): [heading: number, next: number] | undefined {
  const [heading, next] = ascending(positions);
  if (heading === undefined || next === undefined) return undefined;
  return parsePassageId(page.ids[heading] ?? '').index === 0 ? [heading, next] : undefined;
}

function isBetween(position: number, [before, after]: readonly [number, number]): boolean {
  return before < position && position < after;
}

/** The headings of a pair as a row of their own, and the rest. */
function headingsFirst(piece: Claim): Claim[] {
  const [lefts, rights] = [ascending(piece.left), ascending(piece.right)];
  return [
    { ...piece, left: lefts.slice(0, 1), right: rights.slice(0, 1) },
    { ...piece, left: lefts.slice(1), right: rights.slice(1) },
  ];
}

function inReadingOrder(claims: readonly Claim[], right: Passages): Claim[] {
  const withLeft = claims
    .filter(claim => claim.left.length > 0)
    .sort((a, b) => first(a.left) - first(b.left));
  const onlyRight = claims
    .filter(claim => claim.left.length === 0)
    .sort((a, b) => first(a.right) - first(b.right));
  const owners = new Map(claims.flatMap(claim => claim.right.map(position => [position, claim] as const)));
  const followers = new Map<Claim | undefined, Claim[]>();
  for (const claim of onlyRight) {
    const before = rowBefore(first(claim.right), owners, right);
    followers.set(before, [...(followers.get(before) ?? []), claim]);
  }
  const ordered: Claim[] = [];
  // A stack and not recursion: a thousand passages left out in a row would else be a thousand calls deep.
  const waiting = [...withLeft.toReversed(), ...(followers.get(undefined) ?? []).toReversed()];
  for (let claim = waiting.pop(); claim; claim = waiting.pop()) {
    ordered.push(claim);
    waiting.push(...(followers.get(claim) ?? []).toReversed());
  }
  return ordered;
}

/**
 * The row that a lone right passage follows: that of the passage before it. Where that one was moved out of their
 * section, it stands somewhere else; then the nearest one of the section that was not moved.
 */
function rowBefore(position: number, owners: ReadonlyMap<number, Claim>, right: Passages): Claim | undefined {
  const sectionAt = (at: number) => parsePassageId(right.ids[at] ?? '').section;
  for (let at = position - 1; at >= 0 && sectionAt(at) === sectionAt(position); at--) {
    if (owners.get(at)?.relation !== 'moved') return owners.get(at);
  }
  return owners.get(position - 1);
}

function rowOf(claim: Claim, pages: Pages): Row {
  const { relation, because } = claim;
  const sides = { left: spansOf(claim.left, pages.left), right: spansOf(claim.right, pages.right) };
  return because ? { ...sides, relation, because } : { ...sides, relation };
}

function ascending(positions: readonly number[]): number[] {
  return [...positions].sort((a, b) => a - b);
}

function first(positions: readonly number[]): number {
  return positions.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...positions);
}
