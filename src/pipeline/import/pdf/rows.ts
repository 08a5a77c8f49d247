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
