import type { Heading, Root, RootContent } from 'mdast';
import { toString as plainWords } from 'mdast-util-to-string';
import { errorAt, type Tell, warningAt } from '../findings.ts';
import { placeOf } from './context.ts';

/** A section's heading and the nodes under it, with its id settled and nothing rendered yet. */
export interface Part {
  readonly id: string;
  readonly depth: number;
  /** Nothing for the text before the first heading. */
  readonly heading: Heading | undefined;
  readonly nodes: readonly RootContent[];
  readonly line: number;
}

interface Draft {
  id: string | undefined;
  depth: number;
  heading: Heading | undefined;
  nodes: RootContent[];
  line: number;
}

/** Takes a leading `# Title` out of the tree and gives its words. */
export function takeTitle(tree: Root): { words: string; heading: Heading } | undefined {
  const first = tree.children[0];
  if (first?.type !== 'heading' || first.depth !== 1) return undefined;
  tree.children.shift();
  return { words: plainWords(first).trim(), heading: first };
}

/** Cuts a tree at its headings. Every id is unique; an id that is wrong or given twice is told. */
export function outline(tree: Root, file: string, tell: Tell): Part[] {
  const drafts = cut(tree, file, tell);
  const taken = new Set<string>();
  for (const draft of drafts) {
    if (draft.id === undefined) continue;
    if (taken.has(draft.id)) {
      tell(
        errorAt(
          file,
          { line: draft.line, column: 1 },
          'duplicate-id',
          `two sections of this edition have the id “${draft.id}”; give each its own`,
          { found: draft.id },
        ),
      );
      draft.id = freeId(draft.id, taken);
    }
    taken.add(draft.id);
  }
  return drafts.map(draft => {
    const id = draft.id ?? freeId(draft.heading ? slugOf(plainWords(draft.heading)) : 'introduction', taken);
    taken.add(id);
    return { ...draft, id };
  });
}

function cut(tree: Root, file: string, tell: Tell): Draft[] {
  const drafts: Draft[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const id = takeId(node, file, tell);
      drafts.push({
        id,
        depth: depthOf(node, file, tell),
        heading: node,
        nodes: [],
        line: placeOf(node).line,
      });
    } else if (drafts.length > 0) {
      drafts.at(-1)?.nodes.push(node);
    } else {
      drafts.push({ id: undefined, depth: 2, heading: undefined, nodes: [node], line: placeOf(node).line });
    }
  }
  return drafts;
}

/** `#` would compete with the page's own title, and a sixth level is no help to anybody. */
function depthOf(node: Heading, file: string, tell: Tell): number {
  const depth = Math.min(Math.max(node.depth, 2), 4);
  if (depth !== node.depth) {
    const [written, used] = ['#'.repeat(node.depth), '#'.repeat(depth)];
    const message = `headings of sections begin with ##, ### or ####; “${written}” is read as “${used}”`;
    tell(warningAt(file, placeOf(node), 'heading-depth', message, { found: written, expected: used }));
  }
  return depth;
}

/** Takes `{#id}` off the end of a heading. */
function takeId(node: Heading, file: string, tell: Tell): string | undefined {
  const last = node.children.at(-1);
  const match = last?.type === 'text' ? /\s*\{#([^{}]*)\}\s*$/.exec(last.value) : null;
  if (last?.type !== 'text' || !match) return undefined;
  last.value = last.value.slice(0, match.index);
  const id = match[1] ?? '';
  if (isSectionId(id)) return id;
  const message = `“${id}” cannot be an id; use small letters, digits and single hyphens, such as what-changed`;
  tell(errorAt(file, placeOf(node), 'wrong-id', message, { found: id }));
  return undefined;
}

/** True for what can be the id of a section. */
export function isSectionId(id: string): boolean {
  return /^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u.test(id);
}

/** A heading's words as an id: “What changed?” gives `what-changed`. */
export function slugOf(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '');
  return plain.match(/[\p{Ll}\p{Lo}\p{N}]+/gu)?.join('-') ?? 'section';
}

/** An id that no other has: `method`, else `method-2` and so on. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let candidate = id;
  for (let number = 2; taken.has(candidate); number++) candidate = `${id}-${number}`;
  return candidate;
}

/** The number of each section by its depth: 1, 1.1, 1.2, 2. A level left out is not counted. */
export function numbers(depths: readonly number[]): string[] {
  let open: { depth: number; count: number }[] = [];
  return depths.map(depth => {
    const level = open.findIndex(entry => entry.depth >= depth);
    const above = level < 0 ? open : open.slice(0, level);
    const count = level < 0 ? 0 : (open[level]?.count ?? 0);
    open = [...above, { depth, count: count + 1 }];
    return open.map(entry => entry.count).join('.');
  });
}
