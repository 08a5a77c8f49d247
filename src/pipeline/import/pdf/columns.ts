import { joinedLine, type Line } from './lines.ts';

/** Lines that are read one after another, with the edges that they fill. */
export interface Column {
  readonly x1: number;
  readonly x2: number;
  readonly lines: readonly Line[];
}

interface Gutter {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  pairs: number;
}

/** Points: no gutter is narrower. */
const narrowest = 7;

/** The parts of a page in the order in which they are read: column by column between what goes across all of them. */
export function columnsOf(lines: readonly Line[]): Column[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y || a.x1 - b.x1);
  const gutters = guttersOf(sorted).filter(gutter => dividesProse(gutter, sorted));
  const bands = bandsOf(gutters, sorted);
  const made: Line[][] = [];
  let full: Line[] = [];
  const flush = () => {
    if (full.length > 0) made.push(full);
    full = [];
  };
  const done = new Set<Line>();
  for (const line of sorted) {
    if (done.has(line)) continue;
    const band = bands.find(({ members }) => members.has(line));
    if (!band) {
      full.push(line);
      continue;
    }
    flush();
    for (const column of band.columns) made.push(column);
    for (const member of band.members) done.add(member);
  }
  flush();
  return made.filter(column => column.length > 0).map(columnOf);
}

function columnOf(lines: readonly Line[]): Column {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.x1 - b.x1)) {
    const row = rows.at(-1);
    if (row?.[0]?.text && line.text && Math.abs(row[0].y - line.y) < Math.min(row[0].size, line.size) * 0.3) row.push(line);
    else rows.push([line]);
  }
  const joined = rows.map(joinedLine);
  return { lines: joined, x1: Math.min(...joined.map(({ x1 }) => x1)), x2: Math.max(...joined.map(({ x2 }) => x2)) };
}

/** Strips of white between lines that stand side by side, as far down as no line crosses them. `lines` go from the top down. */
function guttersOf(lines: readonly Line[]): Gutter[] {
  const open: Gutter[] = [];
  const closed: Gutter[] = [];
  for (const [at, line] of lines.entries()) {
    for (const gutter of [...open]) {
      if (line.x1 >= gutter.x2 || line.x2 <= gutter.x1) continue;
      const right = { ...gutter, x1: line.x2 };
      if (line.x1 <= gutter.x1 + 1 && line.x2 >= gutter.x2 - 1) close(gutter, open, closed);
      else if (line.x1 > gutter.x1 + 1 && line.x2 < gutter.x2 - 1) {
        gutter.x2 = line.x1;
        if (right.x2 - right.x1 >= narrowest) open.push(right);
      } else if (line.x1 > gutter.x1 + 1) gutter.x2 = line.x1;
      else gutter.x1 = line.x2;
      if (gutter.x2 - gutter.x1 < narrowest) close(gutter, open, closed);
    }
    const beside = neighbour(line, lines, at);
    if (!beside || beside.x1 - line.x2 < narrowest) continue;
    const inside = open.filter(gutter => Math.min(gutter.x2, beside.x1) - Math.max(gutter.x1, line.x2) >= narrowest);
    const bottom = Math.max(line.y, beside.y);
    for (const gutter of inside) Object.assign(gutter, { pairs: gutter.pairs + 1, y2: bottom });
    if (inside.length === 0)
      open.push({ x1: line.x2, x2: beside.x1, y1: Math.min(line.y, beside.y), y2: bottom, pairs: 1 });
  }
  return [...closed, ...open].filter(({ pairs }) => pairs >= 3);
}

function close(gutter: Gutter, open: Gutter[], closed: Gutter[]): void {
  const at = open.indexOf(gutter);
  if (at >= 0) open.splice(at, 1);
  closed.push(gutter);
}

/** The nearest line to the right at about the same height. */
function neighbour(line: Line, lines: readonly Line[], at: number): Line | undefined {
  let nearest: Line | undefined;
  const look = (other: Line | undefined) => {
    if (!other || other.x1 <= line.x2 || Math.abs(other.y - line.y) > line.size * 0.7) return;
    if (!nearest || other.x1 < nearest.x1) nearest = other;
  };
  for (let next = at - 1; next >= 0 && line.y - (lines[next]?.y ?? 0) <= line.size; next--) look(lines[next]);
  for (let next = at + 1; next < lines.length && (lines[next]?.y ?? 0) - line.y <= line.size; next++) look(lines[next]);
  return nearest;
}

/** On both sides lines of several words fill their column; beside labels, numbers and cells they do not. */
function dividesProse(gutter: Gutter, lines: readonly Line[]): boolean {
  const near = lines.filter(({ y }) => y >= gutter.y1 - 1 && y <= gutter.y2 + 1);
  const left = near.filter(({ x2 }) => x2 <= gutter.x1 + 1);
  const right = near.filter(({ x1 }) => x1 >= gutter.x2 - 1);
  const nearLeft = nearest(left, line => line.x2, 'max');
  const nearRight = nearest(right, line => line.x1, 'min');
  return [nearLeft, nearRight].every(isProse);
}

/** The lines of the column next to a gutter. */
function nearest(lines: readonly Line[], edge: (line: Line) => number, which: 'max' | 'min'): Line[] {
  const edges = lines.map(edge);
  const best = which === 'max' ? Math.max(...edges) : Math.min(...edges);
  const reach = lines.filter(line => Math.abs(edge(line) - best) < 12);
  const x1 = Math.min(...reach.map(line => line.x1));
  const x2 = Math.max(...reach.map(line => line.x2));
  return lines.filter(line => line.x1 >= x1 - 2 && line.x2 <= x2 + 2);
}

function isProse(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  const width = Math.max(...lines.map(({ x2 }) => x2)) - Math.min(...lines.map(({ x1 }) => x1));
  const filled = lines.filter(({ x1, x2 }) => x2 - x1 > width * 0.7).length;
  const words = lines.reduce((sum, { text }) => sum + text.split(' ').length, 0) / lines.length;
  return width > 60 && words >= 2.5 && filled >= lines.length * 0.45;
}

interface Band {
  readonly members: ReadonlySet<Line>;
  readonly columns: Line[][];
}

/** Gutters side by side make one band; lines below and above that cross none of them belong to it too. */
function bandsOf(gutters: readonly Gutter[], lines: readonly Line[]): Band[] {
  const groups: Gutter[][] = [];
  for (const gutter of [...gutters].sort((a, b) => a.y1 - b.y1)) {
    const group = groups.find(each => each.some(other => gutter.y1 < other.y2 - 1 && other.y1 < gutter.y2 - 1));
    if (group) group.push(gutter);
    else groups.push([gutter]);
  }
  const taken = new Set<Line>();
  return groups.map(group => {
    const xs = dividersOf(group);
    const y1 = Math.min(...group.map(each => each.y1));
    const y2 = Math.max(...group.map(each => each.y2));
    const crosses = (line: Line) => xs.some(x => line.x1 < x - 1 && line.x2 > x + 1);
    const below = lines.find(line => line.y > y2 + 1 && crosses(line))?.y ?? Number.POSITIVE_INFINITY;
    const above = lines.findLast(line => line.y < y1 - 1 && crosses(line))?.y ?? Number.NEGATIVE_INFINITY;
    const members = new Set(
      lines.filter(line => !taken.has(line) && line.y > above + 1 && line.y < below - 1 && isNearBand(line, y1, y2, xs)),
    );
    for (const line of members) taken.add(line);
    const columns = Array.from({ length: xs.length + 1 }, (): Line[] => []);
    for (const line of members) columns[xs.filter(x => line.x1 > x - 1).length]?.push(line);
    return { members, columns };
  });
}

/** Above a band only what stands right over it belongs to it: a heading of the first column begins the band all the same. */
function isNearBand(line: Line, y1: number, y2: number, xs: readonly number[]): boolean {
  return line.y >= y1 - 2 || line.y > y2 || line.x2 <= (xs[0] ?? 0);
}

function dividersOf(group: readonly Gutter[]): number[] {
  const xs: { x1: number; x2: number }[] = [];
  for (const { x1, x2 } of group) {
    const same = xs.find(other => x1 < other.x2 && other.x1 < x2);
    if (same) Object.assign(same, { x1: Math.max(same.x1, x1), x2: Math.min(same.x2, x2) });
    else xs.push({ x1, x2 });
  }
  return xs.map(({ x1, x2 }) => (x1 + x2) / 2).sort((a, b) => a - b);
}
