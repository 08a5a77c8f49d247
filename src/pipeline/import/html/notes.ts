import { decoded } from './inline.ts';
import { classesOf, elementsIn, findAll, type Html, textOf } from './tree.ts';

/** A page's footnotes. */
export interface PageNotes {
  /** The name of each note, by the id that references lead to. */
  readonly names: ReadonlyMap<string, string>;
  /** What each note holds, without the link back. */
  readonly contents: readonly { readonly name: string; readonly content: Html }[];
  /** What is not shown where it stands: the notes, and lists that hold nothing else. */
  readonly elements: ReadonlySet<Html>;
}

/**
 * Finds a page's footnotes: what a short link (“1”, “[footnote 1]”) leads to and what leads back to it. Pages of GOV.UK, of the
 * W3C, of Word and of Markdown converters all write them in this way, under different names.
 */
export function notesOf(content: Html): PageNotes {
  const byId = new Map<string, Html>();
  for (const node of findAll(
    content,
    ({ attributes, tag }) => attributes.id !== undefined || (tag === 'a' && attributes.name !== undefined),
  )) {
    for (const id of [node.attributes.id, node.attributes.name])
      if (id !== undefined && !byId.has(id)) byId.set(id, node);
  }
  const parents = parentsIn(content);
  const names = new Map<string, string>();
  const contents: { name: string; content: Html }[] = [];
  const elements = new Set<Html>();
  for (const link of findAll(
    content,
    ({ tag, attributes }) => tag === 'a' && (attributes.href ?? '').startsWith('#'),
  )) {
    const id = decoded((link.attributes.href ?? '').slice(1));
    const target = byId.get(id);
    if (!target || names.has(id) || !isReference(link) || isWithin(link, elements, parents)) continue;
    const note = noteAround(target, parents);
    if (!note || !leadsBack(note, link, parents) || elements.has(note)) continue;
    const name = String(contents.length + 1);
    names.set(id, name);
    contents.push({ name, content: withoutBackLinks(note, link, parents) });
    elements.add(note);
  }
  for (const list of findAll(content, ({ tag }) => tag === 'ol' || tag === 'ul')) {
    const items = elementsIn(list);
    if (items.length > 0 && items.every(item => elements.has(item))) elements.add(list);
  }
  return { names, contents, elements };
}

function parentsIn(content: Html): Map<Html, Html> {
  const parents = new Map<Html, Html>();
  const open = [content];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const child of elementsIn(node)) {
      parents.set(child, node);
      open.push(child);
    }
  }
  return parents;
}

function isReference(link: Html): boolean {
  const words = textOf(link).trim();
  const isNamed =
    link.attributes.role === 'doc-noteref' ||
    classesOf(link).some(name => /footnote|noteref|endnote/i.test(name));
  return isNamed || /^[[(]?(?:(?:foot|end)?note\s*)?(?:\d{1,4}|[ivx]{1,5}|[a-z*†‡])[\])]?$/i.test(words);
}

/** Whether something stands in a note: what leads back from there is no reference. */
function isWithin(node: Html, notes: ReadonlySet<Html>, parents: ReadonlyMap<Html, Html>): boolean {
  for (let each: Html | undefined = node; each; each = parents.get(each)) if (notes.has(each)) return true;
  return false;
}

/** The item, paragraph or box that a note is; Word marks a note by a name inside its paragraph. */
function noteAround(target: Html, parents: ReadonlyMap<Html, Html>): Html | undefined {
  for (let node: Html | undefined = target; node; node = parents.get(node)) {
    if (['li', 'p', 'aside', 'dd'].includes(node.tag)) {
      const box: Html | undefined = parents.get(node);
      // Word: <div id="ftn1"><p><a name="_ftn1">, with all paragraphs of the note in the div.
      return node.tag === 'p' &&
        box?.tag === 'div' &&
        /^(?:ftn|edn|fn|sdfootnote|sdendnote)\d+$/.test(box.attributes.id ?? '')
        ? box
        : node;
    }
    if (
      node.tag === 'div' &&
      /^(?:ftn|edn|fn|sdfootnote|sdendnote)[\w:-]*\d+$/i.test(node.attributes.id ?? '')
    )
      return node;
  }
  return undefined;
}

/** A note has a link back to its reference: to the link itself or to what it stands in. */
function leadsBack(note: Html, link: Html, parents: ReadonlyMap<Html, Html>): boolean {
  return (
    backLinks(note, link, parents).length > 0 ||
    note.attributes.role === 'doc-footnote' ||
    note.attributes.role === 'doc-endnote'
  );
}

function backLinks(note: Html, link: Html, parents: ReadonlyMap<Html, Html>): Html[] {
  const own = new Set<string>();
  for (let node: Html | undefined = link, steps = 0; node && steps < 4; node = parents.get(node), steps++) {
    for (const id of [node.attributes.id, node.attributes.name]) if (id) own.add(id);
  }
  return findAll(note, ({ tag, attributes, ...rest }) => {
    if (tag !== 'a' || !(attributes.href ?? '').startsWith('#')) return false;
    const isNamed =
      attributes.role === 'doc-backlink' ||
      classesOf({ tag, attributes, ...rest }).some(name => /reverse|back/i.test(name));
    return isNamed || own.has(decoded((attributes.href ?? '').slice(1)));
  });
}

function withoutBackLinks(note: Html, link: Html, parents: ReadonlyMap<Html, Html>): Html {
  const gone = new Set(backLinks(note, link, parents));
  const without = (node: Html): Html => ({
    ...node,
    children: node.children
      .filter(child => typeof child === 'string' || !gone.has(child))
      .map(child => (typeof child === 'string' ? child : without(child))),
  });
  return without(note);
}
