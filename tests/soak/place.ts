import type { Page } from '@playwright/test';
import type { Outline } from '../../src/model/library.ts';
import { counterpart, pairingOf } from '../../src/model/pairs.ts';
import { type EditionId, parsePassageId, passageId } from '../../src/model/report.ts';

/** The tabs of the reports that walks are taken through, by what they are called, in the order of the page. */
export const tabNames = {
  'young-people': 'Young people’s version',
  full: 'Full report',
  'side-by-side': 'Side by side',
} as const;

export type Tab = keyof typeof tabNames;
export const tabs = Object.keys(tabNames) as readonly Tab[];

/** The panel that is shown. */
export const shownPanel = '[role="tabpanel"][data-state="active"]';

/** Where a reader is: the passage at the reading line, its top edge, and how far the page is scrolled. */
export interface Here {
  readonly edition: string | undefined;
  readonly passage: string | undefined;
  readonly top: number;
  readonly scroll: number;
  /** Side by side, the top edge of its row: the passage itself may stick while the reader scrolls on. */
  readonly row?: number;
}

/** Looks where the reader is: the lowest visible passage, of any edition, that begins above the reading line. */
export function here(page: Page): Promise<Here> {
  return page.evaluate(shown => {
    const panel = document.querySelector(shown);
    const above = [...(panel?.querySelectorAll<HTMLElement>('[data-passage]') ?? [])]
      .filter(
        passage => passage.checkVisibility() && passage.getBoundingClientRect().top <= innerHeight / 3 + 0.5,
      )
      .map(passage => ({
        edition: passage.closest<HTMLElement>('[data-edition]')?.dataset.edition,
        passage: passage.dataset.passage,
        top: passage.getBoundingClientRect().top,
        row: passage.closest('.row')?.getBoundingClientRect().top,
      }));
    // In each edition the last in reading order; between editions the lower one, and of two at one height the left one.
    const editions = [...new Set(['young-people', ...above.map(({ edition }) => edition)])];
    const last = editions.flatMap(
      edition => above.findLast(candidate => candidate.edition === edition) ?? [],
    );
    const found = last.sort((a, b) => b.top - a.top)[0];
    const { edition, passage, top = 0, row } = found ?? {};
    return { edition, passage, top, scroll: scrollY, ...(row === undefined ? {} : { row }) };
  }, shownPanel);
}

/** Where something of the shown tab is: its edges in CSS pixels from the window's top, and the scroll. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  /** How far below the window's top it rests when it is gone to. */
  readonly rest: number;
  readonly scroll: number;
}

/** Where a passage of the shown tab is; `NaN` where it is not there. */
export function boxOf(page: Page, edition: string, passage: string): Promise<Box> {
  return page.evaluate(
    ([shown, of, id]) => {
      const found = document.querySelector(`${shown} [data-edition="${of}"] [data-passage="${id}"]`);
      const { top, bottom } = found?.getBoundingClientRect() ?? { top: Number.NaN, bottom: Number.NaN };
      const rest = found ? Number.parseFloat(getComputedStyle(found).scrollMarginBlockStart) : 0;
      return { top, bottom, rest, scroll: scrollY };
    },
    [shownPanel, edition, passage] as const,
  );
}

/** Whether a tab's panel is shown, and the address says so. */
export function isShown(page: Page, tab: Tab): Promise<boolean> {
  return page.evaluate(
    ([shown, name]) => {
      const panel = document.querySelector<HTMLElement>(`${shown}[data-panel="${name}"]`);
      return panel !== null && panel.offsetHeight > 0 && location.pathname.endsWith(`/${name}/`);
    },
    [shownPanel, tab] as const,
  );
}

/** Which row of side by side is at the reading line, from 0; -1 above the first. */
export function rowAtLine(page: Page): Promise<number> {
  return page.evaluate(
    shown =>
      [...document.querySelectorAll(`${shown} .row`)].findLastIndex(
        row => row.getBoundingClientRect().top <= innerHeight / 3 + 0.5,
      ),
    shownPanel,
  );
}

/** What a tab says where another one says a passage. */
export interface Wanted {
  readonly edition: string;
  /** Nothing where neither the passage nor any before it is told. */
  readonly passage: string | undefined;
  /** Whether this is only the nearest before it: the tab does not tell the passage. */
  readonly isMissing: boolean;
}

/** What of the tab `to` says the same as the passage read before; nothing above the first passage. */
export function counterpartOf(outline: Outline, before: Here, to: Tab): Wanted | undefined {
  const { edition, passage } = before;
  if (!edition || !passage) return undefined;
  if (to === 'side-by-side' || to === edition) return { edition, passage, isMissing: false };
  const from = edition as EditionId;
  const { section, index } = parsePassageId(passage);
  const order = outline.editions.find(candidate => candidate.id === from)?.sections ?? [];
  const pairing = pairingOf(outline.pairings, from, to as EditionId);
  const found = pairing && counterpart(pairing, from, { section, index }, order);
  if (!found) return undefined;
  const { place, kind } = found;
  return {
    edition: to,
    passage: place && passageId(place.section, place.index),
    isMissing: kind === 'none',
  };
}
