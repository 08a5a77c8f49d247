/**
 * A word: letters and digits, with the marks that belong inside it. A full stop belongs between digits, between
 * single letters (“e.g”) and inside an address (“gov.uk”); after a sentence typed without a space it does not.
 */
const word =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[’'\-‐‑\u00AD]|(?<=\p{N})[.,:](?=\p{N})|(?<=(?<!\p{L})\p{L}|\p{Ll})\.(?=\p{L}(?!\p{L})|\p{Ll}))[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a text, in order and as written: “can’t”, “well-known” and “1,000” are one word each, “48%”
 * gives “48”, “2012–13” gives two.
 */
export function words(text: string): string[] {
  return text.match(word) ?? [];
}

/** How many words a text has. */
export function countWords(text: string): number {
  return words(text).length;
}
