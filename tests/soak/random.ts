/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** One of a list. Throws where the list is empty. */
  one<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.next() * list.length)];
    if (found === undefined) throw new Error('Nothing can be chosen from an empty list.');
    return found;
  }

  /** The same things in another order (Fisher and Yates). */
  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    const found: T[] = [];
    while (left.length > 0) found.push(...left.splice(Math.floor(this.next() * left.length), 1));
    return found;
  }
}
