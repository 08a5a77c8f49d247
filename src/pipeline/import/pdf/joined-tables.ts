import { countWords } from '../../../text/words.ts';
import type { Lose } from '../manuscript.ts';
import type { Part, TableCell, TableDraft } from './drafts.ts';
import { ends } from './line-ends.ts';

/** Joins tables that go on in the next column or on the next page, where their head may come again. */
export function joinTables(parts: readonly Part[], lose: Lose): Part[] {
  const made: Part[] = [];
  for (const part of parts) {
    const above = made.at(-1);
    if (part.kind === 'table' && above?.kind === 'table' && isSameTable(above, part))
      made[made.length - 1] = joinedTable(above, part, lose);
    else made.push(part);
  }
  return made;
}

/** A table goes on on the next page, or in the next column where it has its head again. */
function isSameTable(above: TableDraft, below: TableDraft): boolean {
  if (above.columns !== below.columns) return false;
  return below.page === above.page + 1 || (below.page === above.page && hasHeadAgain(above, below));
}

function hasHeadAgain(above: TableDraft, below: TableDraft): boolean {
  return textOfRow(above.rows[0]) === textOfRow(below.rows[0]);
}

/** The rows that both begin with. The first may be empty; below it, rows without words tell nothing. */
function headAgain(above: TableDraft, below: TableDraft): readonly (readonly TableCell[])[] {
  const end = below.rows.findIndex((row, at) => {
    const text = textOfRow(row);
    return text !== textOfRow(above.rows[at]) || (at > 0 && text.trim() === '');
  });
  return below.rows.slice(0, end < 0 ? 1 : Math.min(end, mostHeadRows));
}

const mostHeadRows = 3;

function textOfRow(row: readonly TableCell[] = []): string {
  return row
    .map(({ drafts }) => drafts.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' '))
    .join('\t');
}

function joinedTable(above: TableDraft, below: TableDraft, lose: Lose): TableDraft {
  const again = headAgain(above, below);
  if (again.length > 0)
    lose({
      what: 'head of a table that comes again on the next page, left out there',
      place: { at: below.page },
      words: countWords(again.map(textOfRow).join(' ')),
    });
  const [first, ...others] = below.rows.slice(again.length);
  const last = above.rows.at(-1);
  const isDivided =
    first !== undefined &&
    last !== undefined &&
    (isSameRow(last, first) || isUnnamedRest(last, first, [...above.rows.slice(0, -1), ...others]));
  const rows = isDivided
    ? [...above.rows.slice(0, -1), joinedRow(last, first), ...others]
    : [...above.rows, ...(first ? [first] : []), ...others];
  // Its page is where it ends, so that it can go on further.
  return { ...above, page: below.page, rows };
}

/** A row is divided where not all of its cells have more to say, and those that have were in the middle of a sentence. */
function isSameRow(above: readonly TableCell[], below: readonly TableCell[]): boolean {
  const pairs = below.map((cell, at) => [above[at]?.drafts ?? [], cell.drafts] as const);
  const filled = pairs.filter(([, more]) => more.length > 0);
  if (above.length !== below.length || filled.length === 0 || filled.length === pairs.length) return false;
  return (
    filled.every(([own]) => {
      const last = own.at(-1)?.lines.at(-1);
      return last !== undefined && !ends(last);
    }) && filled.some(([, more]) => /^\p{Ll}/u.test(more[0]?.lines[0]?.text ?? ''))
  );
}

/** A row without what all others begin with, such as their date, is the rest of the row before the page’s end. */
function isUnnamedRest(
  above: readonly TableCell[],
  below: readonly TableCell[],
  others: readonly (readonly TableCell[])[],
): boolean {
  const isNamed = ([first]: readonly TableCell[]) => (first?.drafts.length ?? 0) > 0;
  const isWhole = [...above, ...below].every(({ columns, rows }) => columns === 1 && rows === 1);
  const isFilled = below.some(({ drafts }) => drafts.length > 0);
  return (
    isWhole &&
    isFilled &&
    above.length === below.length &&
    !isNamed(below) &&
    isNamed(above) &&
    others.length >= 3 &&
    others.every(isNamed)
  );
}

function joinedRow(above: readonly TableCell[], below: readonly TableCell[]): TableCell[] {
  return above.map((cell, at) => {
    const more = below[at]?.drafts ?? [];
    const [first, ...others] = more;
    const last = cell.drafts.at(-1);
    if (!first || !last || first.label) return { ...cell, drafts: [...cell.drafts, ...more] };
    const joined = { ...last, lines: [...last.lines, ...first.lines] };
    return { ...cell, drafts: [...cell.drafts.slice(0, -1), joined, ...others] };
  });
}
