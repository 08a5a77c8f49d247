import type { Locator, Page } from '@playwright/test';
import { expect, onEachPage, test } from '../test.ts';
import { giveEyes } from './eyes.ts';
import { look, looks } from './looks.ts';
import { everyKind, everyPage, onEachState, open, type State, states } from './states.ts';
import { faintRings, outOfOrder, reachable, ringPixels, type Stop, walk } from './stops.ts';

// The worker changes nothing about the focus, and fills its cache anew for each test.
test.use({ serviceWorkers: 'block', site: 'fixtures' });

const covered = (stops: readonly Stop[]) =>
  stops.filter(({ under }) => under).map(({ name, under }) => `${name} is under ${under}`);

/** Walks the page by Tab and back again by Shift and Tab. */
async function expectWalkable(page: Page, path: string): Promise<void> {
  const count = await reachable(page);
  const there = await walk(page, 'Tab');
  const names = there.map(({ name }) => name);
  expect
    .soft(names.slice(0, 2), path)
    .toEqual([
      expect.stringMatching('Skip to the text|Šķíp|\\['),
      expect.stringMatching('Exit this page|\\['),
    ]);
  const orders = there.map(({ order }) => order);
  expect.soft(orders, `${path}: the order of the page`).toEqual(orders.toSorted((a, b) => a - b));
  expect.soft(there.length, `${path}: controls reached`).toBe(count);
  expect.soft(outOfOrder(there), `${path}: as it is seen`).toEqual([]);
  expect.soft(covered(there), path).toEqual([]);
  const bare = there.filter(({ ring }) => ring < 2).map(({ name }) => name);
  expect.soft(bare, `${path}: without a ring of 2 px`).toEqual([]);
  const back = await walk(page, 'Shift+Tab', there.at(-1)?.order);
  expect.soft(back.map(({ name }) => name).toReversed(), `${path}: the way back`).toEqual(names);
  expect.soft(covered(back), `${path}: on the way back`).toEqual([]);
}

for (const [name, pages, site, width, tag] of [
  ['every kind of page', everyKind, 'fixtures', 1280, ''],
  [
    'the pages of a report on a phone',
    everyKind.filter(path => /matched-pair/.test(path)),
    'fixtures',
    360,
    '@soak',
  ],
  ['the published pages', everyPage.library.filter(path => path !== 'clock/'), 'library', 1280, '@soak'],
] as const) {
  test.describe(name, () => {
    test.use({ site });
    test(`A02–A07: ${name}: Tab reaches everything in order, seen, never hidden, and comes round; Shift and Tab is the way back`, {
      tag: tag ? [tag] : [],
    }, async ({ page }) => {
      await giveEyes(page);
      await page.setViewportSize({ width, height: 900 });
      await onEachPage(pages, async path => {
        await open(page, path);
        await expectWalkable(page, path);
      });
    });
  });
}

/** What opens has the focus or is the next stop, keeps to itself where it is a dialog, and gives the focus back. */
async function expectLeadsInAndOut(page: Page, { name, there, opener }: State): Promise<void> {
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
  await page.keyboard.press('Escape');
  await expect.soft(box, `${name}: closes with Esc`).toBeHidden();
  if (opener) await expect.soft(opener(page), `${name}: gives the focus back`).toBeFocused();
}

test('A11: what opens takes the focus in, closes with Esc and gives the focus back', async ({ page }) => {
  await giveEyes(page);
  await onEachState(
    page,
    states.filter(({ opener }) => opener),
    state => expectLeadsInAndOut(page, state),
  );
});

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

test('A05: what stays on the screen hides nothing that has the focus', async ({ page }) => {
  await giveEyes(page);
  await onEachState(
    page,
    states.filter(({ opener }) => !opener),
    async ({ name }) => {
      expect.soft(covered(await walk(page, 'Tab')), name).toEqual([]);
    },
  );
});

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

test('A06: the ring around every control is seen on its ground in every look, and is as large as it should be', async ({
  page,
}) => {
  await giveEyes(page);
  await onEachPage(
    ['settings/', 'reports/matched-pair/young-people/', 'reports/matched-pair/full/'],
    async path => {
      await open(page, path);
      // From here on the browser takes it that this person uses the keyboard.
      await page.keyboard.press('F2');
      for (const name of looks) {
        await look(page, name);
        expect.soft(await faintRings(page), `${path}, ${name}`).toEqual([]);
      }
      if (path.includes('full')) return;
      for (const name of ['paper', 'forced'] as const) {
        await look(page, name);
        for (const control of await kindsOfControls(page)) {
          const { changed, wanted } = await ringPixels(page, control);
          const what = `${path}, ${name}: ${await control.evaluate(one => eyes.named(one))}`;
          expect.soft(changed, what).toBeGreaterThanOrEqual(wanted);
        }
      }
    },
  );
});
