/*
 * The stem of an English word, after M. F. Porter’s second stemmer (https://snowballstem.org/algorithms/english/stemmer.html),
 * with spellings of both sides of the Atlantic made one, and the irregular forms that people search with.
 */

const vowel = '[aeiouy]';
const double = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

const irregular: ReadonlyMap<string, string> = new Map(
  `
child children; person people persons; man men; woman women; foot feet; tooth teeth; life lives; half halves; wife wives; thief thieves;
be been being; go went gone; say said; get got; make made; take took taken; see saw seen; come came; know knew known; think thought;
find found; give gave given; tell told; leave left; feel felt; bring brought; begin began begun; keep kept; hold held; write wrote written;
stand stood; hear heard; mean meant; meet met; pay paid; speak spoke spoken; lead led; grow grew grown; lose lost; fall fell fallen; send sent;
build built; understand understood; break broke broken; spend spent; choose chose chosen; eat ate eaten; sleep slept; win won; teach taught;
catch caught; fight fought; throw threw thrown; sell sold; seek sought; steal stole stolen; hide hid hidden; forget forgot forgotten;
learn learnt; run ran; buy bought; sit sat; draw drew drawn; drive drove driven; lie lying; die dying; program programme programmes;
universal universals; advocate advocates advocated advocating advocacy; private privately privacy; accurate accuracy; literate literacy; university universities; practic practise practised practises practising; judgment judgement judgements; enrol enroll enrolment enrollment; mum mums mom moms;
`
    .split(';')
    .map(line => line.trim().split(' '))
    .flatMap(([base = '', ...forms]) => [base, ...forms].map(form => [form, base] as const)),
);

/** One spelling of two. What else is changed by it is changed in texts and queries alike. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(.+)ifications?$/, '$1ify'],
  [/^(.{3,})is(e|ed|es|ing|er|ers|ation|ations)$/, '$1iz$2'],
  [/^(.{3,})our(|s|ed|ing|al|able|hood|hoods|ly)$/, '$1or$2'],
  [/^(.{2,}[tb])re(|s|d)$/, '$1er$2'],
  [/^(def|off|lic|pret)enc(e|es|ed)$/, '$1ens$2'],
];

/** Nouns whose verbs Porter's rules leave apart: “exclusion” and “exclude”, “decision” and “decide”. */
const latin: readonly (readonly [RegExp, string])[] = [
  [/clus$/, 'clud'],
  [/^(de|di|pro)([cv])is$/, '$1$2id'],
];

/** The stem of a lower-case word without accents. A word with other letters than English ones is its own stem. */
export function stemOf(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const known = irregular.get(word);
  if (known) return known;
  const spelt = spellings.reduce((text, [pattern, put]) => text.replace(pattern, put), word);
  const stem = withoutLastE(shorter(simpler(simple(withoutY(withoutTense(withoutPlural(spelt)))))));
  return latin.reduce((text, [pattern, put]) => text.replace(pattern, put), stem);
}

/** The region after the first consonant that follows a vowel (R1), and the same within that (R2): where each begins. */
function regions(word: string): readonly [number, number] {
  const special = /^(gener|commun|arsen)/.exec(word)?.[0].length;
  const one = special ?? regionFrom(word, 0);
  return [one, regionFrom(word, one)];
}

function regionFrom(word: string, start: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(start));
  return found ? start + found.index + 2 : word.length;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/(us|ss)$/.test(word)) return word;
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  const [one] = regions(word);
  const eed = /eed(ly)?$/.exec(word);
  if (eed) return eed.index >= one ? `${word.slice(0, eed.index)}ee` : word;
  const found = /(ingly|edly|ing|ed)$/.exec(word);
  if (!found || !new RegExp(vowel).test(word.slice(0, found.index))) return word;
  const stem = word.slice(0, found.index);
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (double.test(stem)) return stem.slice(0, -1);
  return isShort(stem) ? `${stem}e` : stem;
}

/** A short syllable at the end and nothing behind it, as in “hop” or “bed”. */
function isShort(word: string): boolean {
  return endsShort(word) && regions(word)[0] >= word.length;
}

function endsShort(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywx]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);
}

function withoutY(word: string): string {
  return /.[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

type Ending = readonly [ending: string, put: string];

const longEndings: readonly Ending[] = [
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['ization', 'ize'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];

function simple(word: string): string {
  const [one] = regions(word);
  const found = longEndings.find(([ending]) => word.endsWith(ending));
  if (found) return replaced(word, found, one);
  if (/lo?gi$/.test(word) && word.length - 3 >= one) return word.slice(0, -1);
  return /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= one ? word.slice(0, -2) : word;
}

const middleEndings: readonly Ending[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

function simpler(word: string): string {
  const [one, two] = regions(word);
  if (word.endsWith('ative')) return word.length - 5 >= two ? word.slice(0, -5) : word;
  const found = middleEndings.find(([ending]) => word.endsWith(ending));
  return found ? replaced(word, found, one) : word;
}

function replaced(word: string, [ending, put]: Ending, from: number): string {
  const at = word.length - ending.length;
  return at >= from ? word.slice(0, at) + put : word;
}

function shorter(word: string): string {
  const [, two] = regions(word);
  const found = /(ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic)$/.exec(word);
  if (!found || found.index < two) return word;
  if (found[0] === 'ion' && !/[st]ion$/.test(word)) return word;
  return word.slice(0, found.index);
}

function withoutLastE(word: string): string {
  const [one, two] = regions(word);
  const last = word.length - 1;
  if (word.endsWith('e')) {
    const goes = last >= two || (last >= one && !endsShort(word.slice(0, -1)));
    return goes ? word.slice(0, -1) : word;
  }
  return word.endsWith('ll') && last >= two ? word.slice(0, -1) : word;
}
