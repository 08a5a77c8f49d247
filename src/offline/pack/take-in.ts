import type { SaveSource } from '../save.ts';
import { type SaveOutcome, saveReport } from '../save.ts';
import type { OpenedReport } from './open.ts';

/** Saves a report out of a pack as any other is saved, without a network. Never rejects. */
export function takeIn({ manifest, contents }: OpenedReport, signal: AbortSignal): Promise<SaveOutcome> {
  const source: SaveSource = {
    fetchManifest: async () => manifest,
    fetchFile: async ({ path }) => {
      const bytes = contents.get(path);
      if (!bytes) throw new Error(`The pack has no ${path}.`);
      return bytes.buffer;
    },
  };
  return saveReport(manifest.slug, { signal, onProgress: () => {}, source });
}
