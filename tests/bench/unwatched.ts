import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { phone, slow4g, slowdown } from './conditions.ts';
import { toldExpression, type Vitals, vitalsOf, vitalsScript } from './vitals.ts';

/** Long tasks count until 5 s after the load; in milliseconds. */
const watched = 6000;

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: object;
  readonly error?: { readonly message: string };
  readonly params?: { readonly sessionId?: string; readonly targetInfo?: { readonly type: string } };
}

/**
 * A browser that is spoken to directly. Playwright keeps the protocol's `Runtime` domain on, as open developer tools do: V8
 * then reads a script a second time when that makes its first `Error`, which React does as it starts. No reader waits for
 * that, so the page's work is measured here without it (https://chromedevtools.github.io/devtools-protocol/).
 */
class PlainBrowser {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Map<number, { done: (result: object) => void; failed: (error: Error) => void }>();
  readonly #hearers = new Set<(answer: Answer) => void>();
  #last = 0;
  #rest = '';

  private constructor(child: ChildProcess, profile: string) {
    this.#child = child;
    this.#profile = profile;
    // The protocol's pipe: we write to 3 and read from 4, a zero byte after each message.
    (child.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => this.#hear(text));
  }

  static async start(): Promise<PlainBrowser> {
    const profile = await mkdtemp(join(tmpdir(), 'twofold-bench-profile-'));
    const args = [
      ...chromiumArguments,
      '--headless',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
    ];
    const child = spawn(chromiumPath(), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    return new PlainBrowser(child, profile);
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<object> {
    const id = ++this.#last;
    const answer = new Promise<object>((done, failed) => this.#waiting.set(id, { done, failed }));
    (this.#child.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return answer;
  }

  on(hear: (answer: Answer) => void): void {
    this.#hearers.add(hear);
  }

  async close(): Promise<void> {
    const gone = new Promise(done => this.#child.once('close', done));
    this.send('Browser.close').catch(() => undefined);
    await gone;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #hear(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer;
      const waiting = this.#waiting.get(answer.id ?? 0);
      if (!waiting) for (const hear of this.#hearers) hear(answer);
      else if (answer.error) waiting.failed(new Error(answer.error.message));
      else waiting.done(answer.result ?? {});
      this.#waiting.delete(answer.id ?? 0);
    }
  }
}

/** A cold first view on slow 4G with a slow processor, with no developer tools' eyes on the page's script. */
export async function unwatchedView(address: string): Promise<Vitals> {
  const browser = await PlainBrowser.start();
  try {
    const { targetId } = (await browser.send('Target.createTarget', { url: 'about:blank' })) as {
      targetId: string;
    };
    const attached = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    const { sessionId } = attached as { sessionId: string };
    const page = (method: string, params: object = {}) => browser.send(method, params, sessionId);
    await slowWorkersToo(browser, page);
    const { viewport, deviceScaleFactor } = phone;
    await page('Emulation.setDeviceMetricsOverride', { ...viewport, deviceScaleFactor, mobile: false });
    await page('Page.enable');
    await page('Page.addScriptToEvaluateOnNewDocument', { source: vitalsScript });
    await page('Network.enable');
    await page('Network.emulateNetworkConditions', { offline: false, ...slow4g });
    await page('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const loaded = new Promise<void>(done =>
      browser.on(({ method }) => method === 'Page.loadEventFired' && done()),
    );
    await page('Page.navigate', { url: address });
    await loaded;
    await pause(watched);
    const { result } = (await page('Runtime.evaluate', {
      expression: toldExpression,
      returnByValue: true,
    })) as {
      result: { value: Parameters<typeof vitalsOf>[0] };
    };
    return vitalsOf(result.value, address);
  } finally {
    await browser.close();
  }
}

/** A worker is held until its network is as slow as the page's. */
async function slowWorkersToo(
  browser: PlainBrowser,
  page: (method: string, params?: object) => Promise<object>,
): Promise<void> {
  browser.on(({ method, params }) => {
    if (method !== 'Target.attachedToTarget' || !params?.sessionId) return;
    const { sessionId, targetInfo } = params;
    const commands: [string, object?][] =
      targetInfo?.type === 'service_worker'
        ? [['Network.enable'], ['Network.emulateNetworkConditions', { offline: false, ...slow4g }]]
        : [];
    for (const [name, values] of [...commands, ['Runtime.runIfWaitingForDebugger'] as const])
      browser.send(name, values, sessionId).catch(() => undefined);
  });
  await page('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
}
