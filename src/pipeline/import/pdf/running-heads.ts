import type { Line } from './lines.ts';

/** What stands at the upper or lower edge of a page: its rows, the outermost first, and all of the page’s lines. */
export interface PageEdge {
  readonly page: number;
  readonly edge: 'top' | 'bottom';
  readonly rows: readonly (readonly Line[])[];
  readonly lines: readonly Line[];
}

/** Ems between a running head and the text: more than between two lines. */
const leastGap = 1.8;

/** Of the pages, so many have a line of one look at one height where it is a running head; chapters may begin without one. */
const leastShare = 1 / 3;

/**
 * Running heads that change with the chapter, so that each comes again on few pages or on none: lines at one height and of one
 * look on page after page, apart from the text, which say again what a heading on their page or before it says in larger or
 * bolder letters.
 */
export function runningHeads(edges: readonly PageEdge[]): Set<Line> {
  const pages = new Set(edges.map(({ page }) => page)).size;
  const usual = usualSize(edges);
  const said = headingsOf(edges);
  const groups = new Map<string, { row: readonly Line[]; page: number }[]>();
  // A page number may stand further out.
  for (const { page, edge, rows, lines } of edges)
    for (const row of rows.slice(0, 2)) {
      const [first] = row.filter(({ text }) => !isNumber(text));
      if (!first || first.size > usual + 0.3 || !isApart(row, lines, edge)) continue;
      const key = `${edge} ${Math.round(first.y / 3)} ${first.size} ${first.bold}`;
      groups.set(key, [...(groups.get(key) ?? []), { row, page }]);
    }
  const found = new Set<Line>();
  for (const group of groups.values()) {
    const own = new Set(group.flatMap(({ row }) => row));
    const repeats = group.filter(({ row, page }) =>
      row.every(
        ({ text, ...look }) => isNumber(text) || partsOf(text).every(part => isSaid(part, look, page)),
      ),
    );
    if (group.length < pages * leastShare || repeats.length < group.length / 2) continue;
    for (const { row } of repeats) for (const line of row) found.add(line);

    function isSaid(part: string, look: Pick<Line, 'size' | 'bold'>, page: number): boolean {
      return (said.get(keyOf(part)) ?? []).some(
        ({ line, from }) => from <= page && !own.has(line) && isLouder(line, look),
      );
    }
  }
  return found;
}

/** Points: the size of most letters. */
function usualSize(edges: readonly PageEdge[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of edges.flatMap(({ lines }) => lines))
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11;
}

function isNumber(text: string): boolean {
  return /^[\s–|-]*(?:page\s+)?(?:[\d.]+|[ivxlc]+)[\s–|-]*$/i.test(text);
}

function isApart(row: readonly Line[], lines: readonly Line[], edge: PageEdge['edge']): boolean {
  const heights = row.map(({ y }) => y);
  const size = Math.max(...row.map(line => line.size));
  const inwards = lines.flatMap(({ y }) => {
    const away = edge === 'top' ? y - Math.max(...heights) : Math.min(...heights) - y;
    return away > 3 ? [away] : [];
  });
  return inwards.every(away => away > size * leastGap);
}

interface Said {
  readonly line: Line;
  readonly from: number;
}

/** Most lines of a heading. */
const mostLines = 3;

/** What lines say, and lines below each other that are one heading, by their words. */
function headingsOf(edges: readonly PageEdge[]): Map<string, Said[]> {
  const said = new Map<string, Said[]>();
  const usual = usualSize(edges);
  for (const { page, edge, lines } of edges) {
    if (edge === 'bottom') continue;
    const loud = lines.filter(line => line.size > usual - 0.5 && line.text.length < 200 && !line.isEntry);
    for (const [at, line] of loud.entries()) {
      let words = '';
      for (const next of loud.slice(at, at + mostLines)) {
        if (next.size !== line.size || next.bold !== line.bold) break;
        words = `${words} ${next.text}`;
        const key = keyOf(words);
        if (key !== '') said.set(key, [...(said.get(key) ?? []), { line, from: page }]);
      }
    }
  }
  return said;
}

function isLouder(line: Line, { size, bold }: Pick<Line, 'size' | 'bold'>): boolean {
  return line.size > size + 0.5 || (line.bold && !bold && line.size >= size);
}

/** Parts of a line that have a sign between them: “Growing up | 2 What we found”. */
function partsOf(text: string): string[] {
  return text.split(/\s[|•·–—]\s/);
}

/** The words of a heading without its number, in small letters. */
function keyOf(text: string): string {
  const plain = text.toLowerCase().trim();
  const bare = plain.replace(
    /^(?:(?:chapter|part|section|annex|appendix)\s+)?(?:[\d.]+|[a-z]|[ivxlc]+)[.:)]?\s+(?=\p{L})/u,
    '',
  );
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
