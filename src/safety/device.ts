/** One thing that this site has left on the device, as the browser itself tells. */
export interface Trace {
  readonly kind: 'copy' | 'site' | 'setting' | 'tab' | 'database' | 'worker';
  /** The name under which the browser keeps it. */
  readonly name: string;
}

/** Everything that this site can see of itself on this device, read from the real stores. */
export async function traces(): Promise<Trace[]> {
  const found = await Promise.all([cacheTraces(), databaseTraces(), workerTraces()]);
  return [
    ...found.flat(),
    ...keyTraces('setting', () => localStorage),
    ...keyTraces('tab', () => sessionStorage),
  ];
}

async function cacheTraces(): Promise<Trace[]> {
  const names = await read(() => caches.keys());
  return names.map(name => ({ kind: name.startsWith('report-') ? 'copy' : 'site', name }));
}

async function databaseTraces(): Promise<Trace[]> {
  const databases = await read(async () => (await indexedDB.databases?.()) ?? []);
  return databases.map(({ name }) => ({ kind: 'database', name: name ?? '' }));
}

async function workerTraces(): Promise<Trace[]> {
  const registrations = await read(async () => [...(await navigator.serviceWorker.getRegistrations())]);
  return registrations.map(({ scope }) => ({ kind: 'worker', name: new URL(scope).pathname }));
}

/** What a browser refuses to open, it does not keep for us either. */
async function read<T>(open: () => Promise<T[]>): Promise<T[]> {
  try {
    return await open();
  } catch {
    return [];
  }
}

function keyTraces(kind: 'setting' | 'tab', open: () => Storage): Trace[] {
  try {
    return Object.keys(open()).map(name => ({ kind, name }));
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
