import { useState } from 'react';
import type { LibraryIndex, ReportSummary } from '../model/library.ts';
import { type Audience, audiences } from '../model/report.ts';

/** Which reports are shown; what is not set leaves out none. */
export interface Chosen {
  readonly year?: string;
  readonly audience?: Audience;
}

/** With fewer, all are seen sooner than a choice is made. */
export const enoughToChoose = 13;

/** What was chosen in this visit. In memory and not in the address: what somebody looked for stays in no history. */
let kept: Chosen = {};

/** What is chosen of the list of reports, also after the reader was on another page, and how to change it. */
export function useChosen(): [Chosen, (chosen: Chosen) => void] {
  const [chosen, setChosen] = useState(kept);
  const choose = (next: Chosen) => {
    kept = next;
    setChosen(next);
  };
  return [chosen, choose];
}

/** The reports that fit what was chosen. */
export function fitting(reports: readonly ReportSummary[], { year, audience }: Chosen): ReportSummary[] {
  return reports.filter(
    report =>
      (year === undefined || report.published.startsWith(year)) &&
      (audience === undefined || report.editions.some(edition => edition.audience === audience)),
  );
}

/** The years in which reports came out, and the audiences that some have a version for and others have not. */
export function choicesOf({ reports }: LibraryIndex): { years: string[]; some: Audience[] } {
  const years = [...new Set(reports.map(({ published }) => published.slice(0, 4)))].toSorted();
  const some = audiences.filter(audience => {
    const having = fitting(reports, { audience }).length;
    return having > 0 && having < reports.length;
  });
  return { years, some };
}
