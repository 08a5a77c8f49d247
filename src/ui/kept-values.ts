/** Small texts by key, kept by the browser or, where it refuses, by this document alone. */
export interface KeptValues {
  /** What is kept under a key; `null` where nothing is. Never throws. */
  readonly read: (key: string) => string | null;
  /** Keeps a text, or nothing any more with `null`. Says whether the browser keeps it beyond this document. */
  readonly keep: (key: string, value: string | null) => boolean;
  /** Lets go of what this document alone has kept. */
  readonly forget: () => void;
}

/**
 * The browser's store of that name behind one small interface: a browser may throw at the very mention of it, or at
 * each use, and then memory does, until the page is left.
 */
function keptIn(name: 'localStorage' | 'sessionStorage'): KeptValues {
  const memory = new Map<string, string>();
  return {
    read: key => {
      try {
        return globalThis[name].getItem(key) ?? memory.get(key) ?? null;
      } catch {
        return memory.get(key) ?? null;
      }
    },
    keep: (key, value) => {
      memory.delete(key);
      try {
        if (value === null) globalThis[name].removeItem(key);
        else globalThis[name].setItem(key, value);
        return true;
      } catch {
        if (value !== null) memory.set(key, value);
        return false;
      }
    },
    forget: () => memory.clear(),
  };
}

/** What outlives the browser: the reader's settings. */
export const keptOnDevice = keptIn('localStorage');

/** What lasts as long as the tab: that it was left by Exit. */
export const keptInTab = keptIn('sessionStorage');
