import type { ListenTools } from '../aids/listen/starting.ts';
import type { Outline } from '../model/library.ts';
import { counterpart, pairingOf } from '../model/pairs.ts';
import { type EditionId, parsePassageId, passageId } from '../model/report.ts';
import { anchorIn } from '../reader/place.ts';
import { sentences } from '../text/sentences.ts';

/** What listening needs to know of a report. In a file of its own, so that it comes when listening is first wanted. */
export function listenTools(outline: Outline): ListenTools {
  return {
    split: sentences,
    passageAtLine: (panel, edition) => anchorIn(panel, edition)?.element.dataset.passage,
    counterpart: (from, to) => {
      const pairing = pairingOf(outline.pairings, from.edition as EditionId, to as EditionId);
      const { section, index } = parsePassageId(from.passage);
      const order = outline.editions.find(edition => edition.id === from.edition)?.sections ?? [];
      const found = pairing && counterpart(pairing, from.edition as EditionId, { section, index }, order);
      if (!found?.place) return undefined;
      return {
        passage: passageId(found.place.section, found.place.index),
        matched: found.kind === 'matched',
      };
    },
  };
}
