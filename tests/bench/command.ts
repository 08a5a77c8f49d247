import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { BuiltSite, full, handMade } from './built-site.ts';
import { type FirstView, firstView, readerRests } from './first-view.ts';
import { measureColdStarts } from './offline.ts';
import { coldStartPart, firstViewPart, switchingPart, wordsPart } from './parts.ts';
import { measureSwitching } from './switching.ts';
import { type Part, tableOf } from './table.ts';
import { lookForWords } from './words.ts';

const usage = 'npm run bench -- [--runs N] [--json]';

/** Measures, and says what is measured now: standard output is only the result. */
async function measure(browser: Browser, site: BuiltSite, runs: number): Promise<Part[]> {
  const address = await site.start();
  const views = { handMade: [] as FirstView[], ours: [] as FirstView[] };
  for (let run = 1; run <= runs; run++) {
    console.error(`First view, pair ${run} of ${runs}`);
    // In turn, so that whatever else the machine does meets both.
    views.handMade.push(await firstView(browser, address + handMade, async () => {}));
    views.ours.push(await firstView(browser, address + full, readerRests));
  }
  console.error('The words');
  const words = await lookForWords(browser, address + full, views.ours[0]?.crossings ?? []);
  console.error('Changing version');
  const switching = await measureSwitching(browser, address + full, runs * 3);
  console.error('Cold starts');
  const starts = await measureColdStarts(site, runs);
  return [
    firstViewPart(views.handMade, views.ours),
    wordsPart(words),
    switchingPart(switching),
    coldStartPart(starts),
  ];
}

async function bench({ runs, json }: { runs: number; json: boolean }): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
  try {
    const site = await BuiltSite.build(browser);
    try {
      const parts = await measure(browser, site, runs);
      console.log(json ? JSON.stringify({ runs, parts }, null, 2) : tableOf(parts));
    } finally {
      await site.remove();
    }
  } finally {
    await browser.close();
  }
}

function options(args: readonly string[]): { runs: number; json: boolean } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { runs: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
    });
    const runs = Number(values.runs);
    return Number.isInteger(runs) && runs > 0 ? { runs, json: values.json } : undefined;
  } catch {
    return undefined;
  }
}

const asked = options(process.argv.slice(2));
if (!asked) {
  console.error(usage);
  process.exitCode = 2;
} else {
  // A goal that is missed is a result; only a bench that could not measure has failed.
  await bench(asked).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
