import { everything } from '../../model/choice.ts';
import { isPicture } from '../../model/pack.ts';
import type { fetchFile } from '../download.ts';
import { siteRoot } from '../root.ts';
import { saveReport } from '../save.ts';
import type { SaveOutcome } from '../saving.ts';
import { fitted } from './fit.ts';
import type { OpenedReport } from './open.ts';

/** Saves a report out of a pack as any other is saved, without a network. `from` is the address of its site. */
export async function takeIn(opened: OpenedReport, from: string, signal: AbortSignal): Promise<SaveOutcome> {
  const { manifest, left, contents } = await fitted(
    opened,
    new URL(from).pathname,
    new URL(siteRoot()).pathname,
  );
  const source: typeof fetchFile = async ({ path }) => {
    const bytes = contents.get(path);
    if (!bytes) throw new Error(`The pack has no ${path}.`);
    return bytes.buffer;
  };
  // What the pack was made without was left out, as if this reader had; a manifest of an older build knows no choice.
  const offered = manifest.versions ? { ...manifest, files: [...manifest.files, ...left] } : manifest;
  const all = everything(offered);
  const has = (language: string) => manifest.files.some(file => file.language === language);
  const wish = { ...all, pictures: !left.some(isPicture), languages: all.languages.filter(has) };
  const supplies = (path: string) => contents.has(path);
  return saveReport(manifest.slug, { signal, onProgress: () => {}, offered, wish, source, supplies });
}
