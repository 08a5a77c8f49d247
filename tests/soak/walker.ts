import type { Page } from '@playwright/test';
import type { Outline } from '../../src/model/library.ts';
import { expect } from '../site/test.ts';
import { type Here, here, isShown, type Tab, tabs } from './place.ts';
import type { Random } from './random.ts';
import type { WalkWindow } from './windows.ts';

/** What a walk begins with. */
export interface Setting {
  readonly page: Page;
  readonly slug: string;
  readonly outline: Outline;
  readonly random: Random;
  readonly window: WalkWindow;
  /** How the walk is named in its story, so that it can be taken again. */
  readonly name: string;
}

/** The version shown before this one, where the reader was in it, and where they came to here. */
interface Left {
  /** The window they did it in. In one of another size the same pixel is another place. */
  readonly window: string;
  readonly tab: Tab;
  readonly before: Here;
  readonly landed: Here;
}

/** Who walks: what they see, where they came from, and the story so far. */
export class Walker {
  readonly page: Page;
  readonly outline: Outline;
  readonly random: Random;
  readonly window: WalkWindow;
  readonly #slug: string;
  readonly #steps: string[];
  /** The open tab. */
  shown: Tab = 'full';
  /** Nothing where they did not come from another version. */
  left: Left | undefined;
  /** How many places were compared with where they had to be. */
  compared = 0;

  constructor({ page, slug, outline, random, window, name }: Setting) {
    this.page = page;
    this.outline = outline;
    this.random = random;
    this.window = window;
    this.#slug = slug;
    this.#steps = [`${name}, ${slug}, ${window.name}`];
  }

  /** Comes from the library, so that there is a page behind. */
  async start(): Promise<void> {
    await this.page.goto('.');
    await this.page.goto(`reports/${this.#slug}/full/`);
    await this.rest();
  }

  /** Adds to the story. */
  tell(step: string): void {
    this.#steps.push(step);
  }

  /** All that was done, with which what is expected is told. */
  get story(): string {
    return this.#steps.join('; ');
  }

  here(): Promise<Here> {
    return here(this.page);
  }

  /** Notes where they were in a tab before they came to where they are. */
  async noteLeft(tab: Tab, before: Here): Promise<void> {
    this.left = { window: this.window.name, tab, before, landed: await this.here() };
  }

  /** They are where they were, to the pixel. */
  async expectSame(before: Here): Promise<void> {
    this.compared++;
    const now = await this.here();
    const exact = { edition: before.edition, passage: before.passage, near: true };
    // What is seen is where it was; above it, parts of a very long text may have another size than before.
    const offs = [now.top - before.top, (now.row ?? 0) - (before.row ?? 0)];
    if (!before.passage) offs.push(now.scroll - before.scroll);
    const near = offs.every(off => Math.abs(off) <= 0.5);
    expect(
      { edition: now.edition, passage: now.passage, near },
      `${this.story}: from ${told(before)} and back to ${told(now)}`,
    ).toEqual(exact);
  }

  /** Until the report is there with all its versions, and shows the one expected. */
  async rest(): Promise<void> {
    this.left = undefined;
    await expect(this.page.getByRole('tablist'), this.story).toBeVisible();
    // Side by side comes once somebody reads, which a walker does.
    await this.page.evaluate(() => dispatchEvent(new Event('pointermove')));
    await expect(this.page.locator('[data-panel]:has([data-passage])'), this.story).toHaveCount(tabs.length);
    expect(await isShown(this.page, this.shown), this.story).toBe(true);
    await this.calm();
  }

  /** Until what follows a change or a scroll has been done: the address, the trimming of the page's end. */
  async calm(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise(resolve =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 120))),
        ),
    );
  }

  /** Presses an element where it is, in the middle of its first line, as a hand does; nothing is scrolled for it. */
  async press(selector: string, at = 0): Promise<void> {
    const middle = await this.page.evaluate(
      ([which, index]) => {
        const element = document.querySelectorAll(which)[index];
        const { left, top, width, height } = element?.getClientRects()[0] ?? new DOMRect();
        return { x: left + width / 2, y: top + height / 2 };
      },
      [selector, at] as const,
    );
    await this.page.mouse.click(middle.x, middle.y);
  }

  /** Which of some elements can be pressed: that middle is in the window, and under nothing else. */
  inReach(selector: string): Promise<readonly number[]> {
    return this.page.evaluate(
      which =>
        [...document.querySelectorAll(which)].flatMap((element, at) => {
          const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
          const found = document.elementFromPoint(left + width / 2, top + height / 2);
          return found && element.contains(found) ? [at] : [];
        }),
      selector,
    );
  }

  /** One of some elements that can be pressed; scrolls to one where there is none. Nothing where none can be seen. */
  async oneInReach(selector: string): Promise<number | undefined> {
    const found = await this.inReach(selector);
    if (found.length > 0) return this.random.one(found);
    const part = this.random.next();
    // Twice: on the way to it, parts of a long text may only then get their true sizes.
    for (const _ of ['nearly', 'there']) {
      await this.page.evaluate(
        ([which, share]) => {
          const all = [...document.querySelectorAll(which)].filter(element => element.checkVisibility());
          all[Math.floor(share * all.length)]?.scrollIntoView({ block: 'center', behavior: 'instant' });
        },
        [selector, part] as const,
      );
      await this.calm();
    }
    return (await this.inReach(selector))[0];
  }
}

/** A place as a story tells it. */
export function told({ edition, passage, top, scroll }: Here): string {
  return `${edition} ${passage} at ${top.toFixed(1)} px, scrolled ${scroll.toFixed(1)}`;
}
