import { useSyncExternalStore } from 'react';
import { Workbox } from 'workbox-window';
import { pause } from './pause.ts';
import { siteRoot } from './root.ts';

/** What a reader can be told about the version of the site. */
export type UpdateState =
  | 'none'
  /** A new version is on the device and waits to be asked for. */
  | 'ready'
  | 'applying'
  /** The site is of a newer version, which another tab took, say; this page is of the old one and goes on as it is. */
  | 'replaced';

let state: UpdateState = 'none';
let workbox: Workbox | undefined;
/** The address of the worker's file, once it has been registered. */
let address: string | undefined;
let again: () => void = () => {};
const listeners = new Set<() => void>();

function change(next: UpdateState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The state of the site's version, for a component. */
export function useUpdate(): UpdateState {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
    () => 'none',
  );
}

/**
 * Registers the service worker once the page has loaded and rests. `trusted` makes of its address one that a browser
 * with Trusted Types accepts. A worker that cannot be registered changes nothing for a reader but that saving says why
 * it cannot. The page reloads only after `takeNewVersion`.
 */
export function startUpdates(
  trusted: (url: string) => string,
  reload: () => void = () => location.reload(),
): void {
  // Code that comes by itself did not come: what asked for it says so, and here is why.
  addEventListener('vite:preloadError', async () => {
    if ((await isOutdated()) && state === 'none') change('replaced');
  });
  if (!(navigator as Partial<Navigator>).serviceWorker) return;
  whenAtRest(async () => {
    try {
      address = trusted(`${siteRoot()}sw.js`);
      await register(address, reload);
    } catch {
      // A missing, broken or refused worker (private windows, a host's error page): the page works without.
    }
  });
}

async function register(url: string, reload: () => void): Promise<void> {
  // The first worker claims its pages, which is no update: the page is what it would be after a reload. One from further
  // up the host is that of before the site moved (F27).
  let controlled = navigator.serviceWorker.controller?.scriptURL === `${siteRoot()}sw.js`;
  again = reload;
  workbox = new Workbox(url, { scope: siteRoot(), updateViaCache: 'none' });
  workbox.addEventListener('waiting', () => change('ready'));
  workbox.addEventListener('controlling', () => {
    // “Forget everything” takes the worker away, which is no other version.
    if (!navigator.serviceWorker.controller) {
      controlled = false;
      return;
    }
    if (state === 'applying') reload();
    else if (controlled) change('replaced');
    controlled = true;
  });
  const registration = await workbox.register();
  // One that retires (worker/retire.ts) was brought back by this; any other looks whether it has all of the site.
  // Chromium may let one that was just installed wait half a minute for the old one to be idle, though it asked not to.
  (registration?.waiting ?? registration?.active)?.postMessage({ type: 'PAGE_OPENED' });
}

function whenAtRest(task: () => void): void {
  const rest = () => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 5000 });
    else setTimeout(task, 500);
  };
  if (document.readyState === 'complete') rest();
  else window.addEventListener('load', rest, { once: true });
}

/**
 * Whether the site is of another build by now than this page. False where nobody can tell: with no network, or where a
 * network's sign-in page comes instead.
 */
export async function isOutdated(): Promise<boolean> {
  const own = document.querySelector('script[type="module"]')?.getAttribute('src');
  const page = await fetch(siteRoot()).then(
    answer => answer.text(),
    () => '',
  );
  return own != null && page.includes('id="app"') && !page.includes(`"${own}"`);
}

/** Starts the new version and reloads this page once it is there. The browser keeps the place on the page. */
export function takeNewVersion(): void {
  change('applying');
  workbox?.messageSkipWaiting();
  // A worker that was replaced meanwhile never answers; the reader asked for a reload and gets it.
  setTimeout(again, 8000);
}

/** Puts the notice away until the site is opened the next time. */
export function waitWithNewVersion(): void {
  change('none');
}

/** How long to wait for a registration to be made, in milliseconds. */
const patience = 10_000;
const step = 250;
/** How long the site's own files may take to come again, in milliseconds. */
const mendingPatience = 60_000;

/**
 * Whether there is a worker that shows saved reports with no signal. One that is being installed is waited for
 * as long as it takes; `failed` where it was, and not all of the site came; `none` where the browser has none. Where an
 * earlier one did not come, it is asked for again. Rejects only when the signal is aborted.
 */
export async function workerComes(signal: AbortSignal): Promise<'active' | 'failed' | 'none'> {
  const isRefused = (await findWorker()) === 'none' && address !== undefined && !(await isTaken(address));
  let wasComing = false;
  for (let waited = 0; ; waited += step) {
    const found = await findWorker();
    if (found === 'active') return found;
    if (found === 'none' && wasComing) return 'failed';
    if (found === 'none' && (isRefused || waited >= patience)) return found;
    wasComing ||= found === 'coming';
    await pause(step, signal);
  }
}

/** Registers the worker once more; false where the browser does not take it. */
async function isTaken(url: string): Promise<boolean> {
  try {
    await navigator.serviceWorker.register(url, { scope: siteRoot(), updateViaCache: 'none' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Has the worker look whether all of the site that it is to show with no signal is still there, and fetch what a browser
 * has thrown away. False where not all can be had, or had in a minute. A worker of a version that knows nothing of this, and
 * says nothing at all, counts as whole. Rejects only when the signal is aborted.
 */
export async function siteIsWhole(signal: AbortSignal): Promise<boolean> {
  const worker = (await navigator.serviceWorker.getRegistration(siteRoot()))?.active;
  if (!worker) return false;
  const { port1, port2 } = new MessageChannel();
  const answered = new AbortController();
  const end = () => answered.abort(signal.reason);
  signal.addEventListener('abort', end);
  try {
    let isKnown = false;
    const answer = new Promise<boolean>(resolve => {
      port1.onmessage = ({ data }) => {
        isKnown = true;
        if (typeof data === 'boolean') resolve(data);
      };
    });
    worker.postMessage({ type: 'MEND' }, [port2]);
    return await Promise.race([answer, pause(mendingPatience, answered.signal).then(() => !isKnown)]);
  } finally {
    signal.removeEventListener('abort', end);
    answered.abort();
    port1.close();
  }
}

/** Whether there is a worker now that shows saved reports with no signal, or one is on its way. Never rejects. */
export async function findWorker(): Promise<'active' | 'coming' | 'none'> {
  try {
    const registration = await (navigator as Partial<Navigator>).serviceWorker?.getRegistration(siteRoot());
    // A worker further up the host is another site's, or this one's from before it moved (F27).
    if (registration?.scope !== siteRoot()) return 'none';
    if (registration.active) return 'active';
    return registration.installing || registration.waiting ? 'coming' : 'none';
  } catch {
    return 'none';
  }
}
