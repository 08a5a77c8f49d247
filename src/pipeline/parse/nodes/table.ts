import type { Element, ElementContent } from 'hast';
import type { AlignType, Table } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { toString as plainWords } from 'mdast-util-to-string';
import { mediaAddress } from '../addresses.ts';
import { type Context, type MakeHandler, placeOf } from '../context.ts';
import { writeCsv } from '../csv.ts';
import { element, plainText, text } from '../hast.ts';
import { headRows, type SpannedCell, spansOf } from '../spans.ts';

/** A table, in a region that can be scrolled by keyboard where the screen is narrow (WCAG 1.4.10, 2.1.1). */
export const table: MakeHandler = context => (state, node: Table) => {
  const rows = spansOf(node);
  const head = headRows(rows);
  const withRowHeads = hasRowHeads(rows.slice(head), node.children[0]?.children.length ?? 0);
  const rowOf = (cells: readonly SpannedCell[], index: number) => {
    const scope = (column: number) =>
      index < head ? 'col' : withRowHeads && column === 0 ? 'row' : undefined;
    return element(
      'tr',
      {},
      cells.map(cell => cellOf(state, cell, node.align?.[cell.column], scope(cell.column))),
    );
  };
  const made = rows.map(rowOf);
  const caption = state.all({ type: 'paragraph', children: node.data?.caption ?? [] });
  return tableRegion(
    [
      ...(caption.length > 0 ? [element('caption', {}, caption)] : []),
      element('thead', {}, made.slice(0, head)),
      ...(made.length > head ? [element('tbody', {}, made.slice(head))] : []),
    ],
    plainText({ type: 'root', children: caption }) || context.section.heading,
    placeOf(node).line,
    context,
  );
};

/**
 * The scrolling region around a table, and the link to the same cells as a file. The region's name is told apart from
 * others of the section by a number.
 */
export function tableRegion(
  parts: readonly ElementContent[],
  name: string,
  line: number,
  context: Context,
): [Element, Element] {
  const { regions } = context.section;
  let label = name || context.edition;
  for (let number = 2; regions.has(label); number++) label = `${name} ${number}`;
  regions.add(label);
  const whole = element('table', {}, parts);
  const number = context.tables.length + 1;
  const path = `tables/${context.edition}-${number}.csv`;
  const rows = rowsIn(whole);
  const heads = parts.filter(isElement).find(({ tagName }) => tagName === 'thead');
  context.tables.push({ path, csv: writeCsv(rows), name, rows, heads: heads?.children.length ?? 0, line });
  return [
    element('div', { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: label }, [whole]),
    fileLink(path, label, context),
  ];
}

/**
 * The file's name does not say what a report is about: a device's list of downloads is seen by others. No `download`:
 * Chromium would not ask the service worker, and the file of a saved report would be missing offline.
 */
function fileLink(path: string, label: string, context: Context): Element {
  const properties = {
    className: ['data-file'],
    href: mediaAddress(path, context),
    dataSay: 'csv',
  };
  return element('p', { className: ['data-line'] }, [
    element('a', properties, [element('span', { className: ['unseen'] }, [text(`: ${label}`)])]),
  ]);
}

/** The words of each cell, row by row. What was merged stands in each of its places, so that every row says all of itself. */
function rowsIn(whole: Element): string[][] {
  const rows = trIn(whole);
  const words = rows.map((): string[] => []);
  for (const [index, row] of rows.entries()) {
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      const { colSpan, rowSpan } = cell.properties;
      let column = 0;
      while (words[index]?.[column] !== undefined) column += 1;
      const value = plainText(cell).replaceAll('\n', ' ');
      for (const line of words.slice(index, index + Number(rowSpan ?? 1))) {
        for (let more = 0; more < Number(colSpan ?? 1); more++) line[column + more] = value;
      }
    }
  }
  return words;
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

function trIn(node: ElementContent): Element[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'tr' ? [node] : node.children.flatMap(trIn);
}

/** The class that puts a cell's words at the end or in the middle of its line. */
export function alignment(align: AlignType | undefined): { className?: string[] } {
  if (align === 'right') return { className: ['align-end'] };
  return align === 'center' ? { className: ['align-center'] } : {};
}

function cellOf(
  state: State,
  { cell, columns, rows }: SpannedCell,
  align: AlignType | undefined,
  scope: 'col' | 'row' | undefined,
): Element {
  // A header cell without words heads nothing, and HTML checkers object.
  const heads = scope && plainWords(cell).trim() !== '';
  const properties = {
    ...(heads ? { scope: scopeOf(scope, columns, rows) } : {}),
    ...(columns > 1 ? { colSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
    ...alignment(align),
  };
  return element(heads ? 'th' : 'td', properties, state.all(cell));
}

/** A header cell over several columns heads a group of them. */
function scopeOf(scope: 'col' | 'row', columns: number, rows: number): string {
  if (scope === 'col') return columns > 1 ? 'colgroup' : 'col';
  return rows > 1 ? 'rowgroup' : 'row';
}

/** Markdown has no row headers: a first column whose cells all have letters and all differ names its rows. */
function hasRowHeads(body: readonly (readonly SpannedCell[])[], columns: number): boolean {
  const names = body
    .flatMap(cells => cells.filter(({ column }) => column === 0))
    .map(({ cell }) => plainWords(cell).trim());
  return columns > 1 && names.every(name => /\p{L}/u.test(name)) && new Set(names).size === names.length;
}
