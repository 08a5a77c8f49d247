import type { Finding } from '../../model/finding.ts';
import type { Check, Draft, DraftEdition } from '../draft.ts';
import { fileStart, warningAt } from '../findings.ts';

/**
 * Warns where a report has no edition for adults, or none for young people or in easy read; and where a language has one
 * of the two and lacks the other, so that its readers cannot put them side by side.
 */
export const missingEdition: Check = {
  rule: 'missing-edition',
  run: draft => (draft.editions.length === 0 ? [] : [...inReport(draft), ...inLanguages(draft)]),
};

const isForAdults = ({ audience }: DraftEdition) => audience === 'adults';

function inReport({ editions, folder }: Draft): Finding[] {
  const kinds = new Set(editions.map(isForAdults));
  if (kinds.size === 2) return [];
  const lacking = kinds.has(true)
    ? 'young people, nor in easy read; write one in young-people.md'
    : 'adults; write one in full.md';
  return [
    warningAt(
      `${folder}/report.yaml`,
      fileStart,
      'missing-edition',
      `this report has no edition for ${lacking}`,
    ),
  ];
}

/** Only where another language has both: else the report as a whole was told. */
function inLanguages({ editions, folder }: Draft): Finding[] {
  const language = ({ lang }: DraftEdition) => lang.split('-')[0]?.toLowerCase() ?? '';
  const languages = [...new Set(editions.map(language))].map(one =>
    editions.filter(edition => language(edition) === one),
  );
  const isWhole = (own: readonly DraftEdition[]) => own.some(isForAdults) && !own.every(isForAdults);
  if (!languages.some(isWhole)) return [];
  return languages.filter(own => !isWhole(own)).map(own => inLanguage(own, folder));
}

function inLanguage(own: readonly DraftEdition[], folder: string): Finding {
  const [first] = own;
  const lacking = first && isForAdults(first) ? 'young people or in easy read' : 'adults';
  const message = `in the language of ${first?.id} there is no edition for ${lacking}, so that its readers cannot compare the two`;
  return warningAt(first?.file ?? `${folder}/report.yaml`, fileStart, 'missing-edition', message);
}
