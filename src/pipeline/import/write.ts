import type { Heading, Link, Nodes, Root, RootContent } from 'mdast';
import { toString as plainWords } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { passageId } from '../../model/report.ts';
import { freeId, slugOf } from '../parse/outline.ts';
import { isUnseen } from '../parse/render.ts';
import { addressOf } from './links.ts';
import type { Lose } from './manuscript.ts';

const writer = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkDirective)
  .use(remarkStringify, { bullet: '-', bulletOther: '*', emphasis: '*', strong: '*', fences: true, listItemIndent: 'one', rule: '-' });

/**
 * A tree as Markdown in our form, in place: each heading gets its id, links within the document lead to sections and
 * blocks, and links that no report may have are taken off their words.
 */
export function writeMarkdown(tree: Root, lose: Lose): string {
  settleLinks(tree, placesOf(tree), lose);
  return writer.stringify(tree as never);
}

/** Gives each heading its id and tells where each name in the document is. */
function placesOf(tree: Root): Map<string, string> {
  const places = new Map<string, string>();
  const taken = new Set<string>();
  let section = '';
  let block = 0;
  const nodes = tree.children;
  // What comes before the first heading has a section of this name.
  if (nodes[0] && nodes[0].type !== 'heading') section = freeId('introduction', taken);
  if (section !== '') taken.add(section);
  for (const [at, node] of nodes.entries()) {
    const isCaption = node.type === 'paragraph' && nodes[at + 1]?.type === 'table' && plainWords(node).startsWith('Table: ');
    if (node.type === 'heading') {
      section = freeId(slugOf(plainWords(node)), taken);
      taken.add(section);
      block = 0;
      giveId(node, section);
    } else if (!isUnseen(node) && !isCaption) {
      block += 1;
    }
    const place = node.type === 'heading' ? section : passageId(section as never, isCaption ? block + 1 : Math.max(block, 1));
    if (node.type === 'footnoteDefinition') continue;
    for (const name of anchorsIn(node)) if (!places.has(name)) places.set(name, place);
  }
  return places;
}

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
    lose({ what: why.what, place: at === undefined ? {} : { at }, ...(why.detail ? { detail: why.detail } : {}) });
    parent.children.splice(index, 1, ...(node.children as never[]));
    return [SKIP, index];
  });
}

function settle(node: Link, places: ReadonlyMap<string, string>): { what: string; detail?: string } | undefined {
  const to = node.data?.to;
  if (to !== undefined) {
    const place = places.get(to);
    if (place === undefined) return { what: 'cross-reference to a place that is not in the text, written without its link' };
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
