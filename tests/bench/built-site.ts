import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { compressFolder } from '../../src/prerender/compress.ts';
import { type RunningServer, startServer } from '../../src/prerender/serve.ts';
import { slugOf, writeContent } from '../generated-reports/content-folder.ts';
import { makeStaticPage } from './static-page.ts';

const root = resolve(import.meta.dirname, '../..');

/** A site to measure on. */
interface Plan {
  /** The content folder; without one, the library as it is published. */
  readonly content?: string;
  readonly slug: string;
  /** Whether the report is so long that the layout of its parts waits until they come near the window. */
  readonly isLong: boolean;
}

/** A fresh build of a library with a hand-made page of one report's words in it, in a folder of its own. */
export class BuiltSite {
  readonly folder: string;
  /** Paths below the address: of the full report, and of the hand-made page beside it, which has nothing sent ahead. */
  readonly full: string;
  readonly handMade: string;
  /** The report that is measured. */
  readonly slug: string;
  readonly #work: string;
  #server: RunningServer | undefined;
  #port = 0;

  private constructor(work: string, slug: string) {
    this.#work = work;
    this.folder = join(work, 'site');
    this.slug = slug;
    this.full = `reports/${slug}/full/`;
    this.handMade = `reports/${slug}/hand-made.html`;
  }

  /** The library as it is published. Builds with the command that a publisher would type; throws where that fails. */
  static small(browser: Browser): Promise<BuiltSite> {
    return BuiltSite.#build(browser, { slug: 'one-year-on', isLong: false });
  }

  /** A report of 100,000 words with 600 pairs, always the same. */
  static large(browser: Browser): Promise<BuiltSite> {
    return BuiltSite.#invented(browser, { reports: 1, words: 100_000, pairs: 600 }, true);
  }

  /** So many reports of 13,500 words, always the same. */
  static many(browser: Browser, reports: number): Promise<BuiltSite> {
    return BuiltSite.#invented(browser, { reports, words: 13_500, pairs: 120 }, false);
  }

  static async #invented(
    browser: Browser,
    asked: { readonly reports: number; readonly words: number; readonly pairs: number },
    isLong: boolean,
  ): Promise<BuiltSite> {
    const content = await mkdtemp(join(tmpdir(), 'twofold-bench-content-'));
    try {
      await writeContent(content, { ...asked, seed: 1, easyRead: false });
      return await BuiltSite.#build(browser, { content, slug: slugOf(0), isLong });
    } finally {
      await rm(content, { recursive: true, force: true });
    }
  }

  static async #build(browser: Browser, { content, slug, isLong }: Plan): Promise<BuiltSite> {
    const site = new BuiltSite(await mkdtemp(join(tmpdir(), 'twofold-bench-')), slug);
    try {
      const words = ['run', '--silent', 'build', '--', '--out', site.folder];
      if (content) words.push('--content', content);
      execFileSync('npm', words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
      await site.#addHandMade(browser, isLong);
      return site;
    } catch (cause) {
      await site.remove();
      throw cause;
    }
  }

  async #addHandMade(browser: Browser, isLong: boolean): Promise<void> {
    const built = await readFile(join(this.folder, this.full, 'index.html'), 'utf8');
    const { html, css, cssName } = await makeStaticPage(browser, built, { base: '/', isLong });
    const beside = join(this.#work, 'hand-made');
    const files = { [this.handMade]: html, [`assets/${cssName}`]: css };
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
