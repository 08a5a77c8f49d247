import { neutralName, type PairedReport, readNeutralId } from './neutral.ts';
import type { EditionId, Row, Span } from './report.ts';

/** A line in the list of a report's parts: a pair, or what only one version has. */
export interface PartLine {
  /** The names that lead to it (neutral.ts). A name is on one line only. */
  readonly ids: readonly string[];
  readonly row: Row;
  /** What each of the two versions has of it. */
  readonly left: { readonly edition: EditionId; readonly spans: readonly Span[] };
  readonly right: { readonly edition: EditionId; readonly spans: readonly Span[] };
}

/**
 * The lines of a report's parts: the rows of its first pairing in reading order, and then what only its other versions have.
 * A report without pairs has none.
 */
export function partLines(report: PairedReport): PartLine[] {
  const [first, ...rest] = report.pairings;
  if (!first) return [];
  const seen = new Set<string>();
  const line = (row: Row, left: EditionId, right: EditionId): PartLine => {
    const ids = namesIn(report, row, left, right).filter(id => !seen.has(id));
    for (const id of ids) seen.add(id);
    return {
      ids,
      row,
      left: { edition: left, spans: row.left },
      right: { edition: right, spans: row.right },
    };
  };
  const lines = first.rows.map(row => line(row, first.left, first.right));
  for (const { left, right, rows } of rest) {
    for (const row of rows) {
      const alone = row.left.length === 0 ? right : row.right.length === 0 ? left : undefined;
      if (!alone || alone === first.left || alone === first.right) continue;
      const more = line(row, left, right);
      if (more.ids.some(id => readNeutralId(report, id)?.edition === alone)) lines.push(more);
    }
  }
  return lines;
}

/** The names of a row's passages: one for all that are paired, one for each that is not. */
function namesIn(report: PairedReport, row: Row, left: EditionId, right: EditionId): string[] {
  const isPaired = row.left.length > 0 && row.right.length > 0;
  const [edition, spans] = row.right.length > 0 ? [right, row.right] : [left, row.left];
  const places = spans.flatMap(({ section, from, to }) =>
    Array.from({ length: to - from + 1 }, (_, at) => ({ section, index: from + at })),
  );
  const named = isPaired ? places.slice(0, 1) : places;
  return [...new Set(named.map(place => neutralName(report, edition, place).id))];
}
