import { doing } from './plain-words/doing.ts';
import { saying } from './plain-words/saying.ts';
import { things } from './plain-words/things.ts';
import { agreements } from './related-words/agreements.ts';
import { dailyLife } from './related-words/daily-life.ts';
import { dealings } from './related-words/dealings.ts';
import { formal } from './related-words/formal.ts';
import { measure } from './related-words/measure.ts';
import { publicLife } from './related-words/public-life.ts';
import { society } from './related-words/society.ts';
import { spoken } from './related-words/spoken.ts';
import { story } from './related-words/story.ts';
import { stemOf } from './stems.ts';
import { words } from './words.ts';

/** A word or phrase that the lists know, where it stands in a text. */
export interface Sense {
  /** Its stems, with spaces between them. */
  readonly phrase: string;
  /** The position of its first word, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** The lines of the lists that it stands in: words of one line speak of nearly the same thing. */
  readonly lines: readonly number[];
}

const linesOf = new Map<string, number[]>();
/** How many words the longest phrase has that begins with a stem. */
const longest = new Map<string, number>();

const openings: ReadonlySet<string> = new Set(['be', 'a', 'an', 'the', 'to']);

const rooms = [society, agreements, story, measure, spoken, publicLife, dealings, dailyLife, formal];
const lists = [doing, things, saying, ...rooms.flatMap(room => Object.values(room))];
for (const [line, text] of lists.flatMap(list => list.trim().split('\n')).entries()) {
  for (const part of text.split(/[,:]/)) note(withoutOpening(words(part).map(stemOf)), line);
}

/** Without “be”, “be sent home” is found in “who were sent home” and in “pupils sent home” alike. */
function withoutOpening(stems: readonly string[]): readonly string[] {
  const telling = stems.findIndex(stem => !openings.has(stem));
  return telling < 0 ? stems : stems.slice(telling);
}

function note(stems: readonly string[], line: number) {
  const [first] = stems;
  if (first === undefined) return;
  const key = stems.join(' ');
  const known = linesOf.get(key);
  if (!known) linesOf.set(key, [line]);
  else if (!known.includes(line)) known.push(line);
  longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
}

/** The words and phrases of a text that the lists know, given its stems in order: at each place the longest one. */
export function sensesOf(stems: readonly string[]): Sense[] {
  const found: Sense[] = [];
  for (let at = 0; at < stems.length; ) {
    const sense = longestAt(stems, at);
    if (sense) found.push(sense);
    at = sense?.to ?? at + 1;
  }
  return found;
}

function longestAt(stems: readonly string[], from: number): Sense | undefined {
  const most = Math.min(longest.get(stems[from] ?? '') ?? 0, stems.length - from);
  for (let to = from + most; to > from; to--) {
    const phrase = stems.slice(from, to).join(' ');
    const lines = linesOf.get(phrase);
    if (lines) return { phrase, from, to, lines };
  }
  return undefined;
}

/** The lines that a single word stands in, given as a stem. */
export function linesOfWord(stem: string): readonly number[] {
  return linesOf.get(stem) ?? [];
}
