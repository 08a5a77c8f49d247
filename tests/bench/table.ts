/** One line of the result. */
export interface Row {
  readonly name: string;
  /** What is compared with: the hand-made page, a bare input, the online view. */
  readonly against?: number | undefined;
  readonly measured: number;
  readonly unit: Unit;
  /** `measured` divided by `against`: the median of the pairs' ratios, so that what slows both does not count. */
  readonly ratio?: number | undefined;
  /** What is aimed at, in words. */
  readonly goal?: string;
  readonly meets?: boolean;
}

/** A part of the result. */
export interface Part {
  readonly title: string;
  /** What the column `against` holds. */
  readonly against: string;
  readonly rows: readonly Row[];
}

export type Unit = 'ms' | 'kB' | 'MB' | 'count' | 'shift';

/** The value in the middle. Throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}

/** The value that all but `share` of them do not exceed (nearest rank). Throws where there is none. */
export function allBut(share: number, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.ceil((1 - share) * sorted.length) - 1];
  if (found === undefined) throw new Error('There is no rank among nothing.');
  return found;
}

/** The median of how many times larger each is than its partner; `undefined` where a partner is 0. */
export function medianRatio(measured: readonly number[], against: readonly number[]): number | undefined {
  if (against.some(value => value === 0)) return undefined;
  return median(measured.map((value, at) => value / (against[at] ?? Number.NaN)));
}

/** The result as a table of plain text. */
export function tableOf(parts: readonly Part[]): string {
  return parts.map(part => [part.title, ...linesOf(part)].join('\n')).join('\n\n');
}

function linesOf({ against, rows }: Part): string[] {
  const cells = rows.map(row => [
    row.name,
    row.against === undefined ? '' : shown(row.against, row.unit),
    shown(row.measured, row.unit),
    row.ratio === undefined ? '' : `${row.ratio.toFixed(2)} ×`,
    row.goal ?? '',
    row.meets === undefined ? '' : row.meets ? 'meets' : 'misses',
  ]);
  const table = [['', against, 'Twofold', 'ratio', 'goal', ''], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0))) ?? [];
  const toRight = (column: number) => column >= 1 && column <= 3;
  return table.map(row =>
    row
      .map((cell, column) =>
        toRight(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function shown(value: number, unit: Unit): string {
  switch (unit) {
    case 'ms':
      return `${Math.round(value)} ms`;
    case 'kB':
      return `${(value / 1000).toFixed(1)} kB`;
    case 'MB':
      return `${(value / 1e6).toFixed(1)} MB`;
    case 'count':
      return String(Math.round(value));
    case 'shift':
      return value.toFixed(3);
    default:
      return unit satisfies never;
  }
}
