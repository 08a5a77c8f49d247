import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeNextVersion, retireWorker } from '../next-version.ts';
import { folderVariable } from '../sites.ts';
import { goToHelp } from '../test.ts';
import {
  expect,
  goEverywhere,
  leftBehind,
  loadsOf,
  lookForUpdate,
  missingCode,
  nextSummary,
  test,
  waiting,
  workers,
} from './deploys.ts';
import {
  cacheNames,
  open,
  panel,
  restartOffline,
  savedBefore,
  untilWorking,
  visitedBefore,
} from './saved-report.ts';

test.use({ site: 'fixtures' });
test.describe.configure({ timeout: 90_000 });

const report = 'reports/matched-pair/full/';

test('F14: what has come of a new version stays where the site is left and opened again before the rest has', {
  tag: '@long',
}, async ({ device, server, versions }) => {
  await savedBefore(device, server, report);
  const page = await open(device, server.address);
  await untilWorking(page);
  await server.show(versions.next);
  server.faults.set(/\/teachers\/$/, 'halfway');
  await expect(async () => {
    // Not waited for: a second look ends only when what the first has found is installed.
    await page.evaluate(
      async () => void (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined),
    );
    expect(server.halfway).toBeGreaterThan(0);
  }).toPass();
  const builds = async () => (await cacheNames(page)).filter(name => name.startsWith('site-'));
  expect(await builds()).toHaveLength(2);
  // No page of the site is open for a moment, and the old version gives the next one.
  await page.goto('about:blank');
  await page.goto(server.address);
  await expect(page.locator('.lead')).not.toHaveText(nextSummary);
  await page.waitForTimeout(500);
  expect(await builds()).toHaveLength(2);
  server.goOn();
  await expect(waiting(page)).toBeVisible();
  const next = await restartOffline(device, server);
  await next.goto(server.address);
  await expect(next.locator('.lead')).toHaveText(nextSummary);
});

test('F12, F14: tabs of the old version go on on every address, on- and offline, with nothing of theirs on the host, and the new one is taken when they are closed', async ({
  device,
  server,
  versions,
}) => {
  await savedBefore(device, server, report);
  const online = await open(device, server.address + report);
  const offline = await open(device, server.address + report);
  await server.show(versions.next);
  await lookForUpdate(online);
  await expect(waiting(online)).toBeVisible();
  await expect(waiting(offline)).toBeVisible();
  const loads = [loadsOf(online), loadsOf(offline)];
  // While the new version waits.
  await goEverywhere(online);
  // When another tab has taken it.
  const taker = await open(device, server.address);
  await waiting(taker).waitFor();
  await taker.getByRole('button', { name: 'Use it now' }).click();
  await expect(taker.locator('.lead')).toHaveText(nextSummary);
  await expect(leftBehind(offline)).toBeVisible();
  await server.stop();
  expect(await missingCode(offline, versions.first)).toEqual([]);
  await goEverywhere(offline);
  expect(loads).toEqual([[], []]);
  // All tabs are closed: the next start is the new version's alone.
  const next = await restartOffline(device, server);
  await next.goto(server.address);
  await expect(next.locator('.lead')).toHaveText(nextSummary);
  await expect
    .poll(async () => (await cacheNames(next)).filter(name => name.startsWith('site-')))
    .toHaveLength(1);
  await next.goto(server.address + report);
  await expect(panel(next).getByText('There were 12 benches')).toBeVisible();
});

test('F12: with no worker and nothing of the old version on the host, a page comes by one reload and a dialog says why it does not', async ({
  device,
  server,
  versions,
}) => {
  server.faults.set(/\/sw\.js$/, 'missing');
  const page = await open(device, server.address + report);
  const kept = join(versions.own, 'kept');
  await makeNextVersion(versions.first, kept, { keeps: true });
  await server.show(kept);
  const loads = loadsOf(page);
  expect(await missingCode(page, versions.first)).toEqual([]);
  await server.show(versions.next);
  await page.getByRole('button', { name: 'Print', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Save for offline' }).click();
  await expect(page.getByText('This could not be opened.')).toBeVisible();
  await expect(leftBehind(page)).toBeVisible();
  expect(loads).toEqual([]);
  const settings = `${server.address}settings/`;
  await page.getByRole('link', { name: 'Reading settings' }).click();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible();
  expect(loads).toEqual([settings]);
  // The page is of the new version, which is whole.
  await goToHelp(page);
  await expect(page.getByRole('heading', { level: 1, name: /help/i })).toBeVisible();
  expect(loads).toEqual([settings]);
  // What the host does not have for the new version either is said, and nothing goes round.
  server.faults.set(/GlossaryRoute/, 'missing');
  await page.getByRole('link', { name: 'Words explained' }).click();
  await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible();
  await server.stop();
  await page.getByRole('link', { name: 'Privacy' }).click();
  await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(loads).toEqual([settings]);
});

test('F36: a worker’s file that is gone, broken, no script or stale leaves the old version working', async ({
  device,
  server,
  versions,
}) => {
  await savedBefore(device, server, report);
  const page = await device.page();
  await server.show(versions.next);
  for (const fault of ['missing', 'no-script', 'sign-in', 'error', 'drop'] as const) {
    server.faults.set(/\/sw\.js$/, fault);
    await page.goto(server.address);
    await lookForUpdate(page);
    await expect(page.locator('.lead'), fault).not.toHaveText(nextSummary);
  }
  server.faults.clear();
  // A host in between that still has the file of the version before.
  const stale = join(versions.own, 'stale');
  await cp(versions.next, stale, { recursive: true });
  await cp(join(versions.first, 'sw.js'), join(stale, 'sw.js'));
  await server.show(stale);
  await lookForUpdate(page);
  await page.goto(`${server.address}reports/unpaired/full/`);
  await goToHelp(page);
  await expect(page.getByRole('heading', { level: 1, name: /help/i })).toBeVisible();
  await expect(waiting(page)).toBeHidden();
  const next = await restartOffline(device, server);
  await next.goto(server.address + report);
  await expect(panel(next).getByText('There were 12 benches')).toBeVisible();
  await next.goto(server.address);
  await expect(next.locator('.lead')).not.toHaveText(nextSummary);
});

test('F27: the kill switch retires the worker while tabs go on and copies stay; a worker that comes again shows them offline', async ({
  device,
  server,
  versions,
}) => {
  await savedBefore(device, server, report);
  const page = await open(device, server.address + report);
  const retired = join(versions.own, 'retired');
  await cp(versions.first, retired, { recursive: true });
  await retireWorker(retired);
  await server.show(retired);
  const loads = loadsOf(page);
  await lookForUpdate(page);
  await expect.poll(() => workers(page)).toEqual([]);
  await expect
    .poll(async () => (await cacheNames(page)).map(name => name.split('/')[0]))
    .toEqual(['report-1']);
  expect(await missingCode(page, versions.first)).toEqual([]);
  await page.getByRole('banner').getByRole('link', { name: 'Reading settings' }).click();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible();
  expect(loads).toEqual([]);
  // A tab that is opened beside it, and one after all were closed.
  for (const shut of [false, true]) {
    if (shut) await device.shut();
    const other = await device.page();
    await other.addInitScript(noteRegistering);
    await other.goto(server.address + report);
    await expect(panel(other).getByText('There were 12 benches')).toBeVisible();
    await other.waitForFunction(() => document.documentElement.dataset.registered);
    await expect.poll(() => workers(other)).toEqual([]);
    await other.goto(`${server.address}saved/`);
    await expect(other.getByRole('list', { name: 'Saved reports' })).toContainText('A year in Mill Park');
    if (shut) continue;
    await expect(other.getByText(/^This browser cannot show them with no signal now/)).toBeVisible({
      timeout: 20_000,
    });
  }
  await server.show(versions.next);
  await untilWorking(await open(device, server.address));
  const offline = await restartOffline(device, server);
  await offline.goto(server.address + report);
  await expect(panel(offline).getByText('There were 12 benches')).toBeVisible();
});

test('F16: a roll-back is an update like any other: copies stay, and nothing goes round', async ({
  device,
  server,
  versions,
}) => {
  await savedBefore(device, server, report);
  const page = await open(device, server.address);
  const first = await page.locator('.lead').innerText();
  const loads = loadsOf(page);
  for (const [version, lead] of [
    [versions.next, nextSummary],
    [versions.first, first],
  ] as const) {
    await server.show(version);
    await lookForUpdate(page);
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect(page.locator('.lead')).toHaveText(lead);
    await expect(waiting(page)).toBeHidden();
  }
  await expect.poll(() => loads).toHaveLength(2);
  const offline = await restartOffline(device, server);
  await offline.goto(server.address);
  await expect(offline.locator('.lead')).toHaveText(first);
  await offline.goto(server.address + report);
  await expect(panel(offline).getByText('There were 12 benches')).toBeVisible();
  await expect
    .poll(async () => (await cacheNames(offline)).filter(name => name.startsWith('site-')))
    .toHaveLength(1);
});

test('F27: a site that moves to another path does not fight with its old worker, which is retired by a file', async ({
  device,
  server,
  versions,
}) => {
  const library = process.env[folderVariable('library')] ?? '';
  await server.show(library);
  const page = await open(device, server.address);
  await untilWorking(page);
  await server.show(versions.first);
  const root = new URL('/', server.address);
  // First the old worker is there beside the new one.
  await page.goto(server.address + report);
  await expect.poll(() => workers(page)).toEqual(['/', '/a/b/']);
  await expect
    .poll(async () => (await cacheNames(page)).map(name => name.replace(/[^/]*$/, '')))
    .toEqual(['site-/', 'site-/a/b/']);
  await expect(leftBehind(page)).toBeHidden();
  server.beside.set('/sw.js', await readFile(join(library, 'retire-sw.js')));
  await page.goto(root.href);
  await expect.poll(() => workers(page)).toEqual(['/a/b/']);
  await expect
    .poll(async () => (await cacheNames(page)).map(name => name.replace(/[^/]*$/, '')))
    .toEqual(['site-/a/b/']);
  await page.goto(server.address);
  await untilWorking(page);
  const offline = await restartOffline(device, server);
  await offline.goto(`${server.address}help/`);
  await expect(offline.getByRole('heading', { level: 1, name: /help/i })).toBeVisible();
});

test('F28, F29: files, other sites and hostile addresses through the worker are what they are, or “not found”', async ({
  device,
  server,
}) => {
  await visitedBefore(device, server);
  const page = await open(device, server.address);
  const origin = new URL(server.address).origin;
  const lost = [
    'nowhere/',
    'nowhere/at/all',
    '%',
    '%00',
    '%E0%A4%A',
    '%ED%A0%80',
    '//evil.example/',
    'javascript:alert(1)',
    'reports/%2e%2e/full%00/',
  ];
  for (const network of ['on', 'off']) {
    const off = network === 'off';
    if (off) await server.stop();
    for (const path of lost) {
      const answer = await page.goto(server.address + path);
      expect(answer?.status(), `${path}, network ${network}`).toBe(404);
      expect(new URL(page.url()).origin).toBe(origin);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
    }
    await page.getByRole('contentinfo').getByRole('link', { name: 'All reports' }).click();
    await expect(page.locator('.lead')).toBeVisible();
    await page.goto(`${server.address}help/#${'a'.repeat(100_000)}`);
    await expect(page.getByRole('heading', { level: 1, name: /help/i })).toBeVisible();
    // The browser's own reader of XML breaks the policy: this one is only fetched.
    const sitemap = page.evaluate(async () => (await fetch('/a/b/sitemap.xml')).headers.get('content-type'));
    if (off) await expect(sitemap).rejects.toThrow();
    else expect(await sitemap).toContain('application/xml');
    for (const [file, status] of [
      ['robots.txt', 200],
      ['papers/plan.pdf', 404],
      ['/evil.example', 404],
      ['..%2f..%2fpackage.json', 404],
      ['../../other-app/', 404],
    ] as const) {
      const opened = page.goto(server.address + file);
      if (off) await expect(opened, file).rejects.toThrow();
      else
        expect([(await opened)?.status(), (await opened)?.fromServiceWorker()], file).toEqual([
          status,
          false,
        ]);
      if (!off && status === 404)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
    }
  }
});

for (const [wait, tag] of [
  [20, []],
  [0, ['@soak']],
  [5, ['@soak']],
  [50, ['@soak']],
  [100, ['@soak']],
  [200, ['@soak']],
] as const) {
  test(`F11: a browser killed ${wait} ms into taking a new version starts with one of the two, whole, and with all copies`, {
    tag: [...tag],
  }, async ({ device, server, versions }) => {
    await savedBefore(device, server, report);
    const page = await open(device, server.address);
    const first = await page.locator('.lead').innerText();
    await server.show(versions.next);
    await lookForUpdate(page);
    await page.getByRole('button', { name: 'Use it now' }).click();
    await new Promise(resolve => setTimeout(resolve, wait));
    await device.kill();
    await server.stop();
    const offline = await device.page();
    await offline.goto(server.address);
    expect([first, nextSummary]).toContain(await offline.locator('.lead').innerText());
    await offline.getByRole('link', { name: 'Words explained' }).click();
    await expect(offline.getByRole('heading', { level: 1, name: 'Words explained' })).toBeVisible();
    await offline.goto(server.address + report);
    await expect(panel(offline).getByText('There were 12 benches')).toBeVisible();
  });
}

/** Marks the page once it has registered a worker, which it does at rest. */
function noteRegistering(): void {
  const { register } = navigator.serviceWorker;
  navigator.serviceWorker.register = async (...asked) => {
    const registration = await register.apply(navigator.serviceWorker, asked);
    document.documentElement.dataset.registered = 'yes';
    return registration;
  };
}
