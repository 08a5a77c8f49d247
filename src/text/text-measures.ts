import { wordAge } from './familiar/word-ages.ts';
import { type Sentence, sentences } from './sentences.ts';
import { syllables } from './syllables.ts';
import { words } from './words.ts';

/** What makes an English text easy or hard to read, as far as it can be counted. All 0 where there are no words. */
export interface TextMeasures {
  readonly words: number;
  /** A sentence that was cut off at the end of a text counts for a part of one. */
  readonly sentences: number;
  /** Letters and digits a word. */
  readonly letters: number;
  readonly syllables: number;
  /** Mean age, in years, at which the words are known, names left out. */
  readonly age: number;
  /** The same for each different word once, without the little words that hold sentences together. */
  readonly contentAge: number;
  /** Share of words, from 0 to 1, that most pupils of eleven do not know. */
  readonly unfamiliar: number;
  /** Share of words with an ending that makes ideas of things and deeds: “-tion”, “-ity”, “-ive”. */
  readonly abstract: number;
  /** Share of words such as “she”, “you”, “my”: texts about people are easier. */
  readonly people: number;
  /** Share of the word “of”, the mark of nouns upon nouns. */
  readonly ofs: number;
  /** Share of different words in every fifty (MATTR: Covington and McFall 2010, doi 10.1080/09296171003643098). */
  readonly variety: number;
  /** Words from one punctuation mark to the next. */
  readonly stretch: number;
  /** Words that most pupils of eleven do not know, from the hardest down, each once. */
  readonly hardWords: readonly string[];
}

/** Pupils leave primary school at eleven. */
const primary = 11;

const people = new Set(
  'i me my mine myself you your yours yourself he him his himself she her hers herself we us our ours they them their'.split(
    ' ',
  ),
);
const little = new Set(
  'a an the and but or so if of in to on at by for from with as is are was were be been being am do does did have has had not no it its this that these those there then than he she they we you i him her them us me his their our your my who what when where which how all some any each one two'.split(
    ' ',
  ),
);
const abstractEnding = /(?:tion|sion|ment|ity|ance|ence|ism|ness|ship|ology|ive|ous|ate|ise|ize|ical|ary)s?$/;

interface Token {
  readonly word: string;
  readonly age: number;
  /** A name says nothing of how hard a text is, and no list can hold all of them. */
  readonly isName: boolean;
}

/** Counts what the reading age rests on. Each text is a block; a line break ends a sentence. `lang` is BCP 47. */
export function measureText(texts: readonly string[], lang = 'en-GB'): TextMeasures {
  const read = texts.map(text => ({ text, own: sentences(text, lang) }));
  const tokens = read.flatMap(({ own }) => own.flatMap(sentence => tokensOf(sentence.text)));
  const spoken = tokens.filter(token => !token.isName);
  const content = spoken.filter(({ word }) => !little.has(word) && !/^\d/.test(word));
  const kinds = [...new Map(content.map(token => [token.word, token])).values()];
  const share = (test: (token: Token) => boolean, inMost?: number) =>
    shareOf(spoken.filter(test).length, tokens.length, inMost);
  const marks = texts.reduce((sum, text) => sum + (text.match(/[,;:.!?—–\n]+/g)?.length ?? 0), 0);
  return {
    words: tokens.length,
    sentences: read.reduce((sum, { text, own }) => sum + countSentences(text, own), 0),
    letters: mean(tokens.map(({ word }) => word.match(/[\p{L}\p{N}]/gu)?.length ?? 0)),
    syllables: mean(tokens.map(({ word }) => heard(word))),
    age: mean(spoken.map(token => token.age)),
    contentAge: mean(kinds.map(token => token.age)),
    unfamiliar: share(({ age }) => age > primary),
    abstract: share(({ word }) => word.length > 6 && abstractEnding.test(word), usual.abstract),
    people: share(({ word }) => people.has(word), usual.people),
    ofs: share(({ word }) => word === 'of', usual.ofs),
    variety: varietyOf(tokens.map(({ word }) => word)),
    stretch:
      tokens.length === 0 ? 0 : (tokens.length + benefitOfDoubt) / (marks + benefitOfDoubt / usual.stretch),
    hardWords: kinds
      .filter(({ age }) => age > primary)
      .sort((a, b) => b.age - a.age)
      .map(({ word }) => word),
  };
}

function tokensOf(sentence: string): Token[] {
  return words(sentence).map((written, index) => {
    const age = wordAge(written);
    // The first word of a sentence has its capital anyway; a name there is one that no list has.
    const isName = /^\p{Lu}/u.test(written) && age >= (index === 0 ? 18 : 14);
    return { word: written.toLowerCase(), age, isName };
  });
}

/**
 * The sentences of a text; a part of one where the last was cut off, as in an excerpt of so many words: it has no end
 * and stands in one line with others that have. Counting it whole would make every excerpt too easy.
 */
function countSentences(text: string, all: readonly Sentence[]): number {
  const [before, last] = all.slice(-2);
  if (!before || !last || all.length < 3 || ended.test(last.text)) return all.length;
  // A line break between them: an item of a list, or a heading.
  if (text.slice(before.start, last.start).includes('\n')) return all.length;
  const sizes = all.map(sentence => words(sentence.text).length);
  const lastSize = sizes.pop() ?? 0;
  return sizes.length + Math.min(1, ratio(lastSize, mean(sizes)));
}

const ended = /[.!?…:]["”’')\]]*$/;

/** A text repeats its words, and hearing one takes some fifty regular expressions, so each is heard once. */
const heardBefore = new Map<string, number>();

function heard(word: string): number {
  const known = heardBefore.get(word) ?? syllables(word);
  if (heardBefore.size > 50_000) heardBefore.clear();
  heardBefore.set(word, known);
  return known;
}

/** What texts of all levels have about (the means of our graded ones), for one that is too short to tell. */
const usual = { abstract: 0.028, people: 0.045, ofs: 0.023, stretch: 8.1, variety: 0.83 } as const;
/** One “of” among eight words says little: a share is counted as though so many usual words stood beside them. */
const benefitOfDoubt = 25;

function shareOf(count: number, all: number, inMost: number | undefined): number {
  if (all === 0 || inMost === undefined) return ratio(count, all);
  return (count + inMost * benefitOfDoubt) / (all + benefitOfDoubt);
}

const window = 50;

function varietyOf(all: readonly string[]): number {
  if (all.length === 0) return 0;
  if (all.length < window) return usual.variety;
  const counts = new Map<string, number>();
  let sum = 0;
  for (const [at, word] of all.entries()) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    const gone = all[at - window];
    if (gone !== undefined) {
      const left = (counts.get(gone) ?? 1) - 1;
      if (left > 0) counts.set(gone, left);
      else counts.delete(gone);
    }
    if (at >= window - 1) sum += counts.size / window;
  }
  return sum / (all.length - window + 1);
}

function mean(values: readonly number[]): number {
  return ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
