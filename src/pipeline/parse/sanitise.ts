import type { Nodes } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';

type PropertyDefinition = NonNullable<Schema['attributes']>[string][number];

/** The schemes a link may have; everything else is refused where links are made, and here once more. */
export const linkSchemes = ['http', 'https', 'mailto', 'tel'];

const boxNames = ['box', 'key-point', 'note', 'content-note', 'recommendation'] as const;
const partNames = ['short', 'evidence', 'response', 'for-children'] as const;

/** Names words of the interface that are put there when pages are made (reader/text/author-html.ts). */
const say: PropertyDefinition = [
  'dataSay',
  'csv',
  'numbers',
  'description',
  'evidence',
  'response',
  'for-children',
];

/** The classes of what a chart is drawn with. */
const marks: PropertyDefinition = [
  'className',
  ...['word', 'tick', 'grid', 'rail', 'field', 'hatch', 'ground', 'mark'],
  ...['s1', 's2', 's3', 's4', 'path-s1', 'path-s2', 'path-s3', 'path-s4'],
];

// The whole of what a compiled report can hold. No element that runs, loads or submits anything is in it.
const schema: Schema = {
  tagNames: (
    'a abbr blockquote br caption circle code del desc details div em figcaption figure img li line ol p path pre ' +
    'rect span strong sub summary sup svg table tbody td text th thead tr ul'
  ).split(' '),
  attributes: {
    a: [
      'href',
      'download',
      ['rel', 'noreferrer'],
      ['role', 'doc-noteref'],
      ['id', /^fnref-[\w.-]+$/],
      ['className', 'term', 'data-file'],
      say,
    ],
    blockquote: ['lang', ['dir', 'ltr', 'rtl']],
    div: [
      ['className', 'table', 'box-title', 'part', ...boxNames, ...partNames],
      ['role', 'region'],
      ['tabIndex', 0],
      'ariaLabel',
      'lang',
      ['dir', 'ltr', 'rtl'],
      ['id', /^recommendation-[\w.-]+$/],
      'dataTo',
      'dataStatus',
      ['dataKind', 'mentions', 'explains', 'account'],
    ],
    figure: [['className', 'quote', 'chart'], ['dataType', /^[a-z-]+$/], 'lang', ['dir', 'ltr', 'rtl']],
    // Pictures come from the report's own folder and from nowhere else.
    img: [
      ['src', /^\/reports\/[\w./-]+$/],
      'alt',
      'width',
      'height',
      ['loading', 'lazy'],
      ['decoding', 'async'],
    ],
    ol: ['start'],
    circle: ['cx', 'cy', 'r', marks],
    details: [['className', 'numbers', 'description']],
    line: ['x1', 'y1', 'x2', 'y2', marks],
    p: [['className', 'box-title', 'chart-title', 'part-name', 'data-line'], say],
    // Only what draws: an address in it would be asked for, and a style or an id reach beyond the chart.
    path: [['d', /^[MLHVZ\d. -]*$/], ['transform', /^translate\([\d. -]+\)$/], marks],
    rect: ['x', 'y', 'width', 'height', marks],
    svg: [['viewBox', /^[\d .]+$/], ['role', 'img'], 'ariaLabel', ['className', 'drawing', 'narrow', 'wide']],
    text: ['x', 'y', ['textAnchor', 'start', 'middle', 'end'], marks],
    pre: [['tabIndex', 0]],
    span: [
      'lang',
      ['dir', 'ltr', 'rtl'],
      ['className', 'unseen', 'page-mark'],
      ['role', 'doc-pagebreak'],
      'ariaLabel',
      'dataPage',
    ],
    summary: [say],
    sup: [['className', 'footnote-ref']],
    td: [['className', 'align-center', 'align-end'], 'colSpan', 'rowSpan'],
    th: [
      ['scope', 'col', 'row', 'colgroup', 'rowgroup'],
      ['className', 'align-center', 'align-end'],
      'colSpan',
      'rowSpan',
    ],
    ul: [['className', 'labelled']],
  },
  protocols: { href: linkSchemes },
  ancestors: {
    ...Object.fromEntries('thead tbody caption tr td th'.split(' ').map(name => [name, ['table']])),
    ...Object.fromEntries('circle desc line path rect text'.split(' ').map(name => [name, ['svg']])),
    summary: ['details'],
  },
  strip: ['script', 'style'],
  clobber: [],
  required: {},
  allowComments: false,
  allowDoctypes: false,
};

/** Keeps what a compiled report may hold and drops the rest. */
export function sanitise(tree: Nodes): Nodes {
  return sanitize(tree, schema);
}
