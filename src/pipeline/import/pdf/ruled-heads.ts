import type { Grid } from './grids.ts';
import type { Rule, Shown } from './raw.ts';
import { type Column, cellsOf, isIn, isRest, type Level, levelsOf, rowsOf } from './ruled.ts';

/**
 * Tables that only have a line under their head, drawn cell by cell: its parts say where the columns are. Such a table goes down
 * as far as its words keep to them.
 */
export function ruledHeads(shown: readonly Shown[], rules: readonly Rule[]): Grid[] {
  const found: Grid[] = [];
  for (const parts of dashed(rules)) {
    const [x1, x2, y] = [parts[0]?.x1 ?? 0, parts.at(-1)?.x2 ?? 0, parts[0]?.y1 ?? 0];
    // Its rows may have such a line too.
    if (found.some(({ box }) => y > box.y1 && y <= box.y2 + 1 && x1 < box.x2 && x2 > box.x1)) continue;
    const middle = ({ x, width }: Shown) => x + width / 2;
    const own = shown.filter(each => each.text.trim() !== '' && middle(each) > x1 && middle(each) < x2);
    found.push(...tableAt(parts, levelsOf(own)));
  }
  return found;
}

/** Lines that each begin where another ends, at one height. */
function dashed(rules: readonly Rule[]): Rule[][] {
  const made: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.y1 - b.y1 || a.x1 - b.x1)) {
    const last = made.at(-1)?.at(-1);
    if (last && Math.abs(last.y1 - rule.y1) < 0.5 && Math.abs(last.x2 - rule.x1) < 1) made.at(-1)?.push(rule);
    else made.push([rule]);
  }
  return made.filter(({ length }) => length >= 2 && length <= 12);
}

function tableAt(parts: readonly Rule[], levels: readonly Level[]): Grid[] {
  const [first] = parts;
  const from = levels.findIndex(level => (level[0]?.y ?? 0) > (first?.y1 ?? 0));
  const head = levels[from - 1];
  const next = levels[from];
  if (!first || !head?.[0] || !next?.[0] || first.y1 - head[0].y > head[0].size * 1.6) return [];
  const padding = Math.max(0, Math.min(...head.map(({ x }) => x)) - first.x1);
  const columns = parts.map(({ x1, x2 }): Column => ({ x1, x2: x2 - padding }));
  if (filledBy(head, columns) < columns.length - 1) return [];
  const step = next[0].y - head[0].y;
  const body: Level[] = [];
  for (const level of levels.slice(from)) {
    const above = body.at(-1) ?? head;
    const isNear = (level[0]?.y ?? 0) - (above[0]?.y ?? 0) < step * 1.5;
    const filled = filledBy(level, columns);
    if (!isNear || filled === 0 || (filled === 1 && !isMore(level, above, columns))) break;
    body.push(level);
  }
  const rows = rowsOf(body, columns);
  const isShort = body.flat().every(({ text }) => text.length < 60);
  if (rows.length < 2 || !isShort || !columns.every(column => isAligned(column, body))) return [];
  const box = {
    x1: first.x1,
    x2: parts.at(-1)?.x2 ?? 0,
    y1: head[0].y - head[0].size,
    y2: body.at(-1)?.[0]?.y ?? 0,
  };
  return [{ box, columns: columns.length, rows: [[head], ...rows].map(row => cellsOf(row, columns)) }];
}

/** Whether the only words at a height go on from a cell: what stands alone below a table may be a heading. */
function isMore(level: Level, above: Level, columns: readonly Column[]): boolean {
  const [own, other] = [level[0], above[0]];
  const isClose = own && other && own.y - other.y < own.size * 1.45;
  return isClose === true && own?.bold === other?.bold && isRest(level, above, columns);
}

/** How many columns a level has words in; none where one of them goes on into the next. */
function filledBy(level: Level, columns: readonly Column[]): number {
  const isKept = level.every(({ x, width }) =>
    columns.some(column => x > column.x1 - 1 && x + width < column.x2 + 4),
  );
  return isKept ? columns.filter(column => level.some(each => isIn(each, column))).length : 0;
}

/** The words of a column begin or end below each other. */
function isAligned(column: Column, body: readonly Level[]): boolean {
  const cells = body.flatMap(level => {
    const own = level.filter(each => isIn(each, column));
    const [first] = own;
    const last = own.at(-1);
    return first && last ? [{ x1: first.x, x2: last.x + last.width }] : [];
  });
  const isSame = (places: readonly number[]) => Math.max(...places) - Math.min(...places) < 2;
  return cells.length >= 2 && [cells.map(({ x1 }) => x1), cells.map(({ x2 }) => x2)].some(isSame);
}
