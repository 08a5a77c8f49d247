import type { Check, LibraryCheck } from '../draft.ts';
import { brokenLink } from './broken-link.ts';
import { brokenPair } from './broken-pair.ts';
import { contentNoteMissing } from './content-note-missing.ts';
import { headingOrder } from './heading-order.ts';
import { longSentence } from './long-sentence.ts';
import { missingAlt } from './missing-alt.ts';
import { numberNotInFull } from './number-not-in-full.ts';
import { reasonMissing } from './reason-missing.ts';
import { sensitiveTitle } from './sensitive-title.ts';
import { staleContact } from './stale-contact.ts';
import { unknownTerm } from './unknown-term.ts';
import { unpairedSection } from './unpaired-section.ts';

/** Every rule about one report. */
export const allChecks: readonly Check[] = [
  brokenPair,
  unpairedSection,
  reasonMissing,
  numberNotInFull,
  headingOrder,
  longSentence,
  missingAlt,
  brokenLink,
  unknownTerm,
  sensitiveTitle,
  contentNoteMissing,
];

/** Every rule about what all reports share. */
export const libraryChecks: readonly LibraryCheck[] = [staleContact];
