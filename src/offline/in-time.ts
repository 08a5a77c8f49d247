/** How often storage may have been waited for in vain before it is taken to be broken. */
const waits = 10;
/** How long one wait is, in milliseconds. */
const wait = 1000;

/** Storage did not answer, neither yes nor no. */
export class NoAnswer extends Error {}

/** What storage gives, and nothing where it fails or does not answer (`inTime`). Never rejects. */
export function ifInTime<T>(coming: Promise<T | undefined>): Promise<T | undefined> {
  return inTime(coming).catch(() => undefined);
}

/**
 * What storage gives, if that is within ten seconds; rejects with `NoAnswer` where it does not come. A browser that throws a
 * site's storage away while something is written may never answer. It is waited for in short waits, since a tab that is
 * frozen meanwhile must not find that its time is over before it can hear the answer.
 */
export function inTime<T>(coming: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let waited = 0;
    const timer = setInterval(() => {
      waited++;
      if (waited < waits) return;
      clearInterval(timer);
      reject(new NoAnswer('Storage does not answer.'));
    }, wait);
    coming.then(resolve, reject).finally(() => clearInterval(timer));
  });
}
