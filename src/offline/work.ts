import type { SaveManifest, SaveProblem } from '../model/save.ts';
import { inTime } from '../ui/in-time.ts';
import { copyNames, deleteCache } from './caches.ts';
import { type Checked, checkCopy } from './checking.ts';
import { type Doings, type Message, whichCopy } from './doings.ts';
import type { Copy } from './listing.ts';
import { lookForNewer } from './looking.ts';
import { abandon } from './making.ts';
import { isReportCache, removalMark } from './reader-caches.ts';
import { siteRoot } from './root.ts';
import { saveReport } from './save.ts';
import { pausing, type Wish } from './saving.ts';

/** What the shelf lets its work do with it. */
interface Shelf {
  readonly doings: Doings;
  /** What storage was last seen to hold. */
  readonly copies: () => readonly Copy[];
  /** Reads storage again; `settle` is called before what was found is shown. */
  readonly read: (settle: () => void) => Promise<void>;
  /** Shows what is going on, without reading. */
  readonly show: () => void;
  /** Tells the other tabs. */
  readonly say: (message: Message) => void;
}

/** What is asked to be saved; see `ShelfStore.save`. */
interface Asked {
  readonly slug: string;
  readonly title: string;
  readonly wish: Wish | undefined;
  readonly offered: SaveManifest | undefined;
}

interface Running {
  readonly controller: AbortController;
  readonly ended: Promise<void>;
}

/** How many caches are deleted at once. */
const atOnce = 20;
/** How long the shown progress may lag behind, in milliseconds. */
const showEvery = 150;

/** Everything that changes what is saved: saving, pausing, checking, removing. One for each shelf. */
export class ShelfWork {
  readonly #shelf: Shelf;
  readonly #running = new Map<string, Running>();
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** See `ShelfStore.save`. */
  async save(asked: Asked): Promise<void> {
    const { slug, title } = asked;
    if (this.#running.has(slug)) return;
    const { doings, show } = this.#shelf;
    const controller = new AbortController();
    doings.going.set(slug, { title, step: { kind: 'saving', done: 0, all: 0 } });
    doings.problems.delete(slug);
    doings.paused.delete(slug);
    show();
    // Browsers ask or decide only at a reader's own act, such as this one; the answer is shown, not waited for.
    void navigator.storage?.persist?.().catch(() => false);
    const ended = this.#follow(asked, controller);
    this.#running.set(slug, { controller, ended });
    await ended;
  }

  async #follow({ slug, title, wish, offered }: Asked, controller: AbortController): Promise<void> {
    const { doings } = this.#shelf;
    const outcome = await saveReport(slug, {
      signal: controller.signal,
      wish,
      offered,
      onProgress: step => {
        const isNews = doings.going.get(slug)?.step.kind !== step.kind;
        doings.going.set(slug, { title, step });
        this.#showSoon(isNews);
      },
    });
    if (outcome.kind === 'failed') {
      const { problem, needed } = outcome;
      const beside = whichCopy(this.#shelf.copies().find(copy => copy.slug === slug)?.state);
      doings.problems.set(slug, { problem, ...(needed === undefined ? {} : { needed }), beside });
    }
    if (outcome.kind === 'saved') doings.newer.delete(slug);
    if (outcome.kind === 'paused') doings.paused.add(slug);
    this.#running.delete(slug);
    await this.#tell(() => doings.going.delete(slug));
  }

  /** Shows news at once and mere bytes now and then: showing each piece that comes would take longer than fetching it. */
  #showSoon(isNews: boolean): void {
    if (isNews) {
      clearTimeout(this.#later);
      this.#later = undefined;
      this.#shelf.show();
      return;
    }
    this.#later ??= setTimeout(() => {
      this.#later = undefined;
      this.#shelf.show();
    }, showEvery);
  }

  /** See `ShelfStore.pause`. */
  pause(slug: string): void {
    this.#running.get(slug)?.controller.abort(pausing);
  }

  /** See `ShelfStore.cancel`. */
  async cancel(slug: string): Promise<void> {
    const running = this.#running.get(slug);
    if (running) {
      running.controller.abort();
      await running.ended;
      return;
    }
    // What cannot be taken away is listed as unfinished again.
    await inTime(abandon(slug, siteRoot())).catch(() => undefined);
    await this.#tell(() => this.#forget(slug));
  }

  /** See `ShelfStore.during`. */
  async during<T>(slugs: readonly string[], controller: AbortController, task: () => Promise<T>): Promise<T> {
    const running = task();
    const ended = running.then(
      () => {},
      () => {},
    );
    const own = { controller, ended };
    for (const slug of slugs) if (!this.#running.has(slug)) this.#running.set(slug, own);
    await ended;
    for (const slug of slugs) if (this.#running.get(slug) === own) this.#running.delete(slug);
    return running;
  }

  /** Stops the saves of a report, or of all (`*`), and forgets what was said of them: another tab removes what they write. */
  giveUp(slug: string): void {
    this.#stop(slug);
    this.#forget(slug);
  }

  #stop(slug: string): void {
    for (const [own, { controller }] of this.#running) {
      if (slug === '*' || slug === own) controller.abort();
    }
  }

  /** See `ShelfStore.remove`. */
  async remove(slug: string): Promise<boolean> {
    this.#shelf.say({ kind: 'removed', slug });
    return this.#delete(slug, () => copyNames(slug));
  }

  /** See `ShelfStore.removeAll`. */
  async removeAll(): Promise<boolean> {
    this.#shelf.say({ kind: 'removed', slug: '*' });
    // The mark is there before the first copy goes and is gone after the last: see `finishRemoval`. A full disk takes none,
    // and removing is what helps there.
    const mark = async () => void (await caches.open(removalMark).catch(() => undefined));
    return this.#delete('*', reportCaches, mark);
  }

  /** Goes on with removing everything, where the browser was ended in between. Rejects where storage does. */
  async finishRemoval(): Promise<void> {
    await deleteCaches(await reportCaches());
  }

  async #delete(
    slug: string,
    names: () => Promise<string[]>,
    begin: () => Promise<void> = async () => {},
  ): Promise<boolean> {
    const running = [...this.#running].filter(([own]) => slug === '*' || slug === own);
    this.#stop(slug);
    await Promise.all(running.map(([, { ended }]) => ended));
    let gone = false;
    try {
      await begin();
      await deleteCaches(await names());
      gone = (await names()).length === 0;
    } catch {
      gone = false;
    }
    await this.#tell(() => this.#forget(slug));
    return gone;
  }

  /** Forgets what was said of a report's copies, or of all (`*`). */
  #forget(slug: string): void {
    const { problems, paused, newer, withdrawn, takenAway, unnamed } = this.#shelf.doings;
    for (const told of [problems, paused, newer, unnamed]) {
      if (slug === '*') told.clear();
      else told.delete(slug);
    }
    if (slug !== '*') return;
    withdrawn.clear();
    takenAway.clear();
  }

  /** See `ShelfStore.check`. */
  async check(slug: string, isAsked: boolean): Promise<Checked | undefined> {
    const found = await checkCopy(slug, siteRoot(), isAsked).catch(() => undefined);
    if (found && (found.noted || found.lost > 0)) await this.#tell(() => {});
    return found;
  }

  /** See `lookForNewer`. */
  async lookForNewer(signal: AbortSignal): Promise<SaveProblem | undefined> {
    const { doings, copies, show } = this.#shelf;
    const looking = {
      ...{ doings, copies: copies() },
      remove: (slug: string) => this.remove(slug),
      tell: () => this.#tell(() => {}),
    };
    return lookForNewer(looking, signal).finally(show);
  }

  async #tell(settle: () => void): Promise<void> {
    await this.#shelf.read(settle);
    this.#shelf.say({ kind: 'changed' });
  }
}

async function reportCaches(): Promise<string[]> {
  return (await inTime(caches.keys())).filter(isReportCache);
}

/** Deletes caches, the mark of a removal last. */
async function deleteCaches(names: readonly string[]): Promise<void> {
  const copies = names.filter(name => name !== removalMark);
  // By some, so that storage is heard of while a long shelf is cleared.
  for (let at = 0; at < copies.length; at += atOnce)
    await inTime(Promise.all(copies.slice(at, at + atOnce).map(deleteCache)));
  if (names.includes(removalMark)) await inTime(deleteCache(removalMark));
}
