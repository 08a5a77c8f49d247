import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { Bench, type MeasureName, measures } from './measures.ts';
import { type Part, tableOf } from './table.ts';

const all = Object.keys(measures) as MeasureName[];
const isLarge = (name: MeasureName) => name.startsWith('large-');

/** Names for several measurements at once. */
const groups: Readonly<Record<string, readonly MeasureName[]>> = {
  small: all.filter(name => !isLarge(name)),
  large: all.filter(isLarge),
};

const usage = `npm run bench -- [--only WHAT,…] [--runs N] [--json]
WHAT is one of ${[...Object.keys(groups), ...all].join(', ')}`;

interface Wish {
  readonly only: readonly MeasureName[];
  readonly runs: number;
  readonly json: boolean;
}

async function run({ only, runs, json }: Wish): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
  const bench = new Bench(browser, runs);
  try {
    const parts: Part[] = [];
    for (const name of only) parts.push(...(await measures[name](bench)));
    console.log(json ? JSON.stringify({ runs, parts }, null, 2) : tableOf(parts));
  } finally {
    await bench.close();
    await browser.close();
  }
}

function wishFrom(args: readonly string[]): Wish | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        runs: { type: 'string', default: '5' },
        json: { type: 'boolean', default: false },
      },
    });
    const asked = values.only?.split(',').flatMap(name => groups[name] ?? [name as MeasureName]) ?? all;
    const runs = Number(values.runs);
    const isKnown = asked.every(name => all.includes(name));
    if (!isKnown || !Number.isInteger(runs) || runs < 1) return undefined;
    return { only: all.filter(name => asked.includes(name)), runs, json: values.json };
  } catch {
    return undefined;
  }
}

const wish = wishFrom(process.argv.slice(2));
if (!wish) {
  console.error(usage);
  process.exitCode = 2;
} else {
  // A goal that is missed is a result; only a bench that could not measure has failed.
  await run(wish).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
