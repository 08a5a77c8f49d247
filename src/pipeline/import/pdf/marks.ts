import type { PhrasingContent } from 'mdast';

/**
 * Marks of pages, each given once, before the first words of its page: `:page{n="12"}`. Of pages that had no words to stand
 * before, such as a cover, only the last is marked.
 */
export function pageMarks(labels: ReadonlyMap<number, string>): (page: number) => PhrasingContent[] {
  let done = 0;
  return page => {
    const isNew = page > done;
    done = Math.max(done, page);
    const label = isNew ? labels.get(page) : undefined;
    return label === undefined
      ? []
      : [{ type: 'textDirective', name: 'page', attributes: { n: label }, children: [] }];
  };
}
