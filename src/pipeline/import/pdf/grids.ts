import type { Box, Rule, Shown } from './raw.ts';

/** A table that lines are drawn around: its cells, and what stands in each. */
export interface Grid {
  readonly box: Box;
  readonly columns: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/** A cell where it begins. */
export interface GridCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly shown: readonly Shown[];
}

/** Points: lines that meet or lie beside each other within this are one. */
const near = 3;

/** Tables by the lines around their cells, and the level lines that no upright one meets. */
export function gridsOf(shown: readonly Shown[], rules: readonly Rule[]): { grids: Grid[]; level: Rule[] } {
  const groups = groupsOf(rules.slice(0, 6_000));
  return {
    grids: groups.flatMap(group => gridOf(group, shown)),
    level: groups.filter(group => !group.some(isUpright)).flat(),
  };
}

function isUpright({ x1, x2, y1, y2 }: Rule): boolean {
  return x2 - x1 < y2 - y1;
}

/** Lines that touch each other. */
function groupsOf(rules: readonly Rule[]): Rule[][] {
  const left = new Set([...rules].sort((a, b) => a.y1 - b.y1));
  const groups: Rule[][] = [];
  for (const first of left) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const rule of group)
      for (const other of left)
        if (touches(rule, other)) {
          group.push(other);
          left.delete(other);
        }
    groups.push(group);
  }
  return groups;
}

function touches(a: Rule, b: Rule): boolean {
  return a.x1 <= b.x2 + near && b.x1 <= a.x2 + near && a.y1 <= b.y2 + near && b.y1 <= a.y2 + near;
}

function gridOf(group: readonly Rule[], shown: readonly Shown[]): Grid[] {
  const upright = group.filter(isUpright);
  const level = group.filter(rule => !isUpright(rule));
  const xs = distinct(upright.map(({ x1 }) => x1));
  const ys = distinct(level.map(({ y1 }) => y1));
  if (xs.length < 3 || ys.length < 2 || xs.length > 30 || ys.length > 200) return [];
  const box = { x1: xs[0] ?? 0, x2: xs.at(-1) ?? 0, y1: ys[0] ?? 0, y2: ys.at(-1) ?? 0 };
  const inside = shown.filter(
    ({ x, y, width, size }) =>
      within(x + width / 2, box.x1, box.x2) && within(y - size * 0.3, box.y1, box.y2),
  );
  const isOpen = (wall: readonly Rule[], at: number, from: number, to: number, isAcross: boolean) =>
    !wall.some(rule =>
      isAcross
        ? Math.abs(rule.x1 - at) <= near && within((from + to) / 2, rule.y1, rule.y2)
        : Math.abs(rule.y1 - at) <= near && within((from + to) / 2, rule.x1, rule.x2),
    );
  const used = new Set<string>();
  const rows = pairs(ys).map(([top, bottom], row) =>
    pairs(xs).flatMap(([from, to], column): GridCell[] => {
      if (used.has(`${row} ${column}`)) return [];
      let columns = 1;
      while (
        column + columns < xs.length - 1 &&
        isOpen(upright, xs[column + columns] ?? 0, top, bottom, true)
      )
        columns += 1;
      let rows = 1;
      while (row + rows < ys.length - 1 && isOpen(level, ys[row + rows] ?? 0, from, to, false)) rows += 1;
      for (let down = 0; down < rows; down++)
        for (let across = 0; across < columns; across++) used.add(`${row + down} ${column + across}`);
      const [right, end] = [xs[column + columns] ?? 0, ys[row + rows] ?? 0];
      const own = inside.filter(
        ({ x, y, width, size }) => within(x + width / 2, from, right) && within(y - size * 0.3, top, end),
      );
      return [{ column, columns, rows, shown: own }];
    }),
  );
  const filled = rows.flat().filter(cell => cell.shown.length > 0).length;
  return filled >= Math.min(3, xs.length - 1) && rows.flat().length >= 2
    ? [{ box, columns: xs.length - 1, rows }]
    : [];
}

function within(value: number, from: number, to: number): boolean {
  return value >= from && value < to;
}

function distinct(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > near) found.push(value);
  return found;
}

function pairs(values: readonly number[]): [number, number][] {
  return values.slice(1).map((value, at) => [values[at] ?? 0, value]);
}
