import { pairFingerprint } from '../align/fingerprint.ts';
import type { Check } from '../draft.ts';
import { warningAt } from '../findings.ts';

/**
 * Warns of each pair whose words changed since a person checked it: `checked` holds a fingerprint of the words that the
 * person read. A pair without it was never fingerprinted, and says nothing.
 */
export const stalePair: Check = {
  rule: 'stale-pair',
  run: ({ pairs = [], editions, folder }) =>
    pairs.flatMap(pair => {
      const now = pairFingerprint(pair, editions);
      if (pair.checked === undefined || now === undefined || now === pair.checked) return [];
      const passages = [...pair.sides.values()].flat().map(({ id }) => id);
      const message = `the words of ${passages.join(', ')} changed since a person checked this pair; read both sides, then write \`checked: ${now}\``;
      return [
        warningAt(`${folder}/pairs.yaml`, pair.at, 'stale-pair', message, {
          found: pair.checked,
          expected: now,
        }),
      ];
    }),
};
