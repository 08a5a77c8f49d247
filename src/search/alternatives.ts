import type { IndexLine, Kinship } from '../model/search-index.ts';
import type { Query, Wanted } from './query.ts';
import { nearestKeys, type WordIndex } from './word-index.ts';

/** How a word in a text answers to one of a query. */
export type How = 'word' | 'part' | 'start' | 'mistyped' | 'meaning';

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
/** How much one word counts of a phrase such as “speak up for”, whose other words only join. */
const loneFactor = 0.5;
const mostStarts = 12;
const longestPhrase = 4;

/** The words and known phrases themselves, words that may become others while they are typed, and those that may have been meant. */
export async function wordsMeant(index: WordIndex, query: Query): Promise<Alternative[]> {
  const possible = phrasesIn(query);
  const number = query.number ? `#${query.number}` : undefined;
  const keys = [...query.wanted.flatMap(wanted => wanted.keys), ...possible.map(({ key }) => key)];
  const lines = await index.lines(number ? [...keys, number] : keys);
  const phrases = possible.flatMap(({ key, covers }): Alternative[] => {
    const line = lines.get(key);
    return line ? [{ line, factor: 1, how: 'word', covers }] : [];
  });
  const lone = new Set(phrases.filter(isIdiom).flatMap(({ covers }) => covers));
  const words = await Promise.all(
    query.wanted.map(async (wanted, at) => {
      const found = await wordMeant(index, wanted, at, lines);
      return lone.has(at)
        ? found.map((other): Alternative => ({ ...other, factor: other.factor * loneFactor, how: 'part' }))
        : found;
    }),
  );
  const numbered = lines.get(number ?? '');
  const whole = query.wanted.map((_, at) => at);
  return [
    ...phrases,
    ...words.flat(),
    ...(numbered ? [{ line: numbered, factor: 3, how: 'word' as const, covers: whole }] : []),
  ];
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
]);

/** Whether a phrase has one word that says something, and means something else than it. */
function isIdiom({ line, covers }: Alternative): boolean {
  return covers.length === 1 && line.key.split(' ').some(stem => particles.has(stem));
}

async function wordMeant(
  index: WordIndex,
  { plain, keys, isGrowing }: Wanted,
  at: number,
  exact: ReadonlyMap<string, IndexLine>,
): Promise<Alternative[]> {
  const covers = [at];
  const words = keys.flatMap((key): Alternative[] => {
    const line = exact.get(key);
    return line ? [{ line, factor: 1, how: 'word', covers }] : [];
  });
  const there = words.some(({ line }) => line.units > 0);
  const starts = isGrowing && plain.length > 1 ? await startsOf(index, plain, keys) : [];
  const started = starts.map(
    (line): Alternative => ({ line, factor: there ? 0.4 : 0.9, how: 'start', covers }),
  );
  if (there || started.length > 0 || words.length > 0) return [...words, ...started];
  const near = nearestKeys(plain, keys[0] ?? plain, await index.likely(plain));
  const lines = await index.lines(near.map(({ key }) => key));
  return near.flatMap(({ key, distance }): Alternative[] => {
    const line = lines.get(key);
    return line && line.units > 0
      ? [{ line, factor: distance === 1 ? 0.7 : 0.5, how: 'mistyped', covers }]
      : [];
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

/** Words and phrases that mean something like those of a query; `known` are the words themselves. */
export async function meanings(
  index: WordIndex,
  query: Query,
  known: readonly Alternative[],
): Promise<Alternative[]> {
  const wished = new Map<string, { factor: number; covers: readonly number[] }>();
  const explained = new Map<string, Set<number>>();
  for (const { line, how, covers, factor } of known) {
    // One word of a phrase means something else than the phrase does.
    if (how === 'start' || how === 'part') continue;
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
  const targets = await index.lines([...wished.keys()]);
  return [...wished].flatMap(([key, { factor, covers }]): Alternative[] => {
    const line = targets.get(key);
    return line && line.units > 0 ? [{ line, factor, how: 'meaning', covers }] : [];
  });
}

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

/** Runs of words of a query that may be a phrase of the index; they begin with a word that says something. */
function phrasesIn({ wanted, stems }: Query): { key: string; covers: number[] }[] {
  return wanted.flatMap(({ at: start }) => {
    const lengths = Array.from({ length: longestPhrase - 1 }, (_, more) => more + 2);
    return lengths
      .filter(length => start + length <= stems.length)
      .map(length => ({
        key: stems.slice(start, start + length).join(' '),
        covers: wanted.flatMap(({ at }, place) => (at >= start && at < start + length ? [place] : [])),
      }));
  });
}
