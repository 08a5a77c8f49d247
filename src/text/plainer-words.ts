import { bases } from './familiar/word-ages.ts';
import { officialWords } from './official-words.ts';
import { words } from './words.ts';

const plainer = new Map(
  officialWords
    .trim()
    .split(/;\s*/)
    .flatMap(entry => {
      const [official = '', plain = ''] = entry.replace(/\s+/g, ' ').split(': ');
      return official.split(', ').map(word => [word, plain] as const);
    }),
);

/** How many words the longest phrase has that begins with a word. */
const longest = new Map<string, number>();
for (const phrase of plainer.keys()) {
  const parts = phrase.split(' ');
  const first = parts[0] ?? '';
  longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
}

/** An official word or phrase in a text, and a plainer one. */
export interface PlainerWord {
  /** As written. */
  readonly found: string;
  readonly plain: string;
}

/**
 * The official words of an English sentence for which there is a plainer word, in order. What has a capital inside the
 * sentence belongs to a name.
 */
export function plainerWords(sentence: string): PlainerWord[] {
  const all = words(sentence);
  const found: PlainerWord[] = [];
  for (let at = 0; at < all.length; at++) {
    const hit = hitAt(all, at);
    if (!hit) continue;
    found.push({ found: all.slice(at, at + hit.size).join(' '), plain: hit.plain });
    at += hit.size - 1;
  }
  return found;
}

/** The longest entry that begins here; its first word may stand in any form. */
function hitAt(all: readonly string[], at: number): { size: number; plain: string } | undefined {
  const written = all[at] ?? '';
  if (at > 0 && /^\p{Lu}/u.test(written)) return undefined;
  const first = written.toLowerCase();
  // “Adversely” is no form that “harmful” could stand in for.
  const forms = first.endsWith('ly') ? [first] : [first, ...bases(first)];
  for (const base of forms) {
    for (let size = longest.get(base) ?? 0; size > 0; size--) {
      const rest = all.slice(at + 1, at + size).map(word => word.toLowerCase());
      const plain = rest.length === size - 1 ? plainer.get([base, ...rest].join(' ')) : undefined;
      if (plain !== undefined) return { size, plain };
    }
  }
  return undefined;
}
