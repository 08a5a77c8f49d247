import type { Page } from '@playwright/test';
import { expect, onEachPage, test } from '../test.ts';
import { coloursOnly, faint, notTold } from './colours.ts';
import { giveEyes } from './eyes.ts';
import { type Look, look, looks } from './looks.ts';
import { everyKind, everyPage, onEachState, open, states } from './states.ts';

// The worker changes nothing about colours, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block', site: 'fixtures' });

async function expectSeen(page: Page, what: string, wanted: readonly Look[] = looks): Promise<void> {
  for (const name of wanted) {
    await look(page, name);
    const found = [await faint(page), await notTold(page)];
    expect.soft(found.flat(), `${what}, ${name}`).toEqual([]);
  }
  expect.soft(await coloursOnly(page), what).toEqual([]);
  await look(page, 'paper');
}

for (const [site, pages, tag] of [
  ['fixtures', everyKind, ''],
  ['library', everyPage.library, '@soak'],
] as const) {
  test.describe(`site “${site}”`, () => {
    test.use({ site });
    test('A16, A24: in every look words are 7:1 or more, edges and shapes 3:1, and no colour alone tells anything', {
      tag: tag ? [tag] : [],
    }, async ({ page }) => {
      await giveEyes(page);
      await onEachPage(pages, async path => {
        await open(page, path);
        await expectSeen(page, path);
      });
    });
  });
}

test('A16, A24: so it is in whatever opens', async ({ page }) => {
  await giveEyes(page);
  await onEachState(page, states, ({ name }) =>
    expectSeen(page, name, ['paper', 'dark', 'contrast', 'forced']),
  );
});

test('what these checks look for is found where it is', async ({ page }) => {
  await giveEyes(page);
  await page.goto('about:blank');
  await page.setContent(
    `<body style="background: #fff"><main><p style="color: #666">Grey words</p>
    <button style="background: #fff; border: 1px solid #ccc; color: #000">Press</button>
    <svg width="9" height="9"><path d="M0 0h9v9z" fill="#eee" /></svg>
    <p>A <a href="#main" style="color: #000; text-decoration: none">link</a> among words</p>
    <ul><li><a aria-current="page" href="#main" style="color: #00f">One</a></li>
    <li><a href="#main" style="color: #00f">Two</a></li></ul></main>`,
  );
  expect(await faint(page)).toEqual([
    expect.stringMatching(/Grey words.*words 5\.74:1/),
    ...Array(4).fill(expect.stringMatching(/Press.*edge 1\.\d+:1/)),
    expect.stringMatching(/path.*shape 1\.\d+:1/),
  ]);
  expect(await coloursOnly(page)).toEqual([expect.stringContaining('link')]);
  expect(await notTold(page)).toEqual([expect.stringContaining('“One” looks like')]);
});
