import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { SayProgress } from '../../../model/progress.ts';
import { Refused } from '../refusal.ts';
import type { Message, RawFacts, RawPage } from './raw.ts';
import { refuseTooLarge } from './unpacked.ts';

/** What was read of a file. */
export interface RawFile {
  readonly facts: RawFacts;
  readonly pages: readonly RawPage[];
}

/** Milliseconds for a page and for a whole file, and between two looks at the memory; megabytes for what is made of it. */
const bounds = { silence: 60_000, time: 600_000, look: 250, memory: 1_500 } as const;

const tooMuch = 'The file takes more memory than an import may.';

const refusals: Readonly<Record<Extract<Message, { kind: 'failed' }>['why'], string>> = {
  password: 'This PDF file is locked with a password; save it without one.',
  broken: 'The file is damaged or was cut short: it cannot be read as a PDF file.',
  pages: 'The file has more than 2,000 pages.',
};

/**
 * Reads a PDF file in a thread that is ended when it takes longer than `silence` milliseconds for a page, ten minutes for
 * all, or too much memory. Throws `Refused` where the file is locked, broken or beyond the limits.
 */
export async function openPdf(
  bytes: Uint8Array,
  { silence = bounds.silence, say }: { silence?: number; say?: SayProgress } = {},
): Promise<RawFile> {
  await refuseTooLarge(bytes);
  const before = process.memoryUsage.rss();
  const thread = startThread(bytes);
  const pages: RawPage[] = [];
  let facts: RawFacts | undefined;
  const why = await new Promise<string | undefined>(resolve => {
    const giveUp = () => end('The file takes longer to read than an import may, and was given up.');
    let timer = setTimeout(giveUp, silence);
    const whole = setTimeout(giveUp, bounds.time);
    // What a thread unpacks is not in the heap that its limit counts.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > bounds.memory * 1_000_000) end(tooMuch);
    }, bounds.look);
    const end = (reason?: string) => {
      clearTimeout(timer);
      clearTimeout(whole);
      clearInterval(watch);
      resolve(reason);
    };
    thread.on('message', (message: Message) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, silence);
      if (message.kind === 'facts') facts = message.facts;
      else if (message.kind === 'page') {
        const read = pages.push(message.page);
        say?.(`Reading page ${read} of ${facts?.pages ?? read} …`);
      } else if (message.kind === 'done') end();
      else end(refusals[message.why]);
    });
    thread.on('error', error => end(/memory/i.test(String(error)) ? tooMuch : refusals.broken));
    thread.on('exit', () => end(refusals.broken));
  });
  await thread.terminate();
  if (why !== undefined) throw new Refused(why);
  if (!facts || pages.length === 0) throw new Refused(refusals.broken);
  return { facts, pages };
}

/**
 * A thread begins as plain JavaScript, whatever turned our own TypeScript into it; it is told first how to read that. The library
 * is loaded before, since to turn it over would take longer than to read most files, and without the drawing library that it would
 * load where it is installed: nothing is drawn here, and a file’s pictures get no native code to play with.
 */
function startThread(bytes: Uint8Array): Worker {
  const { resolve } = createRequire(import.meta.url);
  const place = (name: string, path: string) =>
    JSON.stringify(new URL(path, pathToFileURL(resolve(`${name}/package.json`))).href);
  const start = `(async () => {
    const modules = require('node:module');
    const load = modules._load;
    modules._load = (name, ...more) => {
      if (name === '@napi-rs/canvas') throw new Error('not used');
      return load(name, ...more);
    };
    for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= class {};
    console.warn = console.log = () => {};
    await import(${place('pdfjs-dist', 'legacy/build/pdf.mjs')});
    await import(${place('pdfjs-dist', 'legacy/build/pdf.worker.mjs')});
    (await import(${place('tsx', 'dist/esm/api/index.mjs')})).register();
    await import(${JSON.stringify(new URL('thread.ts', import.meta.url).href)});
  })()`;
  return new Worker(start, {
    eval: true,
    workerData: new Uint8Array(bytes),
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: bounds.memory },
    stdout: true,
    stderr: true,
  });
}
