import type { Element, ElementContent } from 'hast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { errorAt, nearest } from '../../findings.ts';
import type { MediaFile } from '../../read/source.ts';
import { mediaPath } from '../addresses.ts';
import { type ChartType, chartData, chartTypes } from '../chart/data.ts';
import { type ChartWords, drawChart } from '../chart/draw.ts';
import { type Context, type MakeHandler, placeOf } from '../context.ts';
import { type Csv, readCsv } from '../csv.ts';
import { element, plainText, text } from '../hast.ts';
import { sayIn } from './figure.ts';
import { alignment, tableRegion } from './table.ts';

type Node = ContainerDirective | LeafDirective;

/**
 * `:::chart{data=data/visits.csv type=bar title="…" unit="…"}` with a sentence in it that says what it shows: a
 * drawing, and below it the numbers as a table and as a file.
 */
export const chart: MakeHandler = context => (state, node: Node) => {
  const { data, title, unit } = node.attributes ?? {};
  const content = state.all(node);
  const sentence = plainText({ type: 'root', children: content }).replaceAll('\n', ' ');
  if (sentence === '')
    tellAt(node, context, 'chart-without-sentence', 'say in a sentence inside the chart what it shows');
  const said = { title: title || context.section.heading, sentence, unit: unit ?? '', lang: context.lang };
  const type = typeOf(node, context);
  const file = context.media.get(mediaPath(data ?? ''));
  if (file?.text === undefined) tellMissing(node, data, context);
  const csv = file?.text === undefined ? undefined : readData(file, file.text, context);
  const caption = element('figcaption', {}, [
    ...(said.title ? [element('p', { className: ['chart-title'] }, [text(said.title)])] : []),
    ...content,
  ]);
  const shown =
    file && csv ? [...drawn(csv, type, said, file, context), numbers(csv, said.title, node, context)] : [];
  return element('figure', { className: ['chart'], dataType: type }, [caption, ...shown]);
};

function drawn(csv: Csv, type: ChartType, said: ChartWords, file: MediaFile, context: Context): Element[] {
  const data = chartData(csv, type);
  if ('series' in data) return drawChart(data, type, said);
  tellInFile(file, data.line, 'broken-chart', data.problem, context);
  return [];
}

function numbers(csv: Csv, title: string, node: Node, context: Context): Element {
  const parts = tableRegion(tableParts(csv), title, placeOf(node).line, context);
  return element('details', { className: ['numbers'] }, [sayIn('numbers'), ...parts]);
}

function tableParts(csv: Csv): ElementContent[] {
  const numeric = csv.head.map((_, column) =>
    csv.rows.every(row => /^[-+]?[£$€]?[\d,. ]*%?$/.test(row[column] ?? '')),
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
  return [element('thead', {}, [element('tr', {}, head)]), element('tbody', {}, body)];
}

/** A chart whose author names no type has bars. */
function typeOf(node: Node, context: Context): ChartType {
  const found = node.attributes?.type;
  const type = chartTypes.find(known => known === found);
  if (type || !found) return type ?? 'bar';
  const expected = chartTypes.join(', ');
  const near = nearest(found, chartTypes);
  const message = `\`type\` of a chart must be one of ${expected}; found “${found}”${near ? `, did you mean “${near}”?` : ''}`;
  tellAt(node, context, 'wrong-value', message, { found, expected });
  return 'bar';
}

function readData(file: MediaFile, words: string, context: Context): Csv | undefined {
  const read = readCsv(words);
  if ('head' in read) return read;
  tellInFile(file, read.line, 'broken-csv', read.problem, context);
  return undefined;
}

function tellInFile(file: MediaFile, line: number, rule: string, problem: string, context: Context) {
  const folder = context.file.slice(0, context.file.lastIndexOf('/'));
  context.tell(errorAt(`${folder}/${file.path}`, { line, column: 1 }, rule, problem));
}

function tellAt(
  node: Node,
  context: Context,
  rule: string,
  message: string,
  contrast: { found?: string; expected?: string } = {},
) {
  context.tell(errorAt(context.file, placeOf(node), rule, message, contrast));
}

function tellMissing(node: Node, data: string | null | undefined, context: Context) {
  const message = data
    ? `there is no CSV file “${data}” in this report; put it into the data folder`
    : 'the chart names no numbers; add data="data/….csv"';
  tellAt(node, context, 'missing-data', message, { found: data ?? '' });
}
