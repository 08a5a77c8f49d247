import { mediaType } from '../model/media-type.ts';
import { type BuildFacts, type FirstFile, hashedFolder } from '../model/site.ts';

/** What the headers of a file depend on, besides its path. */
export interface HeaderFacts {
  /** Whether a path below the base belongs to a sensitive report: its pages, its data, in any language. */
  readonly sensitive: (path: string) => boolean;
  /** What each page's first words wait for. */
  readonly first: readonly FirstFile[];
}

/**
 * Where what may come from: our own files only, no inline script or style, and HTML only through the Trusted Types
 * policy `reader`.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types reader',
].join('; ');

/**
 * Every feature that Chromium 156 knows (`document.featurePolicy.features()`). It logs an error on each page for a
 * name it does not know, so nothing is listed ahead; tests/prerender/headers.test.ts tells when a Chromium knows more.
 */
const features = `
  accelerometer aria-notify autoplay browsing-topics camera captured-surface-control ch-device-memory ch-downlink
  ch-dpr ch-ect ch-prefers-color-scheme ch-prefers-reduced-motion ch-prefers-reduced-transparency ch-rtt ch-save-data
  ch-ua ch-ua-arch ch-ua-bitness ch-ua-form-factors ch-ua-full-version ch-ua-full-version-list
  ch-ua-high-entropy-values ch-ua-mobile ch-ua-model ch-ua-platform ch-ua-platform-version ch-ua-wow64
  ch-viewport-height ch-viewport-width ch-width clipboard-read clipboard-write compute-pressure
  cross-origin-isolated deferred-fetch deferred-fetch-minimal digital-credentials-create digital-credentials-get
  display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid identity-credentials-get
  idle-detection interest-cohort keyboard-map language-detector language-model local-fonts local-network
  local-network-access loopback-network magnetometer media-playback-while-not-visible microphone midi
  on-device-speech-recognition otp-credentials payment picture-in-picture private-state-token-issuance
  private-state-token-redemption publickey-credentials-create publickey-credentials-get screen-wake-lock serial
  speaker-selection storage-access summarizer sync-xhr translator unload usb window-management xr-spatial-tracking
`;

/** What our own pages may use all the same: a reader copies a link by a button. Reading the clipboard is not among it. */
const allowed: readonly string[] = ['clipboard-write'];

/** The headers that every page has, whatever its path and status. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': features
    .trim()
    .split(/\s+/)
    .map(feature => `${feature}=${allowed.includes(feature) ? '(self)' : '()'}`)
    .join(', '),
};

/** How long a browser may keep a file. */
export const caching = {
  /** The name changes with the bytes. */
  hashed: 'public, max-age=31536000, immutable',
  /** Kept, but asked about before each use: a correction reaches every reader at once. */
  checked: 'no-cache',
  /** Nothing of a sensitive report stays on a shared device unless its reader saves it. */
  never: 'no-store',
} as const;

/** The headers of a file or address, by its path below the base (`reports/x/`, `assets/a-1b2c.js`, `` for the library). */
export function headersFor(path: string, site: HeaderFacts): Record<string, string> {
  const headers = { ...securityHeaders, 'Cache-Control': cacheControl(path, site) };
  return isPage(path) && site.first.length > 0 ? { ...headers, Link: linkHeader(site.first) } : headers;
}

/**
 * Names the files that a page's first words wait for ahead of the page itself: on a slow network they are on their
 * way before its first line has come (https://www.rfc-editor.org/rfc/rfc8288). Without the sums that the page asks with,
 * Chromium would fetch them twice.
 */
export function linkHeader(first: readonly FirstFile[]): string {
  return first
    .map(({ path, as, integrity }) => {
      const sum = integrity === undefined ? '' : `; integrity="${integrity}"`;
      return `<${path}>; rel=preload; as=${as}${sum}`;
    })
    .join(', ');
}

/** The pages, by their paths below the base; the clock has a style and a script of its own. */
export const pagePattern = '^(?!clock/)(?:.*/)?(?:index\\.html|404\\.html)?$';
const page = new RegExp(pagePattern);

function isPage(path: string): boolean {
  return page.test(path);
}

/** What browsers heed on a page only, or what the page has told them already. */
const pageOnly = [
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'X-Frame-Options',
  'Strict-Transport-Security',
];

/** The headers of an answer that is no page: 2 kB fewer for each of a page's files. */
export function withoutPagePolicies(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !pageOnly.includes(name)));
}

function cacheControl(path: string, site: HeaderFacts): string {
  if (site.sensitive(path)) return caching.never;
  return path.startsWith(hashedFolder) ? caching.hashed : caching.checked;
}

/** The folders of the sensitive reports, as paths below the base without a slash at the end, in every language. */
export function sensitiveFolders(facts: Pick<BuildFacts, 'languages' | 'sensitive'>): string[] {
  const prefixes = ['', ...facts.languages.slice(1).map(language => `${language}/`)];
  return facts.sensitive.flatMap(slug => prefixes.map(prefix => `${prefix}reports/${slug}`));
}

/** The test by which a site's sensitive paths are known. */
export function sensitivePaths(facts: Pick<BuildFacts, 'languages' | 'sensitive'>): HeaderFacts['sensitive'] {
  // Some disks do not tell capitals from small letters: another spelling of an address is guarded like it.
  const folders = new Set(sensitiveFolders(facts).map(folder => folder.toLowerCase()));
  return path => {
    const parts = path.toLowerCase().split('/');
    return folders.has(parts.slice(0, 2).join('/')) || folders.has(parts.slice(0, 3).join('/'));
  };
}

/**
 * Files of a built site that are for its host and not for readers, by their path below the base: what the build says
 * about itself, the hosts' own files, compressed copies (sent only in place of their originals) and hidden files.
 */
export function isForHost(path: string): boolean {
  return hostOnly.test(path) || (/(?:^|\/)\./.test(path) && !path.startsWith('.well-known/'));
}

/** The same, for a host's own rules; hidden files are not in it, because not every host's patterns can look ahead. */
export const hostOnlyPattern = '^(?:.*\\.(?:br|gz)|build\\.json|_headers|hosting(?:/.*)?)$';
const hostOnly = new RegExp(hostOnlyPattern, 'i');

/** Whether a file is text, which is kept compressed beside itself. */
export function isText(path: string): boolean {
  return mediaType(path).includes('charset');
}
