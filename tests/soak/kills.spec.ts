import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { changedSite } from '../site/changed-site.ts';
import { type Device, test } from '../site/device.ts';
import type { FaultyServer } from '../site/faulty-server.ts';
import { expectNoFalsehood } from '../site/offline/honest.ts';
import { open, save, saved, untilWorking } from '../site/offline/saved-report.ts';
import { expect } from '../site/test.ts';
import { planOfRun } from './plan.ts';
import { Random } from './random.ts';

/** How long after a press of a button the browser is killed at the latest, in milliseconds. */
const latest = 1200;
/** What the reader saved before, which nothing may touch. */
const earlier = 'one-edition';
const slug = 'matched-pair';

test.describe('a browser that is killed', () => {
  test.use({ site: 'fixtures' });

  test('F09, F11: at a random moment of saving and updating never says that half is saved, and loses no earlier save', async ({
    device,
    server,
  }, info) => {
    const turn = (info.project.metadata as { turn?: number }).turn ?? 0;
    const { seed, kills = 5 } = planOfRun();
    test.setTimeout(120_000 + kills * 60_000);
    // The same site with another sentence in the report, as after a correction.
    const { folder, out } = await changedSite('fixtures', {
      [`reports/${slug}/full.md`]: text => text.replace(/(\n## .*\n\n)/, '$1A sentence that is new. '),
    });
    const random = new Random(seed + 7000 + turn);
    try {
      const builds = [process.env.TWOFOLD_TEST_FIXTURES_FOLDER ?? '', out];
      await saved(device, server, `reports/${earlier}/full/`);
      // So slow that most moments are in the middle of something.
      server.latency = 200;
      const came = new Map<string, number>();
      for (let kill = 0; kill < kills; kill++) {
        // In turn, so that there is something to update to.
        await server.show(builds[kill % builds.length] ?? '');
        const found = await killOnce(device, server, random);
        const when = `seed ${seed}, kill ${kill + 1}: ${found}`;
        const page = await open(device, `${server.address}saved/`);
        expect(await expectNoFalsehood(page, when), when).toContain(earlier);
        came.set(found, (came.get(found) ?? 0) + 1);
      }
      console.log(`Killed ${kills} times with seed ${seed}:`, Object.fromEntries(came));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** Does what the shelf offers for the report, and kills the browser at a random moment; tells what was going on. */
async function killOnce(device: Device, server: FaultyServer, random: Random): Promise<string> {
  const page = await open(device, `${server.address}saved/`);
  await untilWorking(page);
  const item = page.getByRole('listitem').filter({ has: page.locator(`a[href$="/${slug}/"]`) });
  await expect(page.getByRole('list', { name: 'Saved reports' })).toBeVisible();
  const done = await start(page, item, server, random);
  await page.waitForTimeout(Math.floor(random.next() * latest));
  await device.kill();
  return done;
}

/** Starts what brings the report further: a save, its end, an update, its rest, a repair; now and then its removal. */
async function start(
  page: Page,
  item: ReturnType<Page['getByRole']>,
  server: FaultyServer,
  random: Random,
): Promise<string> {
  if ((await item.count()) === 0) {
    await page.goto(`${server.address}reports/${slug}/full/`);
    await save(page);
    return 'a save';
  }
  for (const name of ['Finish saving', 'Repair', 'Save the rest']) {
    const button = item.getByRole('button', { name });
    if ((await button.count()) === 0) continue;
    await button.click();
    return name;
  }
  if (random.next() < 0.4) {
    await item.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    return 'a removal';
  }
  await page.getByRole('button', { name: 'Look for newer versions' }).click();
  await expect(page.getByText(/up to date|newer version\./).first()).toBeVisible();
  const update = item.getByRole('button', { name: 'Update' });
  if ((await update.count()) === 0) return 'nothing to update';
  await update.click();
  return 'an update';
}
