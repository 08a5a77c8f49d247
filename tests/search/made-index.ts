import { resolve } from 'node:path';
import { type SearchEntry, searchFiles } from '../../src/model/search-files.ts';
import { SearchIndexMaker } from '../../src/pipeline/search-index/maker.ts';
import { loadLibrary } from '../../src/pipeline/site.ts';
import { LibraryIndex } from '../../src/search/library-index.ts';

/** The index of a content folder as the build makes it, with its files in memory. */
export async function madeIndex(
  content: string,
): Promise<{ index: LibraryIndex; files: Map<string, string> }> {
  const { library } = await loadLibrary(resolve(import.meta.dirname, '../..', content));
  if (!library) throw new Error(`The content in ${content} has errors.`);
  const maker = new SearchIndexMaker(library);
  const files = new Map<string, string>();
  for (const report of library.reports) {
    const { own, others } = maker.add(report);
    for (const { path, text } of [own, ...others]) files.set(path, text);
  }
  for (const { path, text } of maker.finish()) files.set(path, text);
  const entry = JSON.parse(files.get(searchFiles.entry) ?? '') as SearchEntry;
  const index = new LibraryIndex(entry, async path => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`There is no ${path}.`);
    return text;
  });
  return { index, files };
}
