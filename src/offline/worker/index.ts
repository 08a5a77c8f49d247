import { restoreSiteFacts } from '../../model/site.ts';
import { answerTo, type Site } from './answer.ts';
import { SiteFiles } from './site-files.ts';

declare const self: ServiceWorkerGlobalScope;

// The build puts the facts here, as JSON in the place of this string.
const facts = restoreSiteFacts('__SITE_FACTS__');
const files = new SiteFiles(facts);
const root = new URL(facts.base, self.location.href).href;
const site: Site = {
  root,
  languages: facts.languages,
  precached: files.has,
  file: (url, request) => files.answer(url, request),
  page: path => files.page(root, path),
};

self.addEventListener('install', event => event.waitUntil(files.install()));

self.addEventListener('activate', event =>
  // The first visit's pages are claimed, so that they can be read offline at once.
  event.waitUntil(dropOthers().then(() => self.clients.claim())),
);

self.addEventListener('fetch', event => {
  const answer = answerTo(event.request, site);
  if (!answer) return;
  event.respondWith(answer);
  if (event.request.mode === 'navigate') event.waitUntil(answer.then(dropOthers, dropOthers));
});

self.addEventListener('message', event => {
  // Only when the reader said so: a new version must not change what is being read.
  const type = (event.data as { type?: unknown } | null)?.type;
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  // When a page has registered this worker, and before something is called saved. Not when a file is missed: “Forget
  // everything” takes all of them away, and a page that is still open must not bring them back.
  if (type === 'PAGE_OPENED') event.waitUntil(files.mend());
  if (type === 'MEND') {
    const [port] = event.ports;
    // At once: a page can tell a host that is slow from a worker that knows nothing of this.
    port?.postMessage('begun');
    event.waitUntil(files.mend().then(whole => port?.postMessage(whole)));
  }
});

/**
 * Lets go of other builds' files once no page is open: until then it may be one of theirs, and need them. Not while a newer
 * build is coming: its files are among them.
 */
async function dropOthers(): Promise<void> {
  if (self.registration.installing || self.registration.waiting) return;
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!open.some(({ url }) => url.startsWith(root))) await files.dropOthers();
}
