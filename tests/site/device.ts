import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import type { EarlierDays } from './earlier-days.ts';
import { FaultyServer } from './faulty-server.ts';
import { folderVariable } from './sites.ts';
import { test as base, expect, isOfClearing, neutral } from './test.ts';

/** What the browser says of files that do not come, or not as what they should be. */
const notThere =
  /net::ERR_|Failed to load resource|A bad HTTP response code|unsupported MIME type|not a supported stylesheet MIME type|icon from the Manifest/;

/** A browser on a device of its own: what it keeps is there when it is started again. */
export class Device {
  readonly #profile: string;
  readonly #problems: string[];
  readonly #earlier: EarlierDays;
  #context: BrowserContext | undefined;

  constructor(profile: string, problems: string[], earlier: EarlierDays) {
    this.#profile = profile;
    this.#problems = problems;
    this.#earlier = earlier;
  }

  /** Has the browser, which was not started yet, begin with what an earlier day has left in one like it. */
  async remember(day: string, live: (device: Device) => Promise<void>): Promise<void> {
    if (this.#context) throw new Error('The browser runs already.');
    await this.#earlier.bring(this.#profile, day, async profile => {
      const device = new Device(profile, this.#problems, this.#earlier);
      await live(device).finally(() => device.shut());
    });
  }

  /** Starts the browser, if it does not run, and gives a page. */
  async page(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
    this.#context ??= await chromium.launchPersistentContext(this.#profile, {
      executablePath: chromiumPath(),
      // What is there with no network must come from the site's own caches, not from the browser's.
      args: [...chromiumArguments, '--disk-cache-size=1'],
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      ...options,
    });
    const page = await this.#context.newPage();
    this.#watch(page);
    return page;
  }

  /** Ends the browser, as at night. */
  async shut(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
  }

  /** Ends every process of the browser where it stands, as a flat battery does. */
  async kill(): Promise<void> {
    const context = this.#context;
    this.#context = undefined;
    const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,args='], { maxBuffer: 16_000_000 });
    for (const line of stdout.split('\n')) {
      const [, pid, words] = line.match(/^\s*(\d+)\s(.*)$/) ?? [];
      // The profile is this device’s alone; its name stands in the words of the first process and of its children.
      if (pid && words?.includes(this.#profile)) endNow(Number(pid));
    }
    await context?.close().catch(() => undefined);
  }

  /** Opens a session for what only the browser itself can bring about, such as a device that is full. */
  async session(page: Page): Promise<CDPSession> {
    return page.context().newCDPSession(page);
  }

  #watch(page: Page): void {
    page.on('pageerror', error => this.#problems.push(`error: ${error.stack ?? error.message}`));
    page.on('console', message => {
      // What the browser says of a network that is not there, or not well, is the test's doing.
      if (notThere.test(message.text()) || isOfClearing(message.text())) return;
      this.#problems.push(`console ${message.type()}: ${message.text()} (${page.url()})`);
    });
    page.on('request', request => {
      const foreign = !['localhost', 'www.bbc.co.uk', ''].includes(new URL(request.url()).hostname);
      if (foreign) this.#problems.push(`request to ${request.url()}`);
    });
    void page.route(neutral, route => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }));
  }
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended with the one before it.
  }
}

interface Fixtures {
  device: Device;
  server: FaultyServer;
}

/** A test with a device and a server of its own, both of which can be switched off and on again. */
export const test = base.extend<Fixtures>({
  device: async ({ earlier }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'twofold-device-'));
    const problems: string[] = [];
    const device = new Device(profile, problems, earlier);
    await use(device);
    await device.shut();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    expect(problems, 'messages, errors and foreign requests').toEqual([]);
  },
  server: async ({ site, earlier }, use) => {
    const server = new FaultyServer(earlier.port);
    await server.start(process.env[folderVariable(site)] ?? '');
    await use(server);
    await server.close();
  },
});
