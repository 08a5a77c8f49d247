import type { Report } from '../../model/report.ts';
import type { UnitSpan } from '../../model/search-index.ts';
import type { UnitSubjects } from '../../model/search-part.ts';

/** The subjects of a report's parts, each with the units that its part is in. `units` are those after the first. */
export function subjectsOfUnits(report: Report, units: readonly (readonly UnitSpan[])[]): UnitSubjects[] {
  return (report.subjects ?? []).flatMap(({ section, names }) => {
    const within = units.flatMap((spans, at) =>
      spans.some(span => report.editions[span.edition]?.sections[span.section]?.id === section)
        ? [at + 1]
        : [],
    );
    return within.length > 0 ? [{ units: within, names }] : [];
  });
}
