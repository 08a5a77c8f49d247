import { inTurn, NoAnswer } from '../ui/in-time.ts';

/** What a trace is to a reader; `other` is what this site never keeps, such as a neighbour's at the same address. */
export const traceKinds = ['copy', 'setting', 'place', 'tab', 'site', 'worker', 'other'] as const;

/** One thing that is kept on the device for the address of this site, as the browser itself tells. */
export interface Trace {
  readonly kind: (typeof traceKinds)[number];
  /** The name under which the browser keeps it. */
  readonly name: string;
}

/** The keys under which this site keeps something in the browser's storage. */
const ownKeys: ReadonlyMap<string, Trace['kind']> = new Map([
  ['reading-settings', 'setting'],
  ['places', 'place'],
  ['left', 'tab'],
]);

/**
 * How many things of each kind there are, in the order of the kinds; nothing of a kind of which there is none. Two copies
 * of one report, of which the newer is still coming, are one report.
 */
export function countTraces(
  found: readonly Trace[],
): { readonly kind: Trace['kind']; readonly count: number }[] {
  return traceKinds.flatMap(kind => {
    const names = found.filter(trace => trace.kind === kind).map(({ name }) => name);
    const things = new Set(kind === 'copy' ? names.map(reportOf) : names);
    return things.size > 0 ? { kind, count: things.size } : [];
  });
}

/** The slug in `report-1/SLUG/REVISION`. */
function reportOf(name: string): string {
  return name.split('/')[1] ?? name;
}

/** Everything that this site can see of itself on this device, read from the real stores. */
export async function traces(): Promise<Trace[]> {
  const found = await Promise.all([cacheTraces(), databaseTraces(), workerTraces()]);
  return [
    ...found.flat(),
    ...keyTraces(() => localStorage),
    ...keyTraces(() => sessionStorage),
    ...cookieTraces(),
  ];
}

function cacheTraces(): Promise<Trace[]> {
  return read(
    () => caches.keys(),
    name => ({ kind: kindOfCache(name), name }),
  );
}

function databaseTraces(): Promise<Trace[]> {
  return read(
    async () => (await indexedDB.databases?.()) ?? [],
    ({ name }) => ({ kind: 'other', name: name ?? '' }),
  );
}

function workerTraces(): Promise<Trace[]> {
  return read(
    async () => [...(await navigator.serviceWorker.getRegistrations())],
    ({ scope }) => ({ kind: 'worker', name: new URL(scope).pathname }),
  );
}

/** A cache's name begins with what it holds. */
function kindOfCache(name: string): Trace['kind'] {
  if (name.startsWith('report-')) return 'copy';
  return name.startsWith('site-') ? 'site' : 'other';
}

/** What a browser refuses to open, it does not keep for us either. */
async function read<T>(open: () => Promise<T[]>, told: (found: T) => Trace): Promise<Trace[]> {
  try {
    return (await inTurn(open())).map(told);
  } catch (error) {
    // Of a store that does not answer nobody can say that it is empty.
    return error instanceof NoAnswer ? [{ kind: 'other', name: '' }] : [];
  }
}

function keyTraces(open: () => Storage): Trace[] {
  try {
    return Object.keys(open()).map(name => ({ kind: ownKeys.get(name) ?? 'other', name }));
  } catch {
    return [];
  }
}

/** This site sets none; its host may have. */
function cookieTraces(): Trace[] {
  return document.cookie
    .split('; ')
    .filter(cookie => cookie !== '')
    .map(cookie => ({ kind: 'other', name: cookie.split('=')[0] ?? '' }));
}
