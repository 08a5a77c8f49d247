import type { Browser, Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** What a browser may refuse, each by itself or together with others. */
const refusals = ['caches', 'serviceWorker', 'indexedDB', 'localStorage', 'sessionStorage'] as const;
type Refusal = (typeof refusals)[number];

/** All 32 combinations, the one that refuses nothing first. */
const combinations = Array.from({ length: 2 ** refusals.length }, (_, bits) =>
  refusals.filter((_, at) => bits & (1 << at)),
);
/** Each refusal by itself, none, and all. */
const fewest = combinations.filter(({ length }) => length <= 1 || length === refusals.length);
/** Pages at a time. */
const lanes = 2;

test.use({ site: 'fixtures' });

for (const [name, tag, combined] of [
  ['whatever a browser refuses', [], fewest],
  ['in all 32 combinations of what a browser refuses', ['@soak'], combinations],
] as const) {
  test(`F19: ${name} a report can be read, and saving works or says why`, { tag: [...tag] }, async ({
    browser,
    address,
  }) => {
    test.setTimeout(180_000);
    await inLanes(combined, async refused => {
      const page = await pageWithout(browser, refused);
      await page.goto(`${address}reports/matched-pair/full/`);
      await page.getByRole('tab', { name: 'Young people’s version' }).click();
      await expect(page.getByText('This is about Mill Park in 2023.').first()).toBeVisible();
      await expectHonestSaving(page, refused);
      await page.context().close();
    });
  });
}

test('F19: … and so it is on every page with a control that needs storage', { tag: '@soak' }, async ({
  browser,
  address,
}) => {
  test.setTimeout(600_000);
  await inLanes(combinations, async refused => {
    const page = await pageWithout(browser, refused);
    await page.goto(`${address}settings/`);
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByText('This browser does not let us keep settings.')).toHaveCount(
      refused.includes('localStorage') ? 1 : 0,
    );
    await page.goto(`${address}saved/`);
    await expect(page.locator('main')).toContainText(
      cannotSave(refused) ? 'This browser cannot save reports here.' : 'No reports are saved on this device.',
    );
    await page.goto(address);
    await expect(page.locator('main')).toContainText('A year in Mill Park');
    await page.goto(`${address}privacy/`);
    if (!refused.includes('serviceWorker'))
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
    await expect(page.getByText('Nothing left here'), refused.join()).toBeVisible();
    await page.context().close();
  });
});

function cannotSave(refused: readonly Refusal[]): boolean {
  return refused.includes('caches') || refused.includes('serviceWorker');
}

/** What the button of a report says must be what it does. */
async function expectHonestSaving(page: Page, refused: readonly Refusal[]): Promise<void> {
  const button = page.getByRole('button', { name: 'Save for offline' });
  if (cannotSave(refused)) {
    await expect(button, refused.join()).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toHaveAccessibleDescription(/^This browser cannot save reports here\./);
    return;
  }
  await expect(button, refused.join()).not.toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('.save-words')).toBeEmpty();
}

/** A page in a browser that has not all of what browsers have, or does not let us use it. */
async function pageWithout(browser: Browser, refused: readonly Refusal[]): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('pageerror', error => {
    throw new Error(`Without ${refused.join()}: ${error.message}`, { cause: error });
  });
  await page.addInitScript(names => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of names) {
      const owner = name === 'serviceWorker' ? Navigator.prototype : window;
      const throws = name === 'localStorage' || name === 'sessionStorage';
      Object.defineProperty(owner, name, throws ? { get: refuse } : { value: undefined });
    }
  }, refused);
  return page;
}

type Combinations = readonly (readonly Refusal[])[];

/** Looks at every one of these combinations, some at a time. */
async function inLanes(
  all: Combinations,
  look: (refused: readonly Refusal[]) => Promise<void>,
): Promise<void> {
  const queue = [...all];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await look(next);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
