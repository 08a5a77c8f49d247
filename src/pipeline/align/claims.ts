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
  /** Names blocks, not whole sections. */
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
  const claims: Claim[] = [];
  // A reason for a part left out is more special than the pair around it, but never takes what a pair names.
  const ordered = [...statements].sort((a, b) => Number(isOneSided(a)) - Number(isOneSided(b)));
  for (const ofBlocks of [true, false]) {
    for (const statement of ordered) {
      const claim = { ...facts(statement), ofBlocks, left: [], right: [] };
      for (const side of ['left', 'right'] as const)
        take(claim, side, statement[side], pages[side], owners[side]);
      claims.push(claim);
    }
  }
  for (const side of ['left', 'right'] as const) {
    takeHeadings(side, pages[side], owners[side]);
    claims.push(...leftOver(side, pages[side], owners[side]));
  }
  return { pages, claims: wholeOnes(claims) };
}

function isOneSided({ left, right }: Statement): boolean {
  return left.length === 0 || right.length === 0;
}

function facts({ relation, because }: Statement) {
  return because ? { relation, because } : { relation };
}

function take(claim: Claim, side: Side, ids: readonly string[], page: Passages, owners: Map<number, Claim>) {
  for (const id of ids) {
    const wanted = claim.ofBlocks
      ? [page.position.get(id)].filter(position => position !== undefined && !page.ofSection.has(id))
      : (page.ofSection.get(id) ?? []);
    for (const position of wanted) {
      if (position === undefined || owners.has(position)) continue;
      owners.set(position, claim);
      claim[side].push(position);
    }
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
