import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const running = (code: string) =>
  spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      `import { uninterrupted } from './src/pipeline/uninterrupted.ts';
      const wait = ms => new Promise(done => setTimeout(done, ms));
      ${code}`,
    ],
    { encoding: 'utf8' },
  );

test('what is at work is done first, and then the program stops', () => {
  const { signal, stdout } = running(
    `await uninterrupted(async () => { process.kill(process.pid, 'SIGTERM'); await wait(50); console.log('done'); });
    await wait(1_000); console.log('more');`,
  );
  expect({ signal, stdout }).toEqual({ signal: 'SIGTERM', stdout: 'done\n' });
});

test('what was made is given, and after it a stop is a stop', () => {
  const { signal, stdout } = running(
    `console.log(await uninterrupted(async () => 7)); process.kill(process.pid, 'SIGINT'); await wait(1_000); console.log('more');`,
  );
  expect({ signal, stdout }).toEqual({ signal: 'SIGINT', stdout: '7\n' });
});
