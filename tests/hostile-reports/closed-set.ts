/** What an element may carry: the pattern of each attribute's value. */
type Attributes = Readonly<Record<string, string>>;

const any = '[\\s\\S]*';
const number = '-?[\\d.]+';
const language = '[A-Za-z0-9-]+';
const direction = 'ltr|rtl';
const classes = (...names: readonly string[]) => `(?:(?:${names.join('|')})(?: |$))*`;
const marks = classes('word', 'tick', 'grid', 'rail', 'field', 'hatch', 'ground', 'mark', '(?:path-)?s[1-4]');
const align = classes('align-center', 'align-end');
const say = 'csv|numbers|description|evidence|response|for-children';

/**
 * The whole of what the HTML of a report may be, written anew from `src/pipeline/README.md` and not taken from the
 * pipeline: elements, attributes and the form of their values. It holds data only, since a browser under test gets it too.
 */
export const closedSet: Readonly<Record<string, Attributes>> = {
  a: {
    // A place in the page, a path of the site or beside the page, or one of four schemes; nothing that a browser would drop.
    href: '(?:https?://[^\\s\\\\]+|mailto:[^\\s\\\\]*|tel:[^\\s\\\\]*|#[^\\s\\\\]*|(?!//)[^\\s\\\\:/#?]*(?:[/#?][^\\s\\\\]*)?)',
    download: any,
    rel: 'noreferrer',
    role: 'doc-noteref',
    id: 'fnref-[\\w.-]+',
    class: classes('term', 'data-file'),
    'data-say': say,
  },
  abbr: {},
  blockquote: { lang: language, dir: direction },
  br: {},
  caption: {},
  circle: { cx: number, cy: number, r: number, class: marks },
  code: {},
  del: {},
  desc: {},
  details: { class: 'numbers|description' },
  div: {
    class: classes(
      ...[
        'table',
        'box',
        'box-title',
        'part',
        'key-point',
        'note',
        'content-note',
        'recommendation',
        'short',
      ],
      ...['evidence', 'response', 'for-children'],
    ),
    role: 'region',
    tabindex: '0',
    'aria-label': any,
    lang: language,
    dir: direction,
    id: 'recommendation-[\\w.-]+',
    'data-to': any,
    'data-status': any,
    'data-kind': 'mentions|explains|account',
  },
  em: {},
  figcaption: {},
  figure: { class: 'quote|chart', 'data-type': '[a-z-]+', lang: language, dir: direction },
  img: {
    src: '/reports/[a-z0-9-]+/media/[\\w./-]+',
    alt: any,
    width: '\\d+',
    height: '\\d+',
    loading: 'lazy',
    decoding: 'async',
  },
  li: {},
  line: { x1: number, y1: number, x2: number, y2: number, class: marks },
  ol: { start: '\\d+' },
  p: { class: 'box-title|chart-title|part-name|data-line', 'data-say': say },
  path: { d: '[MLHVZ\\d. -]*', transform: 'translate\\([\\d. -]+\\)', class: marks },
  pre: { tabindex: '0' },
  rect: { x: number, y: number, width: number, height: number, class: marks },
  span: { lang: language, dir: direction, class: 'unseen' },
  strong: {},
  sub: {},
  summary: { 'data-say': say },
  sup: { class: 'footnote-ref' },
  svg: { viewbox: '[\\d .]+', role: 'img', 'aria-label': any, class: classes('drawing', 'narrow', 'wide') },
  table: {},
  tbody: {},
  td: { class: align },
  text: { x: number, y: number, 'text-anchor': 'start|middle|end', class: marks },
  th: { scope: 'col|row', class: align },
  thead: {},
  tr: {},
  ul: { class: 'labelled' },
};

/** What there is to know of an element, in whichever tree it is. */
export interface Found {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

/**
 * The elements and attributes that are not of a closed set, as they stand. Needs nothing outside of itself: it is handed
 * to browsers too.
 */
export function strangers(
  elements: Iterable<Found>,
  set: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string[] {
  const found: string[] = [];
  for (const { localName, attributes } of elements) {
    const allowed = Object.hasOwn(set, localName) ? set[localName] : undefined;
    if (!allowed) {
      found.push(`<${localName}>`);
      continue;
    }
    for (const { name, value } of attributes) {
      const pattern = Object.hasOwn(allowed, name.toLowerCase()) ? allowed[name.toLowerCase()] : undefined;
      if (pattern === undefined || !new RegExp(`^(?:${pattern})$`, 'u').test(value))
        found.push(`<${localName} ${name}="${value}">`);
    }
  }
  return found;
}
