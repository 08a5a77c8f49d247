import type { Root } from 'mdast';

declare module 'mdast' {
  interface TableData {
    /** What the author wrote as the table's caption. */
    caption?: PhrasingContent[];
  }
}

const sign = /^Table:\s+/;

/** Makes a paragraph that begins with “Table: ” the caption of the table that follows it at once, in place. */
export function settleCaptions(tree: Root): void {
  for (const [index, node] of tree.children.entries()) {
    const next = tree.children[index + 1];
    if (node.type !== 'paragraph' || next?.type !== 'table') continue;
    const [first, ...rest] = node.children;
    if (first?.type !== 'text' || !sign.test(first.value)) continue;
    next.data = {
      ...next.data,
      caption: [{ ...first, value: first.value.replace(sign, '') }, ...rest],
    };
    node.children = [];
  }
}
