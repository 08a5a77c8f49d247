/** From this share of its line breaks on, a text was broken to fit a width and not where its lines end. */
const mostly = 0.3;

/**
 * A text whose lines were broken to fit a width, as in old books and mail, with each paragraph in one line again; any
 * other text as it is. Told by lines that begin with a small letter: those of lists, verse and headings rarely do.
 */
export function unwrap(text: string): string {
  const breaks = text.match(/(?<=\S)[^\S\n]*\n(?=[^\S\n]*\S)/g)?.length ?? 0;
  const inside = text.match(/(?<=[^\s.!?:;])[^\S\n]*\n(?=[^\S\n]*\p{Ll})/gu)?.length ?? 0;
  if (inside < 2 || inside < breaks * mostly) return text;
  return text.replace(/(?<=\S)[^\S\n]*\n[^\S\n]*(?=\S)/g, ' ');
}
