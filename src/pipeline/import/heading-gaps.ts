import type { Heading, Root } from 'mdast';
import type { Lose } from './manuscript.ts';

/**
 * Moves up each heading that is more than one level below the one that it stands under: where a level is missing, a part seems to
 * have been lost, and the check “heading-order” refuses the edition. Headings of one level under the same one stay of one level.
 */
export function closeGaps(tree: Root, lose: Lose): void {
  let open: { was: number; is: number }[] = [];
  for (const heading of tree.children) {
    if (heading.type !== 'heading') continue;
    const was = heading.depth;
    open = open.filter(above => above.was < was);
    const is = (open.at(-1)?.is ?? 1) + 1;
    open.push({ was, is: Math.min(was, is) });
    if (is >= was) continue;
    heading.depth = is as Heading['depth'];
    lose({
      what: 'heading that skips a level, moved up',
      place: heading.data?.at === undefined ? {} : { at: heading.data.at },
    });
  }
}
