import { files } from '../../model/address.ts';
import type { EditionOutline } from '../../model/library.ts';
import { sha256Of } from '../../ui/sum.ts';
import { revisionOf } from './hashes.ts';
import type { OpenedReport } from './open.ts';

/**
 * Fits a report to this site where it is from one that lies below another path: the links and pictures in its words begin
 * with that path. What is saved is then another copy, with hashes and a revision of its own; `from` and `to` are the paths
 * of the two bases.
 */
export async function fitted(opened: OpenedReport, from: string, to: string): Promise<OpenedReport> {
  if (from === to) return opened;
  const { manifest, report, left } = opened;
  const contents = new Map(opened.contents);
  const link = new RegExp(` (href|src)="${from.replace(/[.~-]/g, '\\$&')}(?!/)`, 'g');
  /** By the names that the words had: their new ones, made from what is in them as the build makes them. */
  const names = new Map<string, string>();
  for (const [path, bytes] of opened.contents) {
    if (!path.endsWith('.html')) continue;
    const words = new TextDecoder().decode(bytes).replace(link, (_, name: string) => ` ${name}="${to}`);
    const own = new TextEncoder().encode(words);
    const sum = (await sha256Of(own)).slice(0, 8);
    const name = path.replace(/\.[0-9a-f]{8}\.html$/, `.${sum}.html`);
    names.set(path, name);
    contents.delete(path);
    contents.set(name, own);
  }
  const nameOf = (path: string) => names.get(path) ?? path;
  const textOf = (file: string) => {
    const folder = files.text(manifest.slug, '');
    const path = nameOf(folder + file);
    return { file: path.slice(folder.length), bytes: contents.get(path)?.length };
  };
  const outline = { ...report.outline, editions: report.outline.editions.map(one => withTexts(one, textOf)) };
  contents.set(files.outline(manifest.slug), new TextEncoder().encode(JSON.stringify(outline)));
  const listed = await Promise.all(
    manifest.files.map(async file => {
      const path = nameOf(file.path);
      const bytes = contents.get(path);
      return bytes ? { ...file, path, bytes: bytes.length, sha256: await sha256Of(bytes) } : file;
    }),
  );
  return {
    manifest: { ...manifest, files: listed, revision: await revisionOf(listed) },
    left,
    contents,
    report: { ...report, outline },
  };
}

/** An edition whose words have other names and lengths now; readers check both. */
function withTexts(
  edition: EditionOutline,
  textOf: (file: string) => { file: string; bytes: number | undefined },
): EditionOutline {
  const text = Object.entries(edition.text).map(([language, { file, bytes }]) => {
    const now = textOf(file);
    return [language, { file: now.file, bytes: now.bytes ?? bytes }];
  });
  return { ...edition, text: Object.fromEntries(text) };
}
