import type { Locator, Page } from '@playwright/test';

/** What had the focus after a press of Tab. */
export interface Stop {
  /** Tag and words. */
  readonly name: string;
  /** Its place among all elements of the document. */
  readonly order: number;
  /** What lies over it at any of nine points spread over its box; empty where nothing does. */
  readonly under: string;
  /** The width of its outline in px. */
  readonly ring: number;
  /** Where its first line is in its area, in px; `start` and `end` in the direction of reading. */
  readonly box: {
    readonly top: number;
    readonly bottom: number;
    readonly start: number;
    readonly end: number;
  };
  /** The landmark or bar that it is in; boxes are compared within one. */
  readonly area: string;
}

/** Where the walk writes down its stops while keys are pressed. */
interface Walked {
  walk?: { readonly stops: Stop[]; ended: boolean };
}

/** More stops than any page has. */
const tooMany = 900;

/**
 * Goes through the page with a key, from where the focus is until it leaves the page or comes round, and looks at each
 * stop; `from` is the place of a stop to begin at. The page writes the stops down itself, so that a press costs no
 * question. The page must have been given eyes.
 */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', from?: number): Promise<readonly Stop[]> {
  await page.evaluate(writeDown, from);
  for (let press = 0; press < tooMany; press++) {
    await page.keyboard.press(key);
    if (press % 20 !== 19 || !(await page.evaluate(() => (globalThis as Walked).walk?.ended))) continue;
    return page.evaluate(() => (globalThis as Walked).walk?.stops ?? []);
  }
  const last = await page.evaluate(() => (globalThis as Walked).walk?.stops.at(-1)?.name);
  throw new Error(`After ${tooMany} presses the focus has not come round; it is at ${last}.`);
}

/** Runs in the page: from now on each press of Tab writes down where it led. */
function writeDown(from: number | undefined): void {
  const state = globalThis as Walked;
  const walked = { stops: [] as Stop[], ended: false };
  const isNew = state.walk === undefined;
  state.walk = walked;
  const areas =
    'header, footer, nav, dialog, section.listen-bar, .guide-bar, .pair-bar, .update-notice, .switch-notice, [data-side], [data-panel], aside, main';
  const stays = (found: Element | null): Element | null =>
    found && !/sticky|fixed/.test(getComputedStyle(found).position) ? stays(found.parentElement) : found;
  /** What lies over a box: bars that stay while the page moves, but not what it is part of. */
  const over = (element: Element, box: DOMRect) => {
    const covers = new Set<string>();
    for (const x of [0.1, 0.5, 0.9]) {
      for (const y of [0.1, 0.5, 0.9]) {
        const top = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
        const bar = stays(top);
        if (top && (!bar || bar.contains(element) || element.contains(top))) continue;
        covers.add(bar ? `${bar.tagName}.${bar.className}` : 'the edge of the window');
      }
    }
    return [...covers].join(', ');
  };
  const look = (element: Element): Stop => {
    // A link broken over lines has a box for each, and between them is somebody else's ground.
    const box = element.getClientRects()[0] ?? new DOMRect();
    // What is taller than the window, such as a panel, cannot be seen whole.
    const isTall = box.height > innerHeight / 2 && box.bottom > 0 && box.top < innerHeight;
    const isRtl = document.dir === 'rtl';
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const area = element.closest(areas) ?? document.body;
    // Bars and columns stay in the window while the page moves: what is in them is placed by them.
    const down = area.scrollTop - area.getBoundingClientRect().top;
    return {
      name: eyes.named(element),
      order: [...document.querySelectorAll('*')].indexOf(element),
      under: isTall ? '' : over(element, box),
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      box: {
        top: box.top + down,
        bottom: box.bottom + down,
        start: isRtl ? -box.right : box.left,
        end: isRtl ? -box.left : box.right,
      },
      area: `${area.tagName} ${[...document.querySelectorAll('*')].indexOf(area)}`,
    };
  };
  const write = (event: KeyboardEvent) => {
    const now = state.walk;
    if (event.key !== 'Tab' || !now || now.ended) return;
    const element = document.activeElement;
    const isOut = !element || element === document.body;
    if (isOut && now.stops.length === 0) return;
    const stop = isOut ? undefined : look(element);
    // On its way round, through the browser's own controls, the focus is nowhere yet.
    if (stop && now.stops.length > 1 && stop.order === now.stops.at(-1)?.order) return;
    if (!stop || stop.order === now.stops[0]?.order) now.ended = true;
    else now.stops.push(stop);
  };
  if (isNew) addEventListener('keyup', write);
  const first = from === undefined ? undefined : document.querySelectorAll<HTMLElement>('*')[from];
  if (!first) return;
  first.focus();
  walked.stops.push(look(first));
}

/** How many controls a keyboard must reach: all that are there, of each group of tabs and radio buttons one. */
export function reachable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    // Not asked whether they are seen: some are only while they have the focus.
    const controls = [...all].filter(
      element =>
        element.tabIndex >= 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('[inert]'),
    );
    const single = (element: HTMLElement) => {
      if (element.matches('[role="tab"], [role="tablist"]')) return element.closest('[role="tablist"]');
      return element.matches('input[type="radio"]') ? (element as HTMLInputElement).name : element;
    };
    return new Set(controls.map(single)).size;
  });
}

/** Stops that stand before the one from which they are reached: above it in its column, or before it in its line. */
export function outOfOrder(stops: readonly Stop[]): string[] {
  return stops.flatMap((stop, at) => {
    const before = stops[at - 1];
    if (!before || before.area !== stop.area) return [];
    const [a, b] = [before.box, stop.box];
    const isAbove = b.bottom <= a.top + 1 && b.start < a.end && a.start < b.end;
    // In one line if they share more than half of the lower one's height: the number of a note is raised into the line above.
    const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const isInLine = shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
    const isBefore = b.end <= a.start + 1 && isInLine;
    return isAbove || isBefore ? [`${stop.name} comes after ${before.name} but stands before it`] : [];
  });
}

/** Controls whose ring, when they have the focus, is not 3:1 or more against what it lies on (WCAG 2.4.13). */
export function faintRings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // A tab that gets the focus shows its version; a list of tabs hands the focus on.
    const controls = eyes
      .seen('a[href], button, input, select, summary, [tabindex="0"]:not([role="tablist"])')
      .filter(control => control.getAttribute('aria-selected') !== 'false');
    const before = document.activeElement;
    const found = controls.flatMap(control => {
      control.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      if (document.activeElement !== control) return [];
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(control);
      const ground = eyes.ground(control.parentElement);
      const shadow = /^(rgba?\([^)]*\)|color\([^)]*\))/.exec(boxShadow)?.[1];
      const rings = [outlineColor, ...(shadow ? [shadow] : [])].map(ring =>
        eyes.contrast(eyes.colour(ring), ground),
      );
      const isSeen =
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && Math.max(...rings) >= 3;
      return isSeen ? [] : [`${eyes.named(control)}: ${rings.map(ring => ring.toFixed(1)).join(', ')}`];
    });
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return found;
  });
}

/** How many pixels around a control change by 3:1 or more when it gets the focus, and how many have to (WCAG 2.4.13). */
export async function ringPixels(page: Page, control: Locator): Promise<{ changed: number; wanted: number }> {
  await control.scrollIntoViewIfNeeded();
  await control.evaluate((element: HTMLElement) => element.blur());
  const box = await control.boundingBox();
  if (!box) throw new Error('What is to have the focus is not shown.');
  const clip = { x: box.x - 10, y: box.y - 10, width: box.width + 20, height: box.height + 20 };
  const still = { clip, animations: 'disabled', caret: 'hide' } as const;
  const before = await page.screenshot(still);
  await control.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
  const after = await page.screenshot(still);
  const changed = await page.evaluate(countChanged, [
    before.toString('base64'),
    after.toString('base64'),
  ] as const);
  // As large as a line 2 px thick around the control.
  return { changed, wanted: 2 * 2 * (box.width + box.height) };
}

/** Runs in the page: how many pixels of two pictures differ by 3:1 or more. */
async function countChanged(pictures: readonly [string, string]): Promise<number> {
  const pixels = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
  };
  const [one, two] = [await pixels(pictures[0]), await pixels(pictures[1])];
  const at = (data: Uint8ClampedArray, pixel: number) =>
    [data[pixel] ?? 0, data[pixel + 1] ?? 0, data[pixel + 2] ?? 0, 1] as const;
  let count = 0;
  for (let pixel = 0; pixel < one.length; pixel += 4) {
    if (eyes.contrast(at(one, pixel), at(two, pixel)) >= 3) count++;
  }
  return count;
}
