/** Words as a list of quotations: “one”, “two”. */
export function quotedList(words: readonly string[]): string {
  return words.map(word => `“${word}”`).join(', ');
}
