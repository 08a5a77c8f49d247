import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerTo, type Site } from '../../../src/offline/worker/answer.ts';
import { type FakeCaches, useFakeCaches } from '../fake-caches.ts';
import { FakeSite, root } from '../fake-site.ts';
import { putCopy } from '../saved-copy.ts';

const policy = "default-src 'none'";
const frame =
  '<html lang="en"><title>Report – Twofold</title><main><div data-frame=""><!--frame:text--></div></main></html>';
const pages: Readonly<Record<string, string>> = {
  'frame/': frame,
  'cy/frame/': frame.replace('lang="en"', 'lang="cy"'),
  'not-saved/': '<h1>This report is not saved on this device</h1>',
  'help/': '<h1>Get help</h1>',
  '404.html': '<h1>Page not found</h1>',
};

const site: Site = {
  root,
  languages: ['en', 'cy'],
  precached: url => url.slice(root.length) in pages,
  file: async url => (await site.page(url.slice(root.length))) as Response,
  page: async path => {
    const headers = {
      'Content-Type': 'text/html',
      'Content-Security-Policy': policy,
      'Content-Length': '1',
      ETag: '"1"',
    };
    return pages[path] === undefined ? undefined : new Response(pages[path], { headers });
  },
};

let storage: FakeCaches;
let network: ReturnType<typeof vi.fn>;

beforeEach(() => {
  storage = useFakeCaches();
  network = vi.fn(async () => {
    throw new TypeError('Failed to fetch');
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Saves a report and cuts the network. */
async function saved(): Promise<string> {
  const name = await putCopy(new FakeSite());
  vi.stubGlobal('fetch', network);
  return name;
}

function ask(path: string, mode: 'navigate' | 'same-origin' = 'navigate'): Promise<Response> {
  vi.stubGlobal('fetch', network);
  const request = { url: new URL(path, root).href, method: 'GET', mode, headers: new Headers() };
  const answer = answerTo(request as Request, site);
  if (!answer) throw new Error(`${path} was left alone`);
  return answer;
}

describe('a page of a saved report', () => {
  test('is made of the frame and the saved words, with no request', async () => {
    await saved();
    const answer = await ask('reports/one-year-on/full/');
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain('<article data-edition="full" lang="en-GB"');
    expect(html).toContain('<h2>Method</h2><p>It cost $& and $1.</p>');
    expect(html).toContain('<title>A year of work – Twofold</title>');
    expect(html).not.toContain('frame:text');
    expect(network).not.toHaveBeenCalled();
  });

  test('has around its words what the build had around them, where the copy knows it', async () => {
    await saved();
    const html = await (await ask('reports/one-year-on/young-people/')).text();
    expect(html).toContain(
      '<div data-frame=""><header>A year of work</header><article><div class="text"><section id="how"><h2>How we asked</h2></section></div></article></div>',
    );
  });

  test('has the frame’s policies, and none of the headers that spoke of its bytes', async () => {
    await saved();
    const { headers } = await ask('reports/one-year-on/full/');
    expect(headers.get('content-security-policy')).toBe(policy);
    expect(headers.get('content-length')).toBeNull();
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test.each(['', 'side-by-side/', 'differences/'])('“%s” is the frame without words', async view => {
    await saved();
    const html = await (await ask(`reports/one-year-on/${view}`)).text();
    expect(html).toContain('<div data-frame=""></div>');
    expect(html).toContain('<title>A year of work – Twofold</title>');
    expect(network).not.toHaveBeenCalled();
  });

  test('in another interface language has that language’s frame', async () => {
    await saved();
    expect(await (await ask('cy/reports/one-year-on/')).text()).toMatch(/<html [^>]*lang="cy"/);
  });

  test('of a version that it does not have is not found, online first', async () => {
    await saved();
    const answer = await ask('reports/one-year-on/easy-read/');
    expect(network).toHaveBeenCalled();
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Page not found');
  });

  test('F21: whose words the browser emptied comes from the network, and offline says so', async () => {
    const name = await saved();
    await storage.all.get(name)?.put(`${root}reports/one-year-on/text/full.en.1.html`, new Response(''));
    expect((await ask('reports/one-year-on/full/')).status).toBe(503);
    expect((await ask('reports/one-year-on/young-people/')).status).toBe(200);
    network.mockImplementation(async () => new Response('from the network'));
    expect(await (await ask('reports/one-year-on/full/')).text()).toBe('from the network');
  });
});

describe('a page of a report that is not saved whole', () => {
  test.each([
    ['', () => Promise.resolve()],
    ['but half saved ', () => putCopy(new FakeSite(), { whole: false })],
  ])('%sis asked of the network', async (_, prepare) => {
    await prepare();
    network.mockImplementation(async () => new Response('from the network', { status: 404 }));
    const answer = await ask('reports/one-year-on/full/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('from the network');
  });

  test('without a network is the page that says so, as 503', async () => {
    const answer = await ask('reports/one-year-on/full/');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('This report is not saved on this device');
  });

  test('is that page too when the network does not begin to answer within 10 seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    network.mockImplementation(() => new Promise(() => {}));
    const answer = ask('reports/one-year-on/full/');
    const settled = vi.fn();
    void answer.then(settled);
    await vi.advanceTimersByTimeAsync(9900);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect((await answer).status).toBe(503);
  });
});

describe('other pages', () => {
  test('of the site come from its cache, also online', async () => {
    expect(await (await ask('help/?x=1')).text()).toContain('Get help');
    expect(network).not.toHaveBeenCalled();
  });

  test('are asked of the network, and are “not found” without one', async () => {
    const answer = await ask('teachers/');
    expect(network).toHaveBeenCalled();
    expect(answer.status).toBe(404);
  });

  test('without their slash are led to it', async () => {
    const answer = await ask('help');
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`${root}help/`);
  });
});

describe('a file of a report', () => {
  test('comes out of the copy with no request, and runs nothing when it is opened by itself', async () => {
    await saved();
    const answer = await ask('reports/one-year-on/text/full.en.1.html', 'same-origin');
    expect(await answer.text()).toContain('<h2>Method</h2>');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(network).not.toHaveBeenCalled();
  });

  test('that the copy does not have, or not whole, comes from the network', async () => {
    const name = await saved();
    network.mockImplementation(async () => new Response('from the network'));
    await storage.all
      .get(name)
      ?.put(`${root}reports/one-year-on/outline.json`, new Response('{"changed":1}'));
    for (const path of [
      'reports/one-year-on/outline.json',
      'reports/one-year-on/save.json',
      'reports/other/outline.json',
    ]) {
      expect(await (await ask(path, 'same-origin')).text()).toBe('from the network');
    }
  });
});
