import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';

/** Who asked: the page or its service worker. */
export type Asker = 'page' | 'worker';

/** A request that was answered over the network. */
export interface Crossing {
  readonly url: string;
  readonly asker: Asker;
  /** Headers and body as they crossed, compressed. */
  readonly bytes: number;
}

/** A message of a worker's session. */
export interface WorkerEvent {
  readonly method?: string;
  readonly params?: NetworkEvent;
}

interface NetworkEvent {
  readonly requestId?: string;
  readonly request?: { readonly url: string };
  readonly encodedDataLength?: number;
}

/** What crossed the network for a page and its worker, by the browser's own count (`encodedDataLength`). */
export class Traffic {
  readonly #open = new Map<string, { url: string; asker: Asker }>();
  readonly #crossings: Crossing[] = [];
  #lastAt = performance.now();

  /** Answers that crossed the network; what came from a cache on the device or from the worker is not in it. */
  get crossings(): readonly Crossing[] {
    return this.#crossings;
  }

  async watchPage(session: CDPSession): Promise<void> {
    session.on('Network.requestWillBeSent', event => this.#hear('page', 'Network.requestWillBeSent', event));
    session.on('Network.loadingFinished', event => this.#hear('page', 'Network.loadingFinished', event));
    session.on('Network.loadingFailed', event => this.#hear('page', 'Network.loadingFailed', event));
    await session.send('Network.enable');
  }

  hearWorker(session: string, { method, params }: WorkerEvent): void {
    if (!method || !params?.requestId) return;
    this.#hear('worker', method, { ...params, requestId: `${session} ${params.requestId}` });
  }

  /** Waits until nothing has been asked or answered for `calm` milliseconds. */
  async quiet(calm: number): Promise<void> {
    for (;;) {
      const left = this.#lastAt + calm - performance.now();
      if (left <= 0 && this.#open.size === 0) return;
      await pause(Math.max(left, 100));
    }
  }

  #hear(
    asker: Asker,
    method: string,
    { requestId = '', request, encodedDataLength = 0 }: NetworkEvent,
  ): void {
    const open = this.#open.get(requestId);
    if (method === 'Network.requestWillBeSent' && request?.url.startsWith('http')) {
      this.#open.set(requestId, { url: request.url, asker });
    } else if (open && (method === 'Network.loadingFinished' || method === 'Network.loadingFailed')) {
      this.#open.delete(requestId);
      if (encodedDataLength > 0) this.#crossings.push({ ...open, bytes: encodedDataLength });
    } else return;
    this.#lastAt = performance.now();
  }
}

/** The bytes of all crossings of which `counts` is true. */
export function bytesOf(
  crossings: readonly Crossing[],
  counts: (crossing: Crossing) => boolean = () => true,
): number {
  return crossings.filter(counts).reduce((sum, { bytes }) => sum + bytes, 0);
}
