/** Where a word breaks: offsets in UTF-16 units, from the first to the last. */
export type Breaks = (word: string) => readonly number[];

/** From how many letters on a word is long. */
const longFrom = 8;
const longWord = new RegExp(`\\p{L}{${longFrom},}`, 'gu');
/** Addresses are copied letter by letter, and abbreviations are no words that one reads aloud in parts. */
const address = /:\/\/|[@_]|[\p{L}\d]\.[\p{L}\d]/u;
const capitals = /^\p{Lu}+$/u;

/** Where the long words of a text break: offsets in UTF-16 units, from the first to the last. */
export function breaksIn(text: string, breaks: Breaks): number[] {
  return [...text.matchAll(/\S+/gu)].flatMap(run => {
    if (address.test(run[0])) return [];
    return [...run[0].matchAll(longWord)].flatMap(word => {
      const start = run.index + word.index;
      return capitals.test(word[0]) ? [] : breaks(word[0]).map(offset => start + offset);
    });
  });
}
