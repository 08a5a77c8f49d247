import type { Finding } from '../../model/finding.ts';
import { type Section, saidIn } from '../../model/report.ts';
import { figures } from '../../text/numbers.ts';
import type { Check, DraftEdition } from '../draft.ts';
import { warningAt } from '../findings.ts';

/**
 * Warns where a retelling, which rests on what others published, does not say on what: no `sources` in `report.yaml`, or
 * a part of the adults' edition that gives figures and refers to nothing. A publisher's own report is its own source.
 */
export const sourceMissing: Check = {
  rule: 'source-missing',
  run: ({ facts, factAt, folder, editions }) => {
    if (!facts.retelling) return [];
    const message = 'this report is a retelling: name in `sources` what it rests on';
    const file = `${folder}/report.yaml`;
    return [
      ...(facts.sources.length === 0
        ? [warningAt(file, factAt(['retelling']), 'source-missing', message)]
        : []),
      ...editions.filter(({ audience }) => audience === 'adults').flatMap(inEdition),
    ];
  },
};

function inEdition(edition: DraftEdition): Finding[] {
  return edition.sections.flatMap(section => {
    const found = figuresIn(section, edition.lang);
    if (found.length === 0 || saidIn(section).some(({ html }) => refers(html))) return [];
    const message = `“${section.heading}” gives figures (${found.slice(0, 3).join(', ')}) and no source; add a footnote or a link`;
    const at = { line: section.line, column: 1 };
    return warningAt(edition.file, at, 'source-missing', message);
  });
}

/** Shares and amounts in digits, and counts from a hundred on: ages, years and small counts need no source of their own. */
function figuresIn(section: Section, lang: string): string[] {
  return saidIn(section)
    .flatMap(({ text }) => figures(text, lang))
    .filter(({ unit, value, text }) => {
      if (!/\d/.test(text)) return false;
      if (unit === 'count') return value >= 100;
      return unit === 'percent' || unit === 'share' || unit === 'GBP' || unit === 'EUR' || unit === 'USD';
    })
    .map(({ text }) => text);
}

/** A note, or a link out of the page; one to a telephone or within the report names no source. */
function refers(html: string): boolean {
  return /<sup|data-footnote|href="https?:/.test(html);
}
