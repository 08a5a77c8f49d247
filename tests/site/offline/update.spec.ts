import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { faint } from '../access/colours.ts';
import { giveEyes } from '../access/eyes.ts';
import { smallerThan } from '../access/fits.ts';
import { broken } from '../access/rules.ts';
import { test } from '../device.ts';
import { sites } from '../sites.ts';
import { expect, readAt } from '../test.ts';
import { cacheNames, panel, restartOffline, saved, topOf } from './saved-report.ts';

const root = resolve(import.meta.dirname, '../../..');

test('a new version waits to be asked for, and a saved copy outlives it', async ({ device, server }) => {
  test.setTimeout(120_000);
  const folder = await mkdtemp(join(tmpdir(), 'twofold-update-'));
  try {
    const page = await saved(device, server, 'reports/one-year-on/full/');
    await giveEyes(page);
    await page.goto(`${server.address}reports/one-year-on/full/`);
    await readAt(page, 'lessons.1');
    const top = await topOf(page, 'lessons.1');
    await server.show(await changedSite(folder));
    const loads: string[] = [];
    page.on('domcontentloaded', () => loads.push(page.url()));
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then(found => found?.update()));
    const notice = page.getByText('A new version of this site is ready.');
    await expect(notice).toBeVisible({ timeout: 15_000 });
    // Nothing moves, and what is open goes on.
    await page.getByRole('button', { name: 'Later' }).focus();
    expect(await topOf(page, 'lessons.1')).toBe(top);
    await page.getByRole('tab', { name: 'Side by side' }).click();
    await page.getByRole('tab', { name: 'Full report' }).click();
    expect(Math.abs((await topOf(page, 'lessons.1')) - top)).toBeLessThanOrEqual(1);
    expect(loads).toEqual([]);
    // The notice itself is as well made as the rest; the access checks cannot bring it about.
    expect([...(await broken(page)), ...(await faint(page)), ...(await smallerThan(page, 44))]).toEqual([]);
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect(notice).toBeHidden();
    await expect(page.getByRole('tab', { name: 'Full report' })).toHaveAttribute('aria-selected', 'true');
    await expect.poll(async () => Math.abs((await topOf(page, 'lessons.1')) - top)).toBeLessThanOrEqual(1);
    await page.waitForTimeout(500);
    expect(Math.abs((await topOf(page, 'lessons.1')) - top)).toBeLessThanOrEqual(1);
    expect(loads).toHaveLength(1);
    await expect(page.getByText('Saved and checked')).toBeVisible();
    const offline = await restartOffline(device, server);
    await offline.goto(server.address);
    await expect(offline.locator('.lead')).toHaveText('A summary that is new.');
    expect((await cacheNames(offline)).filter(name => name.startsWith('site-'))).toHaveLength(1);
    await offline.goto(`${server.address}reports/one-year-on/full/`);
    await expect(panel(offline).locator('[data-passage="lessons.1"]')).toBeVisible();
    // The copy is the reader's: it still has the words that were saved.
    await expect(panel(offline)).not.toContainText('This sentence is new.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Builds the library with other words in its summary and in a report. */
async function changedSite(folder: string): Promise<string> {
  const content = join(folder, 'content');
  await cp(sites.library.content, content, { recursive: true });
  await change(join(content, 'library.yaml'), text =>
    text.replace(/^summary: .*$/m, 'summary: A summary that is new.'),
  );
  await change(join(content, 'reports/one-year-on/full.md'), text =>
    text.replace(/(\n## .*\n\n)/, '$1This sentence is new. '),
  );
  const out = join(folder, 'dist');
  const words = ['run', '--silent', 'build', '--', '--content', content, '--out', out];
  await promisify(execFile)('npm', words, { cwd: root });
  return out;
}

async function change(file: string, to: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = to(text);
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
}
