import type { Lose } from '../manuscript.ts';
import type { Picture, PictureProblem } from '../pictures/clean.ts';
import type { Html } from './tree.ts';

/** What the conversion of a page shares. */
export interface Page {
  readonly lose: Lose;
  /** What relative links are relative to, where the page says it. */
  readonly base: string | undefined;
  /** Names that a link of the page leads to. */
  readonly wanted: ReadonlySet<string>;
  /** Pictures by their `src`. */
  readonly pictures: ReadonlyMap<string, Picture | PictureProblem>;
  /** Footnotes: the name of each by the id that references lead to. */
  readonly notes: ReadonlyMap<string, string>;
  /** Elements that hold notes and are not shown where they stand. */
  readonly noteElements: ReadonlySet<Html>;
  /** Names met since the last block. */
  anchors: string[];
}

/** Takes down the names that an element can be linked by. */
export function noteAnchors({ attributes, tag }: Html, page: Page): void {
  for (const name of [attributes.id, tag === 'a' ? attributes.name : undefined]) {
    if (name && page.wanted.has(name)) page.anchors.push(name);
  }
}

/** The names met since the last block, which are those of the block that is made now. */
export function takeAnchors(page: Page): { anchors?: string[] } {
  const { anchors } = page;
  page.anchors = [];
  return anchors.length === 0 ? {} : { anchors };
}
