import type { CDPSession, Page } from '@playwright/test';
import type { Random } from './random.ts';

/** A window as its reader has it: its size in CSS pixels at 100 %, and how much they have enlarged the page. */
interface Size {
  readonly width: number;
  readonly height: number;
  readonly zoom: 1 | 2;
}

const sizes: readonly Size[] = [
  { width: 1280, height: 900, zoom: 1 },
  { width: 1440, height: 1000, zoom: 1 },
  { width: 700, height: 900, zoom: 1 },
  { width: 360, height: 740, zoom: 1 },
  { width: 740, height: 360, zoom: 1 },
];

/** How a reader may change their window: to any other size, by turning it, as phones are, or by the browser's zoom. */
export type WindowChange = 'resize' | 'turn' | 'zoom';

/** The window that a walk is taken in. */
export class WalkWindow {
  readonly #session: CDPSession;
  readonly #random: Random;
  #size: Size;

  private constructor(session: CDPSession, random: Random) {
    this.#session = session;
    this.#random = random;
    this.#size = random.one(sizes);
  }

  /** Opens a window of some size. */
  static async of(page: Page, random: Random): Promise<WalkWindow> {
    const window = new WalkWindow(await page.context().newCDPSession(page), random);
    await window.#apply();
    return window;
  }

  async change(change: WindowChange): Promise<void> {
    this.#size = this.#changed(change);
    await this.#apply();
  }

  /** As the story tells it. */
  get name(): string {
    const { width, height, zoom } = this.#size;
    return `${width} × ${height} at ${zoom * 100} %`;
  }

  #changed(change: WindowChange): Size {
    const { width, height, zoom } = this.#size;
    const phone = this.#random.one(sizes.filter(size => size.width === 360));
    switch (change) {
      case 'resize':
        return this.#random.one(sizes.filter(size => size.width !== width));
      case 'turn':
        // Who has no phone in the hand takes one first.
        return Math.min(width, height) > 500 ? phone : { width: height, height: width, zoom: 1 };
      case 'zoom':
        return width < 700 ? phone : { width, height, zoom: zoom === 1 ? 2 : 1 };
      default:
        return change satisfies never;
    }
  }

  /** Browsers enlarge a page by giving it fewer pixels of its own, each of which is larger. */
  async #apply(): Promise<void> {
    const { width, height, zoom } = this.#size;
    await this.#session.send('Emulation.setDeviceMetricsOverride', {
      width: width / zoom,
      height: height / zoom,
      deviceScaleFactor: zoom,
      mobile: false,
    });
  }
}
