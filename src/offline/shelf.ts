import { useSyncExternalStore } from 'react';
import { type NoSaving, problemIn, type SaveProblem, type SaveState, totalBytes } from '../model/save.ts';
import { copyNames, isReportCache } from './caches.ts';
import { type Copy, dropBroken, listCopies } from './listing.ts';
import { siteRoot } from './root.ts';
import type { SaveOutcome, SaveStep } from './save.ts';

/** What is saved on this device, as far as is known. */
export type Shelf =
  | Extract<SaveState, { kind: 'unknown' | 'unavailable' }>
  | {
      readonly kind: 'ready';
      readonly copies: readonly Copy[];
      /** Reports with something to say about their saving, by slug; others are not saved. */
      readonly states: ReadonlyMap<string, SaveState>;
      /** Whether the browser promised to keep what is saved; `undefined` where it does not say. */
      readonly kept: boolean | undefined;
    };

interface Running {
  readonly title: string;
  readonly controller: AbortController;
  step: SaveStep;
  ended: Promise<void>;
}

/** What storage was last seen to hold. */
type Found =
  | Extract<SaveState, { kind: 'unknown' | 'unavailable' }>
  | { readonly kind: 'found'; readonly copies: readonly Copy[]; readonly kept: boolean | undefined };

/** What tabs tell each other: that something changed, or that copies are going (`*` for all). */
type Message = { readonly kind: 'changed' } | { readonly kind: 'removed'; readonly slug: string };

const unknown: Shelf = { kind: 'unknown' };
const notSaved: SaveState = { kind: 'not-saved' };

/**
 * The one store of what is saved. It keeps nothing of its own but what is going on in this document; everything
 * else it reads from Cache Storage again whenever it changes, here or in another tab.
 */
export class ShelfStore {
  #shelf: Shelf = unknown;
  #found: Found = { kind: 'unknown' };
  #reading = 0;
  readonly #running = new Map<string, Running>();
  readonly #problems = new Map<string, { problem: SaveProblem; needed?: number }>();
  /** Sizes of newer revisions that were found on the site. */
  readonly #newer = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  #channel: BroadcastChannel | undefined;

  readonly snapshot = (): Shelf => this.#shelf;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#open();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#close();
    };
  };

  #open(): void {
    if (typeof BroadcastChannel === 'function') {
      this.#channel = new BroadcastChannel('shelf');
      this.#channel.addEventListener('message', event => this.#hear(event.data as Message));
    }
    document.addEventListener('visibilitychange', this.#look);
    void this.refresh();
  }

  #close(): void {
    this.#channel?.close();
    this.#channel = undefined;
    document.removeEventListener('visibilitychange', this.#look);
  }

  readonly #look = () => {
    if (document.visibilityState === 'visible') void this.refresh();
  };

  #hear(message: Message): void {
    if (message.kind === 'removed') {
      for (const [slug, { controller }] of this.#running) {
        if (message.slug === '*' || message.slug === slug) controller.abort();
      }
    }
    // What goes is told again when it is gone.
    else void this.refresh();
  }

  /** Reads Cache Storage again. Never rejects: storage that cannot be read is a state. */
  readonly refresh = (): Promise<void> => this.#read(() => {});

  /** Reads Cache Storage; `settle` is called once it has been read and before it is shown. */
  async #read(settle: () => void): Promise<void> {
    const turn = ++this.#reading;
    const found = await look();
    settle();
    // A later reading is on its way and knows better.
    if (turn !== this.#reading) return;
    this.#found = found;
    this.#show();
  }

  /** Starts or finishes the saving of a report; a second call while it goes on does nothing. */
  async save(slug: string, title: string): Promise<void> {
    if (this.#running.has(slug)) return;
    const controller = new AbortController();
    const step: SaveStep = { kind: 'saving', done: 0, all: 0 };
    const running: Running = { title, controller, step, ended: Promise.resolve() };
    this.#running.set(slug, running);
    this.#problems.delete(slug);
    this.#show();
    // Browsers ask or decide only at a reader's own act, such as this one; the answer is shown, not waited for.
    void navigator.storage?.persist?.().catch(() => false);
    running.ended = this.#follow(slug, running);
    await running.ended;
  }

  async #follow(slug: string, running: Running): Promise<void> {
    const outcome = await this.#saveReport(slug, running);
    if (outcome.kind === 'failed') this.#problems.set(slug, outcome);
    if (outcome.kind === 'saved') this.#newer.delete(slug);
    await this.#tell(() => this.#running.delete(slug));
  }

  async #saveReport(slug: string, running: Running): Promise<SaveOutcome> {
    // What saves comes when it is wanted, and from the worker where there is no network.
    const code = await import('./save.ts').catch(() => undefined);
    if (!code) return { kind: 'failed', problem: 'no-network' };
    return code.saveReport(slug, {
      signal: running.controller.signal,
      onProgress: step => {
        running.step = step;
        this.#show();
      },
    });
  }

  /** Stops a save; what it had written is deleted. */
  readonly cancel = (slug: string): void => this.#running.get(slug)?.controller.abort();

  /** Deletes all copies of a report. False where something of them is left. */
  async remove(slug: string): Promise<boolean> {
    this.#say({ kind: 'removed', slug });
    return this.#delete([slug], async () => copyNames(slug));
  }

  /** Deletes all copies of all reports. False where something is left. */
  async removeAll(): Promise<boolean> {
    this.#say({ kind: 'removed', slug: '*' });
    return this.#delete([...this.#running.keys()], async () => (await caches.keys()).filter(isReportCache));
  }

  async #delete(slugs: readonly string[], names: () => Promise<string[]>): Promise<boolean> {
    for (const slug of slugs) this.cancel(slug);
    await Promise.all(slugs.map(slug => this.#running.get(slug)?.ended));
    let gone = false;
    try {
      for (const name of await names()) await caches.delete(name);
      gone = (await names()).length === 0;
    } catch {
      gone = false;
    }
    await this.#tell(() => {
      for (const slug of slugs) this.#problems.delete(slug);
    });
    return gone;
  }

  /** Reads a saved copy through and lets go of files that no longer are what they were. */
  async check(slug: string): Promise<void> {
    if (whatIsMissing()) return;
    const broken = await dropBroken(slug, siteRoot()).catch(() => false);
    if (broken) await this.#tell(() => {});
  }

  /** Asks the site whether saved reports have a newer revision. Says what stopped it, if something did. */
  async lookForNewer(signal: AbortSignal): Promise<SaveProblem | undefined> {
    try {
      const { fetchManifest } = await import('./download.ts');
      for (const { slug, state } of this.#found.kind === 'found' ? this.#found.copies : []) {
        if (state.kind !== 'saved') continue;
        const manifest = await fetchManifest(slug, siteRoot(), { signal });
        if (manifest.revision !== state.revision) this.#newer.set(slug, totalBytes(manifest));
      }
    } catch (error) {
      return problemIn(error);
    } finally {
      this.#show();
    }
    return undefined;
  }

  async #tell(settle: () => void): Promise<void> {
    await this.#read(settle);
    this.#say({ kind: 'changed' });
  }

  #say(message: Message): void {
    this.#channel?.postMessage(message);
  }

  /** Shows what storage holds together with what is going on here. */
  #show(): void {
    const found = this.#found;
    if (found.kind !== 'found') {
      this.#publish(found);
      return;
    }
    const states = new Map<string, SaveState>();
    for (const [slug, problem] of this.#problems)
      states.set(slug, { ...notSaved, ...problem, kind: 'not-saved' });
    const copies = found.copies.map(copy => ({ ...copy, state: this.#overlaid(copy) }));
    for (const [slug, { title, step }] of this.#running) {
      if (!copies.some(copy => copy.slug === slug)) copies.push({ slug, title, state: step });
    }
    for (const { slug, state } of copies) states.set(slug, state);
    this.#publish({ kind: 'ready', copies, states, kept: found.kept });
  }

  #overlaid({ slug, state }: Copy): SaveState {
    const step = this.#running.get(slug)?.step;
    if (step) return step;
    const problem = this.#problems.get(slug)?.problem;
    const told = problem ? { problem } : {};
    if (state.kind === 'unfinished') return { ...state, ...told };
    if (state.kind !== 'saved') return state;
    const all = this.#newer.get(slug);
    const newer = state.newer ?? (all === undefined ? undefined : { done: 0, all });
    return { ...state, ...told, ...(newer ? { newer } : {}) };
  }

  #publish(shelf: Shelf): void {
    this.#shelf = shelf;
    for (const listener of this.#listeners) listener();
  }
}

async function look(): Promise<Found> {
  const missing = whatIsMissing();
  if (missing) return { kind: 'unavailable', reason: missing };
  try {
    const copies = await listCopies(siteRoot());
    const kept = await navigator.storage?.persisted?.();
    return { kind: 'found', copies, kept };
  } catch {
    // Private windows of some browsers have Cache Storage and refuse every use of it.
    return { kind: 'unavailable', reason: 'blocked' };
  }
}

/** What this browser lacks for saving, if anything. */
function whatIsMissing(): NoSaving | undefined {
  if (window.isSecureContext === false) return 'insecure';
  const { serviceWorker } = navigator as Partial<Navigator>;
  const { caches: storage, crypto: cryptography } = globalThis as Partial<typeof globalThis>;
  return serviceWorker && storage && cryptography?.subtle ? undefined : 'missing';
}

/** The shelf of this document. */
export const shelf = new ShelfStore();

/** What is saved on this device. */
export function useShelf(): Shelf {
  return useSyncExternalStore(shelf.subscribe, shelf.snapshot, () => unknown);
}

/** Where the saving of one report stands. */
export function useSaveState(slug: string): SaveState {
  const known = useShelf();
  return known.kind === 'ready' ? (known.states.get(slug) ?? notSaved) : known;
}

/** The neutral title under which a report is listed; `undefined` where nothing of it is on this device. */
export function useSavedTitle(slug: string): string | undefined {
  const known = useShelf();
  return known.kind === 'ready' ? known.copies.find(copy => copy.slug === slug)?.title : undefined;
}
