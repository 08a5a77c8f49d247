import { deleteCache } from '../ui/delete-cache.ts';
import { inTurn } from '../ui/in-time.ts';
import { keptInTab, keptOnDevice } from '../ui/kept-values.ts';
import { forgettingMark } from './forgetting-mark.ts';

/** Every kind of store in which something of this site could be. Each step clears one, and may fail by itself. */
const steps: readonly (() => unknown)[] = [
  // What is cleared at once first; then what tells of reports; the mark goes last of all.
  () => localStorage.clear(),
  () => sessionStorage.clear(),
  () => keptOnDevice.forget(),
  () => keptInTab.forget(),
  async () => deleteCaches(name => name !== forgettingMark && name.startsWith('report-')),
  async () =>
    Promise.all(((await indexedDB.databases?.()) ?? []).map(({ name }) => name && deleteDatabase(name))),
  async () =>
    Promise.all((await navigator.serviceWorker.getRegistrations()).map(worker => worker.unregister())),
  async () => deleteCaches(name => name !== forgettingMark),
];

/** Clears every store of this site. One store that refuses, or never answers, does not keep the others from being cleared. */
export async function clearStores(): Promise<void> {
  for (const step of steps) await inTurn(Promise.resolve().then(step)).catch(nothing);
  await inTurn(deleteCaches(name => name === forgettingMark)).catch(nothing);
}

// Looking again tells what is left.
const nothing = () => undefined;

async function deleteCaches(isOne: (name: string) => boolean): Promise<void> {
  await Promise.all((await caches.keys()).filter(isOne).map(deleteCache));
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error(`Another tab keeps the database “${name}” open.`));
  });
}
