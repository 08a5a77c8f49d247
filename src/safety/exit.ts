import { keptInTab } from '../ui/kept-values.ts';

/**
 * Leaving at once. Runs before anything else on every page, needs nothing else of the page, and works while
 * the page is still loading. What it does better than GOV.UK's component, and why: `safety.md` of the project;
 * https://design-system.service.gov.uk/components/exit-this-page/.
 */

/** Marks, for this tab, that the reader left: Back must not show again what they left. */
const leftKey = 'left';
/** How long three presses of Shift may take from one to the next, in milliseconds. */
const pressWindow = 5000;
/** How long our own server may take to show that there is a network, in milliseconds. */
const probeTime = 3000;
/** How long the page may stay empty until it shows the time, in milliseconds. */
const emptyTime = 400;

/** Finds the exit link; its attributes carry the addresses and the words, so that no script must know them. */
export function exitLink(): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>('a[data-exit]');
}

/**
 * Empties the page within the frame, takes its address and title out of the tab, then goes to the neutral
 * page; without a network to a plain clock of our own, never to the browser's error page.
 */
function leave(): void {
  const link = exitLink();
  // The page is empty already: somebody in a hurry presses more often than needed.
  if (!link) return;
  const neutral = link.href;
  const clock = link.dataset.clock ?? '/clock/';
  remember();
  empty();
  history.replaceState(null, '', clock);
  keepAddress(clock);
  // A slow network is waited for with a clock on the screen: a page that stays white makes people look.
  setTimeout(showTime, emptyTime);
  void networkAnswers(clock).then(answers => {
    if (answers) location.replace(neutral);
    else if (navigator.serviceWorker?.controller) location.replace(clock);
    else showTime();
  });
}

/**
 * Keeps the clock's address in the tab as long as this document is there: what the page was still doing, such as following a
 * link, must not put its own there, and Back to an entry of the same document finds the clock's in its place.
 */
function keepAddress(clock: string): void {
  const put = history.replaceState.bind(history, null, '', clock);
  history.pushState = () => {};
  history.replaceState = () => {};
  const onBack = (event: PopStateEvent) => {
    event.stopImmediatePropagation();
    put();
  };
  addEventListener('popstate', onBack, { capture: true });
}

/** Empties the page, and takes its title out of the tab. */
export function empty(): void {
  // What is still on its way, words or scripts, must not come into the empty page.
  window.stop();
  // A voice that reads a report aloud is the browser's, and would go on without the page.
  window.speechSynthesis?.cancel();
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'));
  document.title = timeNow();
}

function timeNow(): string {
  return new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

/** `navigator.onLine` knows when there is no network, not when there is one: our own server is asked. */
async function networkAnswers(clock: string): Promise<boolean> {
  if (navigator.onLine === false) return false;
  try {
    // The worker leaves HEAD alone, so only the network can answer.
    const answer = await fetch(clock, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(probeTime),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** A clock in the emptied page, for a browser that keeps nothing and has no network. */
export function showTime(): void {
  const tick = () => {
    document.body.textContent = timeNow();
    document.title = timeNow();
  };
  tick();
  setInterval(tick, 1000);
}

function remember(): void {
  // Without session storage Back may show an earlier page of ours, but never the one that was left.
  keptInTab.keep(leftKey, '1');
}

function hasLeft(): boolean {
  return keptInTab.read(leftKey) === '1';
}

/** Keeps Back, Forward and a restored page from showing what the reader left. */
export function guardReturn(clock: string): void {
  const goOn = () => {
    document.documentElement.hidden = true;
    document.title = timeNow();
    location.replace(clock);
  };
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type === 'back_forward' && hasLeft()) goOn();
  addEventListener('pageshow', event => {
    if (event.persisted && hasLeft()) goOn();
  });
}

/** Listens for the exit link and for Shift three times; `goAway` leaves. */
export function installExit(goAway: () => void = leave): void {
  addEventListener(
    'click',
    event => {
      const link =
        event.target instanceof Element ? event.target.closest('a[data-exit], a[data-exit-too]') : null;
      if (!link) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      goAway();
    },
    { capture: true },
  );
  const presses = new ShiftPresses(goAway, showProgress);
  addEventListener('keydown', event => shiftLeaves() && presses.down(event), { capture: true });
  addEventListener('keyup', event => shiftLeaves() && presses.up(event), { capture: true });
  addEventListener('blur', () => presses.reset());
}

/** False where a reader's aids, such as sticky keys, need Shift for themselves: a setting, which is on `<html>` (`aids/`). */
function shiftLeaves(): boolean {
  return document.documentElement.dataset.shift !== 'off';
}

/** Counts presses of Shift alone on a real keyboard; anything else starts the count again. */
export class ShiftPresses {
  #count = 0;
  #alone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #leave: () => void;
  readonly #progress: (count: number) => void;

  constructor(leave: () => void, progress: (count: number) => void) {
    this.#leave = leave;
    this.#progress = progress;
  }

  down(event: KeyboardEvent): void {
    if (isBareShift(event)) {
      if (!event.repeat) this.#alone = true;
    } else {
      this.#alone = false;
      this.reset();
    }
  }

  up(event: KeyboardEvent): void {
    // While the other Shift is still held, this release is part of the same press (govuk-frontend #5393).
    if (event.key !== 'Shift' || !this.#alone || event.shiftKey || !isHardware(event)) return;
    this.#alone = false;
    this.#count++;
    clearTimeout(this.#timer);
    this.#progress(this.#count);
    if (this.#count >= 3) this.#leave();
    else this.#timer = setTimeout(() => this.reset(), pressWindow);
  }

  reset(): void {
    clearTimeout(this.#timer);
    if (this.#count === 0) return;
    this.#count = 0;
    this.#progress(0);
  }
}

function isBareShift(event: KeyboardEvent): boolean {
  return event.key === 'Shift' && isHardware(event) && !event.ctrlKey && !event.altKey && !event.metaKey;
}

/** An on-screen keyboard's Shift has no place on a keyboard (govuk-frontend #4095). */
function isHardware(event: KeyboardEvent): boolean {
  return event.code === 'ShiftLeft' || event.code === 'ShiftRight';
}

/** Shows and says how many presses are still to go. */
function showProgress(count: number): void {
  const link = exitLink();
  if (!link) return;
  if (count === 0) delete link.dataset.presses;
  else link.dataset.presses = String(count);
  const status = document.getElementById('exit-status');
  if (status) status.textContent = count === 0 ? '' : (link.dataset[`said${count}`] ?? '');
}
