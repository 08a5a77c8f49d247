import type { RawLink, Shown } from './raw.ts';

/** A stretch of a line with one look. */
export interface Span extends Omit<Shown, 'artifact'> {
  readonly raised?: 'up' | 'down';
  readonly link?: string;
}

/** A line of text, or the part of one that no wide gap divides. Lengths are points from the page's top left corner. */
export interface Line {
  readonly page: number;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  /** Where its letters stand. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** How wide the gaps between its words are, where one is wider than usual: after a list's number, say. */
  readonly gapAfterFirst: number;
  /** It ends as a line of a contents list does: dots or a wide gap, then a number. */
  readonly isEntry: boolean;
  /** What a line without words stands in for, and its lower edge. */
  readonly standsFor?: { readonly what: 'table' | 'box'; readonly bottom: number };
}

/** In ems: what is a space, and what divides a line. */
const space = 0.15;
const divide = 1;

/** Raised letters in parts of those beside them: browsers have 0.833. */
const smaller = 0.84;

/** Ligatures that fonts have as one letter (U+FB00 to U+FB06), and signs that picture fonts have for bullets. */
const mended: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '▪',
  '\uf06e': '■',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf02d': '–',
  '\uf0e0': '→',
};

/**
 * Signs of TeX’s own fonts where a file does not say what they are: no text has a control sign there (Cork encoding, then
 * OT1, whose “fl” is a carriage return).
 */
const texSigns: Readonly<Record<string, string>> = {
  '\u0010': '“',
  '\u0011': '”',
  '\u0012': '„',
  '\u0015': '–',
  '\u0016': '—',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
  '\u000b': 'ff',
  '\u000c': 'fi',
  '\u000e': 'ffi',
  '\u000f': 'ffl',
};

/** A text with its ligatures taken apart and without what is no letter. */
function mend(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(/[\ufb00-\ufb06]/g, sign => sign.normalize('NFKC'))
    .replace(/[\uf000-\uf0ff]/g, sign => mended[sign] ?? sign)
    .replace(/\r(?=\p{Ll})/gu, 'fl')
    .replace(/\p{Cc}/gu, sign => texSigns[sign] ?? '')
    .replaceAll('\u200b', '')
    .replace(/\u00a0/g, ' ');
}

/** The lines of a page, from the top down, divided at wide gaps. */
export function linesOf(shown: readonly Shown[], page: number, links: readonly RawLink[] = []): Line[] {
  const parts = rowsOf(shown.filter(({ text }) => text.trim() !== '')).flatMap(partsOf);
  const edges = edgesOf(parts);
  return parts.flatMap(part => dividedAt(edges, part)).map(part => lineOf(part, page, links));
}

/** Lines of one height as one. */
export function joinedLine(lines: readonly Line[]): Line {
  const [first] = lines;
  if (!first || lines.length === 1) return first as Line;
  const spans = [...lines].sort((a, b) => a.x1 - b.x1).flatMap(line => [...line.spans]);
  return lineOf(spans, first.page, []);
}

interface Row {
  y: number;
  size: number;
  readonly parts: Shown[];
}

/** Text that stands at one height. Small text that is a little above or below belongs to the line beside it. */
function rowsOf(shown: readonly Shown[]): Span[][] {
  const sorted = [...shown].sort((a, b) => a.y - b.y);
  const rows: Row[] = [];
  for (const each of sorted) {
    const row = rows.findLast(({ y, size }) => Math.abs(y - each.y) <= Math.min(size, each.size) * 0.22);
    if (row && rows.length - rows.indexOf(row) < 8) row.parts.push(each);
    else rows.push({ y: each.y, size: each.size, parts: [each] });
  }
  for (const row of rows) row.size = row.parts.reduce((most, { size }) => Math.max(most, size), 0);
  return withRaised(rows).sort((a, b) => (baseOf(a) ?? 0) - (baseOf(b) ?? 0));
}

function baseOf(spans: readonly Span[]): number | undefined {
  return spans.find(span => !span.raised)?.y ?? spans[0]?.y;
}

function withRaised(rows: readonly Row[]): Span[][] {
  const made = rows.map(row => ({ ...row, spans: row.parts as Span[] }));
  for (const [at, row] of made.entries()) {
    const near = made
      .slice(Math.max(0, at - 4), at + 5)
      .filter(other => other !== row && other.spans.length > 0);
    // A number of several digits may come digit by digit: the one beside the word, then the one beside that.
    for (let before = -1; before !== row.spans.length && row.spans.length > 0; ) {
      before = row.spans.length;
      row.spans = row.spans.filter(span => {
        const host = near.find(other => span.size <= other.size * smaller && isBeside(span, other));
        if (!host) return true;
        host.spans = [...host.spans, { ...span, raised: span.y < host.y ? 'up' : 'down' }];
        return false;
      });
    }
  }
  return made.flatMap(({ spans }) => (spans.length > 0 ? [spans] : []));
}

function isBeside(span: Span, { y, size, spans }: Row & { spans: readonly Span[] }): boolean {
  const up = y - span.y;
  if (up > size * 0.65 || up < -size * 0.35 || span.text.trim().length > 12) return false;
  return spans.some(
    other =>
      (span.x >= other.x + other.width - size * 0.3 && span.x <= other.x + other.width + size * 0.5) ||
      Math.abs(other.x - span.x - span.width) < size * (other.raised ? 0.24 : 0.5),
  );
}

/** The parts of a row between wide gaps, without letters that are drawn twice to look bold or to throw a shadow. */
function partsOf(row: readonly Span[]): Span[][] {
  const parts: Span[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  let last: Span | undefined;
  for (const span of [...row].sort((a, b) => a.x - b.x)) {
    const isTwice =
      last &&
      last.text === span.text &&
      span.x - last.x < Math.min(span.size * 0.15, Math.max(span.width * 0.4, 0.1));
    if (isTwice) continue;
    if (span.x - end > Math.max(span.size, last?.size ?? 0) * divide) parts.push([]);
    parts.at(-1)?.push(span);
    end = Math.max(end, span.x + span.width);
    last = span;
  }
  return parts;
}

/** Where a column begins that stands close beside another: lines begin there, and others end right before it. */
interface Edge {
  readonly x: number;
  /** What ends further left than this is not of the column. */
  readonly end: number;
}

/** How many lines show an edge, and how wide the white before it is at least, in ems. */
const leastLines = 5;
const narrowGutter = 0.55;

/**
 * Edges of columns on a page. A gutter may be narrower than a wide space: where lines of both sides stand at one height, no
 * gap shows it.
 */
function edgesOf(parts: readonly (readonly Span[])[]): Edge[] {
  const starts = new Map<number, number[]>();
  const ends = new Map<number, number>();
  for (const part of parts)
    for (const [at, span] of part.entries()) {
      const end = span.x + span.width;
      if (isApart(part[at - 1], span))
        starts.set(Math.round(span.x), [...(starts.get(Math.round(span.x)) ?? []), span.size]);
      if (isApart(span, part[at + 1])) ends.set(Math.round(end), (ends.get(Math.round(end)) ?? 0) + 1);
    }
  return [...starts].flatMap(([x, sizes]) => {
    if (sizes.length < leastLines) return [];
    const size = Math.max(...sizes);
    for (let end = x - Math.ceil(size * narrowGutter); end >= x - size * 1.3; end--)
      if ((ends.get(end) ?? 0) + (ends.get(end - 1) ?? 0) >= leastLines) return [{ x, end: end + 1.5 }];
    return [];
  });
}

/** Whether there is white between two stretches that a narrow gutter can be; an edge of a line is one. */
function isApart(before: Span | undefined, after: Span | undefined): boolean {
  if (!before || !after) return true;
  return after.x - before.x - before.width >= Math.max(before.size, after.size) * narrowGutter;
}

/** A row without a wide gap, divided where columns begin. */
function dividedAt(edges: readonly Edge[], part: readonly Span[]): Span[][] {
  const divided: Span[][] = [];
  for (const [at, span] of part.entries()) {
    const before = part[at - 1];
    const isEdge =
      before && edges.some(({ x, end }) => Math.abs(span.x - x) < 1.5 && before.x + before.width <= end);
    if (!before || isEdge) divided.push([]);
    divided.at(-1)?.push(span);
  }
  return divided;
}

function lineOf(parts: readonly Span[], page: number, links: readonly RawLink[]): Line {
  const spans: Span[] = [];
  let gapAfterFirst = 0;
  let words = 0;
  let tail = '';
  for (const part of parts) {
    const last = spans.at(-1);
    const gap = last ? part.x - last.x - last.width : 0;
    const isApart = gap > Math.min(part.size, last?.size ?? part.size) * space;
    if (isApart && words === 0) {
      gapAfterFirst = gap / part.size;
      words += 1;
    }
    tail = gap > part.size * 1.5 ? part.text : tail + part.text;
    const link = part.link ?? linkAt(part, links);
    const text = (isApart && !/\s$/.test(last?.text ?? ' ') ? ' ' : '') + mend(part.text);
    const made: Span = { ...part, text, ...(link === undefined ? {} : { link }) };
    if (last && isAlike(last, made))
      spans[spans.length - 1] = {
        ...last,
        text: last.text + text,
        width: Math.max(last.width, part.x + part.width - last.x),
      };
    else spans.push(made);
  }
  const main = spans.filter(span => !span.raised);
  const long = [...(main.length > 0 ? main : spans)].sort((a, b) => b.text.length - a.text.length)[0];
  const text = spans
    .map(span => span.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    page,
    spans,
    text,
    x1: Math.min(...spans.map(({ x }) => x)),
    x2: Math.max(...spans.map(({ x, width }) => x + width)),
    y: long?.y ?? 0,
    size: Math.round((long?.size ?? 0) * 10) / 10,
    bold: spans.every(span => span.bold || !/[\p{L}\p{N}]/u.test(span.text)),
    gapAfterFirst,
    isEntry:
      /\p{L}.*(?:\.{3,}|(?:\. ){3,}|…)\s*\d{1,3}$/u.test(text) ||
      (/^\s*\d{1,3}\s*$/.test(tail) && tail.trim() !== text),
  };
}

function isAlike(a: Span, b: Span): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.raised === b.raised &&
    a.link === b.link &&
    a.mark === b.mark &&
    Math.abs(a.size - b.size) < 0.3
  );
}

function linkAt({ x, y, width, size }: Shown, links: readonly RawLink[]): string | undefined {
  const middle = x + width / 2;
  const height = y - size * 0.3;
  return links.find(({ box }) => middle >= box.x1 && middle <= box.x2 && height >= box.y1 && height <= box.y2)
    ?.url;
}
