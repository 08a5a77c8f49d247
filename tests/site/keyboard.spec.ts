import type { Locator, Page } from '@playwright/test';
import { awake, expect, onEachPage, test } from './test.ts';

const report = 'reports/one-year-on';
/** One page of each kind. */
const kinds = [
  '',
  'help/',
  'saved/',
  'settings/',
  'privacy/',
  'about/',
  `${report}/`,
  `${report}/young-people/`,
  `${report}/full/`,
  `${report}/side-by-side/`,
  `${report}/differences/`,
] as const;

/** Opens a page and waits until its script has taken over, since controls come and go with that. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await awake(page);
  if (/\/(full|young-people|side-by-side)\/$/.test(path)) {
    await expect(page.locator('[data-panel]:has([data-passage])')).toHaveCount(3);
  }
}

interface Stop {
  /** Tag and words of what has the focus; `body` where nothing has. */
  readonly name: string;
  /** Its place among all elements of the document. */
  readonly order: number;
  /** Of nine points spread over its box, how many show it. */
  readonly seen: number;
  /** Which points show what else. */
  readonly under: string;
  /** The width of its outline in px. */
  readonly ring: number;
}

/** Describes what has the focus. */
function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const isBody = element === document.body;
    const words = isBody ? '' : (element.getAttribute('aria-label') ?? element.textContent ?? '');
    const order = [...document.body.querySelectorAll('*')].indexOf(element);
    // A link broken over lines has a box for each, and between them is somebody else's ground.
    const box = [...element.getClientRects()][0] ?? new DOMRect();
    // Something that stays in the window while the page moves: a bar, a column.
    const bar = (found: Element | null): Element | null =>
      found && !/sticky|fixed/.test(getComputedStyle(found).position) ? bar(found.parentElement) : found;
    const covers = new Set<string>();
    let seen = 0;
    for (const x of [0.1, 0.5, 0.9]) {
      for (const y of [0.1, 0.5, 0.9]) {
        const top = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
        const over = bar(top);
        if (top && (!over || over.contains(element) || element.contains(top))) seen++;
        else covers.add(top ? `${over?.tagName}.${over?.className}` : 'outside the window');
      }
    }
    // A panel that is taller than the window cannot be seen whole.
    if (box.height > innerHeight / 2 && box.bottom > 0 && box.top < innerHeight) seen = 9;
    const style = getComputedStyle(element);
    return {
      name: `${element.tagName.toLowerCase()} ${words.trim().replace(/\s+/g, ' ').slice(0, 50)}`.trim(),
      order,
      seen,
      under: [...covers].join(', '),
      ring: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
    };
  });
}

/** Goes through the page with a key until the focus is back where it was first, or too long. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < 700; press++) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (stops.length > 0 && (stop.order === stops[0]?.order || stop.name === 'body')) return stops;
    if (stop.name !== 'body') stops.push(stop);
  }
  throw new Error(`After 700 presses the focus is still at ${stops.at(-1)?.name}.`);
}

/** How many controls a keyboard must reach: one of each group of tabs and of radio buttons. */
function reachable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const found = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type="radio"]), summary, [tabindex="0"]:not([role="tab"], [role="tablist"])',
    );
    const shown = [...found].filter(
      element => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
    );
    const links = shown.filter(element => element.getAttribute('role') !== 'tab');
    const groups = new Set(
      [...document.querySelectorAll('input[type="radio"]')].map(radio => (radio as HTMLInputElement).name),
    );
    return new Set(links).size + groups.size + (document.querySelector('[role="tablist"]') ? 1 : 0);
  });
}

/** The pages with hundreds of stops each by themselves, the others together. */
const walks = [
  ...kinds.filter(path => /full|side-by-side/.test(path)).map(path => [path]),
  kinds.filter(path => !/full|side-by-side/.test(path)),
];

for (const pages of walks) {
  const where = pages.map(path => `/${path}`).join(', ');
  test(`Tab reaches everything in order, never hidden, and comes round; Shift+Tab is the way back: ${where}`, async ({
    page,
  }) => {
    await onEachPage(pages, async path => {
      await open(page, path);
      const count = await reachable(page);
      const there = await walk(page, 'Tab');
      expect(there[0]?.name).toBe('a Skip to the text');
      expect(there[1]?.name).toBe('a Exit this page');
      const orders = there.map(stop => stop.order);
      expect(orders, 'the order of the page').toEqual(orders.toSorted((a, b) => a - b));
      expect(there.length, 'controls reached').toBeGreaterThanOrEqual(count);
      expect(there.filter(stop => stop.seen < 9).map(stop => `${stop.name} is under ${stop.under}`)).toEqual(
        [],
      );
      expect(there.filter(stop => stop.ring < 2).map(stop => stop.name)).toEqual([]);
      await page.evaluate(() => {
        scrollTo(0, 0);
        (document.activeElement as HTMLElement).blur();
      });
      const back = await walk(page, 'Shift+Tab');
      expect(back.map(stop => stop.name).sort()).toEqual(there.map(stop => stop.name).sort());
      const ordersBack = back.map(stop => stop.order);
      expect(ordersBack).toEqual(ordersBack.toSorted((a, b) => b - a));
      expect(back.filter(stop => stop.seen < 9).map(stop => `${stop.name} is under ${stop.under}`)).toEqual(
        [],
      );
    });
  });
}

/** How many pixels around a control change by 3:1 or more when it gets the focus (WCAG 2.4.13). */
async function ringPixels(page: Page, control: Locator): Promise<{ changed: number; wanted: number }> {
  await control.scrollIntoViewIfNeeded();
  await control.evaluate((element: HTMLElement) => element.blur());
  const box = await control.boundingBox();
  if (!box) throw new Error('What is to have the focus is not shown.');
  const clip = { x: box.x - 10, y: box.y - 10, width: box.width + 20, height: box.height + 20 };
  const still = { clip, animations: 'disabled', caret: 'hide' } as const;
  const before = await page.screenshot(still);
  await control.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
  const after = await page.screenshot(still);
  const changed = await page.evaluate(
    async ([first, second]) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      };
      const light = (data: Uint8ClampedArray, at: number) => {
        const part = (value: number) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        };
        return (
          0.2126 * part(data[at] ?? 0) + 0.7152 * part(data[at + 1] ?? 0) + 0.0722 * part(data[at + 2] ?? 0)
        );
      };
      const [one, two] = [await pixels(first ?? ''), await pixels(second ?? '')];
      let count = 0;
      for (let at = 0; at < one.length; at += 4) {
        const [a, b] = [light(one, at), light(two, at)];
        if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) count++;
      }
      return count;
    },
    [before.toString('base64'), after.toString('base64')],
  );
  // As large as a line 2 px thick around the control.
  return { changed, wanted: 2 * 2 * (box.width + box.height) };
}

for (const theme of ['paper', 'dark', 'contrast'] as const) {
  test(`the focus is seen on every kind of control in the theme “${theme}”`, async ({ page }) => {
    await page.addInitScript(
      chosen => localStorage.setItem('reading-settings', JSON.stringify({ theme: chosen })),
      theme,
    );
    await open(page, `${report}/young-people/`);
    // From here on the browser takes it that this person uses the keyboard.
    await page.keyboard.press('F2');
    const main = page.locator('main');
    const controls = [
      page.getByRole('banner').getByRole('link', { name: 'Twofold' }),
      page.getByRole('banner').getByRole('link', { name: 'Get help' }),
      page.getByRole('banner').getByRole('link', { name: 'Exit this page' }).last(),
      page.getByRole('button', { name: 'Print' }),
      page.getByRole('tab', { name: 'Full report' }),
      page.getByRole('tab', { name: 'Young people’s version' }),
      page.getByRole('navigation', { name: 'Contents' }).getByRole('link').first(),
      main.getByRole('link', { name: 'Read this part in the full report' }).first(),
      main.locator('.block > .number').first(),
      main.locator('.term').first(),
      main.getByRole('link', { name: 'All ways to get help' }),
    ];
    for (const control of controls) {
      const { changed, wanted } = await ringPixels(page, control);
      expect.soft(changed, await control.innerText()).toBeGreaterThanOrEqual(wanted);
    }
    await open(page, 'settings/');
    const { changed, wanted } = await ringPixels(page, page.getByRole('radio', { name: 'Roomy' }));
    expect.soft(changed, 'a radio button').toBeGreaterThanOrEqual(wanted);
  });
}

test('the skip link is first, is seen, and leads to the text', async ({ page }) => {
  for (const path of kinds) {
    await open(page, path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await expect(skip).toBeFocused();
    expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  }
});

test('a dialog takes the focus, keeps what is behind at rest, closes with Esc and gives the focus back', async ({
  page,
}) => {
  await open(page, `${report}/`);
  const opener = page.getByRole('button', { name: 'Save for offline' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Save for offline' });
  await expect(dialog.getByRole('heading', { name: 'Save for offline' })).toBeFocused();
  const behind = await walk(page, 'Tab');
  // Only the dialog and the header, where Exit is, can be reached.
  const reached = await page.evaluate(
    orders => {
      const all = [...document.body.querySelectorAll('*')];
      return orders
        .filter(order => !all[order]?.closest('dialog, header.site-header'))
        .map(order => all[order]?.outerHTML);
    },
    behind.map(stop => stop.order),
  );
  expect(reached).toEqual([]);
  expect(behind.map(stop => stop.name)).toEqual(expect.arrayContaining(['button Save', 'button Cancel']));
  expect(behind.filter(stop => stop.seen < 9).map(stop => `${stop.name} is under ${stop.under}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('on a phone the contents open, hold the focus’s way, close with Esc and give the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `${report}/full/`);
  const opener = page.getByRole('button', { name: 'Contents' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(contents.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(contents).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const second = (await contents.getByRole('link').nth(1).innerText()).replace(/^\S+\s+/, '');
  await page.keyboard.press('Enter');
  await expect(contents).toBeHidden();
  await expect(page.getByRole('heading', { name: second, exact: true })).toBeInViewport();
});

test('a whole task by keyboard: find, read, change version, compare, get help', async ({ page }) => {
  await open(page, '');
  const press = async (name: string | RegExp, within: Locator = page.locator('body')) => {
    const wanted = within.getByRole('link', { name }).first();
    for (let presses = 0; presses < 150; presses++) {
      await page.keyboard.press('Tab');
      if (await wanted.evaluate(element => element === document.activeElement)) {
        await page.keyboard.press('Enter');
        return;
      }
    }
    throw new Error(`Tab does not reach “${name}”.`);
  };
  await press('One year on');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await press('Young people’s version', page.locator('main'));
  const tab = (name: string) => page.getByRole('tab', { name });
  await expect(tab('Young people’s version')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('[data-panel]:has([data-passage])')).toHaveCount(3);
  await press('Read this part in the full report');
  await expect(page).toHaveURL(/\/full\/#/);
  await expect(page.locator('[data-edition="full"] :is(h2, h3)').first()).toBeFocused();
  for (
    let presses = 0;
    !(await tab('Full report').evaluate(one => one === document.activeElement));
    presses++
  ) {
    expect(presses).toBeLessThan(200);
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('ArrowRight');
  await expect(tab('Side by side')).toBeFocused();
  await expect(page).toHaveURL(/\/side-by-side\//);
  await expect(page.getByRole('region', { name: /^Pair 1 of/ })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Young people’s version')).toBeFocused();
  const help = page.getByRole('banner').getByRole('link', { name: 'Get help' });
  for (let presses = 0; !(await help.evaluate(one => one === document.activeElement)); presses++) {
    expect(presses).toBeLessThan(20);
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Get help' })).toBeFocused();
});
