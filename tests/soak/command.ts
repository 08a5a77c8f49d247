import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Plan, planVariables } from './plan.ts';

const root = resolve(import.meta.dirname, '../..');
const usage = 'npm run soak -- [--seed N] [--times N | --walks N]';

function planFrom(args: readonly string[]): Plan | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { seed: { type: 'string' }, times: { type: 'string' }, walks: { type: 'string' } },
    });
    const { seed = randomInt(1_000_000), times = values.walks === undefined ? 3 : 1, walks = 1 } = values;
    const isWhole = [seed, times, walks].every(text => /^\d{1,9}$/.test(String(text)));
    const isSome = Number(times) > 0 && Number(walks) > 0;
    if (!isWhole || !isSome || (values.walks !== undefined && values.times !== undefined)) return undefined;
    const plan = { seed: Number(seed), times: Number(times) };
    return values.walks === undefined ? plan : { ...plan, walks: Number(walks) };
  } catch {
    return undefined;
  }
}

/**
 * Runs the random walks, and, where not only walks are asked for, all browser tests again and again, in another order
 * each time; true where all hold.
 */
function soak(plan: Plan): boolean {
  const share = plan.walks === undefined ? `--times ${plan.times}` : `--walks ${plan.walks}`;
  const again = `npm run soak -- --seed ${plan.seed} ${share}`;
  const what = plan.walks === undefined ? `each test ${plan.times} times` : `${plan.walks} walks`;
  console.log(`Seed ${plan.seed}, ${what}. The same again: ${again}`);
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
