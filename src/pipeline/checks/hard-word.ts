import type { Finding } from '../../model/finding.ts';
import { type Audience, type Section, saidIn } from '../../model/report.ts';
import { wordAge } from '../../text/familiar/word-ages.ts';
import { plainerWords } from '../../text/plainer-words.ts';
import { sentences } from '../../text/sentences.ts';
import { words } from '../../text/words.ts';
import type { Check, DraftEdition } from '../draft.ts';
import { warningAt } from '../findings.ts';
import { type ProsePassage, prosePassages } from '../prose-passages.ts';
import { wordsAt } from '../words-at.ts';

/** From which age of knowing (`wordAge`) a word needs to be explained; nothing for adults. */
const ages: Record<Audience, number | undefined> = {
  adults: undefined,
  'young-people': 16,
  'easy-read': 13.5,
};

/**
 * Warns of each hard word of an edition for young people, or in easy read, that is not explained: an official one for
 * which there is a plainer word, or one that hardly any reader of that age knows. Once for each word. English only.
 */
export const hardWord: Check = {
  rule: 'hard-word',
  run: draft => draft.editions.filter(({ lang }) => /^en\b/i.test(lang)).flatMap(inEdition),
};

interface HardWord {
  readonly word: string;
  readonly plain?: string;
}

function inEdition(edition: DraftEdition): Finding[] {
  const from = ages[edition.audience];
  if (from === undefined) return [];
  const told = explainedWords(edition);
  return edition.sections.flatMap(section =>
    prosePassages(section).flatMap(passage => inPassage(passage, section, { edition, from, told })),
  );
}

interface Surroundings {
  readonly edition: DraftEdition;
  readonly from: number;
  /** Words explained, and words that were told already; it grows. */
  readonly told: Set<string>;
}

function inPassage({ text, said }: ProsePassage, section: Section, around: Surroundings): Finding[] {
  const { edition, from, told } = around;
  return sentences(text, edition.lang)
    .flatMap(sentence =>
      hardWords(sentence.text, from).map(hard => ({
        ...hard,
        start: sentence.start + placeOfWord(hard.word, sentence.text),
      })),
    )
    .filter(({ word }) => {
      const parts = words(word.toLowerCase());
      const isNew = !parts.every(part => told.has(stem(part)));
      for (const part of parts) told.add(stem(part));
      return isNew;
    })
    .map(({ word, plain, start }) => {
      const advice = plain ? `say “${plain}”, or explain it` : 'say it more plainly, or explain it';
      const message = `“${word}” (section “${section.heading}”) is hard to read: ${advice} in the text or the glossary`;
      const at = wordsAt(edition, said, start);
      return warningAt(edition.file, at, 'hard-word', message, {
        found: word,
        ...(plain ? { expected: plain } : {}),
      });
    });
}

/** The word itself, and not the beginning of a longer one before it. */
function placeOfWord(word: string, sentence: string): number {
  for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(sentence.slice(0, at)) && !/^\p{L}/u.test(sentence.slice(at + word.length));
    if (isWhole) return at;
  }
  return Math.max(0, sentence.indexOf(word));
}

function hardWords(sentence: string, from: number): HardWord[] {
  const official = plainerWords(sentence).map(({ found, plain }) => ({ word: found, plain }));
  const covered = new Set(official.flatMap(({ word }) => words(word)));
  const rare = words(sentence).filter(
    word => !covered.has(word) && /^\p{Ll}[\p{Ll}’'-]{3,}$/u.test(word) && wordAge(word) >= from,
  );
  return [...official, ...rare.map(word => ({ word }))];
}

/** Words of marked terms, and words that a sentence explains: “Consent means …”, “this is called consent”. */
function explainedWords(edition: DraftEdition): Set<string> {
  const terms = edition.terms.flatMap(({ asked, term }) => [asked, term?.term ?? '', ...(term?.forms ?? [])]);
  const prose = edition.sections.flatMap(section => saidIn(section).map(block => block.text)).join('\n');
  const said = explanations.flatMap(pattern => [...prose.matchAll(pattern)].map(([, words = '']) => words));
  return new Set([...terms, ...said].flatMap(text => words(text.toLowerCase()).map(stem)));
}

const opening = String.raw`(?:^|[.!?;:]\s+|,\s+(?:and|but|so)\s+)`;
const article = String.raw`(?:an?\s+|the\s+(?:words?\s+)?)?[“‘"']?`;
const subject = String.raw`([\p{L}’'-]+(?:\s[\p{L}’'-]+)?)[”’"']?`;
/** What a thing is: “a change”, “when you agree”, “changes to a home”; not what it is like: “needed”, “bad for you”. */
const quality = String.raw`(?:not|[\p{L}-]*(?:ed|ful|less|able|ible|ive|ous|ant|ent|al|ic)|going|trying|coming|beginning|bad|good|best|better|worse|worst|wrong|right|hard|easy|open|new|old|fair|free|part|up|far|near|close|late|like|likely|ready|able|true|safe|sure)\b`;
const kind = String.raw`(?!${quality})(?:an?|the|one|when|where|what|how|some(?:one|body|thing)|(?:any|all|another)\s\p{L}+|\p{L}+\s(?:of|to|that|which|who|for|from|over|between|by|with))\b`;

/** Each captures the words that it explains. A thing is explained where it is what a sentence, or a clause, is about. */
const explanations = [
  // “Consent means …”, and “The word ‘consent’ means …”.
  new RegExp(`${opening}${article}${subject}\\s+means?\\b`, 'gimu'),
  // “Adaptations are changes to a home”, “An interim report is one that …”, “Grooming is when …”.
  new RegExp(`${opening}${article}${subject}\\s+(?:is|are)\\s+${kind}`, 'gimu'),
  // “… an interim report, which means that …”.
  /([\p{L}’'-]+(?:\s[\p{L}’'-]+)?),\s+which\s+means?\b/giu,
  // “This is called a quorum.”
  /\b(?:this|that|these|those|it|they|which|we)\s+(?:(?:is|are|was|were)\s+)?(?:call(?:ed)?|known as)\s+(?!(?:to|for|on|upon|in|by|back|off|out)\b)(?:an?\s+|the\s+)?[“‘"']?((?:[\p{L}’'-]+\s){0,2}[\p{L}’'-]+)/giu,
];

/** One key for the forms of a word, so that one explanation serves them all. */
function stem(word: string): string {
  return word.replace(/[’']s?$/, '').replace(/(?:e|ed|es|ing|s|ion|ions|ation|ations|er|ers|or|ors)$/, '');
}
