import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { run } from './commands/run.ts';

const showLine = (message: string) => void process.stderr.write(`\r\u001B[K${message}`);

// Setting the status and not exiting lets a pipe take all of the output first.
process.exitCode = await run(process.argv.slice(2), {
  out: words => void process.stdout.write(words),
  err: words => void process.stderr.write(words),
  input: () => text(process.stdin),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  ...(process.stderr.isTTY ? { progress: showLine } : {}),
});
