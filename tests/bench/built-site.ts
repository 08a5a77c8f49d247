import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { compressFolder } from '../../src/prerender/compress.ts';
import { type RunningServer, startServer } from '../../src/prerender/serve.ts';
import { makeStaticPage } from './static-page.ts';

const root = resolve(import.meta.dirname, '../..');

/** The report that is measured, and the hand-made page: beside it, and without what is sent ahead of our pages. */
const report = 'reports/one-year-on/';
export const full = `${report}full/`;
export const handMade = `${report}hand-made.html`;

/** A fresh build of the library with the hand-made page in it, in a folder of its own. */
export class BuiltSite {
  readonly folder: string;
  readonly #work: string;
  #server: RunningServer | undefined;
  #port = 0;

  private constructor(work: string) {
    this.#work = work;
    this.folder = join(work, 'site');
  }

  /** Builds with the command that a publisher would type. Throws where the build fails. */
  static async build(browser: Browser): Promise<BuiltSite> {
    const site = new BuiltSite(await mkdtemp(join(tmpdir(), 'twofold-bench-')));
    const words = ['run', '--silent', 'build', '--', '--out', site.folder];
    execFileSync('npm', words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    await site.#addHandMade(browser);
    return site;
  }

  async #addHandMade(browser: Browser): Promise<void> {
    const built = await readFile(join(this.folder, full, 'index.html'), 'utf8');
    const { html, css, cssName } = await makeStaticPage(browser, built, '/');
    const beside = join(this.#work, 'hand-made');
    const files = { [handMade]: html, [`assets/${cssName}`]: css };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(beside, path)), { recursive: true });
      await writeFile(join(beside, path), text);
    }
    await compressFolder(beside);
    await cp(beside, this.folder, { recursive: true });
  }

  /** Serves the site; after a stop, at the same port, so that a browser knows it again. */
  async start(): Promise<string> {
    this.#server ??= await startServer({ out: this.folder, port: this.#port });
    this.#port = Number(new URL(this.#server.url).port);
    return this.#server.url;
  }

  async stop(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#work, { recursive: true, force: true });
  }
}
