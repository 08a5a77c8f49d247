import type { Heading, Link, Nodes, Root, RootContent } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { toString as plainWords } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { passageId, type SectionId } from '../../model/report.ts';
import { freeId, slugOf } from '../parse/outline.ts';
import { isUnseen } from '../parse/render.ts';
import { linkAddresses } from './bare-addresses.ts';
import { addressOf } from './links.ts';
import type { Lose } from './manuscript.ts';

/**
 * Directives as they are written, but for colons: only “:term”, “:lang” and “:page” in a text would be taken for one when it is read
 * (parse/directives.ts turns all others back), so that “10:30” stays “10:30”.
 */
const directives: Options = {
  ...directiveToMarkdown(),
  unsafe: [
    { character: ':', after: '(?:term|lang|page)', inConstruct: 'phrasing' },
    ...(directiveToMarkdown().unsafe ?? []).filter(({ after }) => !after),
  ],
};

const style: Options = {
  bullet: '-',
  bulletOther: '*',
  rule: '-',
  // What looks like an address is not always one that `<…>` can hold.
  resourceLink: true,
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), directives],
};

/**
 * A tree as Markdown in our form, in place: each heading gets its id, links within the document lead to sections and
 * blocks, and links that no report may have are taken off their words.
 */
export function writeMarkdown(tree: Root, lose: Lose): string {
  linkAddresses(tree, lose);
  settleLinks(tree, placesOf(tree), lose);
  return toMarkdown(tree, style);
}

/** A piece of a text as Markdown, its links settled and its headings without ids. */
export function markdownOf(tree: Root, lose: Lose): string {
  linkAddresses(tree, lose);
  settleLinks(tree, new Map(), lose);
  return toMarkdown(tree, style);
}

/** Gives each heading its id and tells where each name in the document is. */
function placesOf(tree: Root): Map<string, string> {
  const places = new Map<string, string>();
  const ids = idsOf(tree);
  let section = ids.introduction;
  let block = 0;
  for (const [at, node] of tree.children.entries()) {
    const isCaption = isCaptionLine(node, tree.children[at + 1]);
    if (node.type === 'heading') {
      section = ids.headings.get(node) ?? '';
      block = 0;
      giveId(node, section);
    } else if (!isUnseen(node) && !isCaption) {
      block += 1;
    }
    if (node.type === 'footnoteDefinition') continue;
    const number = isCaption ? block + 1 : Math.max(block, 1);
    const place = node.type === 'heading' ? section : passageId(section as SectionId, number);
    for (const name of anchorsIn(node)) if (!places.has(name)) places.set(name, place);
  }
  return places;
}

/** Ids by the words of the headings; what stands before the first has a section too, whose name gives way to theirs. */
function idsOf(tree: Root): { headings: Map<Heading, string>; introduction: string } {
  const taken = new Set<string>();
  const headings = new Map<Heading, string>();
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    const id = freeId(node.data?.id ?? slugOf(plainWords(node).replace(numberBefore, '')), taken);
    taken.add(id);
    headings.set(node, id);
  }
  return { headings, introduction: freeId('introduction', taken) };
}

/** A table's caption is no block of its own (parse/captions.ts). */
function isCaptionLine(node: RootContent, next: RootContent | undefined): boolean {
  return node.type === 'paragraph' && next?.type === 'table' && plainWords(node).startsWith('Table: ');
}

/** A number before a heading's words may change when a part is added; its address should not. */
const numberBefore = /^\s*\d+(?:\.\d+)*[.)]?\s+(?=.*\p{L})/u;

function anchorsIn(node: RootContent): string[] {
  const found: string[] = [];
  visit(node, each => {
    found.push(...(each.data?.anchors ?? []));
  });
  return found;
}

function giveId(node: Heading, id: string): void {
  const last = node.children.at(-1);
  if (last?.type === 'text') last.value = `${last.value} {#${id}}`;
  else node.children.push({ type: 'text', value: ` {#${id}}` });
}

function settleLinks(tree: Root, places: ReadonlyMap<string, string>, lose: Lose): void {
  let at: number | undefined;
  visit(tree, (node: Nodes, index, parent) => {
    at = node.data?.at ?? at;
    if (node.type !== 'link' || !parent || index === undefined) return;
    const why = settle(node, places);
    if (why === undefined) return;
    lose({
      what: why.what,
      place: at === undefined ? {} : { at },
      ...(why.detail ? { detail: why.detail } : {}),
    });
    parent.children.splice(index, 1, ...(node.children as never[]));
    return [SKIP, index];
  });
}

function settle(
  node: Link,
  places: ReadonlyMap<string, string>,
): { what: string; detail?: string } | undefined {
  const to = node.data?.to;
  if (to !== undefined) {
    const place = places.get(to);
    if (place === undefined)
      return { what: 'cross-reference to a place that is not in the text, written without its link' };
    node.url = `#${place}`;
    return undefined;
  }
  const address = addressOf(node.url);
  if (address !== undefined) {
    node.url = address;
    return undefined;
  }
  return { what: 'link that a report must not have, written without it', detail: node.url.slice(0, 100) };
}
