import { sentences } from './sentences.ts';

/** Words that put the blame for abuse on a child, and what to write instead. */
export interface BlamingWords {
  readonly found: string;
  readonly instead: string;
  /** In UTF-16 units. */
  readonly start: number;
}

const young =
  '(?:child(?:ren)?|young (?:people|persons?|wom[ae]n|m[ae]n|girls?|boys?)|girls?|boys?|teenagers?|pupils?|victims?|minors?)';
const risk = "(?:at|in|into) (?:greater |more |serious |further )?(?:risk|danger|harm[’']s way)";

/**
 * What to look for, and what to write. Our own list, after what the guides on language about exploited children agree in:
 * a child cannot choose, consent to or provoke abuse, and words such as these have kept children from being helped.
 */
const guide: readonly (readonly [pattern: string, instead: string])[] = [
  [
    `(?:child|teenage|juvenile|under-?age) prostitut(?:e|es|ion)|prostitut(?:ing|ed|e) (?:themsel(?:f|ves)|herself|himself)|prostituted ${young}`,
    'a child who was sexually exploited',
  ],
  [
    `(?:sell|sells|selling|sold) (?:sex|herself|himself|themsel(?:f|ves))|sex(?:ual)? favours`,
    'was sexually exploited',
  ],
  [`(?:child|kiddie|kiddy|underage) porn(?:ography|ographic)?|kiddie ?porn`, 'images of child sexual abuse'],
  [
    `(?:put|puts|putting|place|places|placing|placed) (?:themsel(?:f|ves)|herself|himself) ${risk}`,
    'was put at risk by the person who did the harm',
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
    `(?:relationship|affair|romance) (?:with|between) (?:(?:a|an|the|her|his|their) )?(?:abusers?|perpetrators?|offenders?|exploiters?)|(?:sexual (?:relationship|relations|affair)|sex) with (?:a |an )?(?:child|minor|under-?age (?:girl|boy)|(?:girl|boy) (?:of|aged) (?:\\d|1[0-5])(?!\\d))`,
    'sexual abuse of a child',
  ],
  [
    `(?:abscond(?:ed|ing|s|ers?)?|run(?:s|ning)? away)(?= (?:from (?:care|home|placements?|school)|to be with))`,
    'went missing',
  ],
  [`absconders?|absconding|absconded`, 'went missing'],
  [
    `${young}[’']s? own (?:fault|choice|doing|making)|brought (?:it|this) (?:on|upon) (?:themsel(?:f|ves)|herself|himself)`,
    'the person who did the harm is to blame',
  ],
  [
    `(?:allowed|let) (?:themsel(?:f|ves)|herself|himself) (?:to )?be(?:ing)? (?:abused|exploited|groomed|used)`,
    'was abused',
  ],
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
  ([pattern, instead]) => [new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu'), instead] as const,
);

/** A sentence that speaks about such words, or against them. */
const against =
  /(?<!\p{L})(?:not|never|no|nobody|nothing|none|nor|neither|cannot|wrong|wrongly|words?|terms?|phrases?|language|labels?|labell?ed|called|described as|written (?:of|about)|blam\p{L}*|myths?|instead of|rather than|avoid|against)(?!\p{L})|n[’']t(?!\p{L})/iu;

/**
 * Words that blame children, in an English text. Nothing is found in quotation marks, nor in a sentence that speaks
 * against such words: “it is never a lifestyle choice”.
 */
export function blamingWords(text: string): BlamingWords[] {
  return sentences(text).flatMap(sentence => {
    const open = sentence.text.replace(/[“"‘][^”"’]{1,80}[”"’](?!\p{L})/gu, quoted =>
      ' '.repeat(quoted.length),
    );
    return patterns.flatMap(([pattern, instead]) =>
      [...open.matchAll(pattern)].flatMap(({ 0: found, index }) => {
        // The words themselves may hold a “not”: “does not engage”.
        const around = open.slice(0, index) + open.slice(index + found.length);
        return against.test(around) ? [] : [{ found, instead, start: sentence.start + index }];
      }),
    );
  });
}
