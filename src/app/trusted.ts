/**
 * The one Trusted Types policy of a page, named in the Content-Security-Policy. It lets through two things:
 * HTML that our pipeline sanitised and our own host delivered, and the address of our own worker.
 * https://developer.mozilla.org/docs/Web/API/Trusted_Types_API
 */
interface Policy {
  createHTML(html: string): unknown;
  createScriptURL(url: string): unknown;
}

interface Factory {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string; createScriptURL: (url: string) => string },
  ): Policy;
}

const rules = { createHTML: (html: string) => html, createScriptURL: ownWorker };
const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy: Policy = factory?.createPolicy('reader', rules) ?? rules;

/** Lets a worker's address through only if it is ours. */
function ownWorker(url: string): string {
  const address = new URL(url, location.href);
  if (address.origin !== location.origin || !address.pathname.endsWith('/sw.js')) {
    throw new TypeError(`“${url}” is not the worker of this site.`);
  }
  return address.href;
}

/** Makes nodes of a report's words as the build wrote them. */
export function parseHtml(html: string): DocumentFragment {
  const template = document.createElement('template');
  // React and TypeScript know these as strings; the browser insists on its own type.
  template.innerHTML = policy.createHTML(html) as string;
  return template.content;
}

/** The worker's address as the browser accepts it. Throws for any other address. */
export function trustedScriptUrl(url: string): string {
  return policy.createScriptURL(url) as string;
}
