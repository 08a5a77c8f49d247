import type { Browser, Page } from '@playwright/test';
import { openSlow, phone } from './conditions.ts';

/**
 * Presses Page Down at `times` places spread over a page. For each: the time from the key to the end of the first frame
 * in which the page has moved, in milliseconds at the slowed processor.
 */
export async function measurePaging(
  browser: Browser,
  address: string,
  { times, rests }: { times: number; rests: (page: Page) => Promise<void> },
): Promise<number[]> {
  const context = await browser.newContext(phone);
  try {
    const { page, traffic } = await openSlow(context, { slowNetwork: false });
    await page.goto(address, { waitUntil: 'load' });
    await rests(page);
    await traffic.quiet(1500);
    const found: number[] = [];
    for (let turn = 0; turn < times; turn++) found.push(await pageDownAt(page, turn / times));
    return found;
  } finally {
    await context.close();
  }
}

async function pageDownAt(page: Page, share: number): Promise<number> {
  await page.evaluate(part => {
    scrollTo({ top: (document.documentElement.scrollHeight - 2 * innerHeight) * part, behavior: 'instant' });
  }, share);
  // Until what follows a scroll is done, such as the layout of what has come near.
  await page.waitForTimeout(400);
  const moved = page.evaluate(movedAndPainted);
  // The listener must be there before the press is.
  await page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.keyboard.press('PageDown');
  return moved;
}

/** Runs in the page. */
function movedAndPainted(): Promise<number> {
  return new Promise((resolve, reject) => {
    addEventListener(
      'keydown',
      event => {
        const from = scrollY;
        const channel = new MessageChannel();
        let frames = 0;
        // A message sent while a frame is made is heard when it has been painted.
        channel.port1.onmessage = () => {
          if (scrollY !== from) resolve(performance.now() - event.timeStamp);
          else if (++frames > 120) reject(new Error('Page Down did not move the page.'));
          else requestAnimationFrame(look);
        };
        const look = () => channel.port2.postMessage('');
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
}
