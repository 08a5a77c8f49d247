import { ifInTime, inTurn } from '../ui/in-time.ts';
import { type Trace, traces } from './device.ts';
import { forgettingMark } from './forgetting-mark.ts';
import { clearStores } from './stores.ts';

/** What forgetting needs of the rest of the site. */
export interface Forgetting {
  /** Stops saves in every tab, and removes what was saved. */
  readonly removeSaved?: () => Promise<unknown>;
  /** The address whose answer tells the browser to clear what it keeps (`Clear-Site-Data`), where the host sends that. */
  readonly clearingAddress?: string;
}

/** What came of forgetting. */
export interface Forgotten {
  /** What is still there. */
  readonly left: readonly Trace[];
  /**
   * Whether the address came whose answer tells the browser to clear its own cache of this site too. What the browser did
   * cannot be seen: Chromium hides even the header.
   */
  readonly asked: boolean;
}

/** How often, and how long from one look to the next, in milliseconds: a save in another tab takes a moment to stop. */
const looks = 12;
const between = 250;
/** After this no new look begins, in milliseconds: storage that never answers will not do so either. */
const longest = 20_000;
/** How long the host's answer may take, in milliseconds: some browsers clear before they let it through. */
const patience = 4000;

/**
 * Clears every store of this site, until two looks one after the other find nothing: what another tab was about to write
 * must not come in between. Goes on at the next start where the browser is ended (`finishForgetting`).
 */
export async function forgetEverything({ removeSaved, clearingAddress }: Forgetting): Promise<Forgotten> {
  await mark();
  if (removeSaved) await ifInTime(removeSaved());
  await clearUntilEmpty();
  const asked = clearingAddress !== undefined && (await askHost(clearingAddress));
  // This tab follows as the others do, which the browser tells.
  dispatchEvent(new StorageEvent('storage', { key: null }));
  return { left: await traces(), asked };
}

/** Goes on with forgetting where the browser was ended in between, before anything new is kept. */
export async function finishForgetting(): Promise<void> {
  await clearUntilEmpty();
  dispatchEvent(new StorageEvent('storage', { key: null }));
}

async function clearUntilEmpty(): Promise<void> {
  const end = performance.now() + longest;
  let empty = 0;
  for (let look = 0; look < looks && empty < 2 && performance.now() < end; look++) {
    if (look > 0) await new Promise(resolve => setTimeout(resolve, between));
    await clearStores();
    empty = (await traces()).length === 0 ? empty + 1 : 0;
  }
}

async function mark(): Promise<void> {
  try {
    await inTurn(caches.open(forgettingMark));
  } catch {
    // A browser that keeps no caches has little to forget, and that at once.
  }
}

async function askHost(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(patience) });
    return answer.ok;
  } catch {
    return false;
  }
}
