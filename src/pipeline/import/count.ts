import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { countWords } from '../../text/words.ts';
import type { Counts } from './manuscript.ts';

/** Counts a tree as it is written, with the ids of headings in it. `source` is the text that it was parsed from, if it was. */
export function countTree(tree: Root, source = ''): Counts {
  const counts = { words: 0, headings: 0, lists: 0, tables: 0, footnotes: 0, pictures: 0, links: 0 };
  const lines: string[] = [];
  visit(tree, node => {
    switch (node.type) {
      case 'heading':
        counts.headings += 1;
        break;
      case 'list':
        counts.lists += 1;
        break;
      case 'table':
        counts.tables += 1;
        break;
      case 'footnoteReference':
        counts.footnotes += 1;
        break;
      case 'image':
      case 'imageReference':
        counts.pictures += 1;
        break;
      case 'containerDirective':
      case 'leafDirective':
        if (node.name === 'figure') counts.pictures += 1;
        break;
      case 'link':
      case 'linkReference':
        counts.links += 1;
        break;
      default:
    }
    if (
      node.type === 'heading' ||
      node.type === 'paragraph' ||
      node.type === 'tableCell' ||
      node.type === 'code'
    ) {
      const line = lineOf(node, source)
        .replace(/\s*\{#[^{}]*\}\s*$/, '')
        .replace(/^Table: /, '');
      lines.push(line);
    }
    return node.type === 'definition' ? SKIP : undefined;
  });
  counts.words = countWords(lines.join('\n\n'));
  return counts;
}

/** The words of a passage; what only looks like a directive (“10:30”) is what it looks like. */
function lineOf(node: Nodes, source: string): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    case 'html':
      return /^<br/i.test(node.value) ? ' ' : '';
    case 'textDirective': {
      if (node.name === 'page') return '';
      const isOurs = node.name === 'term' || node.name === 'lang';
      const { start, end } = node.position ?? {};
      return isOurs
        ? node.children.map(each => lineOf(each, source)).join('')
        : source.slice(start?.offset, end?.offset);
    }
    default:
      return 'children' in node ? node.children.map(each => lineOf(each, source)).join('') : '';
  }
}
