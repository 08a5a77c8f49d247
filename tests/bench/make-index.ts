import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Library } from '../../src/model/library.ts';
import { SearchIndexMaker } from '../../src/pipeline/search-index/maker.ts';
import { inventedReports, libraryOf, type Making } from './searched-library.ts';

/** Writes our index of a library into a folder. What writing the files takes is not counted: a build does that anyway. */
async function makeIndex(folder: string, library: Library): Promise<Making> {
  const start = process.cpuUsage();
  const before = process.memoryUsage.rss();
  let memory = before;
  let writing = 0;
  const write = async (path: string, text: string) => {
    const paused = process.cpuUsage();
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    const { user, system } = process.cpuUsage(paused);
    writing += user + system;
    memory = Math.max(memory, process.memoryUsage.rss());
  };
  const maker = new SearchIndexMaker(library);
  for (const report of library.reports) {
    const { others } = maker.add(report);
    for (const { path, text } of others) await write(path, text);
  }
  for (const { path, text } of maker.finish()) await write(path, text);
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system - writing) / 1e6, memory, before };
}

// A process of its own, as a build is: what was measured before would count for this one.
const [folder = '', reports = ''] = process.argv.slice(2);
const library = libraryOf(await inventedReports(), Number(reports));
console.log(JSON.stringify(await makeIndex(folder, library)));
