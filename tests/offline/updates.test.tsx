import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** A browser's side of a service worker, as far as an update needs it. */
class FakeWorker extends EventTarget {
  state = 'installing';
  readonly scriptURL = new URL('/sw.js', location.href).href;
  readonly messages: unknown[] = [];
  postMessage(message: unknown, _ports?: MessagePort[]) {
    this.messages.push(message);
  }
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  readonly scope = new URL('/', location.href).href;
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  readonly registered: unknown[][] = [];
  async register(...asked: unknown[]) {
    this.registered.push(asked);
    return this.registration;
  }
  async getRegistration() {
    return this.registration;
  }
  control(worker: FakeWorker) {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

let container: FakeContainer;
let updates: typeof import('../../src/offline/updates.ts');
const reload = vi.fn();
const trusted = vi.fn((url: string) => url);

beforeEach(async () => {
  container = new FakeContainer();
  vi.stubGlobal('navigator', { ...navigator, onLine: true, serviceWorker: container });
  vi.stubGlobal('requestIdleCallback', (task: () => void) => task());
  reload.mockClear();
  vi.resetModules();
  updates = await import('../../src/offline/updates.ts');
});

afterEach(() => vi.unstubAllGlobals());

async function showNotice() {
  const { UpdateNotice } = await import('../../src/offline/UpdateNotice.tsx');
  const { createWords: words, WordsProvider: Provider } = await import('../../src/strings/words.tsx');
  const en = await words('en');
  render(
    <Provider words={en}>
      <UpdateNotice />
    </Provider>,
  );
}

async function start() {
  updates.startUpdates(trusted, reload);
  await vi.waitFor(() => expect(container.registered).toHaveLength(1));
  await act(async () => {});
}

/** A new worker installs beside the one in control, and waits. */
async function publish(): Promise<FakeWorker> {
  const worker = new FakeWorker();
  container.registration.installing = worker;
  container.registration.dispatchEvent(new Event('updatefound'));
  container.registration.installing = null;
  container.registration.waiting = worker;
  await act(async () => {
    worker.become('installed');
    // workbox-window waits a moment to see whether the worker goes on by itself.
    await new Promise(resolve => setTimeout(resolve, 300));
  });
  return worker;
}

describe('registration', () => {
  test('past the HTTP cache, at the base, with an address that the page’s policy let through', async () => {
    await start();
    expect(trusted).toHaveBeenCalledWith(new URL('/sw.js', location.href).href);
    expect(container.registered[0]?.[1]).toEqual({
      scope: new URL('/', location.href).href,
      updateViaCache: 'none',
    });
  });

  test('F36: one that fails changes nothing, and saving learns that there is no worker', async () => {
    container.register = () => Promise.reject(new TypeError('A page came instead of a script.'));
    container.getRegistration = async () => undefined as never;
    updates.startUpdates(trusted, reload);
    expect(await updates.workerComes(new AbortController().signal)).toBe('none');
  });

  test('F19: without service workers nothing happens', () => {
    vi.stubGlobal('navigator', { onLine: true });
    expect(() => updates.startUpdates(trusted, reload)).not.toThrow();
  });

  test('F27: a worker of another scope is not ours', async () => {
    Object.assign(container.registration, { active: new FakeWorker(), scope: 'https://elsewhere.example/' });
    container.register = () => Promise.reject(new Error('No.'));
    updates.startUpdates(trusted, reload);
    expect(await updates.workerComes(new AbortController().signal)).toBe('none');
  });

  test('F27: tells a worker that retires that a page has come, also while it still waits for the old one', async () => {
    const [old, retiring] = [new FakeWorker(), new FakeWorker()];
    Object.assign(container.registration, { active: old, waiting: retiring });
    await start();
    expect([old.messages, retiring.messages]).toEqual([[], [{ type: 'PAGE_OPENED' }]]);
    Object.assign(container.registration, { active: retiring, waiting: null });
    vi.resetModules();
    (await import('../../src/offline/updates.ts')).startUpdates(trusted, reload);
    await vi.waitFor(() => expect(retiring.messages).toHaveLength(2));
  });

  test('a worker that is being installed is waited for', async () => {
    container.registration.installing = new FakeWorker();
    const active = updates.workerComes(new AbortController().signal);
    setTimeout(() => {
      container.registration.active = container.registration.installing;
    }, 300);
    expect(await active).toBe('active');
  });
});

describe('F01: a worker whose files do not all come', () => {
  const register = () => {
    container.registration.installing = new FakeWorker();
    setTimeout(() => {
      container.registration.installing = null;
    }, 400);
  };

  test('is told from a browser that has none, and asked for again by the next save', async () => {
    updates.startUpdates(trusted, reload);
    await vi.waitFor(() => expect(container.registered).toHaveLength(1));
    register();
    expect(await updates.workerComes(new AbortController().signal)).toBe('failed');
    container.register = async (...asked) => {
      container.registered.push(asked);
      container.registration.active = new FakeWorker();
      return container.registration;
    };
    expect(await updates.workerComes(new AbortController().signal)).toBe('active');
    expect(container.registered).toHaveLength(2);
  });
});

describe('F20: whether all of the site is there', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test.each([
    ['that says nothing is of a version that knows nothing of this', [], true],
    ['that begins and does not end has not all of it', ['begun'], false],
    ['that has all of it says so', ['begun', true], true],
    ['that cannot have all of it says so', ['begun', false], false],
  ])('a worker %s', async (_, said, expected) => {
    const worker = new FakeWorker();
    worker.postMessage = (_message: unknown, [port]: MessagePort[] = []) => {
      for (const word of said) port?.postMessage(word);
    };
    container.registration.active = worker;
    const whole = updates.siteIsWhole(new AbortController().signal);
    // Messages come by real turns of the event loop.
    for (let turn = 0; turn < 20; turn++) await new Promise(resolve => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await whole).toBe(expected);
  });
});

describe('a site that moved', () => {
  test('F27: being claimed by its own worker, where the old one from further up was, is no news', async () => {
    container.controller = Object.assign(new FakeWorker(), {
      scriptURL: new URL('/old/sw.js', location.href).href,
    });
    await showNotice();
    await start();
    await act(async () => container.control(new FakeWorker()));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('code that does not come', () => {
  const page = (script: string) =>
    new Response(`<div id="app"></div><script type="module" src="${script}"></script>`);
  const failed = async () => {
    await act(async () => {
      window.dispatchEvent(new Event('vite:preloadError'));
      await new Promise(resolve => setTimeout(resolve, 20));
    });
  };

  beforeEach(async () => {
    document.head.innerHTML = '<script type="module" src="/assets/client-1111.js"></script>';
    await showNotice();
    await start();
  });
  afterEach(() => {
    document.head.innerHTML = '';
  });

  test('F12: because the site has another version is told, and nothing is loaded anew', async () => {
    vi.stubGlobal('fetch', async () => page('/assets/client-2222.js'));
    await failed();
    expect(screen.getByRole('status')).toHaveTextContent('This site has a newer version now.');
    expect(reload).not.toHaveBeenCalled();
  });

  test.each([
    ['the site is of the same version', async () => page('/assets/client-1111.js')],
    ['a network wants somebody to sign in', async () => new Response('<h1>Free wifi</h1>')],
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is no news of the site where %s', async (_, answer) => {
    vi.stubGlobal('fetch', answer);
    await failed();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(await updates.isOutdated()).toBe(false);
  });
});

describe('the first visit', () => {
  test('being claimed by the first worker reloads nothing and says nothing', async () => {
    await showNotice();
    await start();
    await act(async () => container.control(new FakeWorker()));
    expect(reload).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('a new version', () => {
  beforeEach(async () => {
    container.controller = new FakeWorker();
    await showNotice();
    await start();
  });

  test('is told in a region that was there before, and taken only when asked', async () => {
    const region = screen.getByRole('status');
    const worker = await publish();
    expect(region).toHaveTextContent('A new version of this site is ready.');
    expect(worker.messages).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Use it now' }));
    expect(worker.messages).toEqual([{ type: 'SKIP_WAITING' }]);
    expect(reload).not.toHaveBeenCalled();
    await act(async () => container.control(worker));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('“Later” puts the notice away', async () => {
    const worker = await publish();
    await userEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(worker.messages).toEqual([]);
  });

  test('“Later” gives the focus back to what had it before', async () => {
    await publish();
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    await userEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(before).toHaveFocus();
    before.remove();
  });

  test('F14: taken by another tab, this page stays as it is and says so', async () => {
    const worker = await publish();
    await act(async () => container.control(worker));
    expect(reload).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent('You can go on reading here.');
    expect(screen.getByRole('button', { name: 'Reload this page' })).toBeVisible();
  });
});
