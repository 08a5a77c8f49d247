import { countWords } from '../../../text/words.ts';
import type { Run } from '../phrasing.ts';
import { raisedText } from '../raised.ts';
import { mathText } from './formula.ts';
import { noteAnchors, type Page } from './page.ts';
import { type Html, textOf } from './tree.ts';

type Marks = Omit<Run, 'text' | 'node'>;

/** What stands in a line, as runs. White space is as in the file; breaks are breaks. */
export function runsOf(nodes: readonly (Html | string)[], page: Page, marks: Marks = {}): Run[] {
  return nodes.flatMap(node =>
    typeof node === 'string'
      ? [{ text: node.replace(/[ \t\r\n\f]+/g, ' '), ...marks }]
      : runsIn(node, page, marks),
  );
}

function runsIn(node: Html, page: Page, marks: Marks): Run[] {
  noteAnchors(node, page);
  const inside = (more: Marks = {}) => runsOf(node.children, page, { ...marks, ...more });
  switch (node.tag) {
    case 'b':
    case 'strong':
      return inside({ strong: true });
    case 'i':
    case 'em':
    case 'cite':
    case 'dfn':
    case 'var':
      return inside({ emphasis: true });
    case 's':
    case 'strike':
    case 'del':
      return inside({ deleted: true });
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return inside({ code: true });
    case 'sup':
    case 'sub':
      return raised(node, page, marks);
    case 'q':
      return [{ text: '“', ...marks }, ...inside(), { text: '”', ...marks }];
    case 'br':
      return [{ text: '', ...marks, node: { type: 'break' } }];
    case 'a':
      return linkIn(node, page, marks);
    case 'img':
      return pictureIn(node, page, marks);
    case 'input':
      return tickIn(node, page, marks);
    case 'math':
      return mathIn(node, page, marks);
    case 'rt':
    case 'rp':
      page.lose({
        what: 'reading aid above a character, left out',
        place: { at: node.line },
        words: countWords(textOf(node)),
      });
      return [];
    case 'abbr':
    case 'acronym':
      if (node.attributes.title)
        page.lose({
          what: 'title of an abbreviation, left out',
          place: { at: node.line },
          detail: node.attributes.title,
        });
      return inside();
    default:
      return inside();
  }
}

/** A reference to a note is often raised, and is no raised text. */
function raised(node: Html, page: Page, marks: Marks): Run[] {
  const runs = runsOf(node.children, page, marks);
  if (runs.some(run => run.node)) return runs;
  const where = node.tag === 'sup' ? 'up' : 'down';
  return runs.map(run => ({ ...run, text: raisedText(run.text, where) }));
}

function linkIn(node: Html, page: Page, marks: Marks): Run[] {
  const { href } = node.attributes;
  const name = href?.startsWith('#') ? decoded(href.slice(1)) : undefined;
  const note = name === undefined ? undefined : page.notes.get(name);
  if (note !== undefined) {
    const words = countWords(textOf(node));
    // The number is made anew; words beside it (“footnote 3”) go with it.
    if (words > 0)
      page.lose({ what: 'number of a footnote, written as a reference', place: { at: node.line }, words });
    return [{ text: '', node: { type: 'footnoteReference', identifier: note, label: note } }];
  }
  if (href === undefined || href.trim() === '' || href === '#') return runsOf(node.children, page, marks);
  if (name !== undefined) return runsOf(node.children, page, { ...marks, to: name });
  return runsOf(node.children, page, { ...marks, link: absolute(href, page.base) });
}

/** A name in an address is written with escapes. */
export function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A lone “%” stands for itself.
    return name;
  }
}

function absolute(href: string, base: string | undefined): string {
  const plain = href.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(plain) || base === undefined) return plain;
  return URL.canParse(plain, base) ? new URL(plain, base).href : plain;
}

function pictureIn(node: Html, page: Page, marks: Marks): Run[] {
  const { src = '', alt = '' } = node.attributes;
  const picture = page.pictures.get(src);
  if (picture && 'path' in picture) {
    const isDecorative = node.attributes.alt === '' || node.attributes.role === 'presentation';
    return [
      {
        text: '',
        ...marks,
        node: {
          type: 'image',
          url: picture.path,
          alt: alt.replace(/\s+/g, ' ').trim(),
          data: { decorative: isDecorative },
        },
      },
    ];
  }
  const shown = src.startsWith('data:') ? 'a picture in the page itself' : src;
  page.lose({
    what: `picture, left out: ${picture?.problem ?? 'it has no address'}`,
    place: { at: node.line },
    detail: alt || shown,
  });
  return [];
}

/** A box or circle to tick, the only control that is left in a text (html/main.ts). */
function tickIn({ attributes, line }: Html, page: Page, marks: Marks): Run[] {
  const [full, empty] = /^radio$/i.test(attributes.type ?? '') ? ['◉', '○'] : ['☑', '☐'];
  const isTicked = attributes.checked !== undefined;
  page.lose({
    what: 'box or circle to tick, written as a sign',
    place: { at: line },
    detail: isTicked ? 'ticked' : 'not ticked',
  });
  return [{ text: ` ${isTicked ? full : empty} `, ...marks }];
}

/** A formula as a line; what is there for other programs is left out. */
function mathIn(node: Html, page: Page, marks: Marks): Run[] {
  const text = mathText(node);
  page.lose({
    what: 'formula, written as a line of text',
    place: { at: node.line },
    words: countWords(textOf(node)) - countWords(text),
  });
  return [{ text, ...marks }];
}
