import type { Page } from '@playwright/test';
import type { Outline } from '../../src/model/library.ts';
import { expect } from '../site/test.ts';
import { counterpartOf, elementAt, type Here, here, isShown, type Tab, tabNames, tabs } from './place.ts';
import type { Random } from './random.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A reader who does anything in any order, and looks each time where they have come to. */
export class Walk {
  readonly #page: Page;
  readonly #outline: Outline;
  readonly #random: Random;
  readonly #windows: readonly Size[];
  readonly #steps: string[];
  #shown: Tab = 'full';
  #compared = 0;
  /** The version shown before this one, where the reader was in it, and where they came to here. */
  #left: { tab: Tab; before: Here; landed: Here; resized?: boolean } | undefined;

  constructor(page: Page, outline: Outline, random: Random, windows: readonly Size[], name: string) {
    this.#page = page;
    this.#outline = outline;
    this.#random = random;
    this.#windows = windows;
    this.#steps = [name];
  }

  /** How many places were compared with where they had to be. */
  get compared(): number {
    return this.#compared;
  }

  /** Comes from the library, so that there is a page behind. */
  async start(): Promise<void> {
    await this.#page.goto('.');
    await this.#page.goto('reports/one-year-on/full/');
    await this.#rest();
  }

  async step(): Promise<void> {
    const kinds = [
      'switch',
      'switch',
      'switch',
      'there and back',
      'there and back',
      'scroll',
      'scroll',
      'resize',
      'back',
      'reload',
    ] as const;
    const kind = this.#random.one(kinds);
    this.#steps.push(kind);
    switch (kind) {
      case 'switch':
        return this.#switch();
      case 'there and back':
        return this.#thereAndBack();
      case 'scroll':
        return this.#scroll();
      case 'resize':
        return this.#resize();
      case 'back':
        return this.#back();
      case 'reload':
        return this.#reload();
      default:
        return kind satisfies never;
    }
  }

  async #switch(): Promise<void> {
    await this.#bringTabs();
    const tab = this.#random.one(tabs.filter(other => other !== this.#shown));
    const before = await here(this.#page);
    const left = this.#left;
    const isStraightBack = left?.tab === tab && left.landed.scroll === before.scroll;
    const from = this.#shown;
    await this.#press(tab);
    this.#left = { tab: from, before, landed: await here(this.#page) };
    if (!isStraightBack) await this.#expectCounterpart(before);
    // In a window of another size the same pixel is another place.
    else if (left.before.passage && !left.resized) await this.#expectSame(left.before);
  }

  async #expectSame(before: Here): Promise<void> {
    this.#compared++;
    expect(await here(this.#page), this.#story).toEqual(before);
  }

  /** Who has read past the versions, into help and sources, scrolls back to the tabs before pressing one. */
  async #bringTabs(): Promise<void> {
    if (await this.#tabsInReach()) return;
    await this.#page
      .getByRole('tablist')
      .evaluate(list => list.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await this.#calm();
  }

  /** Whether all tabs are in the window and under nothing else. */
  async #tabsInReach(): Promise<boolean> {
    return this.#page.getByRole('tab').evaluateAll(all =>
      all.every(tab => {
        const { left, top, width, height } = tab.getBoundingClientRect();
        const corners = [
          document.elementFromPoint(left + width / 2, top + 3),
          document.elementFromPoint(left + width / 2, top + height - 3),
        ];
        return corners.every(found => found && tab.contains(found));
      }),
    );
  }

  /** The passage that says the same is where the one before was; at the very top of the page it may be higher up. */
  async #expectCounterpart(before: Here): Promise<void> {
    const wanted = counterpartOf(this.#outline, before, this.#shown);
    if (!wanted) return;
    this.#compared++;
    const after = await elementAt(this.#page, wanted.edition, wanted.passage);
    const where = `${this.#story}: from ${before.edition} ${before.passage} at ${Math.round(before.top)} px to ${wanted.edition} ${wanted.passage}`;
    if (after.scroll === 0) expect(after.top, where).toBeLessThanOrEqual(before.top + 8);
    else expect(Math.abs(after.top - before.top), where).toBeLessThanOrEqual(8);
  }

  async #thereAndBack(): Promise<void> {
    await this.#bringTabs();
    const from = this.#shown;
    const before = await here(this.#page);
    const other = this.#random.one(tabs.filter(tab => tab !== from));
    await this.#press(other);
    // Where the tabs are out of reach now, nobody can go straight back: they scroll first.
    const isStraight = await this.#tabsInReach();
    await this.#bringTabs();
    const there = await here(this.#page);
    await this.#press(from);
    this.#left = { tab: other, before: there, landed: await here(this.#page) };
    // Above the first passage there is no place to come back to.
    if (before.passage && isStraight) await this.#expectSame(before);
  }

  async #scroll(): Promise<void> {
    const part = this.#random.next();
    await this.#page.evaluate(share => {
      const room = document.documentElement.scrollHeight - innerHeight;
      scrollTo({ top: Math.round(room * share), behavior: 'instant' });
    }, part);
    await this.#calm();
  }

  async #resize(): Promise<void> {
    await this.#page.setViewportSize(this.#random.one(this.#windows));
    if (this.#left) this.#left.resized = true;
    await this.#calm();
    expect(await isShown(this.#page, this.#shown), this.#story).toBe(true);
  }

  /** Out of the report and in again: the version is the one that was open. */
  async #back(): Promise<void> {
    await this.#page.goBack();
    await expect(this.#page.getByRole('heading', { level: 1 }), this.#story).toBeVisible();
    expect(new URL(this.#page.url()).pathname, this.#story).not.toContain('/reports/');
    await this.#page.goForward();
    await this.#rest();
  }

  async #reload(): Promise<void> {
    await this.#page.reload();
    await this.#rest();
  }

  async #press(tab: Tab): Promise<void> {
    this.#steps.push(tab);
    await this.#page.getByRole('tab', { name: tabNames[tab] }).click();
    this.#shown = tab;
    await expect.poll(() => isShown(this.#page, tab), this.#story).toBe(true);
    await this.#calm();
  }

  /** Waits until the report is there with all its versions, and shows the one expected. */
  async #rest(): Promise<void> {
    this.#left = undefined;
    await expect(this.#page.getByRole('tablist'), this.#story).toBeVisible();
    await expect(this.#page.locator('[data-panel]:has([data-passage])'), this.#story).toHaveCount(
      tabs.length,
    );
    expect(await isShown(this.#page, this.#shown), this.#story).toBe(true);
    await this.#calm();
  }

  /** Until what follows a change or a scroll has been done: the address, the trimming of the page's end. */
  async #calm(): Promise<void> {
    await this.#page.evaluate(
      () =>
        new Promise(resolve =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 120))),
        ),
    );
  }

  get #story(): string {
    return this.#steps.join(', ');
  }
}
