import { knownAt6 } from './known-at-6.ts';
import { knownAt8 } from './known-at-8.ts';
import { knownAt11 } from './known-at-11.ts';
import { knownAt14 } from './known-at-14.ts';
import { knownAt17 } from './known-at-17.ts';

/** The age, in years, that stands for a word which no list has. */
export const unlisted = 18;

const lists: readonly (readonly [age: number, words: string])[] = [
  [17, knownAt17],
  [14, knownAt14],
  [11, knownAt11],
  [8, knownAt8],
  [6, knownAt6],
];

/** Later lists are of younger ages, and win where a word stands in two. */
const ages = new Map(lists.flatMap(([age, words]) => words.split(/\s+/).map(word => [word, age] as const)));
ages.delete('');

const known = new Map<string, number>();

/**
 * The age in years at which most UK pupils know an English word when they read it: 6, 8, 11, 14 or 17 by our own lists,
 * a little later for a word made of known parts (“unhelpful”, “bedtime”), and 18 for one that is on no list.
 * Inflected forms are as easy as their base. Judged by us, not measured on pupils.
 */
export function wordAge(word: string): number {
  const plain = word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\u00AD/g, '');
  const before = known.get(plain);
  if (before !== undefined) return before;
  const age = plain.includes('-') || plain.includes('‑') ? ofParts(plain) : ofWord(plain);
  // Texts of a hostile length must not fill the memory.
  if (known.size > 50_000) known.clear();
  known.set(plain, age);
  return age;
}

/** Whether a word, or one of which it is a form, stands on a list; words made of known ones do not. */
export function isListed(word: string): boolean {
  return listed(word.toLowerCase().replaceAll('’', "'")) !== undefined;
}

/** “well-known” is as hard as the harder of its parts; numbers are easy. */
function ofParts(word: string): number {
  const parts = word.split(/[-‐‑]+/).filter(part => part !== '');
  return Math.max(6, ...parts.map(part => prefixAges.get(part) ?? ofWord(part)));
}

const prefixAges = new Map([
  ['re', 8],
  ['non', 11],
  ['un', 6],
  ['co', 11],
  ['self', 8],
  ['ex', 11],
  ['anti', 11],
  ['semi', 11],
  ['pre', 11],
]);

function ofWord(word: string): number {
  if (/^\d/.test(word)) return 6;
  return listed(word) ?? derived(word) ?? compound(word) ?? unlisted;
}

/** The age of the word itself, or of a base of which it is a form. */
function listed(word: string): number | undefined {
  const own = ages.get(word);
  if (own !== undefined) return own;
  return youngest([...bases(word)].flatMap(spellings));
}

function youngest(words: readonly string[]): number | undefined {
  return least(words.map(word => ages.get(word)));
}

/** The word as it is spelt on the lists: “-ise” for “-ize”, “-our” for “-or”, “-re” for “-er”. */
function spellings(word: string): string[] {
  const swaps: readonly [RegExp, string][] = [
    [/iz(e|ation)$/, 'is$1'],
    [/is(e|ation)$/, 'iz$1'],
    [/yze$/, 'yse'],
    [/or$/, 'our'],
    [/our$/, 'or'],
    [/er$/, 're'],
    [/og$/, 'ogue'],
  ];
  return [word, ...swaps.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to))];
}

/** What a word in small letters may be a form of: itself, and the bases of plural, past, comparative, possessive and adverb. */
export function* bases(written: string): Generator<string> {
  const word = written.replace(/(?:'s|s'|'d|'ll|'ve|'re)$/, match => (match === "s'" ? 's' : ''));
  yield word;
  for (const [ending, replacements] of endings) {
    if (!word.endsWith(ending) || word.length <= ending.length) continue;
    const stem = word.slice(0, -ending.length);
    for (const replacement of replacements) yield stem + replacement;
    // “feelings” is “feeling” and that is “feel”.
    if (ending === 's') yield* bases(stem);
    const [last, before] = [stem.at(-1), stem.at(-2)];
    if (last === before && /^(?:ed|ing|er|est)$/.test(ending)) yield stem.slice(0, -1);
  }
}

const endings: readonly (readonly [ending: string, replacements: readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['ves', ['f', 'fe', 've']],
  ['es', ['', 'e', 'is']],
  ['s', ['']],
  ['ied', ['y', 'ie']],
  ['ed', ['', 'e']],
  ['ying', ['ie', 'y']],
  ['ing', ['', 'e']],
  ['iest', ['y']],
  ['ier', ['y']],
  ['est', ['', 'e']],
  ['er', ['', 'e']],
  ['ily', ['y']],
  ['bly', ['ble']],
  ['ically', ['ic', 'ical']],
  ['ly', ['', 'le']],
];

/** Beginnings and endings that make new words of known ones, with the years that they cost. */
const prefixes =
  /^(?:un|re|dis|mis|over|under|out|non|in|im|ir|il|pre|inter|sub|super|anti|self|multi|micro|tele)(?=...)/;
const suffixes: readonly (readonly [ending: string, replacements: readonly string[], cost: number])[] = [
  ['ness', ['', 'y'], 1.5],
  ['iness', ['y'], 1.5],
  ['less', ['', 'y'], 1],
  ['ful', ['', 'y'], 1],
  ['fully', ['', 'y'], 1],
  ['ment', ['', 'e'], 2],
  ['able', ['', 'e', 'y'], 1.5],
  ['iable', ['y'], 1.5],
  ['er', ['', 'e'], 1],
  ['ers', ['', 'e'], 1],
  ['or', ['', 'e'], 1.5],
  ['ors', ['', 'e'], 1.5],
  ['ish', ['', 'e'], 1],
  ['y', ['', 'e'], 1],
  ['en', ['', 'e'], 1],
  ['ship', [''], 2],
  ['hood', [''], 2],
  ['ist', ['', 'y', 'e'], 2],
  ['ism', ['', 'e'], 3],
  ['ity', ['', 'e'], 3],
  ['ility', ['le'], 3],
  ['ation', ['', 'e'], 3],
  ['ion', ['', 'e'], 2.5],
  ['ications', ['y'], 3],
  ['ication', ['y'], 3],
  ['ance', ['', 'e'], 2.5],
  ['ence', ['', 'e', 'ent'], 2.5],
  ['al', ['', 'e'], 2],
  ['ial', ['y', ''], 2],
  ['ic', ['', 'y', 'e'], 2.5],
  ['ive', ['', 'e'], 2.5],
  ['ous', ['', 'e', 'y'], 2],
  ['ise', ['', 'y'], 3],
  ['ize', ['', 'y'], 3],
  ['wards', [''], 1],
  ['ward', [''], 1],
];

/** The age of a word with one beginning or ending taken off, or with two. */
function derived(word: string, deep = true): number | undefined {
  const candidates = [withoutPrefix(word)];
  for (const base of bases(word)) {
    for (const [ending, replacements, cost] of suffixes) {
      if (!base.endsWith(ending) || base.length < ending.length + 3) continue;
      const stem = base.slice(0, -ending.length);
      const doubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
      const stems = [...replacements.map(end => stem + end), ...doubled];
      const age = youngest(stems) ?? (deep ? least(stems.map(inner => derived(inner, false))) : undefined);
      if (age !== undefined) candidates.push(age + cost);
    }
  }
  const age = least(candidates);
  return age === undefined ? undefined : Math.min(unlisted, age);
}

function least(found: readonly (number | undefined)[]): number | undefined {
  const numbers = found.filter(age => age !== undefined);
  return numbers.length > 0 ? Math.min(...numbers) : undefined;
}

function withoutPrefix(word: string): number | undefined {
  const inner = word.replace(prefixes, '');
  const age = inner === word ? undefined : listed(inner);
  return age === undefined ? undefined : age + 1.5;
}

/** “sunlight”, “riverbank”: two listed words of three letters or more. */
function compound(word: string): number | undefined {
  const found: number[] = [];
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const [first, second] = [ages.get(word.slice(0, cut)), listed(word.slice(cut))];
    if (first !== undefined && second !== undefined && first <= 11 && second <= 11)
      found.push(Math.max(first, second) + 1);
  }
  return found.length > 0 ? Math.min(...found) : undefined;
}
