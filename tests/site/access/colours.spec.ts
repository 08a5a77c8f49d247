import { expect, onEachPage, test } from '../test.ts';
import { expectSeen } from './checks.ts';
import { coloursOnly, faint, notTold } from './colours.ts';
import { giveEyes } from './eyes.ts';
import { looks } from './looks.ts';
import { everyPage, open } from './states.ts';

// The worker changes nothing about colours, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block' });

test('A16, A17, A24: every published page in every look', { tag: '@soak' }, async ({ page }) => {
  await giveEyes(page);
  await onEachPage(everyPage.library, async path => {
    await open(page, path);
    await expectSeen(page, path, looks);
  });
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
