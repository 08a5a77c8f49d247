import { run } from '../../../src/pipeline/commands/run.ts';

/** Runs a command and gives its exit status and what it wrote. */
export async function ran(args: string[], input = ''): Promise<{ status: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const status = await run(args, {
    out: text => {
      written.out += text;
    },
    err: text => {
      written.err += text;
    },
    input: async () => input,
    async *lines() {
      if (input !== '') yield* input.replace(/\n$/, '').split('\n');
    },
  });
  return { status, ...written };
}
