import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// One tilde is “about” in many a report: “~48 boards”.
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective);

/** CommonMark with GFM tables and footnotes and with directives, as a tree. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
