import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Refused } from '../refusal.ts';
import type { Message, RawFacts, RawPage } from './raw.ts';

/** What was read of a file. */
export interface RawFile {
  readonly facts: RawFacts;
  readonly pages: readonly RawPage[];
}

/** Milliseconds for a whole file; megabytes for what is made of it. */
const bounds = { time: 120_000, memory: 1_500 } as const;

const refusals: Readonly<Record<Extract<Message, { kind: 'failed' }>['why'], string>> = {
  password: 'This PDF file is locked with a password; save it without one.',
  broken: 'The file is damaged or was cut short: it cannot be read as a PDF file.',
  pages: 'The file has more than 2,000 pages.',
  text: 'The file holds no text.',
};

/**
 * Reads a PDF file in a thread that is ended when it takes longer than `time` milliseconds or too much memory. Throws
 * `Refused` where the file is locked, broken or beyond the limits.
 */
export async function openPdf(bytes: Uint8Array, time: number = bounds.time): Promise<RawFile> {
  const thread = startThread(bytes);
  const pages: RawPage[] = [];
  let facts: RawFacts | undefined;
  const why = await new Promise<string | undefined>(resolve => {
    const timer = setTimeout(
      () => resolve(`The file was not read after ${Math.round(time / 1000)} seconds, and was given up.`),
      time,
    );
    const end = (reason?: string) => {
      clearTimeout(timer);
      resolve(reason);
    };
    thread.on('message', (message: Message) => {
      if (message.kind === 'facts') facts = message.facts;
      else if (message.kind === 'page') pages.push(message.page);
      else if (message.kind === 'done') end();
      else end(refusals[message.why]);
    });
    thread.on('error', error => {console.error(error); end(/memory/i.test(String(error)) ? 'The file takes more memory than an import may.' : `${refusals.broken}`)});
    thread.on('exit', () => end(refusals.broken));
  });
  await thread.terminate();
  if (why !== undefined) throw new Refused(why);
  if (!facts || pages.length === 0) throw new Refused(refusals.broken);
  return { facts, pages };
}

/** A thread begins as plain JavaScript, whatever turned our own TypeScript into it; it is told first how to read that. */
function startThread(bytes: Uint8Array): Worker {
  const loader = new URL('dist/esm/api/index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))).href;
  const thread = new URL('thread.ts', import.meta.url).href;
  const start = `import(${JSON.stringify(loader)}).then(api => { api.register(); return import(${JSON.stringify(thread)}); })`;
  return new Worker(start, {
    eval: true,
    workerData: new Uint8Array(bytes),
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: bounds.memory },
    stdout: true,
    stderr: true,
  });
}
