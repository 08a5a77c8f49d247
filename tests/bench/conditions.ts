import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { Traffic, type WorkerEvent } from './traffic.ts';
import { installVitals } from './vitals.ts';

/** Slow 4G: throughput in bytes a second, latency in milliseconds. */
export const slow4g = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** How many times slower the processor is made. */
export const slowdown = 4;

/** A phone of small size: the device of whoever waits longest. Sizes in CSS pixels. */
export const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };

/** A page under the conditions of the measurement, with what crosses the network for it. */
export interface SlowPage {
  readonly page: Page;
  readonly traffic: Traffic;
}

interface Conditions {
  /** False where the network is not what is measured. */
  readonly slowNetwork: boolean;
  /** False where the processor is not what is measured. */
  readonly slowProcessor?: boolean;
}

/**
 * Opens a page in a context with the processor slowed, unless it is not to be, and, if asked, the network too: for the page and for
 * its service worker, which is held until its network is slow as well.
 */
export async function openSlow(
  context: BrowserContext,
  { slowNetwork, slowProcessor = true }: Conditions,
): Promise<SlowPage> {
  const page = context.pages()[0] ?? (await context.newPage());
  await installVitals(page);
  const session = await context.newCDPSession(page);
  const traffic = new Traffic();
  await traffic.watchPage(session);
  await watchWorkers(session, traffic, slowNetwork);
  if (slowNetwork) await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4g });
  if (slowProcessor) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, traffic };
}

/** A page's workers are sessions inside its session: what is said to them goes through messages. */
async function watchWorkers(session: CDPSession, traffic: Traffic, slowNetwork: boolean): Promise<void> {
  let id = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const commands: [string, object][] = [['Runtime.runIfWaitingForDebugger', {}]];
    if (targetInfo.type === 'service_worker') {
      const conditions = { offline: false, ...slow4g };
      if (slowNetwork) commands.unshift(['Network.emulateNetworkConditions', conditions]);
      commands.unshift(['Network.enable', {}]);
    }
    for (const [method, params] of commands) {
      const message = JSON.stringify({ id: ++id, method, params });
      // A worker that is gone again needs no conditions.
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {});
    }
  });
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) =>
    traffic.hearWorker(sessionId, JSON.parse(message) as WorkerEvent),
  );
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
}
