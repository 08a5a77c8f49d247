import type { Finding } from '../../model/finding.ts';
import type { Block, Section } from '../../model/report.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { type Name, names, perhapsNames } from '../../text/names.ts';
import { sentences } from '../../text/sentences.ts';
import { words } from '../../text/words.ts';
import type { Check, Draft, DraftEdition, LibraryFacts } from '../draft.ts';
import { warningAt } from '../findings.ts';
import { prosePassages } from '../prose-passages.ts';
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
    const known = knownNames(sayings(adults, draft, library));
    return draft.editions
      .filter(({ audience, lang }) => audience !== 'adults' && isEnglish(lang))
      .flatMap(edition => inEdition(edition, known));
  },
};

function isEnglish(lang: string): boolean {
  return /^en\b/i.test(lang);
}

interface KnownNames {
  /** Whatever may say a name, as the words it is made of. */
  readonly said: readonly Set<string>[];
  /** The longer words of all names, as written. */
  readonly parts: ReadonlySet<string>;
}

function knownNames(texts: readonly string[]): KnownNames {
  const parts = texts
    .flatMap(text => [...names(text), ...perhapsNames(text)])
    .flatMap(({ text }) => words(text))
    .filter(word => /^\p{Lu}/u.test(word) && word.length >= leastLetters);
  return { said: texts.map(text => new Set(keysOf(text))), parts: new Set(parts) };
}

/** Each a sentence, a title or an entry. */
function sayings(adults: readonly DraftEdition[], draft: Draft, library: LibraryFacts): string[] {
  const { facts } = draft;
  const ofEditions = [
    ...adults.flatMap(edition => {
      const { head, notes } = wordsAround(edition);
      return [...head, ...notes].map(({ text }) => text);
    }),
    ...adults.flatMap(edition => edition.sections.flatMap(prosePassages).map(({ text }) => text)),
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
  return [...ofEditions, ...ofFacts, ...ofLibrary];
}

function inEdition(edition: DraftEdition, known: KnownNames): Finding[] {
  const told = new Set<string>();
  const headings = edition.sections.map(({ heading }) => new Set(keysOf(heading)));
  const isUnknown = (name: Name) =>
    isNew(name, told) && !isKnown(name, known.said) && !isKnown(name, headings);
  return edition.sections.flatMap(prosePassages).flatMap(({ text, said }) => [
    ...names(text)
      .filter(isUnknown)
      .map(name => finding(name, edition, said, nearName(name, known))),
    // A rare word that begins a sentence is a name only where it is nearly one.
    ...perhapsNames(text).flatMap(name => {
      const near = nearName(name, known);
      return near !== undefined && isUnknown(name) ? [finding(name, edition, said, near)] : [];
    }),
  ]);
}

function finding(name: Name, edition: DraftEdition, said: Section | Block, near?: string): Finding {
  const advice = near ? `there it is “${near}”` : 'use the same name there, or put it in the glossary';
  const message = `“${name.text}” is a name that no edition for adults says; ${advice}`;
  return warningAt(edition.file, wordsAt(edition, said, name.start), 'name-not-in-full', message, {
    found: name.text,
    ...(near ? { expected: near } : {}),
  });
}

/** Shorter names are too near each other. */
const leastLetters = 5;

/** The word that a misspelt word of a name was meant to be, from the names that adults are told. */
function nearName({ text }: Name, { said, parts }: KnownNames): string | undefined {
  const misspelt = words(text).filter(
    word => /^\p{Lu}/u.test(word) && word.length >= leastLetters && !isSaid(word, said),
  );
  const near = misspelt.flatMap(word => {
    const most = word.length >= 8 ? 2 : 1;
    return [...parts].filter(part => editDistance(word.toLowerCase(), part.toLowerCase(), most) <= most);
  });
  return near[0];
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
