import { leftMark } from '../model/pack.ts';
import { empty, exitLink, showTime } from './exit.ts';

/** How long the neutral page's host may take to show that there is a network, in milliseconds. */
const probeTime = 3000;

/**
 * Leaves a report that was opened from a file. The page is a clock within the frame, and its one entry in the history
 * becomes that of the clock: a file can replace only its own fragment, so that is what says so, and a reload, Back or
 * Forward show the clock again (`guardFile`). Where the neutral page answers, it takes the entry's place.
 */
export function leaveFile(): void {
  const link = exitLink();
  // The page is empty already: somebody in a hurry presses more often than needed.
  if (!link) return;
  const neutral = link.href;
  empty();
  showTime();
  history.replaceState(null, '', leftMark);
  void answers(neutral).then(there => {
    if (there) location.replace(neutral);
  });
}

/** Keeps a file that was left from being shown by a reload, Back or Forward. Says whether it was left. */
export function guardFile(): boolean {
  if (location.hash !== leftMark) return false;
  empty();
  showTime();
  return true;
}

/**
 * `navigator.onLine` knows when there is no network, not when there is one. The browser's error page would be under the
 * neutral page's address; the policy of a pack lets this host be asked, and no other.
 */
async function answers(neutral: string): Promise<boolean> {
  if (navigator.onLine === false) return false;
  try {
    await fetch(neutral, {
      method: 'HEAD',
      mode: 'no-cors',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(probeTime),
    });
    return true;
  } catch {
    return false;
  }
}
