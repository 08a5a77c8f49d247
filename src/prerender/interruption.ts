/** What a shell expects of a program that was interrupted. */
const interruptedStatus = 130;

/**
 * Obeys Ctrl+C and a request to end, whenever it comes, and leaves nothing behind. A terminal and the programs in
 * between may send it more than once.
 */
export class Interruption {
  readonly #clean: () => Promise<void>;
  readonly #controller = new AbortController();
  #waits = false;

  /** `clean` removes whatever was written so far. */
  constructor(clean: () => Promise<void>) {
    this.#clean = clean;
    process.on('SIGINT', this.#stop).on('SIGTERM', this.#stop);
  }

  /** From now on nothing ends the program by itself: what comes next looks at the signal, and undoes what it did. */
  wait(): AbortSignal {
    this.#waits = true;
    return this.#controller.signal;
  }

  /** Cleans, and obeys what was asked meanwhile. */
  async end(): Promise<void> {
    await this.#clean();
    if (this.#controller.signal.aborted) process.exit(interruptedStatus);
    process.off('SIGINT', this.#stop).off('SIGTERM', this.#stop);
  }

  readonly #stop = () => {
    this.#controller.abort();
    if (!this.#waits) void this.#clean().finally(() => process.exit(interruptedStatus));
  };
}
