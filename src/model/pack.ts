import type { GlossaryEntry } from './glossary.ts';
import type { Outline, Recommended, Service } from './library.ts';
import { restoreOutline } from './outline.ts';
import { restoreManifest, type SavedFile, type SaveManifest } from './save.ts';

/**
 * A pack: some reports in one HTML file, to be carried to a device that has no network. It reads by itself, and another
 * device can take the reports out of it.
 *
 * The file is the template that the build makes (style, scripts, policy), with these put in:
 * - the words of each edition as real markup, each once, which is read where there is no script;
 * - one JSON block, `PackFacts`, with each report's outline and the manifest of its copy;
 * - for each report one block, gzip in base64, with the exact bytes of the files that the manifest names, one behind the
 *   other in the order of `packed`. They compress to a fifth, so that having the words twice costs little, and what
 *   is taken out never depends on what was done to the markup for reading;
 * - pictures only in the markup, as `data:` addresses with their path beside them: they would not compress.
 */

/** What of its site a pack has to know. */
export interface PackSite {
  readonly publisher: string;
  /** The neutral public page that Exit leads to. */
  readonly exit: string;
  readonly retellings: 'none' | 'some' | 'all';
  readonly licence?: string;
}

/** One report of a pack. */
export interface PackedReport {
  readonly manifest: SaveManifest;
  readonly outline: Outline;
  /** What it recommends, for the page about it; the exact bytes are in the block. */
  readonly recommended?: Recommended;
  /** Paths of the files in the report's block, in their order. */
  readonly packed: readonly string[];
}

/** What a pack says about itself. */
export interface PackFacts {
  readonly format: 1;
  /** ISO 8601 day on which it was made, by the clock of the device. */
  readonly made: string;
  /** The address of the site that it is from; ends with `/`. */
  readonly from: string;
  /** The interface's language. */
  readonly language: string;
  /** Whether it was made with the reports' pictures. */
  readonly pictures: boolean;
  readonly site: PackSite;
  readonly reports: readonly PackedReport[];
  readonly services: readonly Service[];
  readonly glossary: readonly GlossaryEntry[];
}

/** What of a pack another device takes over: words about the site stay behind. */
export type PackedReports = Pick<PackFacts, 'made' | 'from' | 'language' | 'pictures' | 'reports'>;

/** More than this is not opened, in bytes. */
export const packLimit = 50_000_000;

/** The fragment of a pack's address that says that its reader left: then it shows a clock and nothing else. */
export const leftMark = '#time';

/** Where the build leaves room in the template. */
export const packMarks = {
  html: '<html data-pack="">',
  title: '<!--pack:title-->',
  body: '<!--pack:body-->',
  data: '<!--pack:data-->',
} as const;

/** What is put into the template. */
export interface PackFilling {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** The page as it is read without script. */
  readonly body: string;
  readonly facts: PackFacts;
  /** By slug: the block of its files, in base64. */
  readonly blocks: ReadonlyMap<string, string>;
}

/** Makes a pack of the template. Throws where that is not one. */
export function fillPack(template: string, filling: PackFilling): string {
  const { language, dir, title, body, facts, blocks } = filling;
  const data = [
    `<script type="application/json" id="pack">${json(facts)}</script>`,
    ...[...blocks].map(([slug, block]) => `<script type="text/plain" id="pack-${slug}">${block}</script>`),
  ];
  const parts: Record<keyof typeof packMarks, string> = {
    html: `<html lang="${language}" dir="${dir}" data-from="${escaped(facts.from)}">`,
    title: escaped(title),
    body,
    data: data.join('\n'),
  };
  return (Object.keys(packMarks) as (keyof typeof packMarks)[]).reduce((html, name) => {
    if (!html.includes(packMarks[name])) throw new Error(`The template has no ${name}.`);
    // A function, so that a “$&” in a text stays what it is.
    return html.replace(packMarks[name], () => parts[name]);
  }, template);
}

/** JSON in which nothing can end the element that it stands in. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

/** What stands in a pack's file, found without running any of it. */
export interface PackParts {
  readonly facts: unknown;
  /** The block of a report, in base64. */
  readonly block: (slug: string) => string | undefined;
  /** By path: a shown picture, in base64. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Takes a file's text apart; `undefined` where it is no pack of ours. `facts` is undefined where its JSON is broken. */
export function packParts(text: string): PackParts | undefined {
  const found = text.match(/<script type="application\/json" id="pack">([^<]*)<\/script>/)?.[1];
  if (found === undefined) return undefined;
  const blocks = text.matchAll(/<script type="text\/plain" id="pack-([a-z0-9-]+)">([\w+/=]*)<\/script>/g);
  const bySlug = new Map(Array.from(blocks, ([, slug = '', block = '']) => [slug, block]));
  const shown = text.matchAll(/<img [^>]*data-file="([\w./-]+)"[^>]*>/g);
  const pictures = Array.from(shown, ([tag, path = '']): [string, string] => [
    path,
    tag.match(/ src="data:[a-z+/]+;base64,([\w+/=]+)"/)?.[1] ?? '',
  ]);
  return { facts: parsed(found), block: slug => bySlug.get(slug), pictures: new Map(pictures) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a pack is of a later format than this code knows. */
export function isLaterPack(facts: unknown): boolean {
  const format = (facts as { format?: unknown } | null | undefined)?.format;
  return typeof format === 'number' && format > 1;
}

/** Reads what a pack from another device says about its reports; `undefined` where it is not what a pack says. */
export function restorePackedReports(value: unknown): PackedReports | undefined {
  const { format, made, from, language, pictures, reports } = record(value);
  if (format !== 1 || typeof made !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(made)) return undefined;
  if (Number.isNaN(Date.parse(made)) || typeof from !== 'string' || !isAddressOfSite(from)) return undefined;
  if (typeof language !== 'string' || typeof pictures !== 'boolean' || !Array.isArray(reports))
    return undefined;
  const restored = reports.map(restoreReport);
  const slugs = new Set(restored.map(report => report?.manifest.slug));
  if (restored.length === 0 || slugs.size !== restored.length || slugs.has(undefined)) return undefined;
  return { made, from, language, pictures, reports: restored as PackedReport[] };
}

function restoreReport(value: unknown): PackedReport | undefined {
  const { manifest: said, outline: drawn, packed } = record(value);
  const manifest = restoreManifest(said);
  if (!manifest || !Array.isArray(packed)) return undefined;
  const outline = restoreOutline(drawn, manifest.slug);
  const own = new Set(manifest.files.map(file => file.path));
  const isOwn = (path: unknown): path is string => typeof path === 'string' && own.has(path);
  if (!outline || !packed.every(isOwn) || new Set(packed).size !== packed.length) return undefined;
  if ([...own].some(path => !path.startsWith(`reports/${manifest.slug}/`))) return undefined;
  return { manifest, outline, packed };
}

/** Whether an address is that of a site's base: a whole one, with a slash at its end. */
function isAddressOfSite(address: string): boolean {
  return /^https?:\/\/[\w.:[\]-]+\/(?:[\w.~-]+\/)*$/.test(address);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Whether a pack is whole without a file: it has one interface language, and may have been made without pictures. */
export function isLeftOut(file: SavedFile, pack: Pick<PackFacts, 'language' | 'pictures'>): boolean {
  return (!pack.pictures && isPicture(file)) || (file.language ?? pack.language) !== pack.language;
}

/** Whether a file of a copy is a picture. */
export function isPicture({ path }: Pick<SavedFile, 'path'>): boolean {
  return /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(path);
}
