import { test } from '../device.ts';
import { awake, expect } from '../test.ts';
import { cacheNames, open, panel, save, untilWorking } from './saved-report.ts';

test.use({ site: 'fixtures' });
test.describe.configure({ timeout: 90_000 });

const report = 'reports/matched-pair/';
/** How long silence may last while somebody reads, in milliseconds. */
const patience = 10_000;
const words = /text\/young-people/;
const glossary = /glossary\.json/;

test('F01–F05, F34: while a report is read, what the network spoils is said, is asked for again and takes nothing away', async ({
  device,
  server,
}) => {
  // Without a worker everything comes from the network.
  server.faults.set(/\/sw\.js$/, 'missing');
  server.faults.set(/media/, 'hang');
  server.faults.set(words, 'hang');
  const page = await device.page();
  await page.clock.install();
  // Pictures never come; the words are there, and the page wakes.
  await page.goto(`${server.address}${report}full/`, { waitUntil: 'domcontentloaded' });
  await expect(panel(page).getByText('There were 12 benches')).toBeVisible();
  await awake(page);
  for (const fault of ['hang', 'cut', 'drop', 'error', 'sign-in', 'wrong-bytes', 'missing'] as const) {
    server.faults.set(words, fault);
    await page.getByRole('tab', { name: 'Young people’s version' }).click();
    if (fault === 'hang') await page.clock.fastForward(patience);
    const note = page.getByText('“Young people’s version” could not be loaded');
    await expect(note, fault).toBeVisible();
    await expect(panel(page).getByText('There were 12 benches'), fault).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note, fault).toBeHidden();
  }
  server.faults.clear();
  server.faults.set(/\/sw\.js$/, 'missing');
  // Another page, whose data does not come.
  for (const fault of ['hang', 'cut', 'sign-in', 'wrong-bytes'] as const) {
    server.faults.set(glossary, fault);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Words explained' }).click();
    if (fault === 'hang') await page.clock.fastForward(patience);
    await expect(page.getByRole('heading', { level: 1 }), fault).toHaveText('This page could not be shown');
    await expect(page.getByRole('button', { name: 'Try again' }), fault).toBeVisible();
    await page.goBack();
    await expect(panel(page).getByText('There were 12 benches'), fault).toBeVisible();
  }
  server.faults.clear();
  await page.getByRole('tab', { name: 'Young people’s version' }).click();
  await expect(panel(page).getByText('This is about Mill Park')).toBeVisible();
});

test('F34: what never ends can be cancelled, and over a network as slow as a telephone line a save brings the words first and goes on', async ({
  device,
  server,
}) => {
  // One file of the site itself never comes, so that nothing can be shown offline yet.
  server.faults.set(/pack-.*\.txt/, 'hang');
  const page = await open(device, `${server.address}${report}full/`);
  const status = page.locator('.save-words');
  await save(page);
  await expect(status).toContainText('Checking…');
  await expect(page.getByText('Saved and checked')).toBeHidden();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Save for offline' })).toBeVisible();
  await expect(status).toBeEmpty();
  expect((await cacheNames(page)).filter(name => name.startsWith('report-'))).toEqual([]);

  await server.stop();
  server.faults.clear();
  await server.start(process.env.TWOFOLD_TEST_FIXTURES_FOLDER ?? '');
  await page.reload();
  await untilWorking(page);
  await awake(page);
  // One by one, so that a small part of it is enough to be slow.
  server.faults.set(/parcel/, 'missing');
  server.faults.set(/matched-pair\/(?:outline|media)/, 'slow');
  server.latency = 500;
  server.asked.length = 0;
  await save(page);
  // The page answers meanwhile, and says how far it is.
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', /^[1-9]/);
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await page.getByRole('tab', { name: 'Full report' }).click();
  await expect(panel(page).getByText('There were 12 benches')).toBeVisible();
  await expect(status).toHaveText('Saved and checked', { timeout: 60_000 });
  const pictures = server.asked.findIndex(asked => asked.includes('/media/'));
  expect(pictures).toBeGreaterThan(0);
  expect(server.asked.slice(pictures).filter(asked => /\/text\/|outline|parcel/.test(asked))).toEqual([]);
});
