import type { Browser, Page } from '@playwright/test';
import { openSlow, phone, type SlowPage } from './conditions.ts';

/** Times from an input to the frame that shows what it did, in milliseconds at the slowed processor. */
export interface Switching {
  /** An input that changes the colour of one paragraph: what no page can be faster than. */
  readonly bare: number[];
  readonly toYoung: number[];
  readonly back: number[];
  readonly toBoth: number[];
  /** Requests that crossed the network during all changes of version. */
  readonly requests: number;
}

const names = {
  'young-people': 'Young people’s version',
  full: 'Full report',
  'side-by-side': 'Side by side',
} as const;
type Tab = keyof typeof names;

/** What is changed, how often, and from where. */
export interface Course {
  readonly address: string;
  readonly times: number;
  /** Resolves when the page has made all that it makes unasked. */
  readonly rests: (page: Page) => Promise<void>;
  /** How much of the full report is above the reading line, from 0 to 1. */
  readonly share: number;
}

/** Changes version `times` times from some place in the full report; side by side is made by the first time it is opened. */
export async function measureSwitching(
  browser: Browser,
  { address, times, rests, share }: Course,
): Promise<Switching> {
  const context = await browser.newContext(phone);
  try {
    const slow = await openSlow(context, { slowNetwork: false });
    const { page, traffic } = slow;
    await page.goto(address, { waitUntil: 'load' });
    await rests(page);
    await traffic.quiet(1500);
    await readAt(page, share);
    const bare: number[] = [];
    const changes = { 'young-people': [] as number[], full: [] as number[], 'side-by-side': [] as number[] };
    const before = traffic.crossings.length;
    for (let turn = 0; turn < times; turn++) {
      bare.push(await bareInput(slow));
      for (const tab of ['young-people', 'full', 'side-by-side', 'full'] as const)
        changes[tab].push(await change(page, tab));
    }
    const requests = traffic.crossings.length - before;
    return {
      bare,
      toYoung: changes['young-people'],
      back: changes.full,
      toBoth: changes['side-by-side'],
      requests,
    };
  } finally {
    await context.close();
  }
}

/** Brings a block of the shown version to the reading line; what is in between may only then get its true size. */
async function readAt(page: Page, share: number): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await page.evaluate(part => {
      const passages = document.querySelectorAll('[data-state="active"] .block[data-passage]');
      const top = passages[Math.floor(passages.length * part)]?.getBoundingClientRect().top ?? 0;
      scrollBy({ top: top - innerHeight / 3 + 10, behavior: 'instant' });
    }, share);
    await page.waitForTimeout(300);
  }
}

async function change(page: Page, tab: Tab): Promise<number> {
  const took = await pressed(page, tab, `[role="tab"][href*="/${tab}/"]`);
  await page.mouse.up();
  // What follows a change, such as the address, must not count for the next one.
  await page.waitForTimeout(700);
  return took;
}

async function bareInput({ page }: SlowPage): Promise<number> {
  const took = await pressed(page, '', '.brand-name');
  await page.mouse.up();
  await page.waitForTimeout(300);
  return took;
}

/** Presses the mouse on an element, and tells how long it took until `tab` was painted. */
async function pressed(page: Page, tab: Tab | '', selector: string): Promise<number> {
  const [took] = await Promise.all([page.evaluate(painting, tab), press(page, selector)]);
  return took;
}

/** Presses the mouse on the middle of an element, with no waiting of the test's own; nobody lets go within a frame. */
async function press(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`There is nothing at ${selector}.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  // The listener must be there before the press is.
  await page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.mouse.down();
}

/**
 * Runs in the page: the time from the next press to the end of the first frame in which `tab` is shown with a passage
 * at the height of the one read before; without a tab, in which the pressed element has another colour.
 */
function painting(tab: string): Promise<number> {
  const line = innerHeight / 3;
  // Collected before the press, and looked for by halves: to go through all words within the frame that is measured takes
  // longer than all that the page does in it.
  const panels = [...document.querySelectorAll<HTMLElement>('[role="tabpanel"]')];
  const parts = new Map(
    panels.map(panel => [panel, [...panel.querySelectorAll<HTMLElement>(':is([data-section], .row)')]]),
  );
  const shown = () => {
    const all = parts.get(panels.find(({ dataset }) => dataset.state === 'active') as HTMLElement) ?? [];
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle] as HTMLElement).getBoundingClientRect().bottom <= 0) low = middle + 1;
      else high = middle;
    }
    const inWindow: HTMLElement[] = [];
    for (const part of all.slice(low)) {
      if (part.getBoundingClientRect().top >= innerHeight) break;
      inWindow.push(part);
    }
    return inWindow.flatMap(part => [...part.querySelectorAll('[data-passage]')]);
  };
  const top =
    shown()
      .findLast(passage => passage.getBoundingClientRect().top <= line + 0.5)
      ?.getBoundingClientRect().top ?? 0;
  return new Promise((resolve, reject) => {
    const channel = new MessageChannel();
    let frames = 0;
    let painted: Element[] = [];
    addEventListener(
      'pointerdown',
      event => {
        const isThere = () => {
          const panel = document.querySelector(`[data-panel="${tab}"]`);
          return (
            panel?.getAttribute('data-state') === 'active' &&
            painted.some(passage => Math.abs(passage.getBoundingClientRect().top - top) <= 8)
          );
        };
        // A message sent while a frame is made is heard when it has been painted: what is looked at then costs nobody.
        channel.port1.onmessage = () => {
          const took = performance.now() - event.timeStamp;
          if (tab === '' || isThere()) resolve(took);
          else if (++frames > 120) reject(new Error(`The counterpart in ${tab} did not come to its place.`));
          else requestAnimationFrame(look);
        };
        const look = () => {
          // What the browser leaves out of this frame, since it waits for its layout, is a blank for the reader.
          const seen = { contentVisibilityAuto: true, visibilityProperty: true };
          painted = tab === '' ? [] : shown().filter(passage => passage.checkVisibility(seen));
          channel.port2.postMessage('');
        };
        if (tab === '') {
          const pressed = event.target as HTMLElement;
          pressed.style.color = pressed.style.color === '' ? 'red' : '';
          addEventListener('click', click => click.preventDefault(), { once: true, capture: true });
        }
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
}
