import { type Grid, gridsOf } from './grids.ts';
import type { Rule, Shown } from './raw.ts';
import { ruledTables } from './ruled.ts';
import { ruledHeads } from './ruled-heads.ts';

/** Finds tables by their lines and takes their text out of a page's. */
export function drawnTables(
  shown: readonly Shown[],
  rules: readonly Rule[],
): { grids: Grid[]; rest: Shown[] } {
  const { grids, level } = gridsOf(shown, rules);
  let rest = without(shown, grids);
  for (const tablesIn of [ruledTables, ruledHeads]) {
    const found = tablesIn(rest, level);
    grids.push(...found);
    rest = without(rest, found);
  }
  return { grids, rest };
}

function without(shown: readonly Shown[], grids: readonly Grid[]): Shown[] {
  const taken = new Set(grids.flatMap(grid => grid.rows.flat().flatMap(cell => cell.shown)));
  return shown.filter(each => !taken.has(each));
}
