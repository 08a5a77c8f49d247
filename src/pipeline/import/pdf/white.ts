import type { Line } from './lines.ts';

/** A strip of white that divides what stands left of it from what stands right, as far down as `pairs` of lines do. */
export interface Gutter {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  pairs: number;
}

/** Points: no gutter is narrower. */
export const narrowest = 7;

/** Strips of white between lines that stand side by side, as far down as no line crosses them. `lines` go from the top down. */
export function guttersOf(lines: readonly Line[]): Gutter[] {
  const open: Gutter[] = [];
  const closed: Gutter[] = [];
  for (const [at, line] of lines.entries()) {
    for (const gutter of [...open]) {
      if (line.x1 >= gutter.x2 || line.x2 <= gutter.x1) continue;
      const right = { ...gutter, x1: line.x2 };
      const rest = Math.max(line.x1 - gutter.x1, gutter.x2 - line.x2);
      // A line under two columns, such as a note's, may end within what has divided them so far.
      const isUnder = gutter.pairs >= 10 && rest < 11 && gutter.x2 - gutter.x1 >= 11;
      const crosses = line.x1 <= gutter.x1 + 1 && line.x2 >= gutter.x2 - 1;
      if (crosses || isUnder) close(gutter, open, closed);
      else if (line.x1 > gutter.x1 + 1 && line.x2 < gutter.x2 - 1) {
        gutter.x2 = line.x1;
        if (right.x2 - right.x1 >= narrowest) open.push(right);
      } else if (line.x1 > gutter.x1 + 1) gutter.x2 = line.x1;
      else gutter.x1 = line.x2;
      if (gutter.x2 - gutter.x1 < narrowest) close(gutter, open, closed);
    }
    const next = neighbour(line, lines, at);
    if (!next || next.x1 - line.x2 < narrowest) continue;
    const inside = open.filter(
      gutter => Math.min(gutter.x2, next.x1) - Math.max(gutter.x1, line.x2) >= narrowest,
    );
    const bottom = Math.max(line.y, next.y);
    for (const gutter of inside) Object.assign(gutter, { pairs: gutter.pairs + 1, y2: bottom });
    if (inside.length === 0)
      open.push({ x1: line.x2, x2: next.x1, y1: Math.min(line.y, next.y), y2: bottom, pairs: 1 });
  }
  return [...closed, ...open].filter(({ pairs }) => pairs >= 4);
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
  for (let next = at + 1; next < lines.length && (lines[next]?.y ?? 0) - line.y <= line.size; next++)
    look(lines[next]);
  return nearest;
}
