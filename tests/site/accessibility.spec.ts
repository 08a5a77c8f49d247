import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pagesOfReport, plainPages, slugsOf } from './addresses.ts';
import type { SiteName } from './sites.ts';
import { awake, expect, onEachPage, test } from './test.ts';

const phone = { width: 360, height: 780 };
const desk = { width: 1440, height: 900 };

/** All rules; the contrast asked for is that of AAA, which holds whatever AA's rule would find. */
const everything = {
  runOnly: {
    type: 'tag' as const,
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
};

/** What can differ between colour schemes and themes. */
const colours = {
  runOnly: { type: 'rule' as const, values: ['color-contrast-enhanced', 'link-in-text-block'] },
};

/**
 * Everything axe finds, and what it could not decide, so that nothing stays unread; but for the contrast of words
 * that something else lies over at the moment, whose colours are those of words that it can see.
 */
async function problems(
  page: Page,
  asked: typeof everything | typeof colours = everything,
): Promise<string[]> {
  // There are no frames, for whose sake axe would open a page of its own.
  // Nor is there need of a description of everything that is well.
  const options = { ...asked, resultTypes: ['violations' as const, 'incomplete' as const] };
  const axe = new AxeBuilder({ page }).options(options).setLegacyMode(true);
  const { passes, violations, incomplete } = await axe.analyze();
  const ran = [...passes, ...violations, ...incomplete].map(rule => rule.id);
  expect(ran).toContain('color-contrast-enhanced');
  const undecided = incomplete.filter(rule => rule.id !== 'color-contrast-enhanced');
  return [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html.slice(0, 160)} – ${node.any[0]?.message ?? node.failureSummary}`),
  );
}

/** Waits until the page's script has taken over, and until what appears with it has appeared. */
async function expectNothing(page: Page, asked: typeof everything | typeof colours): Promise<void> {
  for (const size of [desk, phone]) {
    await page.setViewportSize(size);
    expect.soft(await problems(page, asked), `at ${size.width} px`).toEqual([]);
  }
}

const groups: readonly { site: SiteName; pages: readonly string[] }[] = [
  {
    site: 'library',
    pages: [...plainPages, ...pagesOfReport('library', 'one-year-on'), 'nowhere/', 'not-saved/', 'clock/'],
  },
  { site: 'fixtures', pages: slugsOf('fixtures').flatMap(slug => pagesOfReport('fixtures', slug)) },
];

for (const { site, pages } of groups) {
  test.describe(`site “${site}”`, () => {
    // The worker changes nothing on these pages, and fills its cache anew for each test.
    test.use({ site, viewport: desk, serviceWorkers: 'block' });
    test('axe finds nothing on any page, in light and in dark', async ({ page, address }) => {
      await onEachPage(pages, async path => {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(address + path);
        if (path !== 'clock/') await awake(page);
        await expectNothing(page, everything);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectNothing(page, colours);
      });
    });
  });
}

for (const theme of ['white', 'contrast'] as const) {
  test.describe(`theme “${theme}”`, () => {
    test.use({ viewport: desk, serviceWorkers: 'block' });
    test('axe finds nothing', async ({ page, address }) => {
      await page.addInitScript(
        chosen => localStorage.setItem('reading-settings', JSON.stringify({ theme: chosen })),
        theme,
      );
      const pages = ['', 'settings/', 'help/', ...pagesOfReport('library', 'one-year-on')];
      await onEachPage(pages, async path => {
        await page.goto(address + path);
        await awake(page);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        expect(await problems(page, colours)).toEqual([]);
      });
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`what opens, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: phone });

    test('axe finds nothing in the contents', async ({ page, address }) => {
      await page.goto(`${address}reports/one-year-on/young-people/`);
      await awake(page);
      await page.getByRole('button', { name: 'Contents' }).click();
      await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
      expect(await problems(page)).toEqual([]);
    });

    test('axe finds nothing while a report is saved, kept and removed', async ({ page, address }) => {
      await page.goto(`${address}reports/one-year-on/`);
      await awake(page);
      await page.getByRole('button', { name: 'Save for offline' }).click();
      const dialog = page.getByRole('dialog', { name: 'Save for offline' });
      await expect(dialog).toContainText('It takes up');
      expect.soft(await problems(page), 'the dialog that asks').toEqual([]);
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(page.getByText('Saved and checked')).toBeVisible();
      expect.soft(await problems(page), 'the report that is saved').toEqual([]);
      await page.goto(`${address}saved/`);
      const remove = page.getByRole('button', { name: 'Remove', exact: true });
      await expect(remove).toBeVisible();
      expect.soft(await problems(page), 'the page of saved reports').toEqual([]);
      await remove.click();
      await expect(page.getByRole('dialog', { name: 'Remove this saved report?' })).toBeVisible();
      expect.soft(await problems(page), 'the dialog that removes').toEqual([]);
    });

    test('axe finds nothing where a part has no counterpart', async ({ page, address }) => {
      await page.goto(`${address}reports/one-year-on/full/#evidence`);
      await awake(page);
      await page.getByRole('tab', { name: 'Young people’s version' }).click();
      await expect(page.locator('.switch-notice')).toContainText('not in this version');
      expect(await problems(page)).toEqual([]);
    });

    test('axe finds nothing in the dialog that forgets everything', async ({ page, address }) => {
      await page.goto(`${address}privacy/`);
      await awake(page);
      await page.getByRole('button', { name: 'Forget everything' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await problems(page)).toEqual([]);
    });
  });
}
