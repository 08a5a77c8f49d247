import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import type { BuiltSite } from './built-site.ts';
import { openSlow, phone } from './conditions.ts';
import { readVitals, type Vitals } from './vitals.ts';

/**
 * The same page opened in a browser just started: from the device, with no server and with one that accepts and never
 * answers, and again over slow 4G.
 */
export interface ColdStarts {
  readonly offline: Vitals[];
  readonly hanging: Vitals[];
  readonly online: Vitals[];
}

type Rests = (page: Page) => Promise<void>;

/** Opens the full report `times` times each way; the saved copy is made once, by the buttons a reader presses. */
export async function measureColdStarts(site: BuiltSite, times: number, rests: Rests): Promise<ColdStarts> {
  const folder = await mkdtemp(join(tmpdir(), 'twofold-profiles-'));
  const saved = join(folder, 'saved');
  const visited = join(folder, 'visited');
  const found: ColdStarts = { offline: [], hanging: [], online: [] };
  try {
    const address = (await site.start()) + site.full;
    await inBrowser(saved, page => visit(page, address, { rests, save: true }));
    await inBrowser(visited, page => visit(page, address, { rests, save: false }));
    for (let turn = 0; turn < times; turn++) {
      await site.start();
      found.online.push(await coldStart(visited, address, true));
      await site.stop();
      found.offline.push(await coldStart(saved, address, false));
      const end = await hangAt(Number(new URL(address).port));
      found.hanging.push(await coldStart(saved, address, false));
      await end();
    }
    await site.start();
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A network that accepts every connection and says nothing; what comes back ends it. */
async function hangAt(port: number): Promise<() => Promise<void>> {
  const open = new Set<Socket>();
  const server = createServer(socket => {
    open.add(socket);
    socket.on('error', () => {});
  });
  await new Promise<void>(resolve => server.listen(port, resolve));
  return async () => {
    for (const socket of open) socket.destroy();
    await new Promise(resolve => server.close(resolve));
  };
}

async function inBrowser<T>(
  profile: string,
  use: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const launch = { ...phone, executablePath: chromiumPath(), args: [...chromiumArguments] };
  const context = await chromium.launchPersistentContext(profile, launch);
  try {
    return await use(context.pages()[0] ?? (await context.newPage()), context);
  } finally {
    await context.close();
  }
}

async function visit(
  page: Page,
  address: string,
  { rests, save }: { rests: Rests; save: boolean },
): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await rests(page);
  if (!save) return;
  await page.getByRole('button', { name: 'Save for offline' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved and checked').first().waitFor();
}

function coldStart(profile: string, address: string, online: boolean): Promise<Vitals> {
  return inBrowser(profile, async (_page, context) => {
    const { page } = await openSlow(context, { slowNetwork: online });
    await page.goto(address, { waitUntil: 'load' });
    await page.locator('[role="tablist"]').waitFor();
    await page.locator('article[data-edition="full"] [data-passage] p').first().waitFor();
    await page.waitForTimeout(1500);
    return readVitals(page);
  });
}
