import { joinedLine, type Line } from './lines.ts';

/** Lines from the top down, and of one height from the left. */
export function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => a.y - b.y || a.x1 - b.x1);
}

/** What stands at one height as one line: a wide space within a line has divided it. */
export function joinedRows(lines: readonly Line[]): Line[] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.x1 - b.x1)) {
    const row = rows.at(-1);
    if (row?.[0]?.text && line.text && Math.abs(row[0].y - line.y) < Math.min(row[0].size, line.size) * 0.3)
      row.push(line);
    else rows.push([line]);
  }
  return rows.map(joinedLine);
}

/** Points: letters within this stand at one height. */
export const sameHeight = 1;

/**
 * Whether most of some heights are not those of others, both from the top down: rows of a table stand side by side, columns
 * and boxes of text only by chance.
 */
export function standApart(heights: readonly number[], others: readonly number[]): boolean {
  let at = 0;
  const apart = heights.filter(y => {
    while (at < others.length && (others[at] ?? 0) < y - sameHeight) at += 1;
    return (others[at] ?? Number.POSITIVE_INFINITY) > y + sameHeight;
  });
  return apart.length >= heights.length * 0.6;
}
