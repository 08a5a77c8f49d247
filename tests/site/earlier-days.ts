import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Below those that a system gives away by itself, so that nobody gets it while a test has no network. */
const [firstPort, each] = [20_000, 1000];

/**
 * What browsers had kept at the end of an earlier day, for tests that begin on a later one: installing the worker takes
 * three times as much of the processor as opening a report, so each such day is lived through once. What a browser keeps
 * belongs to an address, so all tests that begin so have their server at the same port.
 */
export class EarlierDays {
  /** Where the server of each test is. */
  readonly port: number;
  readonly #folder: string;
  readonly #days = new Map<string, string>();

  private constructor(port: number, folder: string) {
    this.port = port;
    this.#folder = folder;
  }

  /** Finds a port that is free, among those of one of the processes that run tests at the same time. */
  static async start(process: number): Promise<EarlierDays> {
    let port = 0;
    do port = firstPort + each * process + Math.floor(Math.random() * each);
    while (!(await isFree(port)));
    return new EarlierDays(port, await mkdtemp(join(tmpdir(), 'twofold-earlier-')));
  }

  /** Puts into a profile that is still empty what a day has left; the day is lived through if it has not been. */
  async bring(profile: string, day: string, live: (profile: string) => Promise<void>): Promise<void> {
    const kept = this.#days.get(day) ?? join(this.#folder, String(this.#days.size));
    if (!this.#days.has(day)) {
      // A day that went wrong is no day.
      const lived = join(this.#folder, 'lived');
      await rm(lived, { recursive: true, force: true });
      await mkdir(lived);
      await live(lived);
      await rename(lived, kept);
      this.#days.set(day, kept);
    }
    await cp(kept, profile, { recursive: true });
  }

  async forget(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
