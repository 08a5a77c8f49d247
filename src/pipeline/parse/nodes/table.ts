import type { Element, ElementContent } from 'hast';
import type { AlignType, Table, TableCell } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { toString as plainWords } from 'mdast-util-to-string';
import type { Context, MakeHandler } from '../context.ts';
import { element } from '../hast.ts';

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
  return tableRegion(
    [
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
    context.section.heading,
    context,
  );
};

/** The scrolling region around a table. Its name is told apart from others of the section by a number. */
export function tableRegion(parts: readonly ElementContent[], name: string, context: Context): Element {
  const { regions } = context.section;
  let label = name || context.edition;
  for (let number = 2; regions.has(label); number++) label = `${name} ${number}`;
  regions.add(label);
  return element('div', { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: label }, [
    element('table', {}, parts),
  ]);
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
