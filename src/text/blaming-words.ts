import { sentences } from './sentences.ts';
import { speaksAgainst } from './speaks-against.ts';

/** Words that put the blame for abuse on a child, and what to write instead. */
export interface BlamingWords {
  readonly found: string;
  readonly instead: string;
  /** In UTF-16 units. */
  readonly start: number;
}

const young =
  '(?:child(?:ren)?|young (?:people|persons?|wom[ae]n|m[ae]n|girls?|boys?)|girls?|boys?|teenagers?|pupils?|victims?|minors?)';
const self = '(?:themsel(?:f|ves)|herself|himself)';
const risk = "(?:at|in|into) (?:greater |more |serious |further )?(?:risk|danger|harm[’']s way)";

/**
 * What to look for, and what to write. Our own list, after what the guides on language about exploited children agree in:
 * a child cannot choose, consent to or provoke abuse, and words such as these have kept children from being helped.
 */
const guide: readonly (readonly [pattern: string, instead: string, whose?: 'of children'])[] = [
  [
    `(?:child|teenage|juvenile|under-?age) (?:prostitut(?:e|es|ion)|sex[ -]work(?:ers?|ing)?)|prostitut(?:ing|ed|e) ${self}|prostituted ${young}|rent[ -]boys?`,
    'a child who was sexually exploited',
  ],
  [
    `(?:involv(?:ed|ing|ement)|engag(?:e|es|ed|ing|ement)|work(?:s|ed|ing)?) in (?:prostitution|sex[ -]work|the sex (?:trade|industry))`,
    'was sexually exploited',
    'of children',
  ],
  [
    `(?:sell|sells|selling|sold) (?:sex|herself|himself|themsel(?:f|ves))|sex(?:ual)? favours`,
    'was sexually exploited',
  ],
  [`(?:child|kiddie|kiddy|underage) porn(?:ography|ographic)?|kiddie ?porn`, 'images of child sexual abuse'],
  [
    `(?:put|puts|putting|place|places|placing|placed) ${self} ${risk}|(?:put|puts|putting|place|places|placing|placed) ${self} (?:in|into) (?:(?:a|an|such|many|more|very|highly) ){0,2}(?:dangerous|risky|unsafe|vulnerable|harmful) (?:situations?|positions?|places?)|expos(?:e|es|ed|ing) ${self} to (?:risk|harm|danger|abuse)`,
    'was put at risk by the person who did the harm',
  ],
  [
    `(?:make|makes|made|making) ${self} (?:more |so |very )?vulnerable`,
    'was singled out by the person who did the harm',
  ],
  [
    `(?:lifestyle|life-style) choices?|chos(?:e|en) (?:this|that|the) (?:life|lifestyle)`,
    'nothing of the kind: a child does not choose abuse',
  ],
  [`promiscu(?:ous|ously|ity)|sexually available|loose morals|slept around`, 'what was done to the child'],
  [`streetwise|street-wise`, 'had learnt to get by without adults who kept them safe'],
  [`attention[- ]seek(?:ing|ers?)`, 'was asking for help'],
  [
    `${young} (?:who |that )?(?:\\p{L}+ ){0,3}(?:refus(?:e|es|ed|ing) to (?:engage|cooperate|co-operate)|(?:(?:does|do|did|will|would) not|doesn[’']t|don[’']t|didn[’']t|won[’']t) engage)|(?:hard|difficult) to (?:reach|engage) ${young}|${young} (?:is|are|was|were) (?:hard|difficult) to (?:reach|engage)`,
    'services had not found a way to help',
  ],
  [
    `consent(?:ed|s|ing)? to (?:the |their |her |his |this |such )?(?:abuse|exploitation|being (?:abused|exploited|raped))|consensual abuse`,
    'was abused: a child cannot consent to abuse',
  ],
  [
    `(?:provocative(?:ly)?(?: (?:clothing|clothes|dress|dressed|behaviour))|dressed provocatively|led (?:him|them) on|(?:was|were|is|are|been) asking for it)`,
    'nothing of the kind: no child causes abuse',
  ],
  [
    `(?:relationship|affair|romance) (?:with|between) (?:(?:a|an|the|her|his|their) )?(?:abusers?|perpetrators?|offenders?|exploiters?)|under-?\\s?age sex|(?:sexual (?:relationship|relations|affair)|sex) with (?:a |an )?(?:child|minor|under-?age (?:girl|boy)|(?:girl|boy) (?:of|aged) (?:\\d|1[0-5])(?!\\d))`,
    'sexual abuse of a child',
  ],
  [
    `(?:abscond(?:ed|ing|s|ers?)?|run(?:s|ning)? away)(?= (?:from (?:care|home|placements?|school)|to be with))`,
    'went missing',
  ],
  [`absconders?|absconding|absconded`, 'went missing'],
  [
    `${young}[’']s? own (?:fault|choice|doing|making)|brought (?:it|this) (?:on|upon) ${self}`,
    'the person who did the harm is to blame',
  ],
  [`(?:allowed|let) ${self} (?:to )?be(?:ing)? (?:abused|exploited|groomed|used)`, 'was abused'],
  [
    `(?:risky|risk-taking|sexualised|inappropriate) (?:sexual )?behaviour (?:by|of|in|among) ${young}`,
    'signs that a child may be being harmed',
  ],
  [`(?:troubled|problem|feral|bad) (?:teens?|teenagers?|youths?|kids)`, 'a child in need of help'],
  [
    `(?:drug|county lines?) runners?|(?:working|works|worked) (?:for|as part of) county lines`,
    'was criminally exploited',
  ],
];

const patterns = guide.map(
  ([pattern, instead, whose]) =>
    [new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu'), instead, whose] as const,
);

/**
 * Words that blame children, in an English text. Nothing is found in quotation marks, nor where the sentence speaks
 * against such words: “it is never a lifestyle choice”.
 */
export function blamingWords(text: string): BlamingWords[] {
  return sentences(text).flatMap(sentence => {
    const open = sentence.text.replace(/[“"‘][^”"’]{1,80}[”"’](?!\p{L})/gu, quoted =>
      ' '.repeat(quoted.length),
    );
    return unrejected(found(open), open).map(words => ({ ...words, start: sentence.start + words.start }));
  });
}

function found(sentence: string): BlamingWords[] {
  return patterns
    .filter(([, , whose]) => !whose || isOfChildren(sentence))
    .flatMap(([pattern, instead]) =>
      [...sentence.matchAll(pattern)].map(({ 0: words, index }) => ({ found: words, instead, start: index })),
    );
}

/** Of some words it depends on who is spoken of: an adult may work in what a child is forced into. */
function isOfChildren(sentence: string): boolean {
  const others = sentence.replace(children, ' ');
  return !adults.test(others) && (others !== sentence || /(?<!\p{L})(?:she|he|they)(?!\p{L})/iu.test(others));
}

const children = new RegExp(`(?<!\\p{L})(?:${young}|(?:aged?|age of) (?:\\d|1[0-7]))(?![\\p{L}\\d])`, 'giu');
const adults =
  /(?<!\p{L})(?:wom[ae]n|m[ae]n|adults?|mothers?|fathers?|mums?|dads?|parents?|brothels?)(?!\p{L})/iu;

/** Of several in a row, what is said of the first is said of all: “they were not streetwise or promiscuous”. */
function unrejected(words: readonly BlamingWords[], sentence: string): BlamingWords[] {
  const kept: BlamingWords[] = [];
  let previous = { end: -1, rejected: false };
  for (const one of [...words].sort((a, b) => a.start - b.start)) {
    const end = one.start + one.found.length;
    const joined = previous.end >= 0 && row.test(sentence.slice(previous.end, one.start));
    const rejected = (joined && previous.rejected) || speaksAgainst(sentence, one.start, end);
    if (!rejected) kept.push(one);
    previous = { end, rejected };
  }
  return kept;
}

const row = /^(?:,| and| or| nor|, and|, or)? (?:an? |the )?$/iu;
