import { siteRoot } from '../root.ts';
import type { SaveSource } from '../save.ts';
import { type SaveOutcome, saveReport } from '../save.ts';
import { fitted } from './fit.ts';
import type { OpenedReport } from './open.ts';

/** Saves a report out of a pack as any other is saved, without a network. `from` is the address of its site. */
export async function takeIn(opened: OpenedReport, from: string, signal: AbortSignal): Promise<SaveOutcome> {
  const { manifest, contents } = await fitted(opened, new URL(from).pathname, new URL(siteRoot()).pathname);
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
