import type { Locator, Page } from '@playwright/test';
import { expect, onEachPage, test } from '../test.ts';
import { expectWalkable } from './checks.ts';
import { giveEyes } from './eyes.ts';
import { look, looks } from './looks.ts';
import { everyKind, everyPage, open } from './states.ts';
import { faintRings, ringPixels } from './stops.ts';

// The worker changes nothing about the focus, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block', site: 'fixtures' });

for (const [name, pages, site, width] of [
  ['a report on a phone', everyKind.filter(path => /matched-pair/.test(path)), 'fixtures', 360],
  ['the published pages', everyPage.library.filter(path => path !== 'clock/'), 'library', 1280],
] as const) {
  test.describe(name, () => {
    test.use({ site });
    test(`A02–A07: the way by Tab through ${name}, and back`, { tag: '@soak' }, async ({ page }) => {
      await giveEyes(page);
      await page.setViewportSize({ width, height: 900 });
      await onEachPage(
        pages,
        async path => {
          await open(page, path);
          await expectWalkable(page, path);
        },
        30,
      );
    });
  });
}

/** One control of each kind that the page has. */
async function kindsOfControls(page: Page): Promise<Locator[]> {
  const marks = await page.evaluate(() => {
    const kinds = new Map<string, HTMLElement>();
    const controls = eyes.seen('a[href], button, input, select, summary');
    // What is not shown as chosen is no stop of Tab, and would show its version when it gets the focus.
    for (const control of controls.filter(one => one.tabIndex >= 0)) {
      const { tagName, className, parentElement } = control;
      const kind = [tagName, className, parentElement?.tagName, parentElement?.className].join(' ');
      if (!kinds.has(kind)) kinds.set(kind, control);
    }
    return [...kinds.values()].map((control, at) => {
      control.dataset.kindOfControl = String(at);
      return at;
    });
  });
  return marks.map(at => page.locator(`[data-kind-of-control="${at}"]`));
}

for (const [path, tag] of [
  ['reports/matched-pair/young-people/', ['@long']],
  ['settings/', ['@soak']],
] as const) {
  test(`A06: the ring around every control of /${path} is seen on its ground in every look, and is as large as it should be`, {
    tag: [...tag],
  }, async ({ page }) => {
    test.setTimeout(90_000);
    await giveEyes(page);
    await open(page, path);
    // From here on the browser takes it that this person uses the keyboard.
    await page.keyboard.press('F2');
    for (const name of looks) {
      await look(page, name);
      expect.soft(await faintRings(page), `${path}, ${name}`).toEqual([]);
    }
    for (const name of path === 'settings/' ? (['paper'] as const) : (['paper', 'forced'] as const)) {
      await look(page, name);
      for (const control of await kindsOfControls(page)) {
        const { changed, wanted } = await ringPixels(page, control);
        const what = `${path}, ${name}: ${await control.evaluate(one => eyes.named(one))}`;
        expect.soft(changed, what).toBeGreaterThanOrEqual(wanted);
      }
    }
  });
}
