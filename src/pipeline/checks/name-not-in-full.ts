import type { Finding } from '../../model/finding.ts';
import { type Block, type Section, saidIn } from '../../model/report.ts';
import { type Name, names } from '../../text/names.ts';
import { sentences } from '../../text/sentences.ts';
import { words } from '../../text/words.ts';
import type { Check, Draft, DraftEdition, LibraryFacts } from '../draft.ts';
import { warningAt } from '../findings.ts';
import { wordsAround } from '../words-around.ts';
import { wordsAt } from '../words-at.ts';

/**
 * Warns of each name of a body or report in an edition for young people, or in easy read, that is not in the full
 * report, its facts, the glossary or the help page: it may be misspelt, or the full report may call it something else.
 * English only.
 */
export const nameNotInFull: Check = {
  rule: 'name-not-in-full',
  run: (draft, library) => {
    const adults = draft.editions.filter(({ audience, lang }) => audience === 'adults' && isEnglish(lang));
    if (adults.length === 0) return [];
    const known = sayings(adults, draft, library);
    return draft.editions
      .filter(({ audience, lang }) => audience !== 'adults' && isEnglish(lang))
      .flatMap(edition => inEdition(edition, known));
  },
};

function isEnglish(lang: string): boolean {
  return /^en\b/i.test(lang);
}

/** Whatever may say a name: each a sentence, a title or an entry, as the words it is made of. */
function sayings(adults: readonly DraftEdition[], draft: Draft, library: LibraryFacts): Set<string>[] {
  const { facts } = draft;
  const ofEditions = [
    ...adults.flatMap(edition => {
      const { head, notes } = wordsAround(edition);
      return [...head, ...notes].map(({ text }) => text);
    }),
    ...adults.flatMap(edition => edition.sections.flatMap(passages).map(({ text }) => text)),
  ].flatMap(text => sentences(text).map(sentence => sentence.text));
  const ofFacts = [
    facts.title,
    facts.shortTitle,
    facts.publisher,
    ...facts.sources.flatMap(({ title, publisher = '' }) => `${title} ${publisher}`),
  ];
  const ofLibrary = [
    `${library.name} ${library.publisher}`,
    ...[...library.series, ...library.topics].map(({ title }) => title),
    ...library.services.map(({ name }) => name),
    ...library.terms.flatMap(({ term, forms }) => [term, ...forms].join(' ')),
  ];
  return [...ofEditions, ...ofFacts, ...ofLibrary].map(text => new Set(keysOf(text)));
}

interface Passage {
  readonly text: string;
  readonly said: Section | Block;
}

function passages(section: Section): Passage[] {
  const prose = saidIn(section).filter(({ kind }) => kind !== 'code' && kind !== 'chart');
  return [
    { text: section.heading, said: section },
    ...prose.map(block => ({ text: block.text, said: block })),
  ];
}

function inEdition(edition: DraftEdition, known: readonly Set<string>[]): Finding[] {
  const told = new Set<string>();
  const headings = edition.sections.map(({ heading }) => new Set(keysOf(heading)));
  return edition.sections.flatMap(passages).flatMap(({ text, said }) =>
    names(text)
      .filter(name => isNew(name, told) && !isKnown(name, known) && !isKnown(name, headings))
      .map(name => {
        const message = `“${name.text}” is a name that no edition for adults says; use the same name there, or put it in the glossary`;
        return warningAt(edition.file, wordsAt(edition, said, name.start), 'name-not-in-full', message, {
          found: name.text,
        });
      }),
  );
}

function isNew({ text }: Name, told: Set<string>): boolean {
  const key = keysOf(text).join(' ');
  const isFirst = !told.has(key);
  told.add(key);
  return isFirst;
}

function isKnown(name: Name, known: readonly Set<string>[]): boolean {
  return isSaid(name.text, known) || (name.shorter !== undefined && isSaid(name.shorter, known));
}

/** All words of the name stand together in one sentence, in any order: “the Commissioner's Office” is the Office of the Commissioner. */
function isSaid(text: string, known: readonly Set<string>[]): boolean {
  const keys = keysOf(text).filter(key => !joins.has(key));
  return known.some(said => keys.every(key => said.has(key)));
}

const joins = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to']);

/** Words without case, apostrophes and the s of plural and possessive. */
function keysOf(text: string): string[] {
  return words(text.toLowerCase()).flatMap(word =>
    word.split(/[-‐‑]/).map(part => part.replace(/[’'](?:s)?$/, '').replace(/(?<=\p{L}{3})s$/u, '')),
  );
}
