import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SaveState } from '../../src/model/save.ts';
import { ShelfStore } from '../../src/offline/shelf.ts';
import { type FakeCaches, useFakeCaches } from './fake-caches.ts';
import { FakeSite, root, useActiveWorker } from './fake-site.ts';
import { putCopy } from './saved-copy.ts';

const slug = 'one-year-on';
const outline = `reports/${slug}/outline.json`;
const text = `reports/${slug}/text/full.en.1.html`;
let storage: FakeCaches;
let site: FakeSite;
const closers: (() => void)[] = [];

beforeEach(() => {
  storage = useFakeCaches();
  site = new FakeSite();
  useActiveWorker();
});

afterEach(() => {
  for (const close of closers.splice(0)) close();
  vi.unstubAllGlobals();
});

/** A shelf as a tab has it, read once. */
async function openTab(): Promise<ShelfStore> {
  const store = new ShelfStore();
  closers.push(store.subscribe(() => {}));
  await vi.waitFor(() => expect(store.snapshot().kind).not.toBe('unknown'));
  return store;
}

function stateOf(store: ShelfStore, of = slug): SaveState | undefined {
  const shelf = store.snapshot();
  return shelf.kind === 'ready' ? shelf.states.get(of) : shelf;
}

describe('what is known', () => {
  test('nothing, before storage has been read', () => {
    expect(new ShelfStore().snapshot()).toEqual({ kind: 'unknown' });
  });

  test('then what storage holds, and what the browser says about keeping it', async () => {
    await putCopy(site);
    const store = await openTab();
    expect(store.snapshot()).toMatchObject({
      kind: 'ready',
      kept: true,
      copies: [{ slug, state: { kind: 'saved' } }],
    });
  });

  test('F19: without Cache Storage, or where it refuses, it says why', async () => {
    vi.stubGlobal('caches', undefined);
    expect((await openTab()).snapshot()).toEqual({ kind: 'unavailable', reason: 'missing' });
    vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('No.', 'SecurityError')) });
    expect((await openTab()).snapshot()).toEqual({ kind: 'unavailable', reason: 'blocked' });
    vi.stubGlobal('isSecureContext', false);
    expect((await openTab()).snapshot()).toEqual({ kind: 'unavailable', reason: 'insecure' });
  });

  test('F17: where it does not answer, that after ten seconds; when it answers again, what there is', async () => {
    vi.useFakeTimers();
    const { caches } = globalThis;
    vi.stubGlobal('caches', { keys: () => new Promise(() => {}) });
    const store = new ShelfStore();
    closers.push(store.subscribe(() => {}));
    await vi.advanceTimersByTimeAsync(9000);
    expect(store.snapshot()).toEqual({ kind: 'unknown' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.snapshot()).toEqual({ kind: 'unavailable', reason: 'no-answer' });
    vi.stubGlobal('caches', caches);
    await vi.advanceTimersByTimeAsync(32_000);
    vi.useRealTimers();
    const hasLooked = () => expect(store.snapshot()).toMatchObject({ kind: 'ready', copies: [] });
    await vi.waitFor(hasLooked, { timeout: 10_000 });
  });
});

describe('saving', () => {
  test('goes through saving to saved, and says nothing of it before all is there', async () => {
    const store = await openTab();
    const kinds: (string | undefined)[] = [];
    closers.push(store.subscribe(() => kinds.push(stateOf(store)?.kind)));
    await store.save(slug, 'A year of work');
    const order = kinds.filter((kind, at) => kind !== kinds[at - 1]);
    expect(order).toEqual(['saving', 'checking', 'saved']);
  });

  test('twice at once is once', async () => {
    const store = await openTab();
    await Promise.all([store.save(slug, 'x'), store.save(slug, 'x')]);
    expect(site.paths()).toHaveLength(site.manifest.files.length);
  });

  test('asks the browser to keep what is saved', async () => {
    const persist = vi.spyOn(navigator.storage, 'persist');
    await (await openTab()).save(slug, 'x');
    expect(persist).toHaveBeenCalled();
  });

  test('that is cut says why, and is finished by a second one', async () => {
    const store = await openTab();
    site.cutAfter = 2;
    await store.save(slug, 'x');
    expect(stateOf(store)).toMatchObject({ kind: 'unfinished', problem: 'no-network' });
    site.cutAfter = Number.POSITIVE_INFINITY;
    await store.save(slug, 'x');
    expect(stateOf(store)).toMatchObject({ kind: 'saved' });
    expect(stateOf(store)).not.toHaveProperty('problem');
  });

  test('without room says how much is needed', async () => {
    const store = await openTab();
    storage.beforePut = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    await store.save(slug, 'x');
    expect(stateOf(store)).toMatchObject({
      kind: 'not-saved',
      problem: 'no-room',
      needed: expect.any(Number),
    });
  });

  test('that is cancelled leaves no trace', async () => {
    const store = await openTab();
    site.faults.set(text, { kind: 'silent' });
    const saving = store.save(slug, 'x');
    await vi.waitFor(() => expect(site.paths()).toContain(text));
    store.cancel(slug);
    await saving;
    expect(stateOf(store)).toBeUndefined();
    expect(storage.all.size).toBe(0);
  });
});

describe('removing', () => {
  test('one leaves the others', async () => {
    await putCopy(site);
    await putCopy(new FakeSite('exclusions'));
    const store = await openTab();
    expect(await store.remove(slug)).toBe(true);
    expect([...storage.all.keys()]).toEqual(['report-1/exclusions/aa11']);
    expect(stateOf(store)).toBeUndefined();
  });

  test('all takes older formats and junk too, and leaves the site', async () => {
    await putCopy(site);
    for (const name of ['report-0/x/aa', 'report-1/junk', 'site-1']) await caches.open(name);
    expect(await (await openTab()).removeAll()).toBe(true);
    expect([...storage.all.keys()]).toEqual(['site-1']);
  });

  test('says so where something stays', async () => {
    await putCopy(site);
    const store = await openTab();
    storage.delete = async () => false;
    for (const cache of storage.all.values()) cache.delete = async () => false;
    expect(await store.remove(slug)).toBe(false);
    expect(stateOf(store)?.kind).toBe('saved');
  });

  test('what could only be emptied is not called saved', async () => {
    await putCopy(site);
    const store = await openTab();
    storage.delete = async () => false;
    expect(await store.remove(slug)).toBe(false);
    expect(stateOf(store)?.kind).toBe('unfinished');
  });

  test('F35: while saving stops the save first', async () => {
    const store = await openTab();
    site.faults.set(text, { kind: 'silent' });
    const saving = store.save(slug, 'x');
    await vi.waitFor(() => expect(site.paths()).toContain(text));
    expect(await store.removeAll()).toBe(true);
    await saving;
    expect(storage.all.size).toBe(0);
  });
});

describe('two tabs', () => {
  test('see what the other saved and removed', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await one.save(slug, 'x');
    await vi.waitFor(() => expect(stateOf(other)?.kind).toBe('saved'));
    await other.remove(slug);
    await vi.waitFor(() => expect(stateOf(one)).toBeUndefined());
  });

  test('what one removes the other stops saving', async () => {
    const [one, other] = [await openTab(), await openTab()];
    site.faults.set(text, { kind: 'silent' });
    const saving = one.save(slug, 'x');
    await vi.waitFor(() => expect(site.paths()).toContain(text));
    await other.remove(slug);
    await saving;
    expect(storage.all.size).toBe(0);
  });

  test('a tab that comes back into view looks again', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const store = await openTab();
    await putCopy(site);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(stateOf(store)?.kind).toBe('saved'));
  });
});

test('F12: what was said of a save is over once another tab has ended it', async () => {
  site.faults.set(text, { kind: 'cut' });
  const store = await openTab();
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 1000 });
  await store.save(slug, 'x');
  vi.useRealTimers();
  expect(stateOf(store)).toMatchObject({ kind: 'unfinished', problem: 'no-network' });
  await putCopy(site);
  await store.refresh();
  expect(stateOf(store)).toMatchObject({ kind: 'saved' });
  expect(stateOf(store)).not.toHaveProperty('problem');
});

test('F15: several that are being saved end where everything is removed meanwhile, here or in another tab', async () => {
  const store = await openTab();
  const other = await openTab();
  for (const remover of [store, other]) {
    const controller = new AbortController();
    const saved = store.during(
      ['first', 'second'],
      controller,
      async () => {
        await new Promise(resolve => controller.signal.addEventListener('abort', resolve));
        return 'stopped';
      },
      'no code',
    );
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(await remover.removeAll()).toBe(true);
    expect(await saved).toBe('stopped');
  }
});

test('F21: an emptied file is found when the report is opened, and only it is fetched again', async () => {
  const name = await putCopy(site);
  await storage.all.get(name)?.put(root + text, new Response(''));
  const store = await openTab();
  expect(stateOf(store)?.kind).toBe('saved');
  await store.check(slug);
  expect(stateOf(store)?.kind).toBe('broken');
  await store.save(slug, 'x');
  expect(site.paths()).toEqual([text]);
  expect(stateOf(store)?.kind).toBe('saved');
});

describe('looking for newer versions', () => {
  test('finds one, and saving it replaces the old', async () => {
    await putCopy(site);
    site = new FakeSite(slug, 'bb22', { [text]: 'Corrected.' });
    const store = await openTab();
    expect(stateOf(store)).not.toHaveProperty('newer');
    expect(await store.lookForNewer(new AbortController().signal)).toBeUndefined();
    expect(stateOf(store)).toMatchObject({ kind: 'saved', revision: 'aa11', newer: { done: 0 } });
    await store.save(slug, 'x');
    expect(stateOf(store)).toMatchObject({ kind: 'saved', revision: 'bb22' });
    expect(stateOf(store)).not.toHaveProperty('newer');
  });

  test('F24: tells what was put right since, before it is taken', async () => {
    const known = { date: '2026-01-02', text: 'A comma.' };
    const fresh = { date: '2026-03-04', text: 'A number.' };
    await putCopy(new FakeSite(slug, 'aa11', { [outline]: JSON.stringify({ corrections: [known] }) }));
    site = new FakeSite(slug, 'bb22', { [text]: 'Corrected.' });
    site.corrections = [known, fresh];
    const store = await openTab();
    await store.lookForNewer(new AbortController().signal);
    expect(stateOf(store)).toMatchObject({ kind: 'saved', newer: { done: 0, corrections: [fresh] } });
  });

  test('F25: a copy of a report that was taken back stays where the publisher lets it, and says so', async () => {
    await putCopy(site);
    const withdrawal = {
      date: '2026-05-06',
      because: { adults: 'It is out of date.' },
      copies: 'keep',
    } as const;
    site.withdrawn = { [slug]: withdrawal };
    const store = await openTab();
    await store.lookForNewer(new AbortController().signal);
    expect(stateOf(store)).toMatchObject({ kind: 'saved', withdrawn: withdrawal });
    // A publisher may put it back.
    site.withdrawn = {};
    await store.lookForNewer(new AbortController().signal);
    expect(stateOf(store)).not.toHaveProperty('withdrawn');
  });

  test('F24, F25: what was told is known when the site is opened again, by any tab, until the site tells otherwise', async () => {
    await putCopy(site);
    const other = await openTab();
    const fresh = { date: '2026-03-04', text: 'A number.' };
    site = new FakeSite(slug, 'bb22', { [text]: 'Corrected.' });
    site.corrections = [fresh];
    await (await openTab()).lookForNewer(new AbortController().signal);
    expect(stateOf(await openTab())).toMatchObject({
      kind: 'saved',
      newer: { done: 0, corrections: [fresh] },
    });
    await other.refresh();
    expect(stateOf(other)).toMatchObject({ newer: { corrections: [fresh] } });
    const withdrawal = { date: '2026-05-06', because: { adults: 'Out of date.' }, copies: 'keep' } as const;
    site.withdrawn = { [slug]: withdrawal };
    await (await openTab()).lookForNewer(new AbortController().signal);
    expect(stateOf(await openTab())).toMatchObject({ kind: 'saved', withdrawn: withdrawal });
    expect(stateOf(await openTab())).not.toHaveProperty('newer');
    site = new FakeSite();
    await (await openTab()).lookForNewer(new AbortController().signal);
    const state = stateOf(await openTab());
    expect(state).toMatchObject({ kind: 'saved' });
    expect(state).not.toHaveProperty('withdrawn');
    expect([...(storage.all.get(`report-1/${slug}/aa11`)?.entries.keys() ?? [])].join()).not.toContain(
      'told',
    );
  });

  test('F33: of copies of which nothing is told no cache is opened', async () => {
    await putCopy(site);
    const store = await openTab();
    const opened = vi.spyOn(storage, 'open');
    await store.lookForNewer(new AbortController().signal);
    expect(opened).not.toHaveBeenCalled();
    opened.mockRestore();
  });

  test('F18: what claims to have been told, and is not, is not believed', async () => {
    const name = await putCopy(site);
    for (const junk of [
      '',
      'x',
      '{',
      '[]',
      'null',
      '{"withdrawn":{"date":"x"}}',
      '{"newer":{"revision":1,"all":-1}}',
    ]) {
      await storage.all.get(name)?.put(`${root}told/${encodeURIComponent(junk)}`, new Response(null));
      const state = stateOf(await openTab());
      expect(state, junk).toMatchObject({ kind: 'saved' });
      expect(state, junk).not.toHaveProperty('withdrawn');
      expect(state, junk).not.toHaveProperty('newer');
      storage.all.get(name)?.entries.delete(`${root}told/${encodeURIComponent(junk)}`);
    }
  });

  test('F25: it is removed where it may do harm, and its title is told', async () => {
    await putCopy(site);
    site.withdrawn = { [slug]: { date: '2026-05-06', because: {}, copies: 'remove' } };
    const store = await openTab();
    await store.lookForNewer(new AbortController().signal);
    const shelf = store.snapshot();
    expect(shelf).toMatchObject({ kind: 'ready', copies: [], takenAway: ['A year of work'] });
    expect(await caches.keys()).toEqual([]);
  });

  test('F25: it is removed also where the news of another report cannot be had', async () => {
    await putCopy(new FakeSite('another', 'cc33'));
    await putCopy(site);
    site = new FakeSite('another', 'dd44');
    site.withdrawn = { [slug]: { date: '2026-05-06', because: {}, copies: 'remove' } };
    site.faults.set('reports/another/save.json', { kind: 'status', status: 403, times: 9 });
    const store = await openTab();
    expect(await store.lookForNewer(new AbortController().signal)).toBe('refused');
    expect(store.snapshot()).toMatchObject({ takenAway: ['A year of work'] });
    expect(await caches.keys()).toEqual(['report-1/another/cc33']);
  });

  test('of one that another tab has brought nothing more is said', async () => {
    await putCopy(site);
    site = new FakeSite(slug, 'bb22', { [text]: 'Corrected.' });
    const store = await openTab();
    await store.lookForNewer(new AbortController().signal);
    expect(stateOf(store)).toHaveProperty('newer');
    await putCopy(site);
    await caches.delete(`report-1/${slug}/aa11`);
    await store.refresh();
    expect(stateOf(store)).toMatchObject({ kind: 'saved', revision: 'bb22' });
    expect(stateOf(store)).not.toHaveProperty('newer');
  });

  test('titles that were told go with everything else', async () => {
    await putCopy(site);
    site.withdrawn = { [slug]: { date: '2026-05-06', because: {}, copies: 'remove' } };
    const store = await openTab();
    await store.lookForNewer(new AbortController().signal);
    await store.removeAll();
    expect(store.snapshot()).toMatchObject({ takenAway: [] });
  });

  test('F25: a site that does not have the report, or its news, takes nothing away', async () => {
    await putCopy(site);
    site = new FakeSite('another', 'cc33');
    const store = await openTab();
    expect(await store.lookForNewer(new AbortController().signal)).toBeUndefined();
    expect(stateOf(store)).toMatchObject({ kind: 'saved' });
    expect(stateOf(store)).not.toHaveProperty('withdrawn');
    site.faults.set('news.json', { kind: 'status', status: 404, times: 9 });
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 1000 });
    expect(await store.lookForNewer(new AbortController().signal)).toBe('refused');
    vi.useRealTimers();
    expect(stateOf(store)).toMatchObject({ kind: 'saved' });
  });

  test('finds none where the revision is the same', async () => {
    await putCopy(site);
    const store = await openTab();
    await store.lookForNewer(new AbortController().signal);
    expect(stateOf(store)).not.toHaveProperty('newer');
  });

  test('says that there is no network', async () => {
    await putCopy(site);
    site.faults.set('news.json', { kind: 'cut' });
    expect(await (await openTab()).lookForNewer(new AbortController().signal)).toBe('no-network');
  });
});
