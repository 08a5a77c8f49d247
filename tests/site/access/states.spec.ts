import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { covered, expectAllThere, expectLargeEnough, expectSeen, toTheTop } from './checks.ts';
import { giveEyes } from './eyes.ts';
import { mixedUpLandmarks, unspeakable } from './names.ts';
import { broken } from './rules.ts';
import { onEachState, open, type State, states } from './states.ts';
import { walk } from './stops.ts';

// The worker changes nothing of what is looked at, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block', site: 'fixtures' });

/** What opens has the focus or is the next stop, keeps to itself where it is a dialog, and gives the focus back. */
async function expectLeadsIn(page: Page, { name, there }: State): Promise<void> {
  const box = there(page).first();
  const isIn = () => box.evaluate(element => element.contains(document.activeElement));
  const isDialog =
    (await box.getAttribute('role')) === 'dialog' || (await box.evaluate(one => one.matches('dialog')));
  if (isDialog) {
    expect.soft(await isIn(), `${name}: the focus is inside`).toBe(true);
    const stops = await walk(page, 'Tab');
    const outside = await page.evaluate(
      orders =>
        orders.flatMap(order => {
          const element = document.querySelectorAll('*')[order];
          return element?.closest('dialog, header.site-header') ? [] : [eyes.named(element ?? document.body)];
        }),
      stops.map(({ order }) => order),
    );
    // Only the dialog and the header, where Exit is, can be reached.
    expect.soft(outside, `${name}: reached behind it`).toEqual([]);
    expect.soft(covered(stops), name).toEqual([]);
  } else {
    if (!(await isIn())) await page.keyboard.press('Tab');
    expect.soft(await isIn(), `${name}: the focus is inside, or one Tab away`).toBe(true);
  }
}

/** Esc closes it, and the focus is where it was. */
async function expectLeadsOut(page: Page, { name, there, opener }: State): Promise<void> {
  const box = there(page).first();
  await page.keyboard.press('Escape');
  await expect.soft(box, `${name}: closes with Esc`).toBeHidden();
  if (opener) await expect.soft(opener(page), `${name}: gives the focus back`).toBeFocused();
}

/** All that can be asked while it is open; how it looks in every way only where there is time, which is in the soak. */
async function expectWell(page: Page, name: string, isWhole: boolean): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const found = [
    await broken(page, 'without contrast'),
    await unspeakable(page),
    await mixedUpLandmarks(page),
  ];
  expect.soft(found.flat(), name).toEqual([]);
  await expectSeen(page, name, isWhole ? ['dark', 'forced', 'paper'] : ['dark']);
  await expectAllThere(page, name, 320, 640);
  await expectLargeEnough(page, name);
  if (!isWhole) return;
  await page.evaluate(() => document.documentElement.setAttribute('data-size', '200'));
  await expectAllThere(page, `${name} with its text at 200 %`, 320, 640);
  await page.setViewportSize({ width: 320, height: 256 });
  await expect(page.getByRole('link', { name: 'Exit this page' }).last()).toBeInViewport({ ratio: 1 });
  await page.evaluate(() => document.documentElement.removeAttribute('data-size'));
  await page.setViewportSize({ width, height });
}

for (const isWhole of [false, true])
  for (const [name, wanted] of [
    ['what opens and is closed again', states.filter(({ opener }) => opener)],
    ['what stays on the screen', states.filter(({ opener }) => !opener)],
  ] as const) {
    const checks = isWhole ? 'A01, A05, A11–A18, A20, A22, A24, A37' : 'A01, A05, A11–A13, A16, A18, A24';
    test(`${checks}: ${name} is as well made as the page, and hides nothing that has the focus`, {
      tag: isWhole ? '@soak' : '@long',
    }, async ({ page }) => {
      await giveEyes(page);
      await onEachState(page, wanted, async state => {
        if (state.opener) {
          await expectLeadsIn(page, state);
          await expectLeadsOut(page, state);
          await state.bring(page);
          await expect(state.there(page).first()).toBeVisible();
        } else {
          expect.soft(covered(await walk(page, 'Tab')), state.name).toEqual([]);
          await toTheTop(page);
        }
        await expectWell(page, state.name, isWhole);
      });
    });
  }

test('A11: on a phone a link of the contents closes them and leads to its part', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, 'reports/matched-pair/full/');
  await page.getByRole('button', { name: 'Contents' }).focus();
  await page.keyboard.press('Enter');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents).toBeVisible();
  await contents.getByRole('link', { name: 'Benches and paths' }).focus();
  await page.keyboard.press('Enter');
  await expect(contents).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Benches and paths', exact: true })).toBeInViewport();
});
