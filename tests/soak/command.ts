import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Plan, planVariables } from './plan.ts';

const root = resolve(import.meta.dirname, '../..');
const usage = 'npm run soak -- [--seed N] [--times N] [--kills N]';

function planFrom(args: readonly string[]): Plan | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string' },
        times: { type: 'string', default: '3' },
        kills: { type: 'string', default: '5' },
      },
    });
    const seed = Number(values.seed ?? randomInt(1_000_000));
    const plan = { seed, times: Number(values.times), kills: Number(values.kills) };
    const isWhole = Object.values(plan).every(number => Number.isSafeInteger(number) && number >= 0);
    return isWhole && plan.times > 0 ? plan : undefined;
  } catch {
    return undefined;
  }
}

/** Runs all browser tests again and again, in another order each time, and the random walks; true where all hold. */
function soak(plan: Plan): boolean {
  const again = `npm run soak -- --seed ${plan.seed} --times ${plan.times} --kills ${plan.kills}`;
  console.log(`Seed ${plan.seed}, each test ${plan.times} times. The same again: ${again}`);
  const playwright = resolve(root, 'node_modules/@playwright/test/cli.js');
  const { status } = spawnSync(process.execPath, [playwright, 'test', '--config', 'tests/soak.config.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...planVariables(plan) },
  });
  if (status !== 0) console.error(`A test failed with seed ${plan.seed}. The same again: ${again}`);
  return status === 0;
}

const plan = planFrom(process.argv.slice(2));
if (!plan) console.error(usage);
process.exitCode = plan ? (soak(plan) ? 0 : 1) : 2;
