import { createHash } from 'node:crypto';
import { mediaType } from '../model/media-type.ts';
import { clearing, securityHeaders, withoutPagePolicies } from './headers.ts';

/** What a host answered. */
export interface HostAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** What an answer must be: how long it may be kept, and of what status and type it is. */
export interface Expected {
  readonly status: 200 | 404;
  /** A file name with the ending of what is sent. */
  readonly file: string;
  readonly caching: keyof typeof cachingRules;
  /** `sha256-…` of its bytes, where a page names one. */
  readonly integrity?: string;
  /** Whether it tells the browser to clear what it keeps of the site. */
  readonly clears?: boolean;
}

/** How long a browser may keep an answer; hosts have several ways to say the same. */
const cachingRules = {
  checked: {
    holds: (rule: string) => /\bno-(?:cache|store)\b/.test(rule) || /\bmax-age=0\b/.test(rule),
    must: '“no-cache”, or it may be used unasked after a correction',
  },
  hashed: {
    holds: (rule: string) => Number(/\bmax-age=(\d+)/.exec(rule)?.[1]) >= 31_536_000,
    must: '“public, max-age=31536000, immutable”',
  },
  never: {
    holds: (rule: string) => /\bno-store\b/.test(rule),
    must: '“no-store”, or the browser keeps a copy of a sensitive report',
  },
} as const;

/** Headers that no answer of ours has, and why. */
const forbidden = {
  'Set-Cookie': 'sets a cookie; the site has none',
  'Service-Worker-Allowed': 'widens the worker’s scope (Service-Worker-Allowed)',
  'Access-Control-Allow-Origin': 'lets other sites read it (Access-Control-Allow-Origin)',
} as const;

/** What is wrong with an answer: the end of a sentence each, such as `lacks the header Referrer-Policy`. */
export function hostFindings(answer: HostAnswer, expected: Expected): string[] {
  const { status, headers, body } = answer;
  const isPage = expected.file.endsWith('.html');
  const found: string[] = [];
  if (status !== expected.status) found.push(`has the status ${status}, not ${expected.status}`);
  const type = headers.get('content-type') ?? '';
  if (!sameType(type, mediaType(expected.file)))
    found.push(`is sent as “${type}”, not as “${mediaType(expected.file)}”`);
  const policies = isPage ? securityHeaders : withoutPagePolicies(securityHeaders);
  for (const [name, value] of Object.entries(policies)) found.push(...headerFindings(name, value, headers));
  const rule = cachingRules[expected.caching];
  const caching = headers.get('cache-control');
  if (caching === null || !rule.holds(caching.toLowerCase()))
    found.push(
      `${caching === null ? 'has no Cache-Control' : `has Cache-Control “${caching}”`}; it must be ${rule.must}`,
    );
  if (expected.clears) found.push(...clearingFindings(headers));
  for (const [name, what] of Object.entries(forbidden)) if (headers.has(name)) found.push(what);
  if (expected.integrity && sumOf(body) !== expected.integrity)
    found.push('is not what the build wrote: its sum is not the one that the pages name');
  if (isPage) found.push(...foreignScripts(body.toString()));
  return found;
}

/** Some hosts can't send it: then the browser's own copies stay after “Forget everything”, which the page says. */
function clearingFindings(headers: Headers): string[] {
  const sent = headers.get('clear-site-data');
  if (sent === null)
    return ['lacks the header Clear-Site-Data: “Forget everything” leaves the browser’s own copies'];
  const parts = (value: string) => new Set(value.split(',').map(part => part.trim()));
  const lacking = [...parts(clearing)].filter(part => !parts(sent).has(part) && !parts(sent).has('"*"'));
  return lacking.length === 0 ? [] : [`has a Clear-Site-Data that leaves ${lacking.join(', ')}`];
}

function sumOf(body: Buffer): string {
  return `sha256-${createHash('sha256').update(body).digest('base64')}`;
}

/**
 * Types that hosts name in several ways are one. Text must say that it is UTF-8, but for JSON, which always is (RFC 8259,
 * 8.1), and for styles and scripts, which are read as the page that asks for them.
 */
function sameType(sent: string, wanted: string): boolean {
  const parts = (type: string) =>
    type
      .toLowerCase()
      .replace('application/javascript', 'text/javascript')
      .split(/\s*;\s*/);
  const [type, ...more] = parts(sent);
  const [wantedType = ''] = parts(wanted);
  const needsCharset = wanted.includes('charset') && !/(?:json|javascript|css)$/.test(wantedType);
  return type === wantedType && (!needsCharset || more.includes('charset=utf-8'));
}

function headerFindings(name: string, wanted: string, headers: Headers): string[] {
  const sent = headers.get(name);
  if (sent === null) return [`lacks the header ${name}`];
  const isEnough = rules[name] ?? ((value: string) => value.toLowerCase() === wanted.toLowerCase());
  if (isEnough(sent, wanted)) return [];
  const lacking = name === 'Permissions-Policy' ? notDenied(sent, wanted) : [];
  if (lacking.length > 0) return [`has a ${name} that leaves open: ${lacking.join(', ')}`];
  return [`has ${name} “${sent}”; it must be “${wanted}”`];
}

/** Where more than one value is as good as ours. */
const rules: Readonly<Record<string, (sent: string, wanted: string) => boolean>> = {
  'Content-Security-Policy': (sent, wanted) => {
    const directives = policyOf(sent);
    const ours = policyOf(wanted);
    const more = [...directives.keys()].filter(
      name => !ours.has(name) && name !== 'upgrade-insecure-requests',
    );
    return more.length === 0 && [...ours].every(([name, sources]) => directives.get(name) === sources);
  },
  'Strict-Transport-Security': sent =>
    Number(/\bmax-age="?(\d+)/i.exec(sent)?.[1]) >= 31_536_000 && /\bincludeSubDomains\b/i.test(sent),
  'Permissions-Policy': (sent, wanted) => notDenied(sent, wanted).length === 0,
};

/** The directives of a policy; the first of a name counts (https://www.w3.org/TR/CSP3/#parse-serialized-policy). */
function policyOf(text: string): Map<string, string> {
  const directives = new Map<string, string>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase()))
      directives.set(name.toLowerCase(), sources.sort().join(' '));
  }
  return directives;
}

/** The features that a policy must deny, or keep to our own pages, and does not. */
function notDenied(sent: string, wanted: string): string[] {
  const entries = (text: string) =>
    text
      .split(',')
      .map(part => part.trim())
      .filter(part => part !== '');
  const denied = new Set(entries(sent));
  return entries(wanted)
    .filter(part => !denied.has(part) && !denied.has(part.replace(/=.*/, '=()')))
    .map(part => part.replace(/=.*/, ''));
}

/** Hosts put scripts of their own into pages; ours have a sum, or are data. */
function foreignScripts(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b[^>]*>/gi)].map(([tag]) => tag);
  const foreign = scripts.filter(
    tag => !/\bintegrity="sha256-/.test(tag) && !/\btype="application\/ld\+json"/.test(tag),
  );
  return foreign.map(tag => `holds a script that is not the build’s: ${tag.slice(0, 120)}`);
}
