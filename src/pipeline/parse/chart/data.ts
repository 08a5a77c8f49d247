import type { Csv } from '../csv.ts';

/** The kinds of charts: bars, bars in parts, lines over time, and points on a line. */
export const chartTypes = ['bar', 'stacked', 'line', 'dot'] as const;
export type ChartType = (typeof chartTypes)[number];

/** A column of numbers. */
export interface Series {
  readonly name: string;
  /** Nothing where the file has an empty cell. */
  readonly values: readonly (number | undefined)[];
  /** Each value as its author wrote it. */
  readonly shown: readonly string[];
}

/** What a chart is drawn from: the first column names the others' rows. */
export interface ChartData {
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

/** Why numbers cannot be drawn, and in which line of their file. */
export interface ChartProblem {
  readonly line: number;
  readonly problem: string;
}

/** Patterns and marks that can be told apart without colour. */
const mostSeries = 4;
/** More bars than this are a wall; a table is then the better answer. */
const mostBars = 30;

/** The numbers of a CSV file for a chart, or why there is none. */
export function chartData(csv: Csv, type: ChartType): ChartData | ChartProblem {
  const names = csv.head.slice(1);
  if (names.length === 0) {
    return { line: 1, problem: 'a chart needs a column of names and at least one column of numbers' };
  }
  if (names.length > mostSeries) {
    const problem = `a chart shows at most ${mostSeries} columns of numbers; this file has ${names.length}`;
    return { line: 1, problem };
  }
  if (type !== 'line' && csv.rows.length > mostBars) {
    const problem = `a chart of the type ${type} shows at most ${mostBars} lines; this file has ${csv.rows.length}; use type="line" or a table`;
    return { line: csv.lines[mostBars] ?? 1, problem };
  }
  const wrong = wrongCell(csv, type);
  if (wrong) return wrong;
  const series = names.map((name, column) => {
    const shown = csv.rows.map(row => row[column + 1] ?? '');
    return { name, shown, values: shown.map(numberIn) };
  });
  return { labels: csv.rows.map(row => row[0] ?? ''), series };
}

function wrongCell(csv: Csv, type: ChartType): ChartProblem | undefined {
  for (const [index, row] of csv.rows.entries()) {
    const line = csv.lines[index] ?? 1;
    for (const cell of row.slice(1)) {
      const value = numberIn(cell);
      if (cell !== '' && value === undefined) {
        return {
          line,
          problem: `“${cell}” is not a number that can be drawn; write it as 1200, 1,200 or 48%`,
        };
      }
      if (type === 'stacked' && value !== undefined && value < 0) {
        return { line, problem: `“${cell}” is below nought, and parts of a bar cannot be; use type="bar"` };
      }
    }
  }
  return undefined;
}

/** A number as people write it in tables: with a sign, a currency, commas between thousands, a per cent sign. */
function numberIn(cell: string): number | undefined {
  const [, minus, digits] =
    /^(?:\+|([-−]))?[£$€]?(\d+(?:\.\d+)?|\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?)\s?%?$/.exec(cell.trim()) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits.replace(/[, ]/g, ''));
  return minus ? -value : value;
}
