import { files } from '../model/address.ts';
import { searchFiles } from '../model/search-files.ts';
import { hashedFolder, type PrecacheEntry } from '../model/site.ts';
import { integrityOf, type StagedFile } from './stage.ts';

/** Data and other single files of the shell. */
const single = [
  'library.json',
  'help.json',
  'glossary.json',
  searchFiles.related,
  'together.json',
  'manifest.webmanifest',
  'icon.svg',
  'clock.svg',
  '404.html',
];

/**
 * What the worker keeps from its first start on: all code, styles and fonts, every page that is there once, and the data
 * of those pages. Reports come only when the reader saves one. Pages of series and topics are as many as a library has:
 * with no network they are made of the list of reports.
 */
export function precacheList(staged: readonly StagedFile[], base: string): PrecacheEntry[] {
  return staged.filter(({ path }) => isShell(path)).map(file => entryOf(file, base));
}

function isShell(path: string): boolean {
  if (path.startsWith(hashedFolder)) return true;
  if (single.includes(path)) return true;
  // Only the host's own answer does what this page is for.
  if (path.startsWith(files.forgotten)) return false;
  return path.endsWith('/index.html') || path === 'index.html'
    ? !/(^|\/)(reports|series|topics)\//.test(path)
    : false;
}

function entryOf(file: StagedFile, base: string): PrecacheEntry {
  const { path, sha256 } = file;
  return {
    url: base + path.replace(/(^|\/)index\.html$/, '$1'),
    revision: path.startsWith(hashedFolder) ? null : sha256.slice(0, 16),
    integrity: integrityOf(file),
  };
}
