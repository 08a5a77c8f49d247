import { searchWords } from '../text/search-words.ts';

/** A word of a query that says what is looked for. */
export interface Wanted {
  /** As typed. */
  readonly written: string;
  /** Without capitals and accents. */
  readonly plain: string;
  /** Its stems in the languages of the index: the keys under which it may be found. */
  readonly keys: readonly string[];
  /** Its place among all words of the query. */
  readonly at: number;
  /** Whether the reader may still be typing it. */
  readonly isGrowing: boolean;
}

/** What somebody looks for. */
export interface Query {
  /** Words that say something. */
  readonly wanted: readonly Wanted[];
  /** The stems of all words, those that only join too, in order. */
  readonly stems: readonly string[];
  /** Phrases in quotation marks, as plain words: they must stand so. */
  readonly phrases: readonly (readonly string[])[];
  /** A passage's number, where that is all that was typed. */
  readonly number?: string;
}

/** Words that ask what something is: beside others they say nothing of what it is. */
const asking: ReadonlySet<string> = new Set([
  'definition',
  'define',
  'defined',
  'meaning',
  'explain',
  'explained',
  'facts',
  'info',
]);

/** What comes along when words are copied, and nobody sees: soft hyphens, and spaces and joiners of no width. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const ofNumber =
  /^\s*(?:paragraph|para|section|part|number|no\.?|§)\s*(?=#?\d{1,4}(?:\.\d{1,4}){0,3}\.?\s*$)/i;

/** A query longer than this is cut: nobody means a book. */
const longest = 300;
const mostWords = 16;

const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** Reads a query. `languages` are those of the index; `isFinished` where its last word will not grow any more. */
export function readQuery(typed: string, languages: readonly string[], isFinished: boolean): Query {
  const plain = typed.slice(0, longest).normalize('NFC').replace(unseen, '');
  // “Section 7” is the number 7: the word says what kind of number it is.
  const text = plain.replace(ofNumber, '');
  const phrases = [...text.matchAll(quoted)].map(([, inside = '']) =>
    searchWords(inside, 'en').map(({ plain }) => plain),
  );
  const english = searchWords(text, 'en').slice(0, mostWords);
  const last = english.at(-1);
  // A space, a full stop or a quotation mark ends a word.
  const grows = !isFinished && last !== undefined && last.to === text.length;
  const wanted = english.flatMap((word, at): Wanted[] => {
    const isGrowing = grows && word === last;
    // “it” may become “item”.
    if (word.joins && !(isGrowing && english.length === 1)) return [];
    // A letter alone may become anything.
    if (/^[a-z]$/.test(word.plain) && english.length === 1) return [];
    const written = text.slice(word.from, word.to);
    return [{ written, plain: word.plain, keys: keysOf(written, word.stem, languages), at, isGrowing }];
  });
  const saying = wanted.filter(({ plain }) => !asking.has(plain));
  const number = /^\s*#?(\d{1,4}(?:\.\d{1,4}){0,3})\.?\s*$/.exec(text)?.[1];
  const stems = english.map(({ stem }) => stem);
  return {
    wanted: saying.length > 0 ? saying : wanted,
    stems,
    phrases: phrases.filter(words => words.length > 1),
    ...(number ? { number } : {}),
  };
}

function keysOf(written: string, english: string, languages: readonly string[]): string[] {
  const others = languages
    .filter(language => language !== 'en')
    .flatMap(language => searchWords(written, language).map(({ stem }) => stem));
  const keys = new Set([english, ...others]);
  // A part's number such as “3.12” is a key of its own.
  if (/^\d{1,4}(\.\d{1,4})+$/.test(english)) keys.add(`#${english}`);
  return [...keys];
}
