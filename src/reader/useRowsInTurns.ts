import { type RefObject, startTransition, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { rowOf } from '../model/pairs.ts';
import { type Pairing, parsePassageId } from '../model/report.ts';
import { atRest } from '../ui/at-rest.ts';
import { useHydrated } from '../ui/useHydrated.ts';
import { layOutNear, nearWindow, type RowsWanted, rowsWanted } from './laying.ts';

/** How many rows are made in one turn. */
const inOneTurn = 12;

type Made = ReadonlySet<number> | 'all';

interface Options {
  readonly pairing: Pairing;
  /** False where all rows are made at once. */
  readonly inTurns: boolean;
  /** Holds the rows. */
  readonly root: RefObject<HTMLElement | null>;
}

/**
 * Which rows of a very long report have their words. Making hundreds of them keeps a slow phone busy for seconds, and
 * they are many copies to keep: none are made before somebody opens side by side. Then those that are wanted come at
 * once, the others in turns while the page is at rest, nearest to the window first.
 */
export function useRowsInTurns({ pairing, inTurns, root }: Options): (at: number) => boolean {
  const count = pairing.rows.length;
  // A page that is hydrated brought its rows.
  const isMadeHere = useHydrated();
  const [made, setMade] = useState<Made>(() => (inTurns && isMadeHere ? new Set() : 'all'));
  // Before the paint: who makes side by side asks for rows at once. The element that holds them comes after this.
  useLayoutEffect(() => {
    const onWanted = (event: Event) => {
      if (event.target !== root.current) return;
      const rows = rowsOf((event as CustomEvent<RowsWanted>).detail, pairing);
      // Whoever asks looks for them in the next line.
      flushSync(() => setMade(before => withRows(before, rows, count)));
    };
    const onPrint = () => {
      if (root.current && isPrinted(root.current)) flushSync(() => setMade('all'));
    };
    addEventListener(rowsWanted, onWanted);
    addEventListener('beforeprint', onPrint);
    return () => {
      removeEventListener(rowsWanted, onWanted);
      removeEventListener('beforeprint', onPrint);
    };
  }, [pairing, count, root]);
  useEffect(() => {
    // Another pair was chosen, or the page came with this. Not within React's own work, which it would interrupt.
    queueMicrotask(() => {
      if (root.current && isShown(root.current)) layOutNear(root.current);
    });
  }, [root]);
  useEffect(() => {
    let stopped = false;
    const turn = () => {
      if (stopped || made === 'all' || !root.current) return;
      const next = around(centreOf(root.current, made), made, count);
      startTransition(() => setMade(before => withRows(before, next, count)));
    };
    if (made !== 'all' && made.size > 0) void atRest().then(turn);
    return () => {
      stopped = true;
    };
  }, [made, count, root]);
  return at => made === 'all' || made.has(at);
}

function withRows(before: Made, rows: Iterable<number>, count: number): Made {
  if (before === 'all') return before;
  const made = new Set([...before, ...rows]);
  return made.size < count ? made : 'all';
}

/** As many rows as are made in one turn, not made yet, nearest to one. */
function around(centre: number, made: ReadonlySet<number>, count: number): Set<number> {
  const found = new Set<number>();
  for (let away = 0; away < count && found.size < inOneTurn; away++) {
    for (const at of [centre + away, centre - away])
      if (at >= 0 && at < count && !made.has(at)) found.add(at);
  }
  return found;
}

/** The rows that somebody asks for: by their numbers, or those around the row that holds a passage; else the first. */
function rowsOf(wanted: RowsWanted, pairing: Pairing): Iterable<number> {
  if ('rows' in wanted && wanted.rows.length > 0) return wanted.rows;
  if ('rows' in wanted) return around(0, new Set(), pairing.rows.length);
  const side = wanted.edition === pairing.left ? 'left' : 'right';
  const { section, index } = parsePassageId(wanted.passage);
  const row = rowOf(pairing, side, { section, index });
  return row ? around(pairing.rows.indexOf(row), new Set(), pairing.rows.length) : [];
}

/** Where the reader is while side by side is shown; else the row that was asked for first. */
function centreOf(root: HTMLElement, made: ReadonlySet<number>): number {
  const near = isShown(root) ? nearWindow(rowsIn(root))[0] : undefined;
  const [first = 0] = made;
  return near ? rowsIn(root).indexOf(near) : first;
}

function rowsIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(':scope > .row')];
}

function isPrinted(root: HTMLElement): boolean {
  return isShown(root) || root.closest('[data-panel][data-printing]') !== null;
}

function isShown(root: HTMLElement): boolean {
  return root.closest<HTMLElement>('[data-panel]')?.dataset.state === 'active';
}
