import { keptInTab, keptOnDevice } from '../ui/kept-values.ts';

/** What a trace is to a reader; `other` is what this site never keeps, such as a neighbour's at the same address. */
export const traceKinds = ['copy', 'setting', 'tab', 'site', 'worker', 'other'] as const;

/** One thing that is kept on the device for the address of this site, as the browser itself tells. */
export interface Trace {
  readonly kind: (typeof traceKinds)[number];
  /** The name under which the browser keeps it. */
  readonly name: string;
}

/** The keys under which this site keeps something in the browser's storage. */
const ownKeys: ReadonlyMap<string, Trace['kind']> = new Map([
  ['reading-settings', 'setting'],
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
    // `report-1/SLUG/REVISION`
    const things = kind === 'copy' ? new Set(names.map(name => name.split('/')[1] ?? name)) : new Set(names);
    return things.size > 0 ? { kind, count: things.size } : [];
  });
}

/** Everything that this site can see of itself on this device, read from the real stores. */
export async function traces(): Promise<Trace[]> {
  const found = await Promise.all([cacheTraces(), databaseTraces(), workerTraces()]);
  return [...found.flat(), ...keyTraces(() => localStorage), ...keyTraces(() => sessionStorage)];
}

async function cacheTraces(): Promise<Trace[]> {
  const names = await read(() => caches.keys());
  return names.map(name => ({ kind: kindOfCache(name), name }));
}

async function databaseTraces(): Promise<Trace[]> {
  const databases = await read(async () => (await indexedDB.databases?.()) ?? []);
  return databases.map(({ name }) => ({ kind: 'other', name: name ?? '' }));
}

async function workerTraces(): Promise<Trace[]> {
  const registrations = await read(async () => [...(await navigator.serviceWorker.getRegistrations())]);
  return registrations.map(({ scope }) => ({ kind: 'worker', name: new URL(scope).pathname }));
}

/** A cache's name begins with what it holds. */
function kindOfCache(name: string): Trace['kind'] {
  if (name.startsWith('report-')) return 'copy';
  return name.startsWith('site-') ? 'site' : 'other';
}

/** What a browser refuses to open, it does not keep for us either. */
async function read<T>(open: () => Promise<T[]>): Promise<T[]> {
  try {
    return await open();
  } catch {
    return [];
  }
}

function keyTraces(open: () => Storage): Trace[] {
  try {
    return Object.keys(open()).map(name => ({ kind: ownKeys.get(name) ?? 'other', name }));
  } catch {
    return [];
  }
}

/** Clears every store of this site, then reads them all again; what is left is returned. */
export async function forgetEverything(): Promise<Trace[]> {
  const steps = [
    async () =>
      Promise.all((await navigator.serviceWorker.getRegistrations()).map(worker => worker.unregister())),
    async () => Promise.all((await caches.keys()).map(name => caches.delete(name))),
    async () =>
      Promise.all(((await indexedDB.databases?.()) ?? []).map(({ name }) => name && deleteDatabase(name))),
    async () => localStorage.clear(),
    async () => sessionStorage.clear(),
    async () => keptOnDevice.forget(),
    async () => keptInTab.forget(),
  ];
  // One store that refuses must not keep the others from being cleared; the second look tells what is left.
  await Promise.allSettled(steps.map(step => step()));
  return traces();
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error(`Another tab keeps the database “${name}” open.`));
  });
}
