/** Lets tasks of one document go on one after the other, in the order in which they came. */
export class Turns {
  #busy = false;
  readonly #waiting: (() => void)[] = [];

  /**
   * Runs a task when those before it have ended; `onWaiting` is called where there are such. Rejects with the signal's
   * reason where it is aborted before the task's turn, else as the task does.
   */
  async take<T>(task: () => Promise<T>, signal: AbortSignal, onWaiting: () => void): Promise<T> {
    if (this.#busy) {
      onWaiting();
      // Whoever ends hands its turn over: nobody can come in between.
      await this.#wait(signal);
    }
    this.#busy = true;
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#busy = false;
    }
  }

  #wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        reject(signal.reason);
      };
      const go = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      this.#waiting.push(go);
      signal.addEventListener('abort', leave, { once: true });
    });
  }
}
