import type { Check, LibraryCheck, ReportsCheck } from '../draft.ts';
import { brokenLink } from './broken-link.ts';
import { brokenPair } from './broken-pair.ts';
import { contentNoteMissing } from './content-note-missing.ts';
import { hardWord } from './hard-word.ts';
import { headingOrder } from './heading-order.ts';
import { languageGuide } from './language-guide.ts';
import { longSentence } from './long-sentence.ts';
import { missingAlt } from './missing-alt.ts';
import { missingEdition } from './missing-edition.ts';
import { nameNotInFull } from './name-not-in-full.ts';
import { numberNotInFull } from './number-not-in-full.ts';
import { passiveHeavy } from './passive-heavy.ts';
import { readingAgeRule } from './reading-age.ts';
import { reasonMissing } from './reason-missing.ts';
import { sensitiveTitle } from './sensitive-title.ts';
import { sourceMissing } from './source-missing.ts';
import { staleContact } from './stale-contact.ts';
import { stalePair } from './stale-pair.ts';
import { tableWithoutHeader } from './table-without-header.ts';
import { toDo } from './to-do.ts';
import { unknownTerm } from './unknown-term.ts';
import { unpairedSection } from './unpaired-section.ts';
import { unusedTerm } from './unused-term.ts';

/** Every rule about one report. */
export const allChecks: readonly Check[] = [
  missingEdition,
  brokenPair,
  stalePair,
  unpairedSection,
  reasonMissing,
  numberNotInFull,
  nameNotInFull,
  sourceMissing,
  readingAgeRule,
  longSentence,
  hardWord,
  passiveHeavy,
  languageGuide,
  headingOrder,
  tableWithoutHeader,
  missingAlt,
  brokenLink,
  unknownTerm,
  sensitiveTitle,
  contentNoteMissing,
  toDo,
];

/** Every rule about all reports together. */
export const reportsChecks: readonly ReportsCheck[] = [unusedTerm];

/** Every rule about what all reports share. */
export const libraryChecks: readonly LibraryCheck[] = [staleContact];
