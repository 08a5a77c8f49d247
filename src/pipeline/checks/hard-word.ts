import type { Finding } from '../../model/finding.ts';
import { type Audience, type Block, type Section, saidIn } from '../../model/report.ts';
import { wordAge } from '../../text/familiar/word-ages.ts';
import { plainerWords } from '../../text/plainer-words.ts';
import { sentences } from '../../text/sentences.ts';
import { words } from '../../text/words.ts';
import type { Check, DraftEdition } from '../draft.ts';
import { warningAt } from '../findings.ts';

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
    [{ text: section.heading, line: section.line, kind: 'paragraph' as const }, ...saidIn(section)]
      .filter(({ kind }) => kind !== 'code' && kind !== 'chart')
      .flatMap(block => inBlock(block, section, { edition, from, told })),
  );
}

interface Surroundings {
  readonly edition: DraftEdition;
  readonly from: number;
  /** Words explained, and words that were told already; it grows. */
  readonly told: Set<string>;
}

function inBlock(block: Pick<Block, 'text' | 'line'>, section: Section, around: Surroundings): Finding[] {
  const { edition, from, told } = around;
  return sentences(block.text, edition.lang)
    .flatMap(({ text }) => hardWords(text, from))
    .filter(({ word }) => {
      const parts = words(word.toLowerCase());
      const isNew = !parts.every(part => told.has(stem(part)));
      for (const part of parts) told.add(stem(part));
      return isNew;
    })
    .map(({ word, plain }) => {
      const advice = plain ? `say “${plain}”, or explain it` : 'say it more plainly, or explain it';
      const message = `“${word}” (section “${section.heading}”) is hard to read: ${advice} in the text or the glossary`;
      const at = { line: block.line, column: 1 };
      return warningAt(edition.file, at, 'hard-word', message, {
        found: word,
        ...(plain ? { expected: plain } : {}),
      });
    });
}

function hardWords(sentence: string, from: number): HardWord[] {
  const official = plainerWords(sentence).map(({ found, plain }) => ({ word: found, plain }));
  const covered = new Set(official.flatMap(({ word }) => words(word)));
  const rare = words(sentence).filter(
    word => !covered.has(word) && /^\p{Ll}[\p{Ll}’'-]{3,}$/u.test(word) && wordAge(word) >= from,
  );
  return [...official, ...rare.map(word => ({ word }))];
}

/** Words of marked terms, and words that a sentence explains: “consent means …”, “this is called consent”. */
function explainedWords(edition: DraftEdition): Set<string> {
  const terms = edition.terms.flatMap(({ asked, term }) => [asked, term?.term ?? '', ...(term?.forms ?? [])]);
  const prose = edition.sections.flatMap(section => saidIn(section).map(block => block.text)).join('\n');
  const said = [...prose.matchAll(explanation), ...prose.matchAll(definition)].map(
    ([, a, b]) => a ?? b ?? '',
  );
  return new Set([...terms, ...said].flatMap(text => words(text.toLowerCase()).map(stem)));
}

const explanation =
  /(?:\b(?:called|known as|the word)\s+(?:an?\s+|the\s+)?[“‘"']?((?:[\p{L}’'-]+\s){0,2}[\p{L}’'-]+))|\b([\p{L}’'-]+(?:\s[\p{L}’'-]+)?)[”’"']?\s+(?:means?|is when|are when|is where|is a kind of|is a sort of)\b/giu;

/** “Adaptations are changes …” at the start of a sentence, and “an interim report, which means …”. */
const definition =
  /(?:^|[.!?]\s+)(\p{Lu}[\p{L}’'-]+)\s+(?:is|are)\s+(?!not\b)|([\p{L}’'-]+(?:\s[\p{L}’'-]+)?),\s+which\s+means\b/gmu;

/** One key for the forms of a word, so that one explanation serves them all. */
function stem(word: string): string {
  return word.replace(/[’']s?$/, '').replace(/(?:e|ed|es|ing|s|ion|ions|ation|ations|er|ers|or|ors)$/, '');
}
