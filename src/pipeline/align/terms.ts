import { tellingShare } from '../../text/common-words.ts';
import { linesOfWord, sensesOf } from '../../text/meanings.ts';
import { numerals } from '../../text/numerals.ts';
import { stemOf } from '../../text/stems.ts';
import { words } from '../../text/words.ts';
import { spansOfTime } from './spans-of-time.ts';

/** A word or phrase by which passages are compared. Equal ones are one object, so that maps can go by identity. */
export interface Term {
  /** Its stems; a word that stands inside a known phrase is another term than the same word alone. */
  readonly key: string;
  /** The stem or stems to compare with those of other terms. */
  readonly stem: string;
  /** Lines of the lists of plain and related words (text/meanings.ts). */
  readonly lines: readonly number[];
  /** From 0 to 1, how much it tells by how common it is in English. */
  readonly share: number;
}

/** How often each term is in a passage. */
export type TermCounts = ReadonlyMap<Term, number>;

/** A word inside a phrase that the lists know says less by itself. */
const insidePhrase = 0.5;
/** A phrase of common words (“in the event of”) still tells something. */
const leastOfPhrase = 0.15;
/** A phrase tells more than the most telling of its words: it has one meaning, where they have several. */
const phraseOverWord = 1.2;

/** A span of time tells this much beside its words. */
const ofSpan = 0.8;

/** Turns passages into counts of terms; one instance for all the passages that are to be compared. */
export class Terms {
  readonly #known = new Map<string, Term>();

  countsOf(text: string): TermCounts {
    const digits = inDigits(text);
    const stems = stemsOf(digits);
    const counts = new Map<Term, number>();
    const count = (term: Term) => counts.set(term, (counts.get(term) ?? 0) + 1);
    const inPhrase = new Set<number>();
    for (const { phrase, from, to, lines } of sensesOf(stems)) {
      if (to - from === 1) continue;
      const shares = stems.slice(from, to).map(tellingShare);
      const share = Math.min(1, Math.max(leastOfPhrase, phraseOverWord * Math.max(...shares)));
      count(this.#term({ key: phrase, stem: phrase, lines, share }));
      for (let at = from; at < to; at++) inPhrase.add(at);
    }
    for (const [at, stem] of stems.entries()) {
      const share = tellingShare(stem);
      if (share === 0) continue;
      const inside = inPhrase.has(at);
      const of = { stem, lines: linesOfWord(stem), share: inside ? share * insidePhrase : share };
      count(this.#term({ ...of, key: inside ? `${stem}~` : stem }));
    }
    for (const days of spansOfTime(digits)) {
      const stem = `${days} days`;
      count(this.#term({ key: stem, stem, lines: [], share: ofSpan }));
    }
    return counts;
  }

  #term(term: Term): Term {
    const known = this.#known.get(term.key);
    if (known) return known;
    this.#known.set(term.key, term);
    return term;
  }
}

function stemsOf(text: string): string[] {
  return words(text)
    .flatMap(word => (/^\p{L}+(?:[-‐‑]\p{L}+)+$/u.test(word) ? word.split(/[-‐‑]/) : [word]))
    .map(word => word.replace(/(?<=\d),(?=\d)/g, ''))
    .map(stemOf);
}

/** Numbers are written alike: “eleven” is “11”. “One” is left: it mostly counts nothing. */
function inDigits(text: string): string {
  let [done, rest] = ['', 0];
  for (const { value, start, end, inWords } of numerals(text)) {
    if (!inWords || value === 1) continue;
    done += `${text.slice(rest, start)}${value}`;
    rest = end;
  }
  return done + text.slice(rest);
}
