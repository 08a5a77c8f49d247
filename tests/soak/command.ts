import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Plan, planVariables } from './plan.ts';

const root = resolve(import.meta.dirname, '../..');
const usage = 'npm run soak -- [--seed N] [--times N | --walks N | --kills N]';

function planFrom(args: readonly string[]): Plan | undefined {
  try {
    const option = { type: 'string' } as const;
    const options = { seed: option, times: option, walks: option, kills: option };
    const { seed = String(randomInt(1_000_000)), ...asked } = parseArgs({ args: [...args], options }).values;
    const numbers = Object.entries(asked).map(([name, text]) => [name, Number(text)] as const);
    const isSome = Object.values(asked).every(text => /^[1-9]\d{0,8}$/.test(text));
    if (!isSome || !/^\d{1,9}$/.test(seed) || numbers.length > 1) return undefined;
    return { times: numbers.length === 0 ? 3 : 1, ...Object.fromEntries(numbers), seed: Number(seed) };
  } catch {
    return undefined;
  }
}

function shareOf({ times, walks, kills }: Plan): [option: string, what: string] {
  if (walks !== undefined) return [`--walks ${walks}`, `${walks} walks`];
  if (kills !== undefined) return [`--kills ${kills}`, `the browser killed ${kills} times`];
  return [`--times ${times}`, `each test ${times} times`];
}

/**
 * Runs all browser tests again and again, in another order each time, with the random walks and kills; or nothing but
 * walks, or kills. True where all hold.
 */
function soak(plan: Plan): boolean {
  const [option, what] = shareOf(plan);
  const again = `npm run soak -- --seed ${plan.seed} ${option}`;
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
