import type { Locator, Page } from '@playwright/test';
import { test } from '../device.ts';
import { allVersions, expect } from '../test.ts';
import { keptBytes, keptFiles } from './kept.ts';
import { open, panel, untilWorking, visitedBefore } from './saved-report.ts';

const report = 'reports/matched-pair/';
const notSaved = 'This version is not saved on this device';

test.describe('what of a report is saved', () => {
  test.use({ site: 'fixtures' });

  test('F26, F32: one version alone is named as single, never shown as both, and the rest can be added', async ({
    device,
    server,
  }) => {
    await visitedBefore(device, server);
    const page = await open(device, `${server.address}${report}young-people/`);
    await untilWorking(page);
    // What the page itself brings ahead is not the save's: it has all of it, with its pictures.
    await allVersions(page);
    await page.waitForLoadState('networkidle');
    const dialog = await ask(page);
    await dialog.getByRole('radio', { name: /^Young people’s version only/ }).check();
    // Pictures of the other version make no difference here.
    await expect(dialog.getByRole('checkbox')).toHaveCount(0);
    const promised = await bytesSaid(dialog);
    server.asked.length = 0;
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    const status = page.locator('.save-words');
    await expect(status).toContainText(
      'Saved and checked. Only this version is here: Young people’s version.',
    );
    expect(await keptBytes(page)).toBe(promised);
    expect(server.asked.filter(asked => /full|media|qps/.test(asked))).toEqual([]);
    await page.goto(`${server.address}${report}differences/`);
    await expect(page.locator('main')).toContainText('Only this version is here: Young people’s version.');
    await page.goto(`${server.address}saved/`);
    const item = page.getByRole('list', { name: 'Saved reports' }).getByRole('listitem');
    await expect(item).toContainText(
      /Saved and checked\. Only this version is here: Young people’s version\./,
    );

    await server.stop();
    for (const view of ['full', 'side-by-side']) {
      const answer = await page.goto(`${server.address}${report}${view}/`);
      expect(answer?.status(), view).toBe(503);
      await expect(page.getByRole('heading', { level: 1 }), view).toHaveText(notSaved);
      await expect(page).toHaveTitle(`${notSaved} – Twofold`);
    }
    const other = await page.goto(`${server.address}qps-plocm/${report}young-people/`);
    expect(other?.status(), 'another language').toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\[Ŧhíš véršíöñ íš ñöŧ šávéð/);
    await page.goBack();
    await page.getByRole('link', { name: 'Young people’s version' }).click();
    await expect(panel(page).getByText('This is about Mill Park')).toBeVisible();
    await page.getByRole('tab', { name: 'Full report' }).click();
    await expect(page.getByText(/We could not get “Full report”/)).toBeVisible();
    await expect(panel(page).getByText('This is about Mill Park')).toBeVisible();

    await server.start(process.env.TWOFOLD_TEST_FIXTURES_FOLDER ?? '');
    const before = await keptFiles(page);
    server.asked.length = 0;
    await page.getByRole('button', { name: 'Save the rest' }).click();
    await expect(status).toHaveText('Saved and checked', { timeout: 20_000 });
    // Only what was left out is fetched.
    expect(server.asked.filter(asked => before.includes(asked.replace('GET ', '')))).toEqual([]);
    await server.stop();
    await page.goto(`${server.address}${report}side-by-side/`);
    await expect(page.locator('[data-relation]').nth(3)).toBeVisible();
  });

  test('without pictures, what is to be seen on them is said in their place, and nothing is fetched', {
    tag: '@long',
  }, async ({ device, server }) => {
    await visitedBefore(device, server);
    const page = await open(device, `${server.address}${report}young-people/`);
    await untilWorking(page);
    const dialog = await ask(page);
    const withPictures = await bytesSaid(dialog);
    await dialog.getByRole('checkbox', { name: 'Without pictures' }).check();
    const promised = await bytesSaid(dialog);
    expect(promised).toBeLessThan(withPictures);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.locator('.save-words')).toContainText('The pictures are left out.');
    expect(await keptBytes(page)).toBe(promised);
    server.asked.length = 0;
    await page.goto(`${server.address}${report}full/`);
    const place = panel(page).locator('.left-out-picture');
    await page.getByRole('img', { name: /A map of Mill Park/, includeHidden: true }).evaluate(picture => {
      (picture.closest('[data-passage]') ?? picture).scrollIntoView();
    });
    await expect(place).toContainText('This picture is not saved on this device. A map of Mill Park');
    expect(server.asked.filter(asked => asked !== 'GET /sw.js' && !asked.endsWith('/sw.js'))).toEqual([]);
    await page.getByRole('button', { name: 'Save the rest' }).click();
    await expect(page.locator('.save-words')).toHaveText('Saved and checked', { timeout: 20_000 });
    expect(server.asked.filter(asked => asked.includes('/text/'))).toEqual([]);
    await expect(place).toHaveCount(0);
    await expect(page.getByRole('img', { name: /A map of Mill Park/ })).toHaveJSProperty('complete', true);
  });

  test('where the network costs by its use, each way to use it asks first and says how much', {
    tag: '@long',
  }, async ({ device, server }) => {
    await visitedBefore(device, server);
    const page = await device.page();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
    );
    await page.goto(`${server.address}${report}full/`);
    await untilWorking(page);
    const dialog = await ask(page);
    await expect(dialog).toContainText('This device is on mobile data or set to save data.');
    server.faults.set(/text\/full|parcel/, 'drop');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.locator('.save-words')).toContainText('Not finished', { timeout: 20_000 });
    // What the save had asked for when it was cut off may still be on its way.
    await page.waitForTimeout(1000);
    server.faults.clear();
    server.asked.length = 0;
    await page.getByRole('button', { name: 'Finish saving' }).click();
    const question = page.getByRole('dialog', { name: 'Use mobile data?' });
    await expect(question).toContainText(/At most \d+ kB will come over it for this/);
    expect(server.asked.filter(asked => asked.includes('/reports/'))).toEqual([]);
    await question.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.locator('.save-words')).toHaveText('Saved and checked', { timeout: 20_000 });
  });
});

/** Opens the question what to save, and waits until its size is known. */
async function ask(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Save for offline' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save for offline' });
  await expect(dialog.getByRole('radio').first()).toBeVisible();
  return dialog;
}

/** The number of bytes that the dialog says. */
async function bytesSaid(dialog: Locator): Promise<number> {
  const said = await dialog.getByText(/^Exactly: /).innerText();
  return Number(said.replace(/\D/g, ''));
}
