import type { Figure } from './numbers.ts';
import {
  asShare,
  digitsOf,
  isAmount,
  isPart,
  leastWhole,
  type Reckoning,
  reckoningOf,
  saysShare,
  saysValue,
  sentenceAround,
  tellingStems,
} from './reckoning.ts';

/** A table, as far as figures can be computed from its cells. */
export interface FigureTable {
  /** What it is a table of: its caption, or the heading above it. */
  readonly name: string;
  /** What each row is called, and its cells: the figure of each column, or nothing where it says none. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly (Figure | undefined)[] }[];
  /** What each column is called. */
  readonly heads: readonly string[];
  /** What the rows are called together, such as “Area”. */
  readonly corner: string;
}

/**
 * True where `figure`, of `saying`, can be computed from the cells of one of the tables: the number of its rows, the sum of
 * a column, the sum of those that the sentence names or what is between two of them, a share of a whole, and what a line
 * rose or fell by from one cell to the next, or from the first to the last. Nearly any number can be made of many others:
 * so the sentence must speak of what the row or column is about.
 */
export function isComputedInTable(figure: Figure, saying: string, tables: readonly FigureTable[]): boolean {
  if (tables.some(table => countsRows(figure, saying, table))) return true;
  const sentence = sentenceAround(saying, figure.start);
  const asking = { said: marks(sentence), ...reckoningOf(sentence) };
  const lines = isPart(figure) || isAmount(figure) ? tables.flatMap(linesOf) : [];
  return lines.some(line =>
    isPart(figure)
      ? sharesIn(line, figure, asking).some(share => saysShare(share, figure))
      : amountsIn(line, figure, asking).some(amount => saysValue(amount, figure)),
  );
}

/** A sentence with what it speaks of, and how it says that its figures were made. */
interface Asking extends Reckoning {
  readonly said: ReadonlySet<string>;
}

/** “Three areas” of a table whose three rows are areas. */
function countsRows({ unit, value, start, text }: Figure, saying: string, { corner, rows }: FigureTable) {
  if (unit !== 'count' || corner === '') return false;
  const next = tellingStems(saying.slice(start + text.length, start + text.length + nextLetters))[0];
  const count = rows.filter(({ name }) => !isTotal(name)).length;
  return next !== undefined && value === count && tellingStems(corner).includes(next);
}

/** In UTF-16 units: the word after a number, and one that may stand between. */
const nextLetters = 30;

/** A figure of a row or column, with what it is called there. */
interface Cell {
  readonly name: ReadonlySet<string>;
  readonly figure: Figure;
}

/** A row or a column. */
interface Line {
  /** What all of it is about. */
  readonly subject: ReadonlySet<string>;
  readonly cells: readonly Cell[];
  /** Of a column: what its cells come to, where all count the same. */
  readonly total?: number;
}

const knownLines = new WeakMap<FigureTable, readonly Line[]>();

function linesOf(table: FigureTable): readonly Line[] {
  const known = knownLines.get(table);
  if (known) return known;
  const columns = table.heads.map((head, column) => {
    const cells = table.rows.flatMap(({ name, cells }) => {
      const figure = cells[column];
      return figure && !isTotal(name) ? [{ name: marks(name), figure }] : [];
    });
    const units = new Set(cells.map(({ figure }) => figure.unit));
    const isWhole = units.size === 1 && cells.length > 1;
    return {
      subject: marks(`${head} ${table.corner} ${table.name}`),
      cells,
      ...(isWhole ? { total: cells.reduce((sum, { figure }) => sum + figure.value, 0) } : {}),
    };
  });
  const rows = table.rows.map(({ name, cells }) => ({
    subject: marks(isTotal(name) ? `${name} ${table.name}` : name),
    cells: cells.flatMap((figure, column) =>
      figure ? [{ name: marks(table.heads[column] ?? ''), figure }] : [],
    ),
  }));
  const found = [...columns, ...rows].filter(({ cells }) => cells.length > 1).map(toldApart);
  knownLines.set(table, found);
  return found;
}

/** “Place” in each of “Place A”, “Place B” and “Place C” names none of them. */
function toldApart(line: Line): Line {
  const uses = new Map<string, number>();
  for (const { name } of line.cells) for (const mark of name) uses.set(mark, (uses.get(mark) ?? 0) + 1);
  const tells = (mark: string) => (uses.get(mark) ?? 0) <= line.cells.length / 2;
  return {
    ...line,
    cells: line.cells.map(({ name, figure }) => ({ name: new Set([...name].filter(tells)), figure })),
  };
}

function isTotal(name: string): boolean {
  return /^(?:(?:grand |sub-?)?totals?|all|overall|altogether)(?!\p{L})/iu.test(name.trim());
}

/** Amounts in the unit of the figure that its sentence can mean. */
function amountsIn(line: Line, figure: Figure, { said, adds, compares }: Asking): number[] {
  const exact = digitsOf(figure) >= 3;
  const inUnit = line.cells.filter(cell => cell.figure.unit === figure.unit);
  const named = valuesOf(inUnit.filter(({ name }) => meets(name, said)));
  const isAbout = meets(line.subject, said);
  return [
    ...(adds && isAbout && inUnit.length > 0 && line.total !== undefined ? [line.total] : []),
    ...(named.length > 1 && (exact || adds) ? [sumOf(named)] : []),
    ...(exact || compares ? pairsOf(named).map(gap) : []),
    ...(compares && isAbout ? stepsOf(valuesOf(inUnit)).map(gap) : []),
  ];
}

const amountUnits = ['count', 'GBP', 'EUR', 'USD'] as const;

/** Fractions of a whole that its sentence can mean. */
function sharesIn(line: Line, figure: Figure, { said, leaves, compares }: Asking): number[] {
  const isAbout = meets(line.subject, said);
  const isNamed = ({ name }: Cell) => meets(name, said);
  const parts = line.cells.filter(cell => isPart(cell.figure));
  const shares = (cells: readonly Cell[]) => cells.map(cell => asShare(cell.figure).value);
  const named = shares(parts.filter(isNamed));
  if (/percentage points?/i.test(figure.text))
    return [...pairsOf(named), ...(isAbout && compares ? stepsOf(shares(parts)) : [])].map(gap);
  const amounts = amountUnits.map(unit => line.cells.filter(cell => cell.figure.unit === unit));
  const { total } = line;
  const wholes = amounts.flatMap(cells => {
    const named = valuesOf(cells.filter(isNamed));
    if (total !== undefined) return named.map((part): [number, number] => [part, total]);
    return pairsOf(isAbout ? valuesOf(cells) : named);
  });
  const rises = isAbout && compares ? amounts.flatMap(cells => stepsOf(valuesOf(cells))) : [];
  return [
    ...(leaves ? named.map(share => 1 - share) : []),
    ...(named.length > 1 ? [sumOf(named)] : []),
    ...wholes
      .map(both => [Math.min(...both), Math.max(...both)] as const)
      .filter(([part, whole]) => part > 0 && whole >= leastWhole)
      .map(([part, whole]) => part / whole),
    ...rises.filter(([from]) => from >= leastWhole).map(([from, to]) => Math.abs(to - from) / from),
  ];
}

function valuesOf(cells: readonly Cell[]): number[] {
  return cells.map(cell => cell.figure.value);
}

/** What a line goes through: from each cell to the next, and from the first to the last. */
function stepsOf(values: readonly number[]): [from: number, to: number][] {
  const [first, last] = [values[0], values.at(-1)];
  const next = values.slice(1).map((value, at): [number, number] => [values[at] ?? value, value]);
  return first === undefined || last === undefined || values.length < 3 ? next : [...next, [first, last]];
}

/** A sentence that names more than these names none of them, and their pairs make anything. */
const mostNamed = 12;

function pairsOf(values: readonly number[]): [number, number][] {
  if (values.length > mostNamed) return [];
  return values.flatMap((one, at) => values.slice(at + 1).map((other): [number, number] => [one, other]));
}

function gap([one, other]: readonly [number, number]): number {
  return Math.abs(one - other);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The words of a name that a sentence can name it by, and its years. */
function marks(text: string): ReadonlySet<string> {
  return new Set([...tellingStems(text), ...(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [])]);
}

function meets(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some(mark => other.has(mark));
}
