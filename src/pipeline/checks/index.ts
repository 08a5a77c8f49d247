import type { Check } from '../draft.ts';
import { longSentence } from './long-sentence.ts';

/** Every rule about one report, in the order in which the README lists them. */
export const allChecks: readonly Check[] = [longSentence];
