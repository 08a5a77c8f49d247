import type { Browser, Page } from '@playwright/test';
import { BuiltSite } from './built-site.ts';
import { type FirstView, firstView, readerIsReadWith, readerRests } from './first-view.ts';
import { largeSwitchingPart, memoryPart, pagingPart } from './large-parts.ts';
import { type Held, measureMemory } from './memory.ts';
import { measureColdStarts } from './offline.ts';
import { measurePaging } from './paging.ts';
import { coldStartParts, firstViewPart, switchingPart, wordsPart } from './parts.ts';
import { measureSaving, savingPart } from './saving.ts';
import { measureOfflineSearch, offlineSearchPart } from './search-offline.ts';
import { measureSearch } from './searching.ts';
import { measureSwitching, type Switching } from './switching.ts';
import type { Part } from './table.ts';
import { unwatchedView } from './unwatched.ts';
import type { Vitals } from './vitals.ts';
import { lookForWords } from './words.ts';

/** What all measurements share: the browser, how often each is done, and the two sites, built when first asked for. */
export class Bench {
  readonly browser: Browser;
  readonly runs: number;
  #small: Promise<BuiltSite> | undefined;
  #large: Promise<BuiltSite> | undefined;

  constructor(browser: Browser, runs: number) {
    this.browser = browser;
    this.runs = runs;
  }

  /** A large page takes longer, and its figures differ less from one time to the next. */
  get fewer(): number {
    return Math.ceil(this.runs / 2);
  }

  /** Says what is being done: standard output is only the result. */
  say(what: string): void {
    console.error(what);
  }

  /** The library as it is published. */
  small(): Promise<BuiltSite> {
    this.#small ??= BuiltSite.small(this.browser);
    return this.#small;
  }

  /** The library of one report of 100,000 words. */
  large(): Promise<BuiltSite> {
    this.#large ??= BuiltSite.large(this.browser);
    return this.#large;
  }

  /** Takes both sites away again. */
  async close(): Promise<void> {
    for (const site of [this.#small, this.#large]) await (await site?.catch(() => undefined))?.remove();
  }
}

type Measure = (bench: Bench) => Promise<Part[]>;

const largeName = 'the report of 100,000 words';
const nothing = async () => {};

/** What can be measured, by the names that `--only` takes, in the order in which the results are told. */
export const measures = {
  'first-view': async bench => {
    const site = await bench.small();
    const views = await measureViews(bench, site, bench.runs, readerRests);
    bench.say('The words');
    const address = (await site.start()) + site.full;
    const words = await lookForWords(bench.browser, address, views.ours[0]?.crossings ?? []);
    return [firstViewPart(views, 'the full report', true), wordsPart(words)];
  },
  switching: async bench => {
    const site = await bench.small();
    bench.say('Changing version');
    const address = (await site.start()) + site.full;
    const course = { address, times: bench.runs * 3, rests: readerIsReadWith, share: 0.5 };
    return [switchingPart(await measureSwitching(bench.browser, course))];
  },
  'cold-starts': async bench => {
    const site = await bench.small();
    bench.say('Cold starts');
    const starts = await measureColdStarts(site, bench.runs, readerRests);
    return coldStartParts(starts, 'The full report');
  },
  offline: async bench => {
    const parts: Part[] = [];
    for (const [site, name] of [
      [await bench.small(), 'The full report and its young people’s version'],
      [await bench.large(), 'The report of 100,000 words'],
    ] as const) {
      bench.say(`Saving: ${name}`);
      parts.push(savingPart(await measureSaving(bench.browser, site, bench.fewer), name));
    }
    return parts;
  },
  'search-offline': async bench => {
    const asked = { reports: 50, times: bench.runs };
    const site = await BuiltSite.many(bench.browser, 10);
    try {
      bench.say(`Search with no network in ${asked.reports} saved reports`);
      return [offlineSearchPart(asked.reports, await measureOfflineSearch(bench.browser, site, asked))];
    } finally {
      await site.remove();
    }
  },
  'large-first-view': async bench => {
    const views = await measureViews(bench, await bench.large(), bench.fewer, readerRests);
    return [firstViewPart(views, largeName, false)];
  },
  'large-switching': async bench => {
    const site = await bench.large();
    const address = (await site.start()) + site.full;
    const found: Switching[] = [];
    for (let run = 0; run < bench.fewer; run++) {
      bench.say(`Changing version of the large report, page ${run + 1} of ${bench.fewer}`);
      const share = (run + 0.5) / bench.fewer;
      const course = { address, times: 3, rests: readerRests, share };
      found.push(await measureSwitching(bench.browser, course));
    }
    return [largeSwitchingPart(found)];
  },
  'large-paging': async bench => {
    const site = await bench.large();
    const address = await site.start();
    bench.say('Paging through the large report');
    const [handMade, ours] = [
      await measurePaging(bench.browser, address + site.handMade, { times: 40, rests: nothing }),
      await measurePaging(bench.browser, address + site.full, { times: 40, rests: readerRests }),
    ];
    return [pagingPart(handMade, ours)];
  },
  'large-memory': async bench => {
    const site = await bench.large();
    const address = await site.start();
    const held = { handMade: [] as Held[], ours: [] as Held[] };
    for (let run = 1; run <= bench.fewer; run++) {
      bench.say(`Memory of the large report, pair ${run} of ${bench.fewer}`);
      held.handMade.push(await measureMemory(address + site.handMade, nothing));
      held.ours.push(await measureMemory(address + site.full, readerRests));
    }
    return [memoryPart(held.handMade, held.ours)];
  },
  'large-search': async bench => {
    bench.say('Search in libraries of 10, 200 and 1,000 reports');
    return measureSearch(bench.browser, await bench.small(), [10, 200, 1000], bench.fewer);
  },
  'large-cold-starts': async bench => {
    const site = await bench.large();
    bench.say('Cold starts of the large report');
    const starts = await measureColdStarts(site, bench.fewer, readerRests);
    return coldStartParts(starts, 'The report of 100,000 words');
  },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;

async function measureViews(
  { browser, say }: Bench,
  site: BuiltSite,
  runs: number,
  rests: (page: Page) => Promise<void>,
): Promise<{ handMade: FirstView[]; ours: FirstView[]; unwatched: Vitals[] }> {
  const address = await site.start();
  const views = { handMade: [] as FirstView[], ours: [] as FirstView[], unwatched: [] as Vitals[] };
  for (let run = 1; run <= runs; run++) {
    say(`First view, pair ${run} of ${runs}`);
    // In turn, so that whatever else the machine does meets both.
    views.handMade.push(await firstView(browser, address + site.handMade, nothing));
    views.ours.push(await firstView(browser, address + site.full, rests));
    views.unwatched.push(await unwatchedView(address + site.full));
  }
  return views;
}
