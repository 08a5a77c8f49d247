import { type IndexLine, type Kinship, subjectKey } from '../model/search-index.ts';
import type { Query, Wanted } from './query.ts';
import { nearestTo, type Sought, type WordIndex } from './word-index.ts';

/** How a word in a text answers to one of a query. */
export type How = 'word' | 'part' | 'start' | 'mistyped' | 'meaning' | 'subject';

/** A word or phrase of the index that stands for words of a query. */
export interface Alternative {
  readonly line: IndexLine;
  /** 1 for the word itself, less for what only means something like it. */
  readonly factor: number;
  readonly how: How;
  /** For which of the wanted words it stands, by their places in `query.wanted`. */
  readonly covers: readonly number[];
}

/** How much a word that means something like another counts beside the word itself. */
const kinshipFactor: Record<Exclude<Kinship, 'explains'>, number> = { same: 0.75, plain: 0.55, near: 0.3 };
/** What a whole phrase means is surer than what one word does. */
const phraseFactor: typeof kinshipFactor = { same: 0.85, plain: 0.75, near: 0.5 };
const explainsFactor = 0.45;
/** How much it counts that a part is listed under a word. */
const subjectFactor = 0.8;
/** How much one word counts of a phrase such as “speak up for”, whose other words only join. */
const loneFactor = 0.5;
const mostStarts = 12;
const longestPhrase = 4;

/** What of a query stands in the index as it was typed. */
export interface Typed {
  /** The words and known phrases themselves. */
  readonly words: readonly Alternative[];
  /** Wanted words that a phrase makes something else of, by their places. */
  readonly lone: ReadonlySet<number>;
  /** The words under which parts are listed. */
  readonly subjects: readonly Alternative[];
}

/** Looks up the words and known phrases of a query as they were typed. */
export async function typedWords(index: WordIndex, query: Query): Promise<Typed> {
  const possible = phrasesIn(query);
  const number = query.number ? `#${query.number}` : undefined;
  const sought = [
    ...query.wanted.flatMap(({ keys: [first = '', ...others] }) => [
      { key: first },
      ...others.map(key => ({ key, beside: first })),
    ]),
    ...possible.map(({ key, first }) => ({ key, beside: first })),
    ...query.wanted.map(({ keys: [first = ''] }) => subjectSought(first)),
    ...(number ? [{ key: number }] : []),
  ];
  const lines = await index.lines(sought);
  const phrases = possible.flatMap(({ key, covers }): Alternative[] => {
    const line = lines.get(key);
    return line ? [{ line, factor: 1, how: 'word', covers }] : [];
  });
  const lone = new Set(phrases.filter(isIdiom).flatMap(({ covers }) => covers));
  const words = query.wanted.flatMap(({ keys }, at) =>
    keys.flatMap((key): Alternative[] => {
      const line = lines.get(key);
      return line ? [alone(lone, { line, factor: 1, how: 'word', covers: [at] })] : [];
    }),
  );
  const numbered = lines.get(number ?? '');
  const whole = query.wanted.map((_, at) => at);
  return {
    words: [
      ...phrases,
      ...words,
      ...(numbered ? [{ line: numbered, factor: 3, how: 'word' as const, covers: whole }] : []),
    ],
    lone,
    subjects: query.wanted.flatMap(({ keys: [first = ''] }, at) =>
      subjectOf(lines, first, subjectFactor, [at]),
    ),
  };
}

/** Where to look for a word under which parts are listed. */
function subjectSought(stem: string): Sought {
  return { key: subjectKey(stem), beside: stem };
}

function subjectOf(
  lines: ReadonlyMap<string, IndexLine>,
  stem: string,
  factor: number,
  covers: readonly number[],
): Alternative[] {
  const line = lines.get(subjectKey(stem));
  return line ? [{ line, factor, how: 'subject', covers }] : [];
}

/** A word counts less where a phrase around it means something else. */
function alone(lone: ReadonlySet<number>, word: Alternative): Alternative {
  const isPart = word.covers.some(at => lone.has(at));
  return isPart ? { ...word, factor: word.factor * loneFactor, how: 'part' } : word;
}

/** Words that those of a query may become while they are typed, and words that may have been meant by what is nowhere. */
export async function likelyWords(
  index: WordIndex,
  query: Query,
  { words, lone, subjects }: Typed,
): Promise<Alternative[]> {
  const found = await Promise.all(
    query.wanted.map((wanted, at) => {
      const own = words.filter(({ line, covers }) => covers.includes(at) && wanted.keys.includes(line.key));
      return likelyFor(index, wanted, at, [...own, ...subjects.filter(({ covers }) => covers.includes(at))]);
    }),
  );
  return found.flat().map(word => alone(lone, word));
}

/** Words that make something else of the word before them: to tell off is not to tell. */
const particles: ReadonlySet<string> = new Set([
  'up',
  'off',
  'out',
  'over',
  'down',
  'after',
  'through',
  'on',
  'no',
  'not',
  'how',
]);

/** Whether a phrase has one word that says something, and means something else than it. */
function isIdiom({ line, covers }: Alternative): boolean {
  return covers.length === 1 && line.key.split(' ').some(stem => particles.has(stem));
}

async function likelyFor(
  index: WordIndex,
  { plain, keys, isGrowing }: Wanted,
  at: number,
  words: readonly Alternative[],
): Promise<Alternative[]> {
  const covers = [at];
  const isThere = words.some(({ line }) => line.units > 0);
  const starts = isGrowing && plain.length > 1 ? await startsOf(index, plain, keys) : [];
  if (isThere || starts.length > 0 || words.length > 0)
    return starts.map((line): Alternative => ({ line, factor: isThere ? 0.4 : 0.9, how: 'start', covers }));
  const near = nearestTo(plain, keys[0] ?? plain, await index.likely(plain));
  const lines = await index.lines(near.flatMap(({ key }) => [{ key }, subjectSought(key)]));
  return near.flatMap(({ key, distance }): Alternative[] => {
    const line = lines.get(key);
    const factor = distance === 2 ? 0.5 : 0.7;
    const subjects = subjectOf(lines, key, factor * subjectFactor, covers);
    // One that stands nowhere may mean what does.
    return line ? [{ line, factor, how: 'mistyped', covers }, ...subjects] : subjects;
  });
}

/** Endings that a word may have grown so far into. */
const endings =
  /^(e|es|ed|er|ers|i|in|ing|ings|io|ion|ions|iv|ive|l|ly|m|me|men|ment|ments|n|ne|nes|ness|s|t|ti|tio|tion|tions|at|ati|atio|ation|ations|y)$/;

async function startsOf(index: WordIndex, plain: string, keys: readonly string[]): Promise<IndexLine[]> {
  const longer = (await index.starting(plain)).filter(({ key }) => !keys.includes(key));
  const known = [...longer].sort((a, b) => b.units - a.units).slice(0, mostStarts);
  if (known.length > 0) return known;
  // “exclusio” is longer than the stem of “exclusion”.
  const shorter = await index.starting(plain.slice(0, Math.max(3, plain.length - 6)));
  return shorter.filter(
    ({ key, word }) =>
      !keys.includes(key) &&
      (word.startsWith(plain) || (plain.startsWith(key) && endings.test(plain.slice(key.length)))),
  );
}

/** A word or phrase that means something like words of a query; where it stands is not known yet. */
export interface MeantWord extends Omit<Alternative, 'line'> {
  readonly key: string;
}

/** What means something like the words of a query; `known` are the words themselves. */
export function meaningsOf(query: Query, known: readonly Alternative[]): MeantWord[] {
  const wished = new Map<string, { factor: number; covers: readonly number[] }>();
  const explained = new Map<string, Set<number>>();
  for (const { line, how, covers, factor } of known) {
    // One word of a phrase means something else than the phrase does.
    if (how === 'start' || how === 'part' || how === 'subject') continue;
    const factors = line.key.includes(' ') ? phraseFactor : kinshipFactor;
    for (const { key, kinship } of line.related) {
      if (kinship === 'explains') {
        const by = explained.get(key) ?? new Set<number>();
        explained.set(key, by);
        for (const at of covers) by.add(at);
      } else wish(wished, key, factor * factors[kinship], covers);
    }
  }
  // One word of an explanation says little; several together say what is meant.
  for (const [key, by] of explained) {
    if (by.size > 1 && by.size * 2 >= query.wanted.length) wish(wished, key, explainsFactor, [...by]);
  }
  return [...wished].map(([key, { factor, covers }]) => ({ key, factor, how: 'meaning', covers }));
}

/** Words that mean less than this of what was typed are not looked for among subjects too. */
const closeFactor = 0.5;

/** Looks up where those words stand, and what is listed under them. */
export async function placesOf(index: WordIndex, meanings: readonly MeantWord[]): Promise<Alternative[]> {
  const close = meanings.filter(({ factor }) => factor >= closeFactor);
  const lines = await index.lines([...meanings, ...close.map(({ key }) => subjectSought(key))]);
  const listed = close.flatMap(({ key, factor, covers }) =>
    subjectOf(lines, key, factor * subjectFactor, covers),
  );
  const written = meanings.flatMap(({ key, ...meaning }): Alternative[] => {
    const line = lines.get(key);
    if (!line || line.units === 0) return [];
    return [{ ...meaning, line, factor: meaning.factor * tellingShare(line.units, index.units) }];
  });
  return [...written, ...listed];
}

/** How much a word says that only means what was looked for: less where it is everywhere, since there it means anything. */
function tellingShare(units: number, all: number): number {
  const rarity = Math.log((all + 1) / (units + 0.5)) / Math.log(all + 1);
  return leastTelling + (1 - leastTelling) * Math.max(0, Math.min(1, rarity));
}
const leastTelling = 0.3;

function wish(
  wished: Map<string, { factor: number; covers: readonly number[] }>,
  key: string,
  factor: number,
  covers: readonly number[],
): void {
  const before = wished.get(key);
  if (!before) wished.set(key, { factor, covers });
  else {
    const all = [...new Set([...before.covers, ...covers])];
    wished.set(key, { factor: Math.max(factor, before.factor), covers: all });
  }
}

/** Words that only join, and begin phrases that say something: “off-rolling”, “out of area”. */
const beginning: ReadonlySet<string> = new Set([
  'how',
  'off',
  'out',
  'no',
  'not',
  'on',
  'over',
  'under',
  'too',
]);

/** Runs of words of a query that may be a phrase of the index. */
function phrasesIn({ wanted, stems }: Query): { key: string; first: string; covers: number[] }[] {
  const places = new Set(wanted.map(({ at }) => at));
  return stems.flatMap((first, start) => {
    if (!places.has(start) && !beginning.has(first)) return [];
    const lengths = Array.from({ length: longestPhrase - 1 }, (_, more) => more + 2);
    return lengths
      .filter(length => start + length <= stems.length)
      .map(length => ({
        key: stems.slice(start, start + length).join(' '),
        first,
        covers: wanted.flatMap(({ at }, place) => (at >= start && at < start + length ? [place] : [])),
      }))
      .filter(({ covers }) => covers.length > 0);
  });
}
