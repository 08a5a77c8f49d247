/**
 * The words of a text, in order and as written: letters and digits with the marks that belong inside them
 * (“can't”, “well-known”, “1,000”, “48%” gives “48”).
 */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'\-‑.,][\p{L}\p{N}]+)*/gu) ?? [];
}

/** How many words a text has. */
export function countWords(text: string): number {
  return words(text).length;
}
