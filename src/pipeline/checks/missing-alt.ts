import type { Check, Reference } from '../draft.ts';
import { errorAt } from '../findings.ts';

/** Tells of each picture that says nothing to those who do not see it (WCAG 1.1.1), but for what is decoration. */
export const missingAlt: Check = {
  rule: 'missing-alt',
  run: draft =>
    draft.editions.flatMap(edition =>
      edition.references
        .filter(reference => reference.kind === 'image' && !reference.decorative && !describes(reference))
        .map(({ url, alt, at }) => {
          const why = alt?.trim() ? `“${alt.trim()}” is a file name` : 'it has no alternative text';
          const message = `say in words what the picture “${url}” shows: ${why}`;
          return errorAt(edition.file, at, 'missing-alt', message, alt?.trim() ? { found: alt.trim() } : {});
        }),
    ),
};

/** Software that makes pictures often puts the file's name where a description belongs. */
function describes({ alt = '' }: Reference): boolean {
  return alt.trim() !== '' && !/^\S+\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(alt.trim());
}
