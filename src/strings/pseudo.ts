import { en } from './en.ts';

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ğ',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  t: 'ŧ',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ö',
  R: 'Ř',
  S: 'Š',
  T: 'Ŧ',
  U: 'Ü',
  Y: 'Ý',
};

/** Lengthens a sentence by about a third and accents it; `{{values}}` stay as they are. */
export function pseudoSentence(sentence: string): string {
  const parts = sentence.split(/(\{\{[^}]*\}\})/);
  const written = parts.map((part, at) =>
    at % 2 ? part : part.replace(/[a-zA-Z]/g, letter => accented[letter] ?? letter),
  );
  const filler = '~'.repeat(Math.ceil(sentence.length / 3));
  return `[${written.join('')} ${filler}]`;
}

function pseudoWords<T>(words: T): T {
  if (typeof words === 'string') return pseudoSentence(words) as T;
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, pseudoWords(value)]),
  ) as T;
}

/** The words of the pseudo-language, made from the English ones. */
export const pseudo: typeof en = pseudoWords(en);
