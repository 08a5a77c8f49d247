import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { SiteFacts } from '../../model/site.ts';
import { deleteCache, ifInTime, inTime, NoAnswer, outdated, siteCache, siteCaches } from '../caches.ts';

/** How long one file may take, in milliseconds: a host that falls silent in the middle of one must not be waited for without end. */
const patience = 300_000;

/** The files of the site itself: its pages, scripts, styles and fonts, in the cache of one build. */
export class SiteFiles {
  readonly #site: SiteFacts;
  readonly #controller: PrecacheController;
  #mending: Promise<boolean> | undefined;

  constructor(site: SiteFacts) {
    this.#site = site;
    this.#controller = new PrecacheController({ cacheName: siteCache(site) });
    this.#controller.addToCacheList([...site.precache]);
  }

  /** Whether a whole address is on the list. */
  readonly has = (url: string): boolean => this.#controller.getCacheKeyForURL(url) !== undefined;

  /** Fetches what is on the list and not there yet. Rejects if one file is missing: then the old build goes on. */
  async install(): Promise<void> {
    try {
      await this.#fetchMissing();
    } catch (error) {
      // With no room left, half a build takes room from reports; after a broken network the half is worth keeping.
      const isStorage = error instanceof DOMException || error instanceof NoAnswer;
      if (isStorage) await ifInTime(deleteCache(siteCache(this.#site)));
      if (!(error instanceof NoAnswer)) throw error;
      // A cache that the browser threw away while it was written to tells nothing any more; a new one answers.
      await this.#fetchMissing();
    }
  }

  /** Deletes the caches of other builds; what the reader saved stays. */
  async dropOthers(): Promise<void> {
    const names = outdated((await ifInTime(caches.keys())) ?? [], this.#site);
    await ifInTime(Promise.all(names.map(deleteCache)));
  }

  /** The kept answer for an address on the list; `undefined` where the browser has thrown it away, or does not answer. */
  read(url: string): Promise<Response | undefined> {
    return ifInTime(this.#controller.matchPrecache(url));
  }

  /**
   * Fetches again what the browser has thrown away since the install: nothing but a new version would bring it. False
   * where not all of it can be had, as with no network, or where the site is of another build by now. Never rejects.
   */
  mend(): Promise<boolean> {
    this.#mending ??= this.#fetchMissing()
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        this.#mending = undefined;
      });
    return this.#mending;
  }

  async #fetchMissing(): Promise<void> {
    const cache = await inTime(caches.open(siteCache(this.#site)));
    const kept = new Set((await inTime(cache.keys())).map(({ url }) => url));
    for (const { url, revision, integrity = '' } of this.#site.precache) {
      const key = this.#controller.getCacheKeyForURL(url);
      if (!key || kept.has(key)) continue;
      // Its sum is that of this build: a page that signs in, or a newer file, is an error. The browser checks all of it
      // before it answers, so that what is left is to write it down.
      const from = revision === null ? 'default' : 'no-cache';
      const signal = AbortSignal.timeout(patience);
      const answer = await fetch(url, { cache: from, credentials: 'same-origin', integrity, signal });
      if (!answer.ok) throw new Error(`The site does not send ${url}.`);
      // Browsers take no answer that was led elsewhere for a page.
      const own = answer.redirected ? new Response(answer.body, answer) : answer;
      await inTime(cache.put(key, own));
    }
  }

  /** The kept answer, that of an earlier build whose pages are still open, or the network's. */
  async answer(url: string, request: Request): Promise<Response> {
    return (await this.read(url)) ?? (await this.#earlier(url)) ?? fetch(request);
  }

  async #earlier(url: string): Promise<Response | undefined> {
    // Of what has a revision there is only the present one: such addresses are not found in a cache by themselves.
    const names = (await ifInTime(caches.keys())) ?? [];
    for (const cacheName of siteCaches(names, this.#site.base)) {
      const found = await ifInTime(caches.match(url, { cacheName }));
      if (found) return found;
    }
    return undefined;
  }

  /** A page of the site by its address below the base, as a host would find it. */
  async page(root: string, path: string): Promise<Response | undefined> {
    return (await this.read(root + path)) ?? this.read(`${root + path}index.html`);
  }
}
