// First of all: the order of the style layers.
import './styles/index.ts';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject, RouterProvider } from 'react-router';
import { applyAids, readAids, storageKey } from '../aids/aids.ts';
import { partsMark, routerBase } from '../model/address.ts';
import { startUpdates } from '../offline/updates.ts';
import type { EarlyWords } from '../reader/words-of.ts';
import { forgettingMark } from '../safety/forgetting-mark.ts';
import { addLaterWords, createFirstWords, WordsProvider } from '../strings/words.tsx';
import { browserData } from './browser-data.ts';
import { keepPlace } from './keep-place.ts';
import { createRoutes } from './routes.tsx';
import { type Site, SiteContext } from './site.ts';
import { parseHtml, trustedScriptUrl } from './trusted.ts';

/** Wakes the page that the server sent, or renders one where another page was sent in its place. */
async function start(root: HTMLElement, notePlace: () => void): Promise<void> {
  // The router cannot read such an address; the page that says so does without script.
  if (!isReadable(location.pathname)) return;
  const site = JSON.parse(root.dataset.site ?? '') as Site;
  // With its slash: a link to the library must lead to the folder, which the worker's scope begins with.
  const basename = routerBase(site);
  // “Not found” of an address beside the site: the router would show nothing there.
  if (!location.pathname.startsWith(basename)) return;
  const words = await createFirstWords(site.language);
  const routes = createRoutes({
    source: browserData,
    parseHtml,
    early: earlyWords(root),
    laterWords: () => addLaterWords(words),
  });
  // What a teacher's link opens is another page than the one that was sent.
  const hydrates = !asksForParts(root) && isOwnPage(root, routes, basename);
  const loaded = hydrates ? await loadMatched(routes, basename).catch(() => null) : undefined;
  // The page's words came, its data did not: it stays what it is, a page that reads well without script.
  if (loaded === null) return;
  // Whoever left meanwhile has an empty page, and a router would give it the name of another.
  if (!root.isConnected) return;
  const router = createBrowserRouter(routes, {
    basename,
    ...(loaded ? { hydrationData: { loaderData: loaded } } : {}),
  });
  await settled(router);
  router.subscribe(() => requestAnimationFrame(notePlace));
  const app = (
    <StrictMode>
      <SiteContext value={site}>
        <WordsProvider words={words}>
          <RouterProvider router={router} />
        </WordsProvider>
      </SiteContext>
    </StrictMode>
  );
  // In a transition the page wakes in small steps and answers between them; who touches it first wakes it at once.
  if (hydrates) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
}

/** False for an address with half an escape in it, such as `/%`. */
function isReadable(pathname: string): boolean {
  try {
    // The result is used, or the minifier takes the call away.
    return decodeURI(pathname) !== '';
  } catch {
    return false;
  }
}

/** True where the page in the document is that of the address, and not one that stands in for it. */
function isOwnPage(root: HTMLElement, routes: RouteObject[], basename: string): boolean {
  const { address } = root.dataset;
  if (address === location.pathname) return true;
  const matched = matchRoutes(routes, location, basename)?.at(-1)?.route;
  return address === '*' && matched?.path === '*';
}

/** Loads what the page was made from, so that hydration finds the same; every page's data are small files. */
async function loadMatched(routes: RouteObject[], basename: string): Promise<Record<string, unknown>> {
  const matches = matchRoutes(routes, location, basename) ?? [];
  const found: Record<string, unknown> = {};
  for (const [at, { route, params }] of matches.entries()) {
    // A page whose code comes by itself must be there before hydration, or it would start empty.
    if (typeof route.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined });
    if (typeof route.loader !== 'function') continue;
    // React Router names routes by their place in the tree where they have no id.
    const id =
      route.id ??
      idOf(
        routes,
        matches.slice(0, at + 1).map(match => match.route),
      );
    found[id] = await route.loader(
      { params, request: new Request(location.href) } as never,
      undefined as never,
    );
  }
  return found;
}

function idOf(routes: RouteObject[], branch: readonly RouteObject[]): string {
  let level: readonly RouteObject[] = routes;
  return branch
    .map(route => {
      const index = level.indexOf(route);
      level = route.children ?? [];
      return index;
    })
    .join('-');
}

/** Whether the page in the document is to be shown in parts: the page of a version that may be, by its address. */
function asksForParts(root: HTMLElement): boolean {
  return (
    location.hash.startsWith(partsMark) && root.querySelector('.edition:not([data-voice="adults"])') !== null
  );
}

/**
 * The words that the worker put into the frame of a saved report: they stay on screen until ours are there. Where parts are
 * asked for, those of any page, which is not shown.
 */
function earlyWords(root: HTMLElement): EarlyWords | undefined {
  const inFrame = asksForParts(root) ? '' : '[data-frame] ';
  const article = root.querySelector<HTMLElement>(`${inFrame}article[data-edition]`);
  const text = article?.querySelector<HTMLElement>('.text');
  const edition = article?.dataset.edition;
  return text && edition ? { edition, text } : undefined;
}

function settled(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  if (router.state.initialized) return Promise.resolve();
  return new Promise(resolve => {
    const stop = router.subscribe(state => {
      if (!state.initialized) return;
      stop();
      resolve();
    });
  });
}

// Another tab changed the settings: this one follows.
addEventListener('storage', event => {
  if (event.key === storageKey || event.key === null) applyAids(readAids());
});
// A page that was laid aside, and is shown again by Back, heard nothing of it.
addEventListener('pageshow', event => {
  if (event.persisted) applyAids(readAids());
});

const root = document.getElementById('app');
if (root) {
  const notePlace = keepPlace();
  // In a task of its own: what is pressed meanwhile is answered between this file's start and the page's.
  setTimeout(() => void start(root, notePlace));
  // There is no worker while the site is being written.
  if (import.meta.env.PROD) void finishForgetting().finally(() => startUpdates(trustedScriptUrl));
}

/** Goes on with “Forget everything” where the browser was ended in the middle of it, before anything is kept anew. */
async function finishForgetting(): Promise<void> {
  // A browser without caches has nothing to finish, and one that cannot bring the code does at its next start.
  const isUnfinished = await globalThis.caches?.has(forgettingMark).catch(() => false);
  if (isUnfinished)
    await import('../safety/forgetting.ts').then(code => code.finishForgetting()).catch(() => {});
}
