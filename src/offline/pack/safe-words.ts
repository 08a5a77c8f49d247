/** Makes inert nodes of a string; `app` hands it in, the one place that may. */
export type ParseHtml = (html: string) => DocumentFragment;

/** All that the words of a report are made of: what the pipeline lets through, and what the reader puts around it. */
const elements = new Set(
  (
    'a abbr blockquote br button caption circle code dd del desc details div dl dt em figcaption figure h2 h3 h4 img li ' +
    'line ol p path pre rect section span strong sub summary sup svg table tbody td text th thead tr ul'
  ).split(' '),
);

/** Attributes whose values are words, numbers or names; none of them loads, runs or covers anything. */
const attributes = new Set(
  (
    'alt aria-expanded aria-label class colspan cx cy d data-counterpart data-depth data-file data-kind data-missing ' +
    'data-passage data-peek data-section data-status data-stop data-target data-to data-type data-unlaid data-voice ' +
    'decoding dir download height href id lang loading r rel role rowspan scope src start tabindex text-anchor title ' +
    'transform type viewBox width x x1 x2 y y1 y2'
  ).split(' '),
);

/** Classes by which words are set. Others of this site cover the page or pass for its own parts. */
const classes = new Set(
  (
    'align-center align-end all-terms block block-words box box-facts box-name box-title chart chart-title ' +
    'content-note counterpart data-file data-line description drawing end end-mark evidence field footnote-back ' +
    'footnote-ref footnotes for-children grid ground hatch in-short key-point labelled mark narrow note note-short note-skip ' +
    'note-ways number numbers part part-name path-s1 path-s2 path-s3 path-s4 peek-button quote rail recommendation ' +
    'recommendation-id response s1 s2 s3 s4 section-head short table term terms tick unseen wide word'
  ).split(' '),
);

const roles = new Set(['region', 'img', 'doc-noteref', 'doc-backlink']);

/** Places in the page, on the site, on the web, and ways to reach somebody. */
const isLink = (href: string) => /^(?:#|\/(?![/\\])|https?:\/\/|mailto:|tel:|sms:)[^\s\\]*$/.test(href);
const isOwnPicture = (src: string) => /^\/(?:[\w.~-]+\/)*reports\/[a-z0-9-]+\/media\/[\w./-]+$/.test(src);

/**
 * Whether HTML from another device holds nothing but what the words of a report can hold. A text that the build wrote
 * passes; of any other nothing is kept, not even what would be left after cleaning.
 */
export function areSafeWords(html: string, parse: ParseHtml): boolean {
  const nodes = parse(html);
  if (!isClosed(html, nodes, parse)) return false;
  const walker = nodes.ownerDocument.createTreeWalker(nodes);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) continue;
    if (!(node instanceof Element) || !isSafe(node)) return false;
  }
  return true;
}

/** Whether a text opens and closes its own elements only: put into a page, it must not reach beyond its place. */
function isClosed(html: string, nodes: DocumentFragment, parse: ParseHtml): boolean {
  // What stays open, such as bold, would go on in what follows, and a span is such a thing.
  const [first, second, ...more] = parse(`<div>${html}</div><span></span>`).childNodes;
  if (!first || !(second instanceof HTMLSpanElement) || more.length > 0) return false;
  const whole = nodes.ownerDocument.createElement('div');
  whole.append(nodes.cloneNode(true));
  return whole.isEqualNode(first);
}

function isSafe(element: Element): boolean {
  if (!elements.has(element.localName)) return false;
  return [...element.attributes].every(
    ({ name, value }) => attributes.has(name) && isSafeValue(element, name, value),
  );
}

function isSafeValue(element: Element, name: string, value: string): boolean {
  switch (name) {
    case 'href':
      return element.localName === 'a' && isLink(value);
    case 'src':
      return element.localName === 'img' && isOwnPicture(value);
    case 'class':
      return value.split(/\s+/).every(part => classes.has(part));
    case 'role':
      return roles.has(value);
    case 'type':
      return value === 'button';
    case 'tabindex':
      return value === '0' || value === '-1';
    default:
      return true;
  }
}
