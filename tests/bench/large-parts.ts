import type { Held } from './memory.ts';
import { inputRow, requestsRow, rowOf } from './parts.ts';
import type { Switching } from './switching.ts';
import { allBut, type Part } from './table.ts';

/** Changes of version in a very long report; each run opened a page of its own, and side by side for the first time. */
export function largeSwitchingPart(runs: readonly Switching[]): Part {
  const all = (pick: (run: Switching) => readonly number[]) => runs.flatMap(run => [...pick(run)]);
  const bare = all(run => run.bare);
  return {
    title: `Changing version of the report of 100,000 words, processor slowed 4 times (medians of ${bare.length} changes in ${runs.length} pages)`,
    against: 'bare input',
    rows: [
      inputRow(
        'Full report to young people’s version',
        all(run => run.toYoung),
        bare,
        75,
      ),
      inputRow(
        'Back to the full report',
        all(run => run.back),
        bare,
        75,
      ),
      inputRow(
        'Opening side by side for the first time',
        all(run => run.toBoth.slice(0, 1)),
        bare,
        150,
      ),
      inputRow(
        'Opening side by side again',
        all(run => run.toBoth.slice(1)),
        bare,
        150,
      ),
      requestsRow(runs.reduce((sum, { requests }) => sum + requests, 0)),
    ],
  };
}

/** Page Down in the hand-made page and in each version, at places all over the text. */
export function pagingPart(handMade: readonly number[], ours: readonly number[]): Part {
  const slow = { against: allBut(0.05, handMade), measured: allBut(0.05, ours) };
  return {
    title: `Page Down in the report of 100,000 words, processor slowed 4 times (${ours.length} places)`,
    against: 'hand-made',
    rows: [
      rowOf({ name: 'Median', unit: 'ms', against: handMade, measured: ours }),
      {
        name: '95 of 100 are faster than',
        unit: 'ms',
        ...slow,
        ratio: slow.measured / slow.against,
        goal: 'at most 50 ms',
        meets: slow.measured <= 50,
      },
    ],
  };
}

/** What the pages hold when they rest; both lists are in the order of the pairs. */
export function memoryPart(handMade: readonly Held[], ours: readonly Held[]): Part {
  const compared = (pick: (held: Held) => number) => ({
    against: handMade.map(pick),
    measured: ours.map(pick),
  });
  const goal = ['at most 1.3 × hand-made', (_: number, ratio = Number.NaN) => ratio <= 1.3] as const;
  return {
    title: `Memory of the report of 100,000 words at rest (medians of ${ours.length} pairs)`,
    against: 'hand-made',
    rows: [
      rowOf({ name: 'The page’s renderer', unit: 'MB', ...compared(held => held.private), goal }),
      rowOf({
        name: '… and the service worker while it runs',
        unit: 'MB',
        ...compared(held => held.private + held.worker),
      }),
      rowOf({ name: 'Of it in the script’s heap', unit: 'MB', ...compared(held => held.heap) }),
      rowOf({ name: 'Nodes', unit: 'count', ...compared(held => held.nodes) }),
    ],
  };
}
