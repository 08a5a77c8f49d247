import { sentences } from './sentences.ts';

/**
 * Participles that do not end in “-ed”, of verbs that are used in the passive; our own list. “Known” and “born” are left
 * out: “she is known”, “he was born” are the plain way to say it.
 */
const irregular =
  'beaten begun bitten blown bought bound bred broken brought built burnt cast caught chosen cut dealt done drawn driven dug eaten fed felt fought found forbidden forgiven forgotten frozen given grown heard held hidden hit hurt kept laid led left lent lost made meant met overcome paid proven put read said seen sent set shaken shown shot shut sold spent split spoken spread stolen stuck struck sung sworn swept taken taught thrown told torn trodden understood upheld withdrawn withheld won worn woven written';

/** Words in “-ed” that say how somebody or something is, and not what was done to them. */
const states =
  'aged allowed armed ashamed based blessed bored called closed complicated concerned confused crowded delighted determined disabled disappointed embarrassed excited exhausted experienced frightened frustrated gifted hundred interested involved limited linked located married mixed named naked needed opposed pleased prepared qualified related relaxed retired sacred scared shocked supposed surprised talented terrified tired unemployed upset used worried wicked';

const be =
  "(?:(?<!\\p{L})(?:am|is|are|was|were|be|been|being|isn[’']t|aren[’']t|wasn[’']t|weren[’']t)|(?<=\\p{L})[’'](?:s|re))";
const between =
  '(?:(?:not|never|always|often|also|still|only|already|now|just|all|both|each|then|even|ever|\\p{L}+ly)\\s+){0,2}';
const passive = new RegExp(
  `${be}\\s+${between}(${irregular.replaceAll(' ', '|')}|\\p{L}{2,}ed)(?![\\p{L}-])`,
  'giu',
);
const isState = new Set(states.split(' '));

/**
 * The words that make English sentences passive, such as “were found”; nothing is made of “is worried”, which tells a
 * state, nor of “got hurt”. By its form only: “the shop is closed” and “it was broken” are told apart by nobody.
 */
export function passives(sentence: string): string[] {
  return [...sentence.matchAll(passive)]
    .filter(match => !isState.has((match[1] ?? '').toLowerCase()))
    .map(([words]) => words.replace(/^[’']/, ''));
}

/** How many sentences a text has, and those of them that are passive. */
export function passiveSentences(text: string, lang = 'en-GB'): { all: number; passive: string[] } {
  const all = sentences(text, lang).map(sentence => sentence.text);
  return { all: all.length, passive: all.filter(sentence => passives(sentence).length > 0) };
}
