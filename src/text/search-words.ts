import { stemOf } from './stems.ts';

/** A word of a text as search knows it. */
export interface SearchWord {
  /** Without capitals, accents and separators of thousands. */
  readonly plain: string;
  /** Whether it only joins other words, and says nothing of what somebody looks for. */
  readonly joins: boolean;
  /** What other forms of the same word share with it. */
  readonly stem: string;
  /** Where it stands in the text; `to` is behind its last character. */
  readonly from: number;
  readonly to: number;
}

/** English words that say nothing of what somebody looks for. */
const joining: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at be because been before being both but by can cannot cant could did didnt do does
doesnt doing dont each for from get gets getting got had has have having he her here hers him his how i if im in into is isnt it its ive just may me might more
most much must my no non nor not of off on only or other our ours out over own same she should so some somebody someone something anybody anyone anything lot lots such than that thats the their theirs them
then there these they this those through to too under until up us very was wasnt we were what when where which while who whom whose why will
with without wont would you your yours youre`.split(/\s+/),
);

/** What is the same of a word wherever it stands. */
type Form = Pick<SearchWord, 'plain' | 'joins' | 'stem'>;

/** Forms of words that came before, by language: a library says the same words again and again. */
const known = new Map<string, Map<string, Form>>();
/** So many are remembered; junk in a query must not fill the memory. */
const mostKnown = 100_000;

/** The words of a text in order. `lang` is BCP 47: stems are known of English; other languages have their words whole. */
export function searchWords(text: string, lang: string): SearchWord[] {
  const isEnglish = /^en\b/i.test(lang);
  const language = isEnglish ? 'en' : '';
  const forms = known.get(language) ?? new Map<string, Form>();
  known.set(language, forms);
  if (forms.size > mostKnown) forms.clear();
  const found: SearchWord[] = [];
  for (let at = 0; at < text.length; ) {
    const to = endOfWord(text, at);
    if (to === at) {
      at++;
      continue;
    }
    const written = text.slice(at, to);
    let form = forms.get(written);
    if (!form) {
      const plain = (isEnglish && capitals.get(written)) || plainWord(written);
      form = {
        plain,
        joins: isEnglish && joining.has(plain),
        stem: isEnglish ? searchStem(plain) : plain,
      };
      forms.set(written, form);
    }
    if (form.plain !== '')
      found.push({ plain: form.plain, joins: form.joins, stem: form.stem, from: at, to });
    at = to;
  }
  return found;
}

/** What a character is in a word; a library has millions of them, which a regular expression takes many times longer for. */
const other = 0;
const letter = 1;
const digit = 2;
/** Belongs to a letter or digit before it. */
const mark = 3;
/** Belongs between two letters. */
const apostrophe = 4;
/** Belongs between two digits. */
const separator = 5;

/** By code unit; one that was not met yet is unknown. */
const kinds = new Uint8Array(65_536).fill(255);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? other;
  if (known !== 255) return known;
  const kind = kindOf(String.fromCharCode(code), code);
  kinds[code] = kind;
  return kind;
}

function kindOf(character: string, code: number): number {
  // Half of a character beyond the first 65,536: the rare letters there are words of one piece.
  if (code >= 0xd800 && code <= 0xdfff) return letter;
  if (/[’'ʼ]/.test(character)) return apostrophe;
  if (/[.,]/.test(character)) return separator;
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{N}/u.test(character)) return digit;
  return /\p{M}/u.test(character) ? mark : other;
}

/**
 * Where the word ends that begins at a place; the place itself where none does. A word is letters and digits, with
 * apostrophes between letters, and points and commas between digits.
 */
function endOfWord(text: string, start: number): number {
  let kind = kindAt(text, start);
  if (kind !== letter && kind !== digit) return start;
  let at = start + 1;
  while (at < text.length) {
    const next = kindAt(text, at);
    if (next === letter || next === digit) kind = next;
    else if (next === apostrophe || next === separator) {
      const inside = next === apostrophe ? letter : digit;
      const isInside =
        (next === apostrophe || kind === digit) && at + 1 < text.length && kindAt(text, at + 1) === inside;
      if (!isInside) return at;
    } else if (next !== mark) return at;
    at++;
  }
  return at;
}

/** American spellings, and what is written for them here; only of words that both write often. */
const american: readonly (readonly [RegExp, string])[] = [
  [/^(behavi|neighb|col|lab|hon|fav|harb|hum|rum|vap)or/, '$1our'],
  [/^(cent|theat|lit|fib|met)er(s?)$/, '$1re$2'],
  [/^(def|off|lic)ens(e|es|ed)$/, '$1enc$2'],
  [/^program(s?)$/, 'programme$1'],
  [/^(counsel|travel|cancel|label|model|signal)(ing|ed|or|ors|er|ers)$/, '$1l$2'],
  [/^(enro|fulfi|ski|wi)ll(s|ment|ments|ful)$/, '$1l$2'],
  [/^judgement/, 'judgment'],
  [/^practis/, 'practic'],
];

/** Any of them: most words are none, and a phone need not try each pattern. */
const anyAmerican = new RegExp(american.map(([{ source }]) => source).join('|'));

/** A word as it is spelt in Britain. Endings in -ize need nothing: their stems are those of -ise. */
function british(word: string): string {
  if (!anyAmerican.test(word)) return word;
  return american.reduce((text, [pattern, put]) => text.replace(pattern, put), word);
}

/** Nouns whose verbs have another stem: “exclusion” and “exclude”, “advocacy” and “advocate”. */
const nouns: readonly (readonly [RegExp, string])[] = [
  [/clus$/, 'clud'],
  [/^advocaci$/, 'advoc'],
];

/** Words that are not what shares their stem: “universal” is no university, and a placement no place. */
const ownStems: ReadonlyMap<string, string> = new Map([
  ['universal', 'universal'],
  ['reasonable', 'reasonable'],
  ['unreasonable', 'unreasonable'],
  ['responsible', 'responsible'],
  ['responsibility', 'responsible'],
  ['responsibilities', 'responsible'],
  ['placement', 'placement'],
  ['placements', 'placement'],
  ['sexuality', 'sexuality'],
  ['gift', 'gift'],
  ['gifts', 'gift'],
  ['government', 'government'],
  ['governments', 'government'],
]);

/** Short forms that are other words in small letters. */
const capitals: ReadonlyMap<string, string> = new Map([['SEND', 'sen']]);

/** The stem under which a plain English word is found. */
function searchStem(plain: string): string {
  const own = ownStems.get(plain);
  if (own) return own;
  const verb = plain.replace(/ifications?$/, 'ify');
  return nouns.reduce((text, [pattern, put]) => text.replace(pattern, put), stemOf(british(verb)));
}

/** A written word without capitals, accents, possessive ending, and separators of thousands. */
function plainWord(written: string): string {
  const bare = /^[ -~]*$/.test(written) ? written : written.normalize('NFKD').replace(/\p{M}/gu, '');
  const plain = bare
    .toLowerCase()
    .replace(/[’'ʼ]s$/, '')
    .replace(/[’'ʼ]/g, '');
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
}
