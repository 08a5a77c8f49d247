import type { Page } from '@playwright/test';
import { pagesOfReport, plainPages } from './addresses.ts';
import { expect, neutral, onEachPage, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const report = 'reports/one-year-on';
const pages = [...plainPages, ...pagesOfReport('library', 'one-year-on')];

function tabs(page: Page) {
  return page.getByRole('navigation', { name: 'Choose a version' });
}

test('everything is reached by links: library, report, both versions, side by side, differences, help', async ({
  page,
}) => {
  await page.goto('.');
  await page.getByRole('link', { name: 'One year on', exact: true }).click();
  const main = page.locator('main');
  await expect(page.getByRole('heading', { level: 1, name: /^If it.s not better/ })).toBeVisible();
  await main.getByRole('link', { name: 'Young people’s version' }).click();
  await expect(page.locator('article[data-edition="young-people"]')).toContainText(
    'In some areas, a lot had got better',
  );
  await main.getByRole('link', { name: 'Read this part in the full report' }).first().click();
  await expect(page).toHaveURL(/\/full\/#[a-z-]+$/);
  await expect(page.locator('article[data-edition="full"]')).toBeVisible();
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
  await tabs(page).getByRole('link', { name: 'Side by side' }).click();
  await expect(page.getByRole('region', { name: /^Pair 1 of/ })).toBeVisible();
  await main.getByRole('link', { name: 'What each version leaves out or adds' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^What each version leaves out/ })).toBeVisible();
  await main.locator('.difference-list a').first().click();
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
  await page.getByRole('banner').getByRole('link', { name: 'Get help' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Get help' })).toBeVisible();
  await expect(page.getByRole('link', { name: /0800 1111/ }).first()).toHaveAttribute('href', 'tel:08001111');
});

const kinds = pages.filter(path => /^$|^(?:help|settings|search|privacy)\/$|^reports\//.test(path));

for (const [name, looked, tag] of [
  ['each kind of page', kinds, ['@long']],
  ['each page', pages, ['@soak']],
] as const)
  test(`${name} can be left, and shows no control that does nothing`, { tag: [...tag] }, async ({ page }) => {
    await onEachPage(looked, async path => {
      await page.goto(path);
      const exits = page.getByRole('banner').getByRole('link', { name: 'Exit this page' });
      await expect(exits).toHaveCount(2);
      for (const exit of await exits.all()) {
        await expect(exit).toHaveAttribute('href', neutral);
        await expect(exit).toHaveAttribute('rel', /noreferrer/);
      }
      await expect(exits.last()).toBeInViewport({ ratio: 1 });
      // The contents open without script; any other button would be a promise not kept.
      const buttons = page.getByRole('button');
      for (const button of await buttons.all())
        await expect(button).toHaveAttribute('popovertarget', 'contents');
      await expect(page.getByRole('tab')).toHaveCount(0);
      await expect(page.getByRole('tabpanel')).toHaveCount(0);
      await exits.last().click();
      await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
    });
  });

test('what Exit cannot do without script is said, and nothing is said that it does only with it', async ({
  page,
}) => {
  await page.goto('privacy/');
  // Playwright looks for no words in <noscript>.
  const said = page.locator('h2', { hasText: 'What “Exit this page” does' }).locator('+ noscript p');
  await expect(said).toBeVisible();
  expect(await said.evaluate(words => words.textContent)).toMatch(
    /^Without JavaScript, as now, it only opens/,
  );
  await expect(page.getByText('It empties the page at once')).toBeHidden();
  await expect(page.getByText(/Shift three times/)).toBeHidden();
});

test('tabs are plain links, and the open version is marked', async ({ page }) => {
  for (const [view, name] of [
    ['full', 'Full report'],
    ['young-people', 'Young people’s version'],
    ['side-by-side', 'Side by side'],
  ] as const) {
    await page.goto(`${report}/${view}/`);
    const links = tabs(page).getByRole('link');
    await expect(links).toHaveText(['Young people’s version', 'Full report', 'Side by side']);
    await expect(tabs(page).locator('[aria-current="page"]')).toHaveText(name);
    await expect(tabs(page).locator('[role="tab"], [tabindex="-1"]')).toHaveCount(0);
  }
});

for (const edition of ['full', 'young-people']) {
  test(`every part and paragraph of ${edition} is in the page, once, seen, under its address`, {
    tag: '@long',
  }, async ({ page, request, address }) => {
    const outline = await (await request.get(`${address}${report}/outline.json`)).json();
    const found = outline.editions.find((candidate: { id: string }) => candidate.id === edition);
    const ids = found.sections.flatMap((section: { id: string; blocks: number }) => [
      section.id,
      ...Array.from({ length: section.blocks }, (_, at) => `${section.id}.${at + 1}`),
    ]);
    expect(ids.length).toBeGreaterThan(40);
    await page.goto(`${report}/${edition}/`);
    const seen = await page.evaluate(
      (wanted: string[]) =>
        wanted.filter(id => {
          const elements = document.querySelectorAll<HTMLElement>(`[id="${id}"]`);
          const [element] = elements;
          if (elements.length !== 1 || !element?.checkVisibility({ visibilityProperty: true })) return true;
          return element.innerText.trim() === '' || element.getBoundingClientRect().height === 0;
        }),
      ids,
    );
    expect(seen, 'missing, twice or hidden').toEqual([]);
  });
}

test('side by side, every passage of both versions is there and its row can be unfolded', {
  tag: '@long',
}, async ({ page, request, address }) => {
  const outline = await (await request.get(`${address}${report}/outline.json`)).json();
  await page.goto(`${report}/side-by-side/`);
  for (const { id, sections } of outline.editions) {
    for (const section of sections) {
      await expect(page.locator(`[data-edition="${id}"] [data-passage="${section.id}"]`)).toHaveCount(1);
    }
  }
  const hidden = () =>
    page.evaluate(() => {
      const passages = [...document.querySelectorAll<HTMLElement>('[data-passage]')];
      return passages.filter(passage => !passage.checkVisibility()).length;
    });
  expect(await hidden(), 'hidden on a wide screen').toBe(0);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await hidden(), 'folded on a phone').toBeGreaterThan(10);
  for (const fold of await page.locator('details.fold > summary').all()) await fold.click();
  expect(await hidden(), 'left hidden when all is unfolded').toBe(0);
});

test('a note is followed and leads back to where it stood', async ({ page }) => {
  await page.goto(`${report}/full/`);
  const reference = page.locator('#fnref-full-2');
  await reference.click();
  const note = page.locator('#fn-full-2');
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: 'Back to where note 2 stands' }).click();
  await expect(reference).toBeInViewport();
  // Not under the bars either.
  const top = (await reference.boundingBox())?.y ?? 0;
  const bars = await page.locator('.tab-list').boundingBox();
  expect(top).toBeGreaterThanOrEqual((bars?.y ?? 0) + (bars?.height ?? 0));
});

test('a word explained leads to its meaning', async ({ page }) => {
  await page.goto(`${report}/young-people/`);
  const term = page.locator('.text a.term').first();
  const target = (await term.getAttribute('href')) ?? '';
  await term.click();
  await expect(page.locator(`[id="${target.slice(1)}"]`)).toBeInViewport();
});

test('the contents open by their button and lead to a part', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${report}/full/`);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents).toBeHidden();
  await page.getByRole('button', { name: 'Contents' }).click();
  await expect(contents).toBeVisible();
  await contents.getByRole('link', { name: 'Lessons on relationships and consent' }).click();
  await expect(page.locator('#lessons')).toBeInViewport();
});
