import type { PhrasingContent } from 'mdast';
import type { Lose } from '../manuscript.ts';

/** Places marks of pages. */
export interface PageMarks {
  /** The marks before words of a page, each given once: `:page{n="12"}`. */
  readonly marksBefore: (page: number) => PhrasingContent[];
  /** Told of words of a page that no mark can stand before. */
  readonly passed: (page: number) => void;
}

/**
 * Marks of pages, each before the first words of its page. Of pages that had no words to stand before, such as a cover, only
 * the last is marked. `lose` is told of pages whose mark comes after the words of a table on them, or not at all.
 */
export function pageMarks(labels: ReadonlyMap<number, string>, lose: Lose): PageMarks {
  let done = 0;
  const told = new Set<number>();
  return {
    marksBefore: page => {
      const isNew = page > done;
      done = Math.max(done, page);
      const label = isNew ? labels.get(page) : undefined;
      return label === undefined
        ? []
        : [{ type: 'textDirective', name: 'page', attributes: { n: label }, children: [] }];
    },
    passed: page => {
      if (page <= done || told.has(page) || !labels.has(page)) return;
      told.add(page);
      lose({
        what: 'page whose number is marked only after a table, or not at all, since no mark can stand in one',
        place: { at: page },
      });
    },
  };
}
