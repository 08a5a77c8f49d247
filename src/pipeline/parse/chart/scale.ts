/** Where values lie on an axis. */
export interface Scale {
  /** Round numbers from the axis' start to its end, in order. */
  readonly ticks: readonly number[];
  /** The place of a value between two ends, in the drawing's units. */
  readonly at: (value: number) => number;
}

/**
 * An axis from `from` to `to` for some values, with nought on it: a bar that does not begin at nought lies. `most` is
 * how many steps there may be; each is 1, 2 or 5 times a power of ten.
 */
export function scaleFor(values: readonly number[], from: number, to: number, most: number): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = roundStep((high - low || most) / most);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  // Multiplied, not added up: 0.1 and 0.2 would make 0.30000000000000004.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  const [start, end] = [first * step, last * step];
  return { ticks, at: value => from + ((value - start) / (end - start)) * (to - from) };
}

/** The smallest of 1, 2, 5, 10, 20 … (or 0.5, 0.2 …) that is not below `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find(candidate => candidate * power >= least * 0.999999) ?? 10;
  return factor * power;
}
