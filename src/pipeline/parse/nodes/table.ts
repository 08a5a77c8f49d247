import type { Element, ElementContent } from 'hast';
import type { AlignType, Table, TableCell } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { toString as plainWords } from 'mdast-util-to-string';
import { mediaAddress } from '../addresses.ts';
import type { Context, MakeHandler } from '../context.ts';
import { writeCsv } from '../csv.ts';
import { element, plainText, text } from '../hast.ts';

/** A table, in a region that can be scrolled by keyboard where the screen is narrow (WCAG 1.4.10, 2.1.1). */
export const table: MakeHandler = context => (state, node: Table) => {
  const [head, ...body] = node.children;
  const withRowHeads = hasRowHeads(node);
  const rows = (cells: readonly TableCell[], scope: 'col' | 'row') =>
    cells.map((cell, column) =>
      cellOf(
        state,
        cell,
        node.align?.[column],
        scope === 'col' || (withRowHeads && column === 0) ? scope : undefined,
      ),
    );
  const caption = state.all({ type: 'paragraph', children: node.data?.caption ?? [] });
  return tableRegion(
    [
      ...(caption.length > 0 ? [element('caption', {}, caption)] : []),
      element('thead', {}, [element('tr', {}, rows(head?.children ?? [], 'col'))]),
      ...(body.length > 0
        ? [
            element(
              'tbody',
              {},
              body.map(row => element('tr', {}, rows(row.children, 'row'))),
            ),
          ]
        : []),
    ],
    plainText({ type: 'root', children: caption }) || context.section.heading,
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
  context: Context,
): [Element, Element] {
  const { regions } = context.section;
  let label = name || context.edition;
  for (let number = 2; regions.has(label); number++) label = `${name} ${number}`;
  regions.add(label);
  const whole = element('table', {}, parts);
  return [
    element('div', { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: label }, [whole]),
    fileLink(whole, label, context),
  ];
}

/**
 * The file's name does not say what a report is about: a device's list of downloads is seen by others. No `download`:
 * Chromium would not ask the service worker, and the file of a saved report would be missing offline.
 */
function fileLink(whole: Element, label: string, context: Context): Element {
  const number = context.tables.length + 1;
  const path = `tables/${context.edition}-${number}.csv`;
  context.tables.push({ path, csv: writeCsv(rowsIn(whole)) });
  const properties = {
    className: ['data-file'],
    href: mediaAddress(path, context),
    dataSay: 'csv',
  };
  return element('p', { className: ['data-line'] }, [
    element('a', properties, [element('span', { className: ['unseen'] }, [text(`: ${label}`)])]),
  ]);
}

/** The words of each cell, row by row. */
function rowsIn(node: ElementContent): string[][] {
  if (node.type !== 'element') return [];
  if (node.tagName !== 'tr') return node.children.flatMap(rowsIn);
  return [node.children.map(cell => plainText(cell).replaceAll('\n', ' '))];
}

/** The class that puts a cell's words at the end or in the middle of its line. */
export function alignment(align: AlignType | undefined): { className?: string[] } {
  if (align === 'right') return { className: ['align-end'] };
  return align === 'center' ? { className: ['align-center'] } : {};
}

function cellOf(
  state: State,
  cell: TableCell,
  align: AlignType | undefined,
  scope: 'col' | 'row' | undefined,
): Element {
  // A header cell without words heads nothing, and HTML checkers object.
  const heads = scope && plainWords(cell).trim() !== '';
  return element(heads ? 'th' : 'td', { ...(heads ? { scope } : {}), ...alignment(align) }, state.all(cell));
}

/** Markdown has no row headers: a first column whose cells all have letters and all differ names its rows. */
function hasRowHeads(node: Table): boolean {
  const names = node.children
    .slice(1)
    .map(row => plainWords(row.children[0] ?? { type: 'text', value: '' }).trim());
  const columns = node.children[0]?.children.length ?? 0;
  return columns > 1 && names.every(name => /\p{L}/u.test(name)) && new Set(names).size === names.length;
}
