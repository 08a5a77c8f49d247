import type { At } from '../draft.ts';
import { errorAt } from '../findings.ts';
import type { Context } from './context.ts';
import { linkSchemes } from './sanitise.ts';

/** A link as it is written into the page. */
export interface Link {
  readonly href: string;
  /** Leads to another site. */
  readonly external: boolean;
}

/**
 * A link's address, or nothing, told as `unsafe-link`, where it has a scheme that a report must not have. Files of the
 * report (`data/x.csv`) and its other editions (`full.md#method`) become addresses from the root of the site.
 */
export function safeLink(url: string, at: At, context: Context): Link | undefined {
  const address = encoded(url);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme && linkSchemes.includes(scheme)) {
    const web = scheme.startsWith('http');
    // Without its slashes an address of the web is read in two ways: as a host, or as a path beside the page.
    const isWhole = /^https?:\/\/[^/]/i.test(address) && URL.canParse(address);
    if (!web || isWhole) return { href: address, external: web };
  } else if (!/^(?:\/\/|[^/?#]*:)/.test(address)) {
    return { href: withinSite(address, context), external: false };
  }
  const message = `the link to “${url}” is left out; links begin with https://, http://, mailto:, tel:, / or #`;
  context.tell(errorAt(context.file, at, 'unsafe-link', message, { found: url }));
  return undefined;
}

/** The path below the report's folder that a picture or data file is asked for by: `./media/x.png` is `media/x.png`. */
export function mediaPath(url: string): string {
  return url.replace(/^\.\//, '');
}

/** The address of a report's file from the root of the site, without the base. */
export function mediaAddress(path: string, context: Context): string {
  return `/reports/${context.slug}/${path}`;
}

function withinSite(address: string, context: Context): string {
  const path = mediaPath(address);
  if (/^(?:media|data)\//.test(path)) return mediaAddress(path, context);
  const [, edition, fragment = ''] = /^([a-z0-9.-]+)\.md(#.*)?$/i.exec(path) ?? [];
  return edition ? `/reports/${context.slug}/${edition}/${fragment}` : address;
}

/** Browsers drop control characters and read “\” as “/”, so that “java&#10;script:” would run and “/\host” would leave. */
function encoded(url: string): string {
  const plain = [...url.trim()].filter(character => character > '\u001f' && character !== '\u007f').join('');
  const whole = plain.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURI(whole).replace(/%25(?=[0-9a-f]{2})/gi, '%');
}
