import { files } from '../../model/address.ts';
import type { EditionOutline } from '../../model/library.ts';
import { revisionOf, sha256Of } from './hashes.ts';
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
  for (const [path, bytes] of opened.contents) {
    if (!path.endsWith('.html')) continue;
    const words = new TextDecoder().decode(bytes).replace(link, (_, name: string) => ` ${name}="${to}`);
    contents.set(path, new TextEncoder().encode(words));
  }
  const sizeOf = (file: string) => contents.get(files.text(manifest.slug, file))?.length;
  const outline = { ...report.outline, editions: report.outline.editions.map(one => withSizes(one, sizeOf)) };
  contents.set(files.outline(manifest.slug), new TextEncoder().encode(JSON.stringify(outline)));
  const listed = await Promise.all(
    manifest.files.map(async file => {
      const bytes = contents.get(file.path);
      return bytes ? { ...file, bytes: bytes.length, sha256: await sha256Of(bytes) } : file;
    }),
  );
  return {
    manifest: { ...manifest, files: listed, revision: await revisionOf(listed) },
    left,
    contents,
    report: { ...report, outline },
  };
}

/** An edition whose words have other lengths now; readers check them. */
function withSizes(edition: EditionOutline, sizeOf: (file: string) => number | undefined): EditionOutline {
  const text = Object.entries(edition.text).map(([language, { file, bytes }]) => [
    language,
    { file, bytes: sizeOf(file) ?? bytes },
  ]);
  return { ...edition, text: Object.fromEntries(text) };
}
