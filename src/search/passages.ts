import type { PassageText, TextsFile, UnitSide, UnitText } from '../model/search-files.ts';
import { type SearchWord, searchWords } from '../text/search-words.ts';
import { type Hit, has, hitsIn, type Range, type Terms } from './hits.ts';
import { type Listing, listingOf } from './listing.ts';
import type { Query } from './query.ts';

/** A passage as it answers to a query. */
export interface FoundPassage {
  readonly side: UnitSide;
  readonly passage: PassageText;
  /** The words that answer, in order, none inside another. */
  readonly marks: readonly Range[];
  readonly score: number;
  /** Words of the text by which it was found where no word of the query itself is in it. */
  readonly foundBy: readonly string[];
  /** The subjects under which it is listed, where they say more of what is looked for than its words do. */
  readonly listedUnder: readonly string[];
  /** Whether all words of the query are in it, and not only words that mean them. */
  readonly isDirect: boolean;
}

/**
 * The passages of a unit that answer best, one for each version, the best first; versions in which nothing answers come
 * last, with the passage that stands at the same place. Nothing where a phrase in quotation marks is in none of them.
 */
export function bestPassages(
  terms: Terms,
  { title }: TextsFile,
  { sides, subjects = [] }: UnitText,
  open: (side: UnitSide) => boolean,
): FoundPassage[] {
  const listed = listingOf(terms, subjects);
  const found = sides.flatMap(side => {
    const titled = hitsIn(terms.byFirst, searchWords(title, side.lang));
    const passages = side.passages.map(passage => judged(terms, side, passage, { titled, listed }));
    const [best] = passages.toSorted((a, b) => b.score - a.score);
    // Where nothing answers, words say more of what stands there than the heading that is named above them.
    const shown = best?.score === 0 ? passages.find(({ passage: own }) => own.text !== own.heading) : best;
    return shown ? [shown] : best ? [best] : [];
  });
  const leads = found.filter(({ side, score }) => score > 0 && open(side)).sort((a, b) => b.score - a.score);
  const [lead] = leads;
  if (!lead) return [];
  return [lead, ...found.filter(other => other !== lead).sort((a, b) => b.score - a.score)];
}

interface Around {
  readonly titled: readonly Hit[];
  readonly listed: Listing;
}

function judged(
  terms: Terms,
  side: UnitSide,
  passage: PassageText,
  { titled, listed }: Around,
): FoundPassage {
  const { lang } = side;
  const words = searchWords(passage.text, lang);
  const hits = hitsIn(terms.byFirst, words);
  const own = terms.rarities.map((_, at) => hits.some(hit => has(at)(hit) && hit.term.how !== 'meaning'));
  const { rarities } = terms;
  const { phrases, number } = terms.query;
  const quoted = phrases.map(phrase => placesOfPhrase(words, phrase));
  // What only means a word is not what was looked for where the word itself stands.
  const telling = hits.filter(({ term }) => term.how !== 'meaning' || term.covers.some(at => !own[at]));
  const marks = joined(phrases.length > 0 ? quoted.flat() : telling);
  const nothing = { side, passage, marks, score: 0, foundBy: [], listedUnder: [], isDirect: false };
  if (!quoted.every(places => places.length > 0)) return nothing;
  const isNumbered = number !== undefined && passage.number === number;
  if (hits.length === 0 && listed.fit === 0 && !isNumbered) return nothing;
  const heading = searchWords(passage.heading, lang);
  const headed = hitsIn(terms.byFirst, heading);
  const evidence = {
    hits,
    headed: passage.text === passage.heading ? [] : headed,
    titled,
    listed,
    length: words.length,
  };
  const score =
    scoreOf(terms, evidence) *
      (1 + subjectShare * aboutness(terms, heading, headed)) *
      weightOfPlace(passage) *
      (hits.length === 0 && passage.text === passage.heading ? bareHeading : 1) +
    (isNumbered ? 3 : 0);
  return {
    side,
    passage,
    marks,
    score,
    foundBy: foundBy(terms.query, own, hits, passage.text),
    listedUnder: own.some((isOwn, at) => !isOwn && (listed.values[at] ?? 0) > 0) ? listed.names : [],
    isDirect: rarities.every((_, at) => hits.some(hit => has(at)(hit) && isTyped(hit))),
  };
}

/** Of a part that is only listed under what is looked for, its words are shown rather than its heading. */
const bareHeading = 0.8;

/** How much a heading that says just what is looked for adds. */
const subjectShare = 0.8;

/** How much of a heading is what is looked for, and how much of that it says: 1 for “What is consent?” and “consent”. */
function aboutness({ rarities }: Terms, heading: readonly SearchWord[], hits: readonly Hit[]): number {
  const saying = heading.filter(({ joins }) => !joins).length;
  if (saying === 0 || hits.length === 0) return 0;
  const places = new Set(hits.flatMap(({ at, term }) => term.stems.map((_, next) => at + next)));
  const covered = rarities.filter((_, at) => hits.some(has(at))).length;
  return Math.min(1, places.size / saying) * (covered / Math.max(rarities.length, 1));
}

/** A title, and the first part of a version, tell of all that comes later: that is looked for where it is said. */
function weightOfPlace({ id, number }: PassageText): number {
  if (id === '') return 0.75;
  return /^1(\.\d+)?$/.test(number) ? 0.6 : 1;
}

function placesOfPhrase(words: readonly SearchWord[], phrase: readonly string[]): Range[] {
  return words.flatMap(({ from }, at) => {
    const last = words[at + phrase.length - 1];
    const isThere = phrase.every((plain, next) => words[at + next]?.plain === plain);
    return isThere && last ? [{ from, to: last.to }] : [];
  });
}

interface Evidence {
  readonly hits: readonly Hit[];
  readonly headed: readonly Hit[];
  readonly titled: readonly Hit[];
  readonly listed: Listing;
  readonly length: number;
}

/** How much words in the heading above and in the report's title say of a passage. */
const headedFactor = 0.5;
const titledFactor = 0.25;
/** How much it adds that a single subject names what is looked for. */
const listedShare = 0.6;
const shortPassage = 60;

function scoreOf({ query, rarities }: Terms, { hits, headed, titled, listed, length }: Evidence): number {
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  let sum = 0;
  let met = 0;
  rarities.forEach((rarity, at) => {
    const own = hits.filter(({ term }) => term.covers.includes(at));
    const factor = Math.max(0, ...own.map(({ term }) => term.factor));
    const often = own.length === 0 ? 0 : 1 + 0.08 * Math.log2(own.length);
    const around = Math.max(
      headedFactor * Math.max(0, ...headed.filter(has(at)).map(({ term }) => term.factor)),
      titledFactor * Math.max(0, ...titled.filter(has(at)).map(({ term }) => term.factor)),
      listed.values[at] ?? 0,
    );
    const value = Math.max(factor * often, around) + (factor > 0 ? 0.3 * around : 0);
    sum += value * rarity;
    if (value > 0) met += rarity * Math.min(1, factor > 0 ? 1 : around);
  });
  const size = 0.75 + 0.25 * (length / shortPassage);
  const own = (sum / all) * (met / all) ** 1.3 * (1 + nearness(query, hits));
  return (own + listedShare * listed.fit ** 2) / Math.max(size, 0.85) ** 0.7;
}

/** Whether a hit is a word of the query, and not one that may have been meant, another that means it, or a piece of a phrase. */
function isTyped({ term }: Hit): boolean {
  return term.how === 'word' || term.how === 'start';
}

/** Words that stand together in the query and in the text. */
function nearness({ wanted }: Query, hits: readonly Hit[]): number {
  if (wanted.length < 2) return 0;
  let near = 0;
  for (let at = 1; at < wanted.length; at++) {
    const distance = (wanted[at]?.at ?? 0) - (wanted[at - 1]?.at ?? 0);
    const ones = hits.filter(has(at - 1));
    const others = hits.filter(has(at));
    const gaps = ones.flatMap(one => others.map(other => other.at - one.at));
    if (gaps.includes(distance)) near += 1;
    else if (gaps.some(gap => Math.abs(gap) <= distance + 3)) near += 0.5;
  }
  return (0.35 * near) / (wanted.length - 1);
}

/** The written words by which a text was found where none of the query's own words is in it. */
function foundBy({ wanted }: Query, own: readonly boolean[], hits: readonly Hit[], text: string): string[] {
  const typed = new Set(wanted.flatMap(({ keys }) => keys));
  const other = hits.filter(
    ({ term }) =>
      term.how === 'meaning' &&
      term.covers.some(at => !own[at]) &&
      !term.stems.every(stem => typed.has(stem)),
  );
  const written = new Map(
    other.map(({ from, to }) => [text.slice(from, to).toLowerCase(), text.slice(from, to)]),
  );
  return [...written.values()].slice(0, 3);
}

/** Hits as ranges in order, those that touch as one. Words between two that only join them belong to neither. */
function joined(hits: readonly Range[]): Range[] {
  const ranges: { from: number; to: number }[] = [];
  for (const { from, to } of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = ranges.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else ranges.push({ from, to });
  }
  return ranges;
}

/** Whether a query has only words that join others. */
export function saysNothing(typed: string, { wanted, number }: Query): boolean {
  return wanted.length === 0 && number === undefined && searchWords(typed, 'en').some(({ joins }) => joins);
}
