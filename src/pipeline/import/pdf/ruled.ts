import type { Grid, GridCell } from './grids.ts';
import type { Rule, Shown } from './raw.ts';

/** Points: ends of lines within this are at one place. */
const near = 3;

/** A column of a table, as far as its words go. */
export interface Column {
  x1: number;
  x2: number;
}

/** What stands at one height. */
export type Level = readonly Shown[];

/**
 * Tables that only have lines above, below and under their head, as books have them: their columns are where no word of theirs
 * stands, and a row may have several lines. `rules` are those that no upright line meets.
 */
export function ruledTables(shown: readonly Shown[], rules: readonly Rule[]): Grid[] {
  return alike(joined(rules)).flatMap(group => {
    const found: Grid[] = [];
    for (let at = 0; at + 2 < group.length; ) {
      // A line may stand above the last row, or under each.
      let grid: Grid | undefined;
      let end = at + 2;
      for (let next = end; next < group.length; next++) {
        const longer = tableBetween(group.slice(at, next + 1), shown);
        if (!longer) break;
        grid = longer;
        end = next;
      }
      if (grid) found.push(grid);
      at = grid ? end : at + 1;
    }
    return found;
  });
}

/** Lines that go on from each other as one. */
function joined(rules: readonly Rule[]): Rule[] {
  const made: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => a.y1 - b.y1 || a.x1 - b.x1)) {
    const at = made.findLastIndex(
      other => Math.abs(other.y1 - rule.y1) < 1 && rule.x1 < other.x2 + near && other.x1 < rule.x2 + near,
    );
    const other = made[at];
    if (other) made[at] = { ...other, x1: Math.min(other.x1, rule.x1), x2: Math.max(other.x2, rule.x2) };
    else made.push(rule);
  }
  return made;
}

/** Lines that begin and end below each other, three at least. */
function alike(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const group = groups.find(
      ([first]) => first && Math.abs(first.x1 - rule.x1) < near && Math.abs(first.x2 - rule.x2) < near,
    );
    if (group) group.push(rule);
    else groups.push([rule]);
  }
  return groups.filter(group => group.length >= 3);
}

function tableBetween(rules: readonly Rule[], shown: readonly Shown[]): Grid | undefined {
  const [top, under] = rules;
  const bottom = rules.at(-1);
  if (!top || !under || !bottom) return undefined;
  const box = { x1: top.x1, x2: top.x2, y1: top.y1, y2: bottom.y1 };
  const levelsIn = (from: number, to: number) =>
    levelsOf(
      shown.filter(
        ({ text, x, y, width, size }) =>
          text.trim() !== '' &&
          x + width / 2 > box.x1 &&
          x + width / 2 < box.x2 &&
          y - size * 0.3 > from &&
          y - size * 0.3 < to,
      ),
    );
  const head = levelsIn(box.y1, under.y1);
  const parts = rules.slice(2).map((rule, at) => levelsIn(rules[at + 1]?.y1 ?? 0, rule.y1));
  const body = parts.flat();
  const columns = columnsOf(head.flat(), body.flat());
  if (parts.some(part => part.length === 0) || !isTable(head, body, columns)) return undefined;
  const rows = [
    ...headRows(head, columns),
    ...parts.flatMap(part => rowsOf(part, columns).map(row => cellsOf(row, columns))),
  ];
  return { box, columns: columns.length, rows };
}

/** Words by the heights at which they stand, from the top down. */
export function levelsOf(shown: readonly Shown[]): Level[] {
  const levels: Shown[][] = [];
  for (const each of [...shown].sort((a, b) => a.y - b.y)) {
    const level = levels.at(-1);
    if (level?.[0] && each.y - level[0].y < each.size * 0.5) level.push(each);
    else levels.push([each]);
  }
  return levels.map(level => level.sort((a, b) => a.x - b.x));
}

/** What words cover, one below the other. A space that rows have at one place by chance has no word of the head over it. */
function columnsOf(head: readonly Shown[], body: readonly Shown[]): Column[] {
  const bare = covered(body.map(each => clipped(each, head, body)));
  const isOverOne = (each: Shown) => bare.filter(column => overlaps(each, column)).length <= 1;
  const columns = covered([...body.map(each => clipped(each, head, body)), ...head.filter(isOverOne)]);
  const made: Column[] = [];
  for (const column of columns) {
    const last = made.at(-1);
    if (last && !head.some(each => overlaps(each, column))) last.x2 = column.x2;
    else made.push(column);
  }
  return made;
}

/** A word that is too long for its column goes on into the next, which begins where its head and its other words do. */
function clipped(each: Shown, head: readonly Shown[], body: readonly Shown[]): Shown {
  const end = each.x + each.width;
  const next = head.find(
    ({ x, size }) =>
      x > each.x + size &&
      x < end + size * 0.55 &&
      end < x + size &&
      body.some(other => Math.abs(other.x - x) < 2),
  );
  return next ? { ...each, width: Math.max(next.x - next.size * 0.6 - each.x, 0) } : each;
}

function covered(shown: readonly Shown[]): Column[] {
  const columns: Column[] = [];
  for (const { x, width, size } of [...shown].sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last && x < last.x2 + size * 0.55) last.x2 = Math.max(last.x2, x + width);
    else columns.push({ x1: x, x2: x + width });
  }
  return columns;
}

function overlaps({ x, width }: Shown, { x1, x2 }: Column): boolean {
  return x < x2 && x + width > x1;
}

/** Whether most of a stretch lies in a column. */
export function isIn({ x, width }: Shown, { x1, x2 }: Column): boolean {
  return x + width / 2 > x1 && x + width / 2 < x2;
}

/** Text in two columns between lines is no table, nor is a list. */
function isTable(head: readonly Level[], body: readonly Level[], columns: readonly Column[]): boolean {
  if (head.length === 0 || head.length > 4 || body.length < 2 || columns.length < 2 || columns.length > 12)
    return false;
  const named = columns.filter(column => head.flat().some(each => overlaps(each, column)));
  if (named.length < columns.length - 1) return false;
  const cells = body.map(level => columns.map(column => wordsIn(level, column)));
  const filled = cells.flat().filter(words => words > 0);
  const isShort = filled.reduce((sum, words) => sum + words, 0) / filled.length <= 4.5;
  // Of a chronology, each row has a date and several lines.
  const dates = cells.flatMap(([words = 0]) => (words > 0 ? [words] : []));
  const isDated = dates.length <= cells.length * 0.6 && dates.every(words => words <= 4);
  const wide = cells.filter(row => row.filter(words => words > 0).length >= 2).length;
  const isClose = body.every((level, at) => {
    const above = body[at - 1]?.[0];
    return !above || !level[0] || level[0].y - above.y < above.size * 4;
  });
  return (isShort || isDated) && wide >= cells.length * 0.4 && wide >= 2 && isClose;
}

function wordsIn(level: Level, column: Column): number {
  const text = level
    .filter(each => isIn(each, column))
    .map(each => each.text)
    .join(' ')
    .trim();
  return text === '' ? 0 : text.split(/\s+/).length;
}

/** A head of several lines is one row, but where words stand over several columns. */
function headRows(head: readonly Level[], columns: readonly Column[]): GridCell[][] {
  const spanOf = (each: Shown) => columns.flatMap((column, at) => (overlaps(each, column) ? [at] : []));
  if (!head.flat().some(each => spanOf(each).length > 1)) return [cellsOf(head, columns)];
  return head.map(level => {
    const cells: { column: number; columns: number; rows: number; shown: Shown[] }[] = [];
    for (const [column] of columns.entries()) {
      const last = cells.at(-1);
      if (last && last.column + last.columns > column) continue;
      const own = level.filter(each => spanOf(each)[0] === column);
      const end = Math.max(column, ...own.flatMap(spanOf));
      cells.push({ column, columns: end - column + 1, rows: 1, shown: own });
    }
    return cells;
  });
}

/** The cells of a row. */
export function cellsOf(levels: readonly Level[], columns: readonly Column[]): GridCell[] {
  return columns.map((own, column) => ({
    column,
    columns: 1,
    rows: 1,
    shown: levels.flatMap(level => level.filter(each => isIn(each, own))),
  }));
}

/** Lines of the same row: those that go on where a line above them is full, and those without what rows begin with. */
export function rowsOf(levels: readonly Level[], columns: readonly Column[]): Level[][] {
  const steps = levels.slice(1).map((level, at) => (level[0]?.y ?? 0) - (levels[at]?.[0]?.y ?? 0));
  const least = Math.min(...steps);
  const rows: Level[][] = [];
  for (const [at, level] of levels.entries()) {
    const row = rows.at(-1);
    const above = levels[at - 1];
    const isApart = (steps[at - 1] ?? 0) > least * 1.25;
    if (row && above && !isApart && isRest(level, above, columns)) row.push(level);
    else rows.push([level]);
  }
  return rows;
}

/** Whether words go on from those of the row above them. */
export function isRest(level: Level, above: Level, columns: readonly Column[]): boolean {
  const filled = columns.filter(column => level.some(each => isIn(each, column)));
  const [first] = columns;
  if (filled.length === columns.length) return false;
  const isNamed = level.some(each => first && isIn(each, first));
  const isWords = level.some(({ text }) => /\p{L}{2}/u.test(text));
  return (!isNamed && isWords) || filled.every(column => isFull(above, level, column));
}

/** The first word of the lower line had no room in the upper one. */
function isFull(above: Level, level: Level, column: Column): boolean {
  const before = above.filter(each => isIn(each, column));
  const next = level.find(each => isIn(each, column));
  if (before.length === 0 || !next) return false;
  const end = Math.max(...before.map(({ x, width }) => x + width));
  const word = /^\s*\S+/.exec(next.text)?.[0].length ?? 0;
  return end + (next.width * word) / next.text.length + next.size * 0.2 > column.x2;
}
