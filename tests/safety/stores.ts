import { vi } from 'vitest';

/** Stores as a browser has them, kept in memory; `stubborn` caches refuse to go. Gives the names of the caches there are. */
export function stubStores(names: readonly string[], stubborn: readonly string[] = []): () => string[] {
  let kept = [...names];
  vi.stubGlobal('caches', {
    keys: async () => kept,
    open: async (name: string) => {
      if (!kept.includes(name)) kept.push(name);
    },
    delete: async (name: string) => {
      if (stubborn.includes(name)) return false;
      kept = kept.filter(other => other !== name);
      return true;
    },
  });
  vi.stubGlobal('indexedDB', { databases: async () => [] });
  return () => kept;
}
