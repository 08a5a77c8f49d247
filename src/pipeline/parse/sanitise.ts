import type { Nodes } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';

/** The schemes a link may have; everything else is refused where links are made, and here once more. */
export const linkSchemes = ['http', 'https', 'mailto', 'tel'];

const boxNames = ['box', 'key-point', 'note', 'content-note', 'recommendation'] as const;

// The whole of what a compiled report can hold. No element that runs, loads or submits anything is in it.
const schema: Schema = {
  tagNames: (
    'a abbr blockquote br caption code del div em figcaption figure img li ol p pre span strong sub sup ' +
    'table tbody td th thead tr ul'
  ).split(' '),
  attributes: {
    a: [
      'href',
      'download',
      ['rel', 'noreferrer'],
      ['role', 'doc-noteref'],
      ['id', /^fnref-[\w.-]+$/],
      ['className', 'term', 'data-file'],
    ],
    blockquote: ['lang', ['dir', 'ltr', 'rtl']],
    div: [
      ['className', 'table', 'box-title', ...boxNames],
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
    p: [['className', 'box-title']],
    pre: [['tabIndex', 0]],
    span: ['lang', ['dir', 'ltr', 'rtl']],
    sup: [['className', 'footnote-ref']],
    td: [['className', 'align-center', 'align-end']],
    th: [
      ['scope', 'col', 'row'],
      ['className', 'align-center', 'align-end'],
    ],
  },
  protocols: { href: linkSchemes },
  ancestors: Object.fromEntries('thead tbody caption tr td th'.split(' ').map(name => [name, ['table']])),
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
