import type { PhrasingContent } from 'mdast';

/**
 * Marks of pages, each given once, before the first words of its page: `:page{n="12"}`. A page that has no words of its own
 * to stand before is marked with the next.
 */
export function pageMarks(labels: ReadonlyMap<number, string>): (page: number) => PhrasingContent[] {
  let done = 0;
  return page => {
    const made: PhrasingContent[] = [];
    for (done = Math.max(done, 0); done < page; ) {
      done += 1;
      const label = labels.get(done);
      if (label !== undefined) made.push({ type: 'textDirective', name: 'page', attributes: { n: label }, children: [] });
    }
    return made;
  };
}
