import type { Page } from '@playwright/test';
import type { Outline } from '../../src/model/library.ts';
import { counterpart, pairingOf } from '../../src/model/pairs.ts';
import { type EditionId, parsePassageId, passageId } from '../../src/model/report.ts';

/** The tabs of the report that walks are taken through, by what they are called. */
export const tabNames = {
  full: 'Full report',
  'young-people': 'Young people’s version',
  'side-by-side': 'Side by side',
} as const;

export type Tab = keyof typeof tabNames;
export const tabs = Object.keys(tabNames) as readonly Tab[];

/** Where a reader is: the passage at the reading line, its top edge, and how far the page is scrolled. */
export interface Here {
  readonly edition: string | undefined;
  readonly passage: string | undefined;
  readonly top: number;
  readonly scroll: number;
}

/** Looks where the reader is: the lowest visible passage, of any edition, that begins above the reading line. */
export function here(page: Page): Promise<Here> {
  return page.evaluate(() => {
    const panel = document.querySelector('[role="tabpanel"][data-state="active"]');
    const above = [...(panel?.querySelectorAll<HTMLElement>('[data-passage]') ?? [])]
      .filter(
        passage => passage.checkVisibility() && passage.getBoundingClientRect().top <= innerHeight / 3 + 0.5,
      )
      .map(passage => ({
        edition: passage.closest<HTMLElement>('[data-edition]')?.dataset.edition,
        passage: passage.dataset.passage,
        top: passage.getBoundingClientRect().top,
      }));
    // In each edition the last in reading order; between editions the lower one, and of two at one height the full report's.
    const editions = [...new Set(['full', ...above.map(({ edition }) => edition)])];
    const last = editions.flatMap(
      edition => above.findLast(candidate => candidate.edition === edition) ?? [],
    );
    const found = last.sort((a, b) => b.top - a.top)[0];
    return { edition: found?.edition, passage: found?.passage, top: found?.top ?? 0, scroll: scrollY };
  });
}

/** Where a passage of the shown tab is; `NaN` where it is not there. */
export function elementAt(
  page: Page,
  edition: string,
  passage: string,
): Promise<{ top: number; scroll: number }> {
  return page.evaluate(
    ([of, id]) => {
      const selector = `[role="tabpanel"][data-state="active"] [data-edition="${of}"] [data-passage="${id}"]`;
      return {
        top: document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN,
        scroll: scrollY,
      };
    },
    [edition, passage] as const,
  );
}

export function isShown(page: Page, tab: Tab): Promise<boolean> {
  return page.evaluate(name => {
    const panel = document.querySelector<HTMLElement>(`[role="tabpanel"][data-panel="${name}"]`);
    return (
      panel?.dataset.state === 'active' && panel.offsetHeight > 0 && location.pathname.endsWith(`/${name}/`)
    );
  }, tab);
}

/** What of the tab `to` says the same as the passage read before; nothing where the map knows of nothing before it. */
export function counterpartOf(
  outline: Outline,
  before: Here,
  to: Tab,
): { edition: string; passage: string } | undefined {
  if (!before.edition || !before.passage) return undefined;
  if (to === 'side-by-side' || to === before.edition)
    return { edition: before.edition, passage: before.passage };
  const from = before.edition as EditionId;
  const { section, index } = parsePassageId(before.passage);
  const order = outline.editions.find(edition => edition.id === from)?.sections ?? [];
  const pairing = pairingOf(outline.pairings, from, to as EditionId);
  const found = pairing && counterpart(pairing, from, { section, index }, order);
  return found?.place
    ? { edition: to, passage: passageId(found.place.section, found.place.index) }
    : undefined;
}
