/** Ends a request where nothing has been heard for too long, or where whoever asked for it ends it. */
export class Silence {
  readonly #controller = new AbortController();
  readonly #limit: number;
  readonly #outer: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `limit` in milliseconds; what goes on coming is not ended, however long it takes. */
  constructor(limit: number, outer?: AbortSignal) {
    this.#limit = limit;
    this.#outer = outer;
    outer?.addEventListener('abort', this.#stop);
    this.heard();
  }

  /** For the request. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** To be called whenever something has come. */
  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#stop, this.#limit);
  }

  /** To be called when all has come, or nothing more is wanted. */
  end(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this.#stop);
  }

  readonly #stop = () => this.#controller.abort(new TypeError('Nothing came.'));
}
