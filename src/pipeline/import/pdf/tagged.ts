import type { Draft, Part, TableCell, TableDraft } from './drafts.ts';
import { type FoundLabel, gluedLabelOf, labelOf } from './labels.ts';
import { joinedLine, type Line, linesOf } from './lines.ts';
import type { RawPage, Shown, Tag } from './raw.ts';

/** Whether a page's structure holds (nearly) all of its text and is more than one heap. `shown` is what is to be read. */
export function isTagged({ tags }: RawPage, shown: readonly Shown[]): boolean {
  if (!tags) return false;
  const holds = heldMarks(tags);
  const letters = (list: readonly Shown[]) => list.reduce((sum, { text }) => sum + text.trim().length, 0);
  const held = letters(shown.filter(({ mark }) => holds(mark)));
  return held >= letters(shown) * 0.99 && (leaves(tags) >= 3 || letters(shown) < 600);
}

/** Tells of a mark whether it is in a page's structure. */
export function heldMarks(tags: Tag): (mark: number | undefined) => boolean {
  const marks = new Set(marksIn(tags));
  return mark => mark !== undefined && marks.has(mark);
}

function leaves(tag: Tag): number {
  return blockRoles.has(tag.role)
    ? 1
    : tag.children.reduce<number>((sum, child) => sum + (typeof child === 'number' ? 0 : leaves(child)), 0);
}

function marksIn(tag: Tag): number[] {
  return tag.children.flatMap(child => (typeof child === 'number' ? [child] : marksIn(child)));
}

const blockRoles = new Set([
  'P',
  'H',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'TR',
  'Title',
  'Caption',
  'Note',
  'FENote',
  'TOCI',
  'BlockQuote',
  'Quote',
]);

/** The paragraphs, lists and tables of a page as its structure has them. */
export function partsByTags(page: RawPage, shown: readonly Shown[]): Part[] {
  const byMark = new Map<number, Shown[]>();
  for (const each of shown) {
    if (each.mark === undefined) continue;
    const known = byMark.get(each.mark);
    if (known) known.push(each);
    else byMark.set(each.mark, [each]);
  }
  const reader = new TagReader(page, byMark);
  const parts = page.tags ? reader.blocks(page.tags) : [];
  const drafts = parts.filter(part => part.kind === 'draft');
  const [first] = drafts;
  const last = drafts.findLast(draft => draft.role !== 'note');
  if (first) first.first = true;
  if (last) last.last = true;
  return parts;
}

type Facts = Pick<Draft, 'level' | 'role'>;

class TagReader {
  constructor(
    private readonly page: RawPage,
    private readonly byMark: ReadonlyMap<number, Shown[]>,
  ) {}

  /** Blocks of an element; text that stands in it by itself is a paragraph. */
  blocks(tag: Tag, facts: Facts = {}): Part[] {
    const own = { ...facts, ...factsOf(tag.role) };
    if (tag.role === 'Table') return this.table(tag);
    if (tag.role === 'LI') return this.item(tag, own);
    const parts: Part[] = [];
    let inline: (Tag | number)[] = [];
    const flush = () => {
      parts.push(...this.paragraphs(inline, own));
      inline = [];
    };
    for (const child of tag.children) {
      if (typeof child === 'number' || !holdsBlocks(child)) {
        inline.push(child);
        continue;
      }
      flush();
      parts.push(...this.blocks(child, own));
    }
    flush();
    return parts;
  }

  private paragraphs(nodes: readonly (Tag | number)[], facts: Facts): Draft[] {
    const shown = nodes
      .flatMap(node => (typeof node === 'number' ? [node] : marksIn(node)))
      .flatMap(mark => this.byMark.get(mark) ?? []);
    const lines = this.lines(shown);
    if (lines.length === 0) return [];
    const x1 = Math.min(...lines.map(line => line.x1));
    const x2 = Math.max(...lines.map(line => line.x2));
    const [first] = lines;
    const label =
      first && facts.level === undefined && facts.role !== 'note' && !first.bold ? labelOf(first) : undefined;
    return [
      {
        kind: 'draft',
        lines,
        x: first?.x1 ?? x1,
        x1,
        x2,
        first: false,
        last: false,
        ...(label && (label.isSure || /\./.test(label.text)) ? { label } : {}),
        ...facts,
      },
    ];
  }

  /** Lines in the order of their text; what starts again further up has gone on in another column. */
  private lines(shown: readonly Shown[]): Line[] {
    const runs: Shown[][] = [];
    let y = Number.NEGATIVE_INFINITY;
    for (const each of shown) {
      if (runs.length === 0 || each.y < y - each.size * 2) runs.push([]);
      runs.at(-1)?.push(each);
      y = each.y;
    }
    return runs.flatMap(run => {
      const rows: Line[][] = [];
      for (const line of linesOf(run, this.page.number, this.page.links)) {
        const row = rows.at(-1);
        if (row?.[0] && Math.abs(row[0].y - line.y) < line.size * 0.3) row.push(line);
        else rows.push([line]);
      }
      return rows.map(joinedLine);
    });
  }

  private item(tag: Tag, facts: Facts): Part[] {
    const isLower = (child: Tag | number) =>
      typeof child !== 'number' &&
      (child.role === 'L' || child.children.some(each => typeof each !== 'number' && each.role === 'L'));
    const lower = tag.children.filter(isLower);
    const plain = tag.children.filter(child => !isLower(child));
    const words = (node: Tag | number): (Tag | number)[] =>
      typeof node !== 'number' && node.role === 'LBody' && !node.children.some(isLower)
        ? [...node.children]
        : [node];
    const [draft, ...more] = this.paragraphs(plain.flatMap(words), facts);
    const below = lower.flatMap(child => (typeof child === 'number' ? [] : this.blocks(child, facts)));
    if (!draft) return below;
    const [line] = draft.lines;
    const label = draft.label ??
      (line && (labelOf({ ...line, gapAfterFirst: 1 }) ?? labelApart(line))) ?? {
        text: '',
        length: 0,
        isSure: true,
      };
    return [{ ...draft, label }, ...more, ...below];
  }

  private table(tag: Tag): Part[] {
    const rows = rowsIn(tag);
    const captions = tag.children.filter(
      (child): child is Tag => typeof child !== 'number' && child.role === 'Caption',
    );
    const before = captions.flatMap(caption => this.blocks(caption, { role: 'caption' }));
    const cells = rows.map(row => {
      let column = 0;
      return cellsIn(row).map((cell): TableCell => {
        const drafts = this.blocks(cell).filter(part => part.kind === 'draft');
        const made = { column, columns: 1, rows: 1, drafts };
        column += 1;
        return made;
      });
    });
    // Rows on another page are in this page’s structure too, without their words.
    const filled = cells.filter(row => row.some(({ drafts }) => drafts.length > 0));
    if (filled.length === 0) return before;
    const columns = Math.max(...filled.map(row => row.length));
    const heads = rows.findIndex(row => !cellsIn(row).every(cell => cell.role === 'TH'));
    const table: TableDraft = {
      kind: 'table',
      page: this.page.number,
      columns,
      rows: filled,
      headRows: Math.max(heads, 0),
    };
    return [...before, table];
  }
}

/** The number of an item where the file writes it by itself, though no space stands between it and the words. */
function labelApart(line: Line): FoundLabel | undefined {
  const label = gluedLabelOf(line);
  return label?.text === line.spans[0]?.text.trim() ? label : undefined;
}

function rowsIn(tag: Tag): Tag[] {
  return tag.children.flatMap(child =>
    typeof child === 'number'
      ? []
      : child.role === 'TR'
        ? [child]
        : child.role === 'Caption'
          ? []
          : rowsIn(child),
  );
}

function cellsIn(tag: Tag): Tag[] {
  return tag.children.filter(
    (child): child is Tag => typeof child !== 'number' && /^T[HD]$/.test(child.role),
  );
}

const boxes = new Set([
  'Document',
  'Part',
  'Art',
  'Sect',
  'Div',
  'L',
  'Table',
  'TOC',
  'Figure',
  'LBody',
  'Aside',
  'DocumentFragment',
  'Form',
  'Index',
  'THead',
  'TBody',
  'TFoot',
]);

function holdsBlocks(tag: Tag): boolean {
  if (blockRoles.has(tag.role) || (boxes.has(tag.role) && tag.role !== 'LBody')) return true;
  return tag.children.some(child => typeof child !== 'number' && holdsBlocks(child));
}

function factsOf(role: string): Facts {
  const level = /^H([1-6])?$/.exec(role);
  if (level) return { level: Number(level[1] ?? 1) };
  switch (role) {
    case 'Title':
      return { role: 'title' };
    case 'Caption':
      return { role: 'caption' };
    case 'BlockQuote':
      return { role: 'quote' };
    case 'TOCI':
      return { role: 'contents' };
    case 'Note':
    case 'FENote':
      return { role: 'note' };
    default:
      return {};
  }
}
