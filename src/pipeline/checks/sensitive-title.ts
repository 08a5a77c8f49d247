import type { Check } from '../draft.ts';
import { warningAt } from '../findings.ts';

/**
 * Beginnings of words that tell what a sensitive report is about to somebody who looks over a reader's shoulder, or
 * later into the browser's history.
 */
const telling =
  /(?<!\p{L})(?:abduct|abus|assault|exploit|forced marriage|gang|genital|groom(?:ed|ing)|harass|honour[-\s]based|incest|kill|molest|murder|mutilat|paedophil|porn|prostitut|rap(?:e|es|ed|ing|ist)(?!\p{L})|self[-\s‑–]?harm|sex|suicid|survivor|terror|traffick|victim|violen)\p{L}*/iu;

/** The same by their initials, which the people concerned know as well as anybody. */
const initials = /(?<!\p{L})(?:CCE|CSAE?|CSE|CSEGG|FGM|HBA|HBV|HSB|IICSA|VAWG)(?!\p{L})/u;

/** Warns where the short title of a sensitive report, shown in tabs, lists and saved copies, is not neutral. */
export const sensitiveTitle: Check = {
  rule: 'sensitive-title',
  run: ({ facts, factAt, folder }) => {
    if (!facts.sensitive) return [];
    const file = `${folder}/report.yaml`;
    const found = facts.shortTitle;
    const at = factAt(['shortTitle']);
    const word = (telling.exec(found) ?? initials.exec(found))?.[0];
    if (found.trim() === '' || found === facts.title) {
      const message =
        'this report is sensitive: give it a `shortTitle` of its own that does not tell what it is about';
      return [warningAt(file, at, 'sensitive-title', message, { found })];
    }
    if (!word) return [];
    const message = `this report is sensitive, and “${word}” in its \`shortTitle\` tells what it is about; choose a neutral one`;
    return [warningAt(file, at, 'sensitive-title', message, { found })];
  },
};
