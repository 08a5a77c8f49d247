import { countWords } from '../../../text/words.ts';
import type { Lose } from '../manuscript.ts';
import { classesOf, elementsIn, findAll, type Html, textOf } from './tree.ts';

/** What a page says, without what is around it on every page of its site. */
export interface MainContent {
  readonly content: Html;
  /** Words of the whole page, as a browser would show them. */
  readonly words: number;
}

/**
 * Finds a page's main content and takes out of it what is no part of the text: menus, contents lists, forms, what is hidden.
 * Each is told with its words.
 */
export function mainContent(page: Html, lose: Lose): MainContent {
  const body = findAll(page, ({ tag }) => tag === 'body')[0] ?? page;
  const words = countWords(textOf(body));
  const main = mainIn(body);
  if (main !== body) {
    const outside = words - countWords(textOf(main));
    if (outside > 0)
      lose({
        what: 'menus, header and footer around the main content, left out',
        place: { part: 'the page' },
        words: outside,
      });
  }
  return { content: cleaned(main, main === body, lose), words };
}

/** The element that the page calls its main content; all of a page that calls none so. */
function mainIn(body: Html): Html {
  const all = findAll(
    body,
    ({ tag, attributes }) =>
      (tag === 'main' || attributes.role === 'main') && attributes.hidden === undefined,
  );
  const whole = countWords(textOf(body));
  const [main, ...more] = all.filter(each => countWords(textOf(each)) > 0);
  if (main && more.length === 0 && holdsText(main, whole)) return main;
  const articles = findAll(body, ({ tag }) => tag === 'article');
  const [article] = articles;
  return article && articles.length === 1 && !main && holdsText(article, whole) ? article : body;
}

/** A “main content” with hardly any of the page's words is a mistake in the page. */
function holdsText(main: Html, whole: number): boolean {
  return countWords(textOf(main)) >= whole * 0.3;
}

function cleaned(node: Html, isWhole: boolean, lose: Lose): Html {
  const children: (Html | string)[] = [];
  for (const child of node.children) {
    if (typeof child === 'string') {
      children.push(child);
      continue;
    }
    const why = leftOut(child, isWhole);
    if (why === undefined) children.push(cleaned(child, isWhole && isFrame(child), lose));
    else if (why !== '') {
      const words = countWords(textOf(child));
      if (words > 0 || telling.has(child.tag))
        lose({ what: why, place: { at: child.line }, words, ...detailOf(child) });
    }
  }
  return { ...node, children };
}

/** Around the text of a page without `<main>`, headers and footers are the site's as long as only such frames are around them. */
function isFrame({ tag }: Html): boolean {
  return ['div', 'body', 'form', 'center'].includes(tag);
}

const telling = new Set(['iframe', 'object', 'embed', 'video', 'audio', 'canvas', 'svg']);

/** Why an element is left out: nothing where it is not, an empty text where nobody would miss it. */
function leftOut(node: Html, isWhole: boolean): string | undefined {
  const { tag, attributes } = node;
  const names = [...classesOf(node), attributes.id ?? ''];
  if (
    [
      'script',
      'style',
      'template',
      'link',
      'meta',
      'head',
      'area',
      'map',
      'source',
      'track',
      'param',
    ].includes(tag)
  )
    return '';
  if (
    attributes.hidden !== undefined ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '')
  )
    return 'hidden text, left out';
  if (
    attributes.role === 'doc-toc' ||
    names.some(name =>
      /^(?:toc|contents-list|gem-c-contents-list|table-of-contents|gem-c-contents-list-with-body__link-wrapper)$/i.test(
        name,
      ),
    )
  )
    return 'contents list, left out; the page makes its own';
  if (
    tag === 'nav' ||
    attributes.role === 'navigation' ||
    names.some(name => /skip-?(?:link|nav)/i.test(name))
  )
    return 'menu, left out';
  if (tag === 'noscript') return 'words for browsers without scripts, left out';
  if (isTick(node)) return undefined;
  if (['button', 'input', 'select', 'textarea', 'dialog'].includes(tag) || attributes.role === 'button')
    return 'form control, left out';
  if (['iframe', 'object', 'embed', 'video', 'audio', 'canvas', 'applet'].includes(tag))
    return 'embedded content of another file, left out';
  if (tag === 'svg') return 'drawing (SVG), left out; save it as PNG and add it';
  if (isWhole && (isBand(node, 'header', 'banner') || isBand(node, 'footer', 'contentinfo')))
    return 'header or footer of the site, left out';
  return undefined;
}

/** A box or circle to tick: whether it is ticked belongs to the text, unless it is a switch of the page. */
function isTick({ tag, attributes }: Html): boolean {
  const isBox = tag === 'input' && /^(?:checkbox|radio)$/i.test(attributes.type ?? '');
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.role ?? ''}`;
  return isBox && attributes['aria-hidden'] !== 'true' && !/toggle|menu|nav|switch|button/i.test(names);
}

/** A band of the site, unless the page's title is in it or notes are. */
function isBand(node: Html, tag: string, role: string): boolean {
  if (node.tag !== tag && node.attributes.role !== role) return false;
  return (
    findAll(
      node,
      each => each.tag === 'h1' || /^(?:doc-)?(?:endnotes?|footnotes?)$/.test(each.attributes.role ?? ''),
    ).length === 0
  );
}

function detailOf({ tag, attributes, children }: Html): { detail?: string } {
  const title =
    tag === 'svg'
      ? elementsIn({ tag, attributes, children, line: 0 }).find(each => each.tag === 'title')
      : undefined;
  const said =
    attributes['aria-label'] ??
    attributes.title ??
    (title ? textOf({ ...title, tag: 'span' }).trim() : attributes.src);
  return said ? { detail: said } : {};
}
