import { countWords } from '../../../text/words.ts';
import type { Lose } from '../manuscript.ts';
import type { Cleared } from './clear.ts';
import type { RawPage, Shown } from './raw.ts';
import { heldMarks } from './tagged.ts';

type Sheet = Cleared['sheets'][number];

/**
 * Takes the heads of tables away that a tagged file shows again where the table goes on: they are in no structure, and the
 * page before has them. Told are how many words they have.
 */
export function withoutRepeatedHeads(sheets: readonly Sheet[], lose: Lose): Sheet[] {
  return sheets.map(({ page, shown }, at) => {
    const outside = outsideOf(page, shown);
    const taken = new Set(outside);
    const inside = shown.filter(each => !taken.has(each));
    // The table may have begun in the column before.
    const isAgain = [sheets[at - 1]?.shown ?? [], inside].some(others => isAmong(outside, others));
    if (outside.length === 0 || !isAgain) return { page, shown };
    lose({
      what: 'head of a table that comes again on the next page, left out there',
      place: { at: page.number },
      words: countWords(outside.map(({ text }) => text).join(' ')),
    });
    return { page, shown: inside };
  });
}

/** What stands on a page and is in no part of its structure; nothing where it has none. */
function outsideOf({ tags }: RawPage, shown: readonly Shown[]): Shown[] {
  const held = tags && heldMarks(tags);
  return held ? shown.filter(({ mark, text }) => text.trim() !== '' && !held(mark)) : [];
}

/** Whether some stretches stand among others one after another, word for word. */
function isAmong(some: readonly Shown[], others: readonly Shown[]): boolean {
  const [wanted, all] = [some, others].map(
    list => `\n${list.flatMap(({ text }) => text.trim() || []).join('\n')}\n`,
  );
  return all?.includes(wanted ?? '') ?? false;
}
