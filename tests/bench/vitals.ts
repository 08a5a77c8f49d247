import type { Page } from '@playwright/test';

/** What a page noted about itself, in milliseconds from the start of its navigation. */
export interface Vitals {
  readonly fcp: number;
  readonly lcp: number;
  /** What was largest, to see that two pages are compared by the same. */
  readonly largest: string;
  /** The sum of all layout shifts without an input before them. */
  readonly shift: number;
  /** Long tasks after the first contentful paint: what each took over 50 ms, until 5 s after the load. */
  readonly blocking: number;
  readonly load: number;
  /** When the tabs had become tabs; `undefined` on a page without script. */
  readonly live?: number | undefined;
}

interface Notes {
  largest: { at: number; words: string };
  shift: number;
  tasks: { start: number; end: number }[];
  live?: number;
}

/** Makes every document of a page note what happens to it. Call it before the first navigation. */
export async function installVitals(page: Page): Promise<void> {
  await page.addInitScript({ content: vitalsScript });
}

/** Runs in the page. */
function observe(): void {
  const notes: Notes = { largest: { at: 0, words: '' }, shift: 0, tasks: [] };
  Object.assign(globalThis, { benchNotes: notes });
  const on = (type: string, hear: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver(list => list.getEntries().forEach(hear)).observe({ type, buffered: true });
  on('largest-contentful-paint', entry => {
    const { element } = entry as PerformanceEntry & { element?: Element };
    notes.largest = { at: entry.startTime, words: element?.textContent?.trim().slice(0, 60) ?? '' };
  });
  on('layout-shift', entry => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) notes.shift += value;
  });
  on('longtask', ({ startTime, duration }) =>
    notes.tasks.push({ start: startTime, end: startTime + duration }),
  );
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('[role="tablist"]')) return;
    notes.live = performance.now();
    watcher.disconnect();
  });
  watcher.observe(document, { subtree: true, childList: true, attributeFilter: ['role'] });
}

/** What a document runs first of all to note what happens to it. The runner's compiler names functions with `__name`. */
export const vitalsScript = `globalThis.__name ??= made => made; (${observe})();`;

/** Runs in the page. */
function told() {
  return {
    notes: (globalThis as unknown as { benchNotes: Notes }).benchNotes,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    load: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  };
}

/** An expression that gives what the open document has noted, for `vitalsOf`. */
export const toldExpression = `(${told})()`;

/** Reads what the open document has noted. Throws where nothing was painted. */
export async function readVitals(page: Page): Promise<Vitals> {
  return vitalsOf(await page.evaluate(told), page.url());
}

/** The figures of what a document at an address has told. Throws where nothing was painted. */
export function vitalsOf({ notes, fcp, load }: ReturnType<typeof told>, url: string): Vitals {
  if (fcp === undefined) throw new Error(`The page ${url} painted nothing.`);
  const until = load + 5000;
  const blocking = notes.tasks
    .filter(task => task.start < until)
    .reduce((sum, task) => sum + Math.max(0, task.end - Math.max(task.start, fcp) - 50), 0);
  const { largest, shift, live } = notes;
  return { fcp, lcp: largest.at, largest: largest.words, shift, blocking, load, live };
}
