import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Says how large the search index of a built site is, as it crosses the network. */
export async function searchIndexSize(out: string): Promise<string> {
  const folder = join(out, 'search-index');
  const names = await readdir(folder, { recursive: true });
  const parts = await sizes(folder, names, 'words-');
  const passages = await sizes(folder, names, 'texts-');
  const sum = (list: readonly number[]) => kilobytes(list.reduce((all, size) => all + size, 0));
  const largest = kilobytes(Math.max(0, ...parts));
  return `The search index has ${parts.length} parts of words, ${sum(parts)} as they are sent, the largest ${largest}; ${sum(passages)} of passages.`;
}

/** The sizes in bytes of files whose names begin so: of the brotli copy, where there is one. */
function sizes(folder: string, names: readonly string[], start: string): Promise<number[]> {
  const own = names.filter(name => /\.(txt|json)$/.test(name) && name.includes(`/${start}`));
  return Promise.all(
    own.map(async name => {
      const copy = `${name}.br`;
      return (await stat(join(folder, names.includes(copy) ? copy : name))).size;
    }),
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
