/** How often storage may have been waited for in vain before it is taken to be broken. */
const waits = 10;
/** How long one wait is, in milliseconds. */
const wait = 1000;

/** How long storage that did not answer is given less time, in milliseconds; what it does answer tells nothing of the rest. */
export const silence = 30_000;
/** When it last did not answer, by `performance.now()`: a clock may be set. */
let silentSince = Number.NEGATIVE_INFINITY;

/** Storage did not answer, neither yes nor no. */
export class NoAnswer extends Error {}

/**
 * What storage gives, if that is within ten seconds; rejects with `NoAnswer` where it does not come. A browser that throws a
 * site's storage away while something is written may never answer. It is waited for in short waits, since a tab that is
 * frozen meanwhile must not find that its time is over before it can hear the answer; `most` says in how many.
 */
export function inTime<T>(coming: Promise<T>, most = waits): Promise<T> {
  return new Promise((resolve, reject) => {
    let waited = 0;
    const timer = setInterval(() => {
      waited++;
      if (waited < most) return;
      clearInterval(timer);
      silentSince = performance.now();
      reject(new NoAnswer('Storage does not answer.'));
    }, wait);
    coming.then(resolve, reject).finally(() => clearInterval(timer));
  });
}

/** As `inTime`, where storage is asked for many things, one after the other: none but the first is waited for so long. */
export function inTurn<T>(coming: Promise<T>): Promise<T> {
  return inTime(coming, performance.now() - silentSince < silence ? 1 : waits);
}

/** The same, and nothing where storage fails or does not answer: a page then comes from the network. Never rejects. */
export async function ifInTime<T>(coming: Promise<T | undefined>): Promise<T | undefined> {
  return inTurn(coming).catch(() => undefined);
}
