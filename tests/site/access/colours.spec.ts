import type { Page } from '@playwright/test';
import { expect, onEachPage, test } from '../test.ts';
import { coloursOnly, faint, notTold } from './colours.ts';
import { giveEyes } from './eyes.ts';
import { look, looks } from './looks.ts';
import { everyKind, everyPage, onEachState, open, states } from './states.ts';

// The worker changes nothing about colours, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block', site: 'fixtures' });

async function expectSeen(page: Page, what: string): Promise<void> {
  for (const name of looks) {
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
  await onEachState(page, states, ({ name }) => expectSeen(page, name));
});

test('what these checks look for is found where it is', async ({ page }) => {
  await giveEyes(page);
  await page.goto('nowhere/');
  await look(page, 'white');
  await page.evaluate(() => {
    const made = new DOMParser().parseFromString(
      `<p id="faint">Grey words</p> <button id="edge">Press</button>
       <svg id="drawn" width="9" height="9"><path d="M0 0h9v9z" fill="#eee" /></svg>
       <p>A <a id="hue" href="#main">link</a> among words</p>
       <ul><li><a id="on" aria-current="page" href="#main">One</a></li><li><a href="#main">Two</a></li></ul>`,
      'text/html',
    );
    document.querySelector('main')?.replaceChildren(...made.body.childNodes);
    const set = (id: string, style: Partial<CSSStyleDeclaration>) =>
      Object.assign(document.getElementById(id)?.style ?? {}, style);
    set('faint', { color: '#666' });
    set('edge', { background: '#fff', border: '1px solid #ccc' });
    set('hue', { textDecoration: 'none' });
  });
  expect(await faint(page)).toEqual([
    expect.stringMatching(/Grey words.*words 5\.74:1/),
    ...Array(4).fill(expect.stringMatching(/Press.*edge 1\.\d+:1/)),
    expect.stringMatching(/path.*shape 1\.\d+:1/),
  ]);
  expect(await coloursOnly(page)).toEqual([expect.stringContaining('link')]);
  expect(await notTold(page)).toEqual([expect.stringContaining('“One” looks like')]);
});
