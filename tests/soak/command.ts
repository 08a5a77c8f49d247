import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Plan, planVariables } from './plan.ts';

const root = resolve(import.meta.dirname, '../..');
const usage = 'npm run soak -- [--seed N] [--times N | --walks N | --kills N | --faults N | --queries N]';

function planFrom(args: readonly string[]): Plan | undefined {
  try {
    const option = { type: 'string' } as const;
    const options = {
      seed: option,
      times: option,
      walks: option,
      kills: option,
      faults: option,
      queries: option,
    };
    const { seed = String(randomInt(1_000_000)), ...asked } = parseArgs({ args: [...args], options }).values;
    const numbers = Object.entries(asked).map(([name, text]) => [name, Number(text)] as const);
    const isSome = Object.values(asked).every(text => /^[1-9]\d{0,8}$/.test(text));
    if (!isSome || !/^\d{1,9}$/.test(seed) || numbers.length > 1) return undefined;
    return { times: numbers.length === 0 ? 3 : 1, ...Object.fromEntries(numbers), seed: Number(seed) };
  } catch {
    return undefined;
  }
}

/** So many random queries are put to search where everything is asked for. */
const usualQueries = 10_000;

function shareOf({ times, walks, kills, faults, queries }: Plan): [option: string, what: string] {
  if (walks !== undefined) return [`--walks ${walks}`, `${walks} walks`];
  if (kills !== undefined) return [`--kills ${kills}`, `the browser killed ${kills} times`];
  if (faults !== undefined) return [`--faults ${faults}`, `the tests of faults ${faults} times`];
  if (queries !== undefined) return [`--queries ${queries}`, `${queries} random queries`];
  return [`--times ${times}`, `each test ${times} times`];
}

/**
 * Puts random queries to search, and runs all browser tests again and again, in another order each time, with the random
 * walks and kills; or does one of these only. True where all hold.
 */
function soak(plan: Plan): boolean {
  const [option, what] = shareOf(plan);
  const again = `npm run soak -- --seed ${plan.seed} ${option}`;
  console.log(`Seed ${plan.seed}, ${what}. The same again: ${again}`);
  const { walks, kills, faults, queries } = plan;
  const isAll = [walks, kills, faults, queries].every(asked => asked === undefined);
  const vitest = [
    'vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'node',
    'tests/search/find.test.ts',
  ];
  const playwright = ['@playwright/test/cli.js', 'test', '--config', 'tests/soak.config.ts'];
  const bears =
    (!isAll && queries === undefined) || runTests(vitest, { ...plan, queries: queries ?? usualQueries });
  const holds = (queries !== undefined || runTests(playwright, plan)) && bears;
  if (!holds) console.error(`A test failed with seed ${plan.seed}. The same again: ${again}`);
  return holds;
}

function runTests([program = '', ...args]: readonly string[], plan: Plan): boolean {
  const { status } = spawnSync(process.execPath, [resolve(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...planVariables(plan) },
  });
  return status === 0;
}

const plan = planFrom(process.argv.slice(2));
if (!plan) console.error(usage);
process.exitCode = plan ? (soak(plan) ? 0 : 1) : 2;
