import type { Page } from '@playwright/test';
import { pagesOfReport, plainPages } from './addresses.ts';
import { awake, expect, onEachPage, test } from './test.ts';

// The worker changes nothing about the size of things, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

const library = [...plainPages, ...pagesOfReport('library', 'one-year-on')];
const fixtures = ['hard-and-strange/full/', 'matched-pair/full/', 'matched-pair/side-by-side/'].map(
  view => `reports/${view}`,
);

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await awake(page);
}

/** What makes the page wider than its window, or is cut off by it; words in boxes that scroll are not. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found = [];
    if (document.documentElement.scrollWidth > width)
      found.push(`the page: ${document.documentElement.scrollWidth} px`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (element.closest('.unseen, .skip, .table, svg, [popover]:not(:popover-open)')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (getComputedStyle(element).clipPath !== 'none') continue;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.right > width + 1 || box.left < -1)) {
        found.push(
          `${element.tagName}.${element.className}: ${Math.round(box.left)} to ${Math.round(box.right)}`,
        );
      }
    }
    return found.slice(0, 5);
  });
}

/** Controls whose words do not fit into them, and words that are cut off or lie over others in the header. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What is only heard takes no room.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.unseen { display: none; }');
    document.adoptedStyleSheets.push(sheet);
    const named = (element: Element) =>
      `${element.tagName}.${element.className} “${element.textContent?.slice(0, 30)}”`;
    const controls = document.querySelectorAll<HTMLElement>(
      '.button, .tab, .exit, .site-header a, .way-in, label',
    );
    const found = [...controls]
      .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip'))
      .filter(
        element =>
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
      )
      .map(element => `${named(element)} does not fit`);
    const inHeader = [...document.querySelectorAll('.site-header :is(a, span):not(.skip, .unseen, a *)')];
    for (const [at, one] of inHeader.entries()) {
      for (const two of inHeader.slice(at + 1)) {
        const [a, b] = [one.getBoundingClientRect(), two.getBoundingClientRect()];
        const apart =
          a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
        if (!apart && a.width > 1 && b.width > 1) found.push(`${named(one)} lies over ${named(two)}`);
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
      if (clipPath !== 'none' || position === 'fixed' || !/hidden|clip/.test(overflowX + overflowY)) continue;
      if (element.closest('[data-state="inactive"], [popover]:not(:popover-open)')) continue;
      if (element.scrollHeight > element.clientHeight + 1) found.push(`${named(element)} is cut off`);
    }
    return found;
  });
}

async function expectAllThere(page: Page, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sideways(page), `at ${width} px`).toEqual([]);
    expect(await cutWords(page), `at ${width} px`).toEqual([]);
  }
}

for (const [site, pages] of [
  ['library', library],
  ['fixtures', fixtures],
] as const) {
  test.describe(`at 320 px, site “${site}”`, () => {
    test.use({ site, viewport: { width: 320, height: 640 } });
    test('nothing needs sideways scrolling', async ({ page }) => {
      await onEachPage(pages, async path => {
        await open(page, path);
        expect(await sideways(page)).toEqual([]);
        for (const fold of await page.locator('details.fold > summary:visible').all()) await fold.click();
        expect(await sideways(page)).toEqual([]);
        expect(await cutWords(page)).toEqual([]);
      });
    });
  });
}

test.describe('a wide table on a narrow screen', () => {
  test.use({ site: 'fixtures', viewport: { width: 320, height: 640 } });
  test('scrolls inside its own box, which the keyboard reaches and which has a name', async ({ page }) => {
    await open(page, 'reports/hard-and-strange/full/');
    const box = page.getByRole('region', { name: 'The stalls' });
    expect(await box.evaluate(element => element.scrollWidth - element.clientWidth)).toBeGreaterThan(50);
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate(element => element.scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollX)).toBe(0);
  });
});

test.describe('enlarged to 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });
  test('what stays at the top covers a quarter of the window at most', async ({ page }) => {
    await onEachPage(library, async path => {
      await open(page, path);
      await page.evaluate(() => scrollTo({ top: 800, behavior: 'instant' }));
      const covered = await page.evaluate(() => {
        const x = innerWidth / 2;
        const bars = Array.from({ length: innerHeight }, (_, y) => document.elementFromPoint(x, y));
        const stays = (element: Element | null): boolean =>
          element !== null &&
          (/sticky|fixed/.test(getComputedStyle(element).position) || stays(element.parentElement));
        return bars.filter(stays).length / innerHeight;
      });
      expect(covered).toBeLessThanOrEqual(0.25);
    });
  });
});

test.describe('the text spacing of WCAG 1.4.12', () => {
  test('takes nothing away', async ({ page }) => {
    await onEachPage(library, async path => {
      await open(page, path);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
          p { margin-block-end: 2em !important; }`,
        );
        document.adoptedStyleSheets.push(sheet);
      });
      await expectAllThere(page, [320, 1280]);
    });
  });
});

test.describe('text at 200 %', () => {
  test('chosen in the settings, loses nothing', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('reading-settings', '{"size":"200","spacing":"most"}'),
    );
    await onEachPage(library, async path => {
      await open(page, path);
      await expectAllThere(page, [360, 1280]);
    });
  });
});

/** Links that stand by themselves, not in a sentence. */
const standing = [
  '.site-header a:not(.skip)',
  '.site-footer a',
  '.tab',
  'button',
  '.button',
  '.way-in',
  '.ways-on a',
  '.channel',
  '.counterpart a',
  '.contents:popover-open a',
  'summary',
  'label:has(input)',
].join(', ');

test('controls are 44 px or more in both directions, other targets 24 px or in a sentence', async ({
  page,
}) => {
  await onEachPage(library, async path => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, path);
    const contents = page.getByRole('button', { name: 'Contents' });
    if (await contents.isVisible()) await contents.click();
    expect(await smallControls(page), 'at 360 px').toEqual([]);
    expect((await smallTargets(page)).slice(0, 8), 'at 360 px').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await smallControls(page), 'at 1280 px').toEqual([]);
  });
});

function smallControls(page: Page): Promise<string[]> {
  return page.evaluate(selector => {
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(element =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    return shown.flatMap(element => {
      const { width, height } = element.getBoundingClientRect();
      const name = `${element.className || element.tagName} “${element.textContent?.trim().slice(0, 30)}”`;
      return width >= 44 && height >= 43.9 ? [] : `${name}: ${width.toFixed(0)} × ${height.toFixed(1)}`;
    });
  }, standing);
}

function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>('a, input:not(label *), summary')].filter(
      element => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip'),
    );
    return links.flatMap(element => {
      const { width, height } = element.getBoundingClientRect();
      const block = element.closest('p, li, td, th, dd, h1, h2, h3, h4, blockquote, figcaption');
      const inSentence = block !== null && block.textContent?.trim() !== element.textContent?.trim();
      if (inSentence || (width >= 23.9 && height >= 23.9)) return [];
      return `${element.className} “${element.textContent?.trim().slice(0, 30)}”: ${width.toFixed(1)} × ${height.toFixed(1)}`;
    });
  });
}
