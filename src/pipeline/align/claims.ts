import type { Relation, Voices } from '../../model/report.ts';
import { type Passages, passagesOf, type Sections } from './passages.ts';

/** Passages of two editions that belong together, before each passage has found its one row. */
export interface Statement {
  /** Ids of sections (`SECTION`) and blocks (`SECTION.N`). */
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly relation: Relation;
  readonly because?: Voices;
}

/** A row with positions in place of spans. Kept apart from others by identity. */
export interface Claim {
  readonly relation: Relation;
  readonly because?: Voices;
  /** Names blocks only, no whole section. */
  readonly ofBlocks: boolean;
  readonly left: number[];
  readonly right: number[];
}

type Side = 'left' | 'right';

/** Both editions laid out. */
export interface Pages {
  readonly left: Passages;
  readonly right: Passages;
}

/**
 * Gives each passage of two editions to one claim. Blocks that are named go first, then the rest of named sections;
 * a heading whose section nobody names follows its first block. What is left becomes claims without a reason.
 */
export function claimPassages(statements: readonly Statement[], left: Sections, right: Sections) {
  const pages: Pages = { left: passagesOf(left), right: passagesOf(right) };
  const owners = { left: new Map<number, Claim>(), right: new Map<number, Claim>() };
  // A reason for a part left out is more special than the pair around it, but never takes what a pair names.
  const ordered = [...statements].sort((a, b) => Number(isOneSided(a)) - Number(isOneSided(b)));
  const started = ordered.map(statement => ({ statement, claim: begin(statement, pages) }));
  for (const ofBlocks of [true, false]) {
    for (const { statement, claim } of started) {
      for (const side of ['left', 'right'] as const) {
        take(claim, side, positionsOf(statement[side], pages[side], ofBlocks), owners[side]);
      }
    }
  }
  const claims = started.map(({ claim }) => claim);
  for (const side of ['left', 'right'] as const) {
    takeHeadings(side, pages[side], owners[side]);
    claims.push(...leftOver(side, pages[side], owners[side]));
  }
  return { pages, claims: wholeOnes(claims) };
}

function isOneSided({ left, right }: Statement): boolean {
  return left.length === 0 || right.length === 0;
}

function begin({ left, right, relation, because }: Statement, pages: Pages): Claim {
  const namesSection =
    left.some(id => pages.left.ofSection.has(id)) || right.some(id => pages.right.ofSection.has(id));
  return { relation, ...(because ? { because } : {}), ofBlocks: !namesSection, left: [], right: [] };
}

/** Where the blocks among these ids stand, or all passages of the sections among them. */
function positionsOf(ids: readonly string[], page: Passages, ofBlocks: boolean): number[] {
  return ids.flatMap(id => {
    const section = page.ofSection.get(id);
    if (section) return ofBlocks ? [] : section;
    return ofBlocks ? (page.position.get(id) ?? []) : [];
  });
}

function take(claim: Claim, side: Side, positions: readonly number[], owners: Map<number, Claim>) {
  for (const position of positions) {
    if (owners.has(position)) continue;
    owners.set(position, claim);
    claim[side].push(position);
  }
}

function takeHeadings(side: Side, page: Passages, owners: Map<number, Claim>) {
  for (const [heading, first] of page.ofSection.values()) {
    if (heading === undefined || first === undefined || owners.has(heading)) continue;
    const owner = owners.get(first);
    if (!owner) continue;
    owners.set(heading, owner);
    owner[side].push(heading);
  }
}

/** Passages nobody claims, in runs: what the simpler edition at the left leaves out, and what it adds. */
function leftOver(side: Side, page: Passages, owners: ReadonlyMap<number, Claim>): Claim[] {
  return [...page.ofSection.values()].flatMap(positions => {
    const runs: Claim[] = [];
    let last: number | undefined;
    for (const position of positions.filter(candidate => !owners.has(candidate))) {
      if (last !== position - 1) runs.push({ ...without(side), ofBlocks: true, left: [], right: [] });
      runs.at(-1)?.[side].push(position);
      last = position;
    }
    return runs;
  });
}

function without(side: Side): { relation: Relation } {
  return { relation: side === 'left' ? 'added' : 'left-out' };
}

/** A statement whose one side was claimed elsewhere, or is not there, cannot say how two sides relate. */
function wholeOnes(claims: readonly Claim[]): Claim[] {
  return claims.flatMap(claim => {
    if (claim.left.length === 0 && claim.right.length === 0) return [];
    const side = claim.right.length === 0 ? 'left' : claim.left.length === 0 ? 'right' : undefined;
    if (!side || claim.relation === 'left-out' || claim.relation === 'added') return claim;
    return { ...without(side), ofBlocks: claim.ofBlocks, left: claim.left, right: claim.right };
  });
}
