import { runCommand } from '../../src/prerender/commands.ts';

// A program that runs the commands that come in, one JSON list of words a line, and answers each with a line of JSON: its
// status and what it said. Starting one program for each takes longer than all that they do.

const real = { out: process.stdout.write, err: process.stderr.write };

async function answered(words: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const hears = (stream: 'out' | 'err'): typeof process.stdout.write => {
    return text => {
      said[stream] += text;
      return true;
    };
  };
  process.stdout.write = hears('out');
  process.stderr.write = hears('err');
  try {
    const status = await runCommand(words, process.cwd());
    return { status, ...said };
  } finally {
    process.stdout.write = real.out;
    process.stderr.write = real.err;
  }
}

let text = '';
for await (const chunk of process.stdin.setEncoding('utf8')) {
  text += chunk;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
    const words = JSON.parse(text.slice(0, end)) as string[];
    text = text.slice(end + 1);
    const answer = await answered(words);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}
