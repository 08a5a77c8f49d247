import { files } from '../../model/address.ts';
import { type Frame, restoreFrames } from '../../model/frame.ts';
import type { Outline } from '../../model/library.ts';
import { mediaType } from '../../model/media-type.ts';
import type { EditionId } from '../../model/report.ts';
import { isChosen, type SavedFile, type SavedManifest } from '../../model/save.ts';
import { kept, keptBytes, type WholeCopy, wholeCopy } from '../caches.ts';

/** An edition out of a saved copy. */
export interface SavedEdition {
  readonly edition: string;
  readonly lang: string;
  readonly html: string;
  /** What is around its words; copies made by earlier builds have none. */
  readonly frame?: Frame | undefined;
}

/** A saved file's answer out of the copy of its report; `undefined` where it is not there or not what it was. */
export async function savedFile(slug: string, path: string, root: string): Promise<Response | undefined> {
  const copy = await wholeCopy(slug, root);
  if (!copy) return undefined;
  const file = copy.manifest.files.find(candidate => candidate.path === path);
  if (!file) return path.endsWith('.csv') ? savedTable(copy, path, root) : leftOutPicture(copy, path);
  const answer = await kept(copy.name, path, root);
  const bytes = answer && (await keptBytes(copy.name, file, root));
  return bytes && new Response(bytes, { headers: safely(answer.headers) });
}

/** A table lies with the others of its version in one file. */
async function savedTable(
  { name, manifest }: WholeCopy,
  path: string,
  root: string,
): Promise<Response | undefined> {
  const own = files.text(manifest.slug, '');
  for (const file of manifest.files) {
    if (!isTables(file, own)) continue;
    const bytes = await keptBytes(name, file, root);
    // The hash has shown that these are the bytes which the build wrote.
    const tables = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>);
    const csv = tables?.[path.slice(own.length)];
    if (csv !== undefined) return new Response(csv, { headers: { 'Content-Type': mediaType(path) } });
  }
  return undefined;
}

function isTables({ path }: SavedFile, own: string): boolean {
  return path.startsWith(`${own}tables/`) && path.endsWith('.json');
}

/**
 * A picture that the reader left out of a saved version is not asked for either: reading a saved copy costs nothing. One
 * of a version that was not saved comes with it.
 */
function leftOutPicture({ manifest }: WholeCopy, path: string): Response | undefined {
  const { chosen, without } = manifest;
  const file = without?.find(candidate => candidate.path === path && candidate.picture);
  const isLeftOut = file && chosen && isChosen(file, { ...chosen, pictures: true });
  return isLeftOut
    ? new Response(null, { status: 404, statusText: 'Left out of the saved copy' })
    : undefined;
}

/** A picture or a text that is opened by itself is a document, and runs nothing. */
function safely(headers: Headers): Headers {
  const safe = new Headers(headers);
  safe.set('X-Content-Type-Options', 'nosniff');
  if (/html|svg/.test(headers.get('content-type') ?? '')) {
    safe.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
  }
  return safe;
}

/** A report's saved copy as its pages need it; `undefined` where the report is not saved whole. */
export async function savedReport(slug: string, root: string): Promise<SavedReport | undefined> {
  const copy = await wholeCopy(slug, root);
  return copy && new SavedReport(copy, root);
}

/** A saved copy that pages are made of. */
export class SavedReport {
  readonly #copy: WholeCopy;
  readonly #root: string;

  constructor(copy: WholeCopy, root: string) {
    this.#copy = copy;
    this.#root = root;
  }

  get manifest(): SavedManifest {
    return this.#copy.manifest;
  }

  /** Whether the reader left out versions so that no two of a pair are there. */
  async lacksPairs(): Promise<boolean> {
    const { chosen } = this.manifest;
    const pairings = chosen ? (await this.outline())?.pairings : undefined;
    const has = (version: string) => chosen?.versions.includes(version);
    return pairings !== undefined && !pairings.some(({ left, right }) => has(left) && has(right));
  }

  /** The report without its words; `undefined` where the browser has thrown it away. */
  async outline(): Promise<Outline | undefined> {
    const text = await this.#text(files.outline(this.manifest.slug));
    // The hash has shown that these are the bytes which the build wrote.
    return text === undefined ? undefined : (JSON.parse(text) as Outline);
  }

  /** The words of an edition, with the interface's words in them in `language`; `undefined` where they are not there. */
  async edition(id: string, language: string): Promise<SavedEdition | undefined> {
    const found = (await this.outline())?.editions.find(edition => edition.id === id);
    const file = found?.text[language]?.file;
    const html = file && (await this.#text(files.text(this.manifest.slug, file)));
    if (!found || !html) return undefined;
    return { edition: id, lang: found.lang, html, frame: await this.#frame(found.id, language) };
  }

  async #frame(id: EditionId, language: string): Promise<Frame | undefined> {
    const text = await this.#text(files.frames(this.manifest.slug, language));
    return text === undefined ? undefined : restoreFrames(JSON.parse(text))?.[id];
  }

  async #text(path: string): Promise<string | undefined> {
    const file = this.manifest.files.find(candidate => candidate.path === path);
    const bytes = file && (await keptBytes(this.#copy.name, file, this.#root));
    return bytes && new TextDecoder().decode(bytes);
  }
}
