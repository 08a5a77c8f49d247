import { useSyncExternalStore } from 'react';
import {
  type NoSaving,
  readable,
  type SavedPart,
  type SaveManifest,
  type SaveProblem,
  type SaveState,
} from '../model/save.ts';
import { ifInTime, inTime, inTurn, NoAnswer, silence } from '../ui/in-time.ts';
import type { Checked } from './checking.ts';
import { type Message, noDoings, overlaid, whichCopy } from './doings.ts';
import type { Copy } from './listing.ts';
import { isReportCache, removalMark } from './reader-caches.ts';
import { siteRoot } from './root.ts';
import type { Wish } from './saving.ts';
import type { ShelfWork } from './work.ts';

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
      /** Titles of reports that their publisher took back, and whose copies were removed in this document because of it. */
      readonly takenAway: readonly string[];
      /** Whether the site said nothing of one of them when it was asked what is new. */
      readonly isUnsure: boolean;
    };

/** What storage was last seen to hold. */
type Found =
  | Extract<SaveState, { kind: 'unknown' | 'unavailable' }>
  | { readonly kind: 'found'; readonly copies: readonly Copy[]; readonly kept: boolean | undefined };

const unknown: Shelf = { kind: 'unknown' };
const notSaved = { kind: 'not-saved' } as const;

/**
 * The one store of what is saved. It keeps nothing of its own but what is going on in this document; everything
 * else it reads from Cache Storage again whenever it changes, here or in another tab. What changes something comes when
 * it is first wanted: most readers save nothing.
 */
export class ShelfStore {
  #shelf: Shelf = unknown;
  #found: Found = { kind: 'unknown' };
  #reading = 0;
  readonly #doings = noDoings();
  readonly #listeners = new Set<() => void>();
  #channel: BroadcastChannel | undefined;
  #work: Promise<ShelfWork> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;

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
    clearTimeout(this.#later);
    this.#channel?.close();
    this.#channel = undefined;
    document.removeEventListener('visibilitychange', this.#look);
  }

  readonly #look = () => {
    if (document.visibilityState === 'visible') void this.refresh();
  };

  #hear(message: Message): void {
    // What goes is told again when it is gone.
    if (message.kind === 'removed') void this.#work?.then(work => work.giveUp(message.slug));
    else void this.refresh();
  }

  /** Reads Cache Storage again. Never rejects: storage that cannot be read is a state. */
  readonly refresh = (): Promise<void> => this.#read(() => {});

  /** Reads Cache Storage; `settle` is called once it has been read and before it is shown. */
  async #read(settle: () => void): Promise<void> {
    const turn = ++this.#reading;
    const found = await look(() => this.#doWork(work => work.finishRemoval(), undefined));
    settle();
    // A later reading is on its way and knows better.
    if (turn !== this.#reading) return;
    this.#found = found;
    this.#show();
    clearTimeout(this.#later);
    if (found.kind === 'unavailable' && found.reason === 'no-answer') this.#lookLater();
  }

  /**
   * Looks again by itself where storage did not answer: it may do so later, with nothing that tells of it. Not before it is
   * given its whole time again.
   */
  #lookLater(): void {
    if (this.#listeners.size > 0) this.#later = setTimeout(this.#look, silence + 1000);
  }

  /** Does something with the code that changes what is saved; `otherwise` where that cannot be had. */
  async #doWork<T>(task: (work: ShelfWork) => Promise<T>, otherwise: T): Promise<T> {
    const { ShelfWork } = await import('./work.ts').catch(() => ({ ShelfWork: undefined }));
    if (!ShelfWork) return otherwise;
    this.#work ??= Promise.resolve(
      new ShelfWork({
        doings: this.#doings,
        copies: () => (this.#found.kind === 'found' ? this.#found.copies : []),
        read: settle => this.#read(settle),
        show: () => this.#show(),
        say: message => this.#channel?.postMessage(message),
      }),
    );
    return task(await this.#work);
  }

  /**
   * Starts or finishes the saving of a report; a second call while it goes on does nothing. Without a wish, what was
   * chosen before is saved. `offered` is what the reader has just been told that it can be made of.
   */
  async save(slug: string, title: string, wish?: Wish, offered?: SaveManifest): Promise<void> {
    const isDone = await this.#doWork(async work => {
      await work.save({ slug, title, wish, offered });
      return true;
    }, false);
    if (isDone) return;
    this.#doings.problems.set(slug, { problem: 'no-network', beside: whichCopy(this.#stateOf(slug)) });
    this.#show();
  }

  #stateOf(slug: string): SaveState | undefined {
    return this.#found.kind === 'found'
      ? this.#found.copies.find(copy => copy.slug === slug)?.state
      : undefined;
  }

  /**
   * Saves several reports by `task`, such as those of a pack. It is stopped through `controller` where one of them is removed
   * meanwhile, here or in another tab. `otherwise` where the code for it cannot be had.
   */
  readonly during = <T>(
    slugs: readonly string[],
    controller: AbortController,
    task: () => Promise<T>,
    otherwise: T,
  ): Promise<T> => this.#doWork(work => work.during(slugs, controller, task), otherwise);

  /** Brings what saves a report while the reader is still being asked. */
  readonly prepare = (): void => {
    void this.#doWork(async () => {}, undefined);
    // Without a network it is asked for again where it is needed, and there that is said.
    void import('./listing.ts').catch(() => undefined);
  };

  /** Stops a save; what has come is kept to go on from. */
  readonly pause = (slug: string) => this.#doWork(async work => work.pause(slug), undefined);

  /** Stops a save or gives up one that was stopped; what it had written is deleted, a copy that was whole stays. */
  readonly cancel = (slug: string) => this.#doWork(work => work.cancel(slug), undefined);

  /** Deletes all copies of a report. False where something of them is left. */
  readonly remove = (slug: string): Promise<boolean> => this.#doWork(work => work.remove(slug), false);

  /** Deletes all copies of all reports. False where something is left. */
  readonly removeAll = (): Promise<boolean> => this.#doWork(work => work.removeAll(), false);

  /** Reads a saved copy through; see `checkCopy`. `undefined` where there is nothing to read, or no way to. */
  check(slug: string, isAsked = false): Promise<Checked | undefined> {
    if (whatIsMissing()) return Promise.resolve(undefined);
    return this.#doWork(work => work.check(slug, isAsked), undefined);
  }

  /** Whether no version of a report was left out when it was saved. True also where nothing of it is saved. */
  async hasAllVersions(slug: string): Promise<boolean> {
    try {
      if (!(await caches.keys()).some(isReportCache)) return true;
      return await (await import('./left-out.ts')).hasAllVersions(slug, siteRoot());
    } catch {
      // A browser that keeps nothing, or does not let us look.
      return true;
    }
  }

  /** Asks the site what is new about saved reports; see `ShelfWork`. Says what stopped it, if something did. */
  readonly lookForNewer = (signal: AbortSignal): Promise<SaveProblem | undefined> =>
    this.#doWork<SaveProblem | undefined>(work => work.lookForNewer(signal), 'no-network');

  /** Shows what storage holds together with what is going on here. */
  #show(): void {
    const found = this.#found;
    const { problems, going, takenAway, unnamed } = this.#doings;
    if (found.kind !== 'found') {
      this.#publish(found);
      return;
    }
    const states = new Map<string, SaveState>();
    for (const [slug, { problem, needed }] of problems)
      states.set(slug, { ...notSaved, problem, ...(needed === undefined ? {} : { needed }) });
    // The same object where nothing is new: a long list must not be shown anew for each byte of one report.
    const copies = found.copies.map(copy => overlaid(copy, this.#doings));
    for (const [slug, { title, step }] of going) {
      if (!copies.some(copy => copy.slug === slug)) copies.push({ slug, title, state: step });
    }
    for (const { slug, state } of copies) states.set(slug, state);
    const isUnsure = copies.some(({ slug }) => unnamed.has(slug));
    this.#publish({
      ...{ kind: 'ready', copies, states, isUnsure },
      kept: found.kept,
      takenAway: [...takenAway],
    });
  }

  #publish(shelf: Shelf): void {
    this.#shelf = shelf;
    for (const listener of this.#listeners) listener();
  }
}

async function look(finishRemoval: () => Promise<void>): Promise<Found> {
  const missing = whatIsMissing();
  if (missing) return { kind: 'unavailable', reason: missing };
  try {
    const names = (await inTurn(caches.keys())).filter(isReportCache);
    // The browser was ended while everything was being removed: what the reader asked for is done first.
    // Where storage refuses, what is left is listed, and can be removed again.
    if (names.includes(removalMark)) await finishRemoval().catch(() => undefined);
    // Most readers have saved nothing, and what reads copies comes only where there are some.
    if (names.length === 0) return { kind: 'found', copies: [], kept: undefined };
    const code = await import('./listing.ts').catch(() => undefined);
    if (!code) return { kind: 'unknown' };
    const kept = await ifInTime(Promise.resolve(navigator.storage?.persisted?.()));
    return { kind: 'found', copies: await inTime(code.listCopies(siteRoot())), kept };
  } catch (error) {
    // Private windows of some browsers have Cache Storage and refuse every use of it.
    return { kind: 'unavailable', reason: error instanceof NoAnswer ? 'no-answer' : 'blocked' };
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

/** What of a report was saved, where that is not all of it. */
export function useSavedPart(slug: string): SavedPart | undefined {
  const known = useShelf();
  const copy = known.kind === 'ready' ? known.copies.find(candidate => candidate.slug === slug) : undefined;
  return copy && readable(copy)?.part;
}

/** The neutral title under which a report is listed; `undefined` where nothing of it is on this device. */
export function useSavedTitle(slug: string): string | undefined {
  const known = useShelf();
  return known.kind === 'ready' ? known.copies.find(copy => copy.slug === slug)?.title : undefined;
}
