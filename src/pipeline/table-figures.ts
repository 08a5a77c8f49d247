import type { FigureTable } from '../text/computed-in-table.ts';
import { type Figure, figures, type Unit } from '../text/numbers.ts';
import type { DraftEdition, DraftTable } from './draft.ts';
import type { FigurePassage } from './figure-passages.ts';

/** The tables of an edition, for what can be computed from their cells. */
export function figureTables({ tables, lang }: DraftEdition): FigureTable[] {
  return tables.map(table => {
    const { heads, corner, rows } = partsOf(table);
    return {
      name: table.name,
      heads,
      corner,
      rows: rows.map(({ name, cells }) => ({
        name,
        cells: cells.map((cell, column) => figureIn(cell, unitOf(table, heads[column] ?? '', name), lang)),
      })),
    };
  });
}

/** The figures of cells that only the heads of a table say the unit of: 3.2 below “£m” is £3.2 million. */
export function unitPassages({ tables, file, lang }: DraftEdition): FigurePassage[] {
  return tables.flatMap(table => {
    const { heads, rows } = partsOf(table);
    return rows.flatMap(({ name, cells }) =>
      cells.flatMap((cell, column): FigurePassage[] => {
        const head = heads[column] ?? '';
        const unit = unitOf(table, head, name);
        const figure = unit && isBare(cell) ? figureIn(cell, unit, lang) : undefined;
        if (!figure) return [];
        const before = `${table.name}, ${name}, ${head}: `;
        const at = { line: table.line, column: 1 };
        return [
          {
            file,
            line: at.line,
            at: () => at,
            text: before + figure.text,
            figures: [{ ...figure, start: before.length }],
          },
        ];
      }),
    );
  });
}

/** A table's cells, with what they are called. */
interface Parts {
  readonly heads: readonly string[];
  readonly corner: string;
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** The first column names the rows where it has letters, or nothing but years. */
function partsOf({ rows, heads }: DraftTable): Parts {
  const head = rows.slice(0, heads);
  const body = rows.slice(heads);
  const columns = Math.max(0, ...rows.map(row => row.length));
  const names = Array.from({ length: columns }, (_, column) =>
    [...new Set(head.map(row => row[column] ?? ''))].join(' ').trim(),
  );
  const isNamed = body.every(([first = '']) => /\p{L}|^(?:19|20)\d\d$/u.test(first)) && columns > 1;
  return {
    heads: isNamed ? names.slice(1) : names,
    corner: isNamed ? (names[0] ?? '') : '',
    rows: body.map(row => (isNamed ? { name: row[0] ?? '', cells: row.slice(1) } : { name: '', cells: row })),
  };
}

/** What the bare numbers below or beside a head are numbers of, and what one of them stands for. */
interface CellUnit {
  readonly unit: Unit;
  readonly factor: number;
}

/** The head of a column tells it, or else that of the row, or else what the whole table is called. */
function unitOf({ name }: DraftTable, head: string, row: string): CellUnit | undefined {
  return (
    unitIn(head) ?? unitIn(row) ?? (/\bnumbers?\b/i.test(`${head} ${row} ${name}`) ? undefined : unitIn(name))
  );
}

const currencies = { '£': 'GBP', '€': 'EUR', $: 'USD' } as const;
const thousands = /^[\s(]*(?:[’']?000s?|k|thousands?)(?!\p{L})/iu;
const millions = /^[\s(]*(?:m|mn|millions?)(?!\p{L})/iu;
const billions = /^[\s(]*(?:bn|billions?)(?!\p{L})/iu;

function unitIn(head: string): CellUnit | undefined {
  if (/%|\bper ?cent(?:age)?s?\b/i.test(head)) return { unit: 'percent', factor: 1 };
  // “£10 vouchers” are no pounds.
  const [, sign, after = ''] = /([£€$])(?!\s?[1-9])(.*)/su.exec(head) ?? [];
  if (sign) return { unit: currencies[sign as keyof typeof currencies], factor: factorIn(after) };
  const [, inBrackets = ''] =
    /[(,]\s*(?:in )?((?:[’']?000s?|thousands|millions|billions)\b)/i.exec(head) ?? [];
  return inBrackets ? { unit: 'count', factor: factorIn(inBrackets) } : undefined;
}

function factorIn(after: string): number {
  if (thousands.test(after)) return 1e3;
  if (millions.test(after)) return 1e6;
  return billions.test(after) ? 1e9 : 1;
}

/** A number and nothing else, but for a sign before it and marks of notes after it. */
function isBare(cell: string): boolean {
  return /^[-+−–]?\d[\d,. ]*[*†‡]*$/.test(cell.trim());
}

/** What a cell says, where it says one figure. */
function figureIn(cell: string, unit: CellUnit | undefined, lang: string): Figure | undefined {
  const [figure, ...more] = figures(cell, lang);
  if (!figure || more.length > 0) return undefined;
  if (!isBare(cell) || (figure.unit !== 'count' && figure.unit !== 'year')) return figure;
  if (!unit) return { ...figure, unit: 'count' };
  return {
    ...figure,
    unit: unit.unit,
    // 3.2 × 1,000,000 is 3,200,000.0000000005 to a computer.
    value: Number((figure.value * unit.factor).toPrecision(12)),
    text: written(figure.text, unit),
  };
}

const words: Readonly<Record<number, string>> = { 1e3: ' thousand', 1e6: ' million', 1e9: ' billion' };

function written(number: string, { unit, factor }: CellUnit): string {
  if (unit === 'percent') return `${number}%`;
  const sign = Object.entries(currencies).find(([, of]) => of === unit)?.[0] ?? '';
  return `${sign}${number}${words[factor] ?? ''}`;
}
