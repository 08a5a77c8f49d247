import { run } from '../../../src/pipeline/commands/run.ts';

/** How a command ended and what it wrote. */
interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command; `watch` is told what it is at, as a person at a terminal is. */
export async function ran(args: string[], input = '', watch?: (message: string) => void): Promise<Ran> {
  const written = { out: '', err: '' };
  const status = await run(args, {
    out: text => {
      written.out += text;
    },
    err: text => {
      written.err += text;
    },
    ...(watch ? { progress: watch } : {}),
    input: async () => input,
    async *lines() {
      if (input !== '') yield* input.replace(/\n$/, '').split('\n');
    },
  });
  return { status, ...written };
}

/** Runs a command that is watched, and gives its status and what it said it was at. */
export async function watched(args: string[]): Promise<{ status: number; said: readonly string[] }> {
  const said: string[] = [];
  const { status } = await ran(args, '', message => void said.push(message));
  return { status, said };
}
