import type { Page } from '@playwright/test';

/** What live regions did since they began to be listened to. */
interface Heard {
  heard: { said: string[]; faults: string[] };
}

/** From the first line of every page on, notes what live regions say and whether they could be heard saying it. */
export async function listenToRegions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard = { said: [] as string[], faults: [] as string[] };
    Object.assign(globalThis, { heard });
    const live = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])';
    const known = new WeakSet<Element>();
    const last = new WeakMap<Element, string>();
    const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const meet = (region: Element) => {
      if (known.has(region)) return;
      known.add(region);
      last.set(region, words(region));
      // A region that comes with its words is not heard; while the page itself comes nothing is.
      if (document.readyState === 'complete' && words(region))
        heard.faults.push(`came with “${words(region)}”`);
    };
    const hear = (region: Element) => {
      const now = words(region);
      const before = last.get(region);
      last.set(region, now);
      if (!now || now === before) return;
      if (heard.said.at(-1) === now) heard.faults.push(`said twice: “${now}”`);
      heard.said.push(now);
    };
    new MutationObserver(changes => {
      const changed = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          for (const region of [node, ...node.querySelectorAll(live)]) if (region.matches(live)) meet(region);
        }
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (region && known.has(region)) changed.add(region);
      }
      for (const region of changed) hear(region);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** All that was said on this page, in order. */
export function said(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as Heard).heard.said);
}

/** What was said twice, or in a region that was not there before its words. */
export function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as Heard).heard.faults);
}
