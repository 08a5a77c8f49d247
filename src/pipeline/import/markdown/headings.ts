import type { Heading, Root } from 'mdast';
import { toString as plainWords } from 'mdast-util-to-string';
import { freeId, isSectionId, slugOf } from '../../parse/outline.ts';
import type { Lose } from '../manuscript.ts';
import type { Edit } from './edits.ts';

/** The heading that a text begins with, where it is its title. */
export function titleOf(tree: Root): Heading | undefined {
  const first = tree.children[0];
  return first?.type === 'heading' && first.depth === 1 && plainWords(first).trim() !== ''
    ? first
    : undefined;
}

/**
 * Changes that give each heading of a part `##` to `######` and an id that no other has. What is right stays as it is.
 * `title` is a heading that goes into the front matter.
 */
export function headingEdits(tree: Root, source: string, title: Heading | undefined, lose: Lose): Edit[] {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading' && node !== title);
  const down = headings.some(({ depth }) => depth === 1) ? 1 : 0;
  const taken = new Set<string>();
  const edits: Edit[] = title ? [wholeOf(title, '')] : [];
  for (const node of headings) {
    const own = idOf(node);
    const id =
      own !== undefined && isSectionId(own) && !taken.has(own)
        ? own
        : freeId(slugOf(plainWords(node).replace(/\s*\{#[^{}]*\}\s*$/, '')), taken);
    if (own !== undefined && own !== id)
      lose({
        what: 'heading’s id that was taken or cannot be one, made anew',
        place: { at: lineOf(node) },
        detail: own,
        words: 0,
      });
    taken.add(id);
    const depth = Math.min(node.depth + down, 6);
    if (node.depth + down > 6)
      lose({
        what: 'heading of the seventh level, written as one of the sixth',
        place: { at: lineOf(node) },
      });
    edits.push(...editsFor(node, depth, id, own, source, lose));
  }
  return edits;
}

function idOf(node: Heading): string | undefined {
  const last = node.children.at(-1);
  return last?.type === 'text' ? /\s*\{#([^{}]*)\}\s*$/.exec(last.value)?.[1] : undefined;
}

function editsFor(
  node: Heading,
  depth: number,
  id: string,
  own: string | undefined,
  source: string,
  lose: Lose,
): Edit[] {
  if (
    plainWords(node)
      .replace(/\{#[^{}]*\}\s*$/, '')
      .trim() === ''
  ) {
    lose({ what: 'heading without words, left out', place: { at: lineOf(node) } });
    return [wholeOf(node, '')];
  }
  const { from, to } = rangeOf(node);
  const { first, last } = wordsRange(source.slice(from, to), from);
  const words = source.slice(first, last);
  const isRight =
    depth === node.depth &&
    own === id &&
    source.startsWith(`${'#'.repeat(depth)} `, from) &&
    !words.includes('\n');
  if (isRight) return [];
  const before = { from, to: first, text: `${'#'.repeat(depth)} ` };
  const tag = /\s*\{#[^{}]*\}\s*$/.exec(words)?.[0].length ?? 0;
  const after = { from: last - tag, to, text: ` {#${id}}` };
  const breaks = [...words.slice(0, words.length - tag).matchAll(/[ \t]*\\?\n[ \t]*/g)].map(match => ({
    from: first + match.index,
    to: first + match.index + match[0].length,
    text: ' ',
  }));
  return [before, ...breaks, after];
}

/** Where a heading's words are, between the signs that make it one. */
function wordsRange(written: string, from: number): { first: number; last: number } {
  const signs = /^#{1,6}[ \t]+/.exec(written)?.[0].length;
  if (signs === undefined) {
    const line = /[ \t]*\n[ \t>]*(?:=+|-+)[ \t]*$/.exec(written);
    return { first: from, last: from + (line?.index ?? written.length) };
  }
  const end = /(?:[ \t]+#+)?[ \t]*$/.exec(written.slice(signs))?.[0].length ?? 0;
  return { first: from + signs, last: from + written.length - end };
}

function wholeOf(node: Heading, text: string): Edit {
  return { ...rangeOf(node), text };
}

function rangeOf(node: Heading): { from: number; to: number } {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

function lineOf(node: Heading): number {
  return node.position?.start.line ?? 1;
}
