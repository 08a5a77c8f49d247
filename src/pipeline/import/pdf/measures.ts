import type { Line } from './lines.ts';

/** What is usual in a document. */
export interface Measures {
  /** Points: the size of most letters. */
  readonly size: number;
  /** From one line of a paragraph to the next, in parts of the letters' size, for text of about a size. */
  readonly leading: (size: number) => number;
  /** Words as they are written within lines, in small letters: they tell which hyphens belong. */
  readonly words: ReadonlySet<string>;
}

/** Measures a document. `columns` are lists of lines from the top down, such as those of a page. */
export function measure(columns: readonly (readonly Line[])[]): Measures {
  const sizes = new Map<number, number>();
  const steps = new Map<number, Map<number, number>>();
  const words = new Set<string>();
  for (const lines of columns)
    for (const [at, line] of lines.entries()) {
      sizes.set(line.size, (sizes.get(line.size) ?? 0) + line.text.length);
      for (const word of line.text
        .toLowerCase()
        .split(/[^\p{L}\p{N}‐-]+/u)
        .slice(0, -1))
        words.add(word.replaceAll('‐', '-'));
      const next = lineBelow(lines, at);
      if (!next || Math.abs(next.size - line.size) > 0.3) continue;
      const key = Math.round(line.size);
      const own = steps.get(key) ?? new Map<number, number>();
      const step = Math.round(((next.y - line.y) / line.size) * 20) / 20;
      if (step > 0.8 && step < 2.6) own.set(step, (own.get(step) ?? 0) + 1);
      steps.set(key, own);
    }
  const usual = most(steps.get(Math.round(most(sizes) ?? 11)) ?? new Map()) ?? 1.25;
  return {
    size: most(sizes) ?? 11,
    leading: size => closest(steps.get(Math.round(size)), usual),
    words,
  };
}

/** The next line that stands under this one: one of another column comes between where their lines are not at one height. */
function lineBelow(lines: readonly Line[], at: number): Line | undefined {
  const line = lines[at];
  if (!line) return undefined;
  return lines
    .slice(at + 1, at + 12)
    .find(({ x1, x2, y }) => x1 < line.x2 && x2 > line.x1 && y > line.y + line.size * 0.5);
}

/** The step of a size, if it was seen often enough. */
function closest(steps: ReadonlyMap<number, number> | undefined, usual: number): number {
  const all = [...(steps ?? new Map<number, number>())].reduce((sum, [, count]) => sum + count, 0);
  return all >= 8 && steps ? (most(steps) ?? usual) : usual;
}

function most(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
