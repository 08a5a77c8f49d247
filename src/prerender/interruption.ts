/** What a shell expects of a program that was interrupted. */
const interruptedStatus = 130;

/**
 * Obeys Ctrl+C and a request to end, whenever it comes, and leaves nothing behind. A terminal and the programs in
 * between may send it more than once. What is at work looks at the signal and stops by itself: a folder that is removed
 * while something still writes into it comes back.
 */
export class Interruption {
  readonly #controller = new AbortController();

  constructor() {
    process.on('SIGINT', this.#stop).on('SIGTERM', this.#stop);
  }

  /** Aborted, with a reason, once the program was asked to end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Obeys what was asked meanwhile. Nothing may be at work any more. */
  end(): void {
    process.off('SIGINT', this.#stop).off('SIGTERM', this.#stop);
    if (this.signal.aborted) process.exit(interruptedStatus);
  }

  readonly #stop = () => {
    if (!this.signal.aborted) console.error('Stopping.');
    this.#controller.abort();
  };
}
