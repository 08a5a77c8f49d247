import type { Element, ElementContent } from 'hast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { errorAt } from '../../findings.ts';
import type { MediaFile } from '../../read/source.ts';
import { mediaAddress, mediaPath } from '../addresses.ts';
import { type Context, type MakeHandler, placeOf } from '../context.ts';
import { type Csv, readCsv } from '../csv.ts';
import { element, text } from '../hast.ts';
import { captionOf } from './figure.ts';
import { alignment, tableRegion } from './table.ts';

/** `:::chart{data=data/visits.csv type=bar title="…"}`: the numbers as a table, with the file they come from. */
export const chart: MakeHandler = context => (state, node: ContainerDirective | LeafDirective) => {
  const { data, type, title } = node.attributes ?? {};
  const words = captionOf(state.all(node));
  const caption = words.length > 0 ? [element('figcaption', {}, words)] : [];
  const path = mediaPath(data ?? '');
  const file = context.media.get(path);
  const csv = file?.text === undefined ? undefined : readData(file, file.text, context);
  if (!file || !csv) {
    if (file?.text === undefined) tellMissing(node, data, context);
    return element('figure', { className: ['chart'] }, caption);
  }
  return element(
    'figure',
    { className: ['chart'], ...(type && /^[a-z-]+$/.test(type) ? { dataType: type } : {}) },
    // HTML wants a caption first or last.
    [tableOf(csv, title || context.section.heading, context), fileLink(file, context), ...caption],
  );
};

function tableOf(csv: Csv, title: string, context: Context): Element {
  const numeric = csv.head.map((_, column) =>
    csv.rows.every(row => /^[-+£$€]?[\d,. ]*%?$/.test(row[column] ?? '')),
  );
  const cell = (value: string, column: number, scope: 'col' | 'row' | undefined) =>
    element(
      scope && value ? 'th' : 'td',
      { ...(scope && value ? { scope } : {}), ...alignment(numeric[column] ? 'right' : null) },
      [text(value)],
    );
  const head = csv.head.map((value, column) => cell(value, column, 'col'));
  const body = csv.rows.map(row =>
    element(
      'tr',
      {},
      row.map((value, column) => cell(value, column, column === 0 && row.length > 1 ? 'row' : undefined)),
    ),
  );
  const parts: ElementContent[] = [
    element('caption', {}, [text(title)]),
    element('thead', {}, [element('tr', {}, head)]),
    element('tbody', {}, body),
  ];
  return tableRegion(parts, title, context);
}

/** The file's name is its link: it is the same in every language of the interface. */
function fileLink(file: MediaFile, context: Context): Element {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const href = mediaAddress(file.path, context);
  return element('p', {}, [element('a', { className: ['data-file'], href, download: name }, [text(name)])]);
}

function readData(file: MediaFile, words: string, context: Context): Csv | undefined {
  const read = readCsv(words);
  if ('head' in read) return read;
  const folder = context.file.slice(0, context.file.lastIndexOf('/'));
  context.tell(errorAt(`${folder}/${file.path}`, { line: read.line, column: 1 }, 'broken-csv', read.problem));
  return undefined;
}

function tellMissing(
  node: ContainerDirective | LeafDirective,
  data: string | null | undefined,
  context: Context,
) {
  const message = data
    ? `there is no CSV file “${data}” in this report; put it into the data folder`
    : 'the chart names no numbers; add data="data/….csv"';
  context.tell(errorAt(context.file, placeOf(node), 'missing-data', message, { found: data ?? '' }));
}
