import type { FirstView } from './first-view.ts';
import type { ColdStarts } from './offline.ts';
import type { Switching } from './switching.ts';
import { median, medianRatio, type Part, type Row, type Unit } from './table.ts';
import type { Vitals } from './vitals.ts';
import type { WordsFound } from './words.ts';

type Judged = (measured: number, ratio: number | undefined) => boolean;

export interface Compared {
  readonly name: string;
  readonly unit: Unit;
  readonly against?: readonly number[] | undefined;
  readonly measured: readonly number[];
  readonly goal?: readonly [words: string, judge: Judged];
}

export function rowOf({ name, unit, against, measured, goal }: Compared): Row {
  const ratio = against && medianRatio(measured, against);
  const value = median(measured);
  return {
    name,
    unit,
    measured: value,
    ...(against ? { against: median(against), ratio } : {}),
    ...(goal ? { goal: goal[0], meets: goal[1](value, ratio) } : {}),
  };
}

export const atMost = (limit: number, words: string) =>
  [words, (measured: number) => measured <= limit] as const;

interface Views {
  readonly handMade: readonly FirstView[];
  readonly ours: readonly FirstView[];
  /** Ours with no developer tools' eyes on it. */
  readonly unwatched: readonly Vitals[];
}

/** The first view of the full report beside that of the hand-made page; both lists are in the order of the pairs. */
export function firstViewPart({ handMade, ours, unwatched }: Views, report: string, bytes: boolean): Part {
  const compared = (name: string, unit: Unit, pick: (view: FirstView) => number, goal?: Compared['goal']) =>
    rowOf({ name, unit, against: handMade.map(pick), measured: ours.map(pick), ...(goal ? { goal } : {}) });
  const lcpGoal = ['at most 1.1 × hand-made', (_: number, ratio = Number.NaN) => ratio <= 1.1] as const;
  const [before, inAll] = bytes
    ? [atMost(45_000, 'at most 45 kB'), atMost(190_000, 'at most 190 kB')]
    : [undefined, undefined];
  return {
    title: `First view of ${report}, cold, on slow 4G, processor slowed 4 times (medians of ${ours.length} pairs)`,
    against: 'hand-made',
    rows: [
      compared('First contentful paint', 'ms', view => view.fcp),
      compared('Largest contentful paint', 'ms', view => view.lcp, lcpGoal),
      rowOf({
        name: 'Total blocking time',
        unit: 'ms',
        measured: unwatched.map(view => view.blocking),
        goal: atMost(200, 'at most 200 ms'),
      }),
      compared('… as with developer tools open', 'ms', view => view.blocking),
      compared('Layout shift', 'shift', view => view.shift, atMost(0, '0')),
      compared('Before the words', 'kB', view => view.beforeWords, before),
      compared('First view in all', 'kB', view => view.inAll, inAll),
      compared('… and the shell kept for offline', 'kB', view => view.withWorker),
      compared('Requests', 'count', view => view.requests),
      compared('… of the service worker', 'count', view => view.workerRequests),
      rowOf({ name: 'Tabs are live', unit: 'ms', measured: ours.map(view => view.live ?? Number.NaN) }),
    ],
  };
}

/** How often the text crosses the network, and what can be read without script. */
export function wordsPart({ again, looked, paragraphs, readable }: WordsFound): Part {
  const rows: Row[] = [
    {
      name: `Answers after the page that hold its text (of ${looked})`,
      unit: 'count',
      measured: again.length,
      goal: '0',
      meets: again.length === 0,
    },
    {
      name: `Paragraphs visible while all script is kept away (of ${paragraphs})`,
      unit: 'count',
      measured: readable,
      goal: 'all',
      meets: readable === paragraphs && paragraphs > 0,
    },
  ];
  return { title: 'The words', against: '', rows };
}

/** A time from an input to a painted frame, beside that of the smallest input there is. */
export function inputRow(
  name: string,
  measured: readonly number[],
  bare: readonly number[],
  limit: number,
): Row {
  return {
    ...rowOf({ name, unit: 'ms', measured, goal: atMost(limit, `at most ${limit} ms`) }),
    against: median(bare),
    ratio: median(measured) / median(bare),
  };
}

/** From pressing a tab to the counterpart painted at its place. */
export function switchingPart({ bare, toYoung, back, toBoth, requests }: Switching): Part {
  return {
    title: `Changing version, processor slowed 4 times (medians of ${bare.length} changes)`,
    against: 'bare input',
    rows: [
      inputRow('Full report to young people’s version', toYoung, bare, 50),
      inputRow('Back to the full report', back, bare, 50),
      inputRow('Full report to side by side', toBoth, bare, 50),
      requestsRow(requests),
    ],
  };
}

export function requestsRow(requests: number): Row {
  return { name: 'Requests', unit: 'count', measured: requests, goal: '0', meets: requests === 0 };
}

/**
 * A browser just started shows the saved report: without a server beside again online, and where the network hangs beside
 * without a server.
 */
export function coldStartParts({ offline, hanging, online }: ColdStarts, report: string): Part[] {
  const rows = (against: readonly Vitals[], measured: readonly Vitals[], limit: number) =>
    (
      [
        ['First contentful paint', ({ fcp }) => fcp],
        ['Largest contentful paint', ({ lcp }) => lcp],
        ['Tabs are live', ({ live }) => live ?? Number.NaN],
      ] as const satisfies (readonly [name: string, pick: (vitals: Vitals) => number])[]
    ).map(([name, pick]) =>
      rowOf({
        name,
        unit: 'ms',
        against: against.map(pick),
        measured: measured.map(pick),
        goal: [`at most ${limit} ×`, (_, ratio = Number.NaN) => ratio <= limit],
      }),
    );
  const shift = (views: readonly Vitals[]) =>
    rowOf({ name: 'Layout shift', unit: 'shift', measured: views.map(view => view.shift) });
  const how = `saved, in a browser just started, processor slowed 4 times (medians of ${offline.length})`;
  return [
    {
      title: `${report}, ${how}: no server`,
      against: 'again on slow 4G',
      rows: [...rows(online, offline, 1), shift(offline)],
    },
    {
      title: `${report}, ${how}: a network that accepts and never answers`,
      against: 'no server',
      // As fast: what differs less is the machine.
      rows: [...rows(offline, hanging, 1.1), shift(hanging)],
    },
  ];
}
