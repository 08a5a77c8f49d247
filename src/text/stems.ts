/*
 * The stems of English words: suffix by suffix, after M. F. Porter, “An algorithm for suffix stripping”, Program 14
 * (1980), and his revision of 2001 (“Porter2”); forms that no rule finds are listed below.
 */

const irregular = `
be: am is are was were been being; go: went gone goes; do: did done does; have: had has having; say: said; get: got gotten; make: made;
take: took taken; see: saw seen; come: came; know: knew known; think: thought; find: found; give: gave given; tell: told; become: became;
leave: left; feel: felt; bring: brought; begin: began begun; keep: kept; hold: held; write: wrote written; stand: stood; hear: heard;
mean: meant; meet: met; run: ran; pay: paid; sit: sat; speak: spoke spoken; lie: lay lain lying; lead: led; grow: grew grown; lose: lost;
fall: fell fallen; send: sent; build: built; understand: understood; draw: drew drawn; break: broke broken; spend: spent; rise: rose risen;
drive: drove driven; buy: bought; wear: wore worn; choose: chose chosen; eat: ate eaten; sleep: slept; win: won; teach: taught; catch: caught;
fight: fought; throw: threw thrown; fly: flew flown; sell: sold; seek: sought; steal: stole stolen; swear: swore sworn; shake: shook shaken;
hide: hid hidden; bite: bit bitten; forget: forgot forgotten; forgive: forgave forgiven; freeze: froze frozen; hang: hung; sing: sang sung;
sink: sank sunk; swim: swam swum; ring: rang rung; drink: drank drunk; tear: tore torn; wake: woke woken; strike: struck stricken; stick: stuck;
dig: dug; swing: swung; spin: spun; shine: shone; shoot: shot; slide: slid; light: lit; feed: fed; flee: fled; bleed: bled; breed: bred;
bind: bound; wind: wound; grind: ground; lend: lent; bend: bent; deal: dealt; dream: dreamt; burn: burnt; learn: learnt; creep: crept; weep: wept;
sweep: swept; blow: blew blown; show: shown; sew: sewn; ride: rode ridden; arise: arose arisen; bear: bore borne born; beat: beaten; shrink: shrank shrunk;
spring: sprang sprung; tread: trod trodden; weave: wove woven; forbid: forbade forbidden; die: dying died dead; tie: tying; buy: bought;
child: children; man: men; woman: women; person: people persons; foot: feet; tooth: teeth; mouse: mice; goose: geese; wife: wives;
knife: knives; leaf: leaves; half: halves; thief: thieves; wolf: wolves; self: selves; shelf: shelves; loaf: loaves; calf: calves;
kid: kids kiddies; mum: mums mom moms mummy; dad: dads daddy; datum: data; medium: media; criterion: criteria; crisis: crises;
good: better best; bad: worse worst; strength: strengths; free: freedom freely; long: length; high: height; wide: width; deep: depth; true: truth;
hot: heat; poor: poverty; live: living alive life lives; choose: choice; lose: loss; speak: speech; sell: sale; give: gift; sign: signature; die: death;
behave: behaviour; install: installed installing; pregnant: pregnancy pregnancies; counsel: counsellor counsellors; safe: safety; private: privacy; young: youth; deny: denial; try: trial; advise: advice; receive: receipt; prove: proof; believe: belief; decide: decision;
`;

const listed = new Map(
  irregular
    .split(';')
    .map(entry => entry.trim().split(/:?\s+/))
    .flatMap(([base = '', ...forms]) => forms.map(form => [form, base] as const)),
);

const vowel = 'aeiouy';
const kept = new Map<string, string>();

/**
 * The stem of a word: “recommends” and “recommendation” give “recommend”, “went” gives “go”. The word is lower-cased; a
 * possessive ending is dropped. A word without English letters is its own stem.
 */
export function stemOf(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const plain = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00AD/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/'s$|'$/, '');
  const base = listed.get(plain) ?? plain;
  const stem = /^[a-z]+$/.test(base) ? strip(base) : base;
  // A long run over many texts must not keep every word it ever saw.
  if (kept.size > 50_000) kept.clear();
  kept.set(word, stem);
  return stem;
}

function strip(word: string): string {
  if (word.length <= 3) return word;
  const singular = withoutPlural(word);
  const base = listed.get(singular) ?? withoutTense(singular);
  const root = listed.get(base) ?? withoutEndings(base);
  return withoutFinalVowel(root);
}

function withoutPlural(word: string): string {
  if (/sses$/.test(word)) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ches|shes|xes|zes)$/.test(word)) return word.slice(0, -2);
  return /[^us]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (/eed(?:ly)?$/.test(word)) return /[aeiouy].*eed$/.test(word) ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ingly|edly|ing|ed)$/, '');
  if (stem === word || stem.length < 2 || !/[aeiouy]/.test(stem)) return word;
  if (/(?:at|bl|iz|[^aeiouy]is)$/.test(stem)) return `${stem}e`;
  // “Cancelled” has two of a letter because of its ending; “told off” and “spelling” do not.
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt|[aeiouy].*[aeiouy]ll)$/.test(stem)) return stem.slice(0, -1);
  return stem.length <= 3 && isShort(stem) ? `${stem}e` : stem;
}

function isShort(stem: string): boolean {
  return /^[^aeiouy]*[aeiouy][^aeiouywx]$/.test(stem);
}

/** Suffixes from the longest, with what stands in their place, and how much of the word must stand before them. */
const endings: readonly (readonly [string, string, 1 | 2])[] = [
  ['atory', 'ate', 1],
  ['isation', 'ise', 1],
  ['ization', 'ise', 1],
  ['ational', 'ate', 1],
  ['fulness', '', 1],
  ['ousness', 'ous', 1],
  ['iveness', 'ive', 1],
  ['tional', 'tion', 1],
  ['biliti', 'ble', 1],
  ['bility', 'ble', 1],
  ['ation', '', 1],
  ['ition', '', 2],
  ['ement', '', 2],
  ['alism', 'al', 1],
  ['ality', 'al', 1],
  ['ivity', 'ive', 1],
  ['fully', '', 1],
  ['ously', 'ous', 1],
  ['ively', 'ive', 1],
  ['ator', 'ate', 1],
  ['ance', '', 2],
  ['ence', '', 2],
  ['able', '', 2],
  ['ible', '', 2],
  ['ment', '', 1],
  ['ness', '', 1],
  ['ally', 'al', 1],
  ['ion', '', 2],
  ['ful', '', 1],
  ['ive', '', 2],
  ['ity', '', 2],
  ['ous', '', 2],
  ['ism', '', 2],
  ['ist', '', 2],
  ['ise', '', 2],
  ['ize', '', 2],
  ['ate', '', 2],
  ['ant', '', 2],
  ['ent', '', 2],
  ['ly', '', 1],
  ['al', '', 2],
  ['ic', '', 2],
  ['er', '', 2],
  ['or', '', 2],
];

function withoutEndings(word: string): string {
  let rest = word;
  for (let round = 0; round < 3; round++) {
    const found = endings.find(
      ([suffix, , measure]) => rest.endsWith(suffix) && allows(rest, suffix, measure),
    );
    if (!found) return rest;
    const [suffix, put] = found;
    rest = rest.slice(0, rest.length - suffix.length) + put;
  }
  return rest;
}

/** Porter's R1 and R2: so many syllables with a closing consonant stand before the suffix; never less than three letters. */
function allows(word: string, suffix: string, measure: 1 | 2): boolean {
  const stem = word.slice(0, word.length - suffix.length);
  if (stem.length < 3) return false;
  const closed = stem.match(/[aeiouy]+[^aeiouy]+/g)?.length ?? 0;
  return closed >= measure || (measure === 2 && closed === 1 && stem.length >= 5);
}

function withoutFinalVowel(word: string): string {
  if (word.length > 4 && word.endsWith('e')) return word.slice(0, -1);
  if (word.length > 3 && word.endsWith('y') && !vowel.includes(word.at(-2) ?? ''))
    return `${word.slice(0, -1)}i`;
  return word;
}
