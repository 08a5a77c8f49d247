/*
 * The rules by which MDN's HTTP Observatory grades a site, for one answer as if it had come over HTTPS with a valid
 * certificate, from a host that is not on the HSTS preload list. Sources:
 * - https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring: points, grades, when bonuses count;
 * - https://github.com/mdn/mdn-http-observatory, src/grader/charts.js and src/analyzer/tests/: what counts as what;
 * - https://github.com/mdn/mdn-http-observatory/pull/498 and issues/556 (2026): Cross-Origin-Opener-Policy and
 *   Cross-Origin-Embedder-Policy, 10 points each, −5 for a value that is none.
 * Whether a host redirects to HTTPS (0 or −5 to −20) is the host's matter; `serve --check` looks at it.
 */

/** An answer to be graded. */
export interface Graded {
  readonly headers: Headers;
  readonly html: string;
}

/** What the Observatory would say of it. */
export interface Grade {
  readonly score: number;
  readonly grade: string;
  /** Points by rule. */
  readonly points: Readonly<Record<string, number>>;
}

const rules: Readonly<Record<string, (answer: Graded) => number>> = {
  'content-security-policy': policyPoints,
  // Ours has none. Any is counted as the worst of them.
  cookies: ({ headers }) => (headers.has('set-cookie') ? -40 : 0),
  'cross-origin-resource-sharing': ({ headers }) =>
    headers.get('access-control-allow-credentials') === 'true' ? -50 : 0,
  'referrer-policy': referrerPoints,
  'strict-transport-security': transportPoints,
  'subresource-integrity': integrityPoints,
  'x-content-type-options': ({ headers }) => (headers.get('x-content-type-options') === 'nosniff' ? 0 : -5),
  'x-frame-options': framePoints,
  'cross-origin-resource-policy': ({ headers }) =>
    tokenPoints(headers.get('cross-origin-resource-policy'), ['same-origin', 'same-site'], ['cross-origin']),
  'cross-origin-embedder-policy': ({ headers }) =>
    tokenPoints(
      headers.get('cross-origin-embedder-policy'),
      ['require-corp', 'credentialless'],
      ['unsafe-none'],
    ),
  'cross-origin-opener-policy': ({ headers }) =>
    tokenPoints(
      headers.get('cross-origin-opener-policy'),
      ['same-origin', 'same-origin-allow-popups', 'noopener-allow-popups'],
      ['unsafe-none'],
    ),
};

const grades: readonly (readonly [from: number, grade: string])[] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
];

/** Grades an answer: 100, less what is wrong; what is better than it must be counts from 90 on only. */
export function gradeOf(answer: Graded): Grade {
  const points = Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, rule(answer)]));
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
  const without = 100 + sum(Object.values(points).filter(one => one < 0));
  const score = Math.max(0, without < 90 ? without : 100 + sum(Object.values(points)));
  return { score, grade: grades.find(([from]) => score >= from)?.[1] ?? 'F', points };
}

const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const inline = ["'unsafe-inline'", 'data:'];

function directivesOf(text: string): Map<string, string[]> {
  const parts = text.split(';').map(part => part.trim().toLowerCase().split(/\s+/));
  return new Map(parts.map(([name = '', ...sources]) => [name, sources]));
}

function policyPoints({ headers }: Graded): number {
  const text = headers.get('content-security-policy');
  if (!text) return -25;
  const policy = directivesOf(text);
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const some = (found: readonly string[], wanted: readonly string[]) =>
    found.some(one => wanted.includes(one));
  const isPlain = (one: string) => one.startsWith('http:') || one.startsWith('ftp:');
  const passive = ['img-src', 'media-src'];
  const active = [...policy].filter(([name]) => !passive.includes(name)).flatMap(([, found]) => found);
  if (some(sources('script-src'), [...broad, ...inline]) || some(sources('object-src'), broad)) return -20;
  if (active.some(isPlain)) return -20;
  if (some([...sources('script-src'), ...sources('style-src')], ["'unsafe-eval'"])) return -10;
  if (passive.flatMap(sources).some(isPlain)) return -10;
  if (some(sources('style-src'), [...broad, ...inline])) return 0;
  const isClosed = policy.get('default-src')?.join() === "'none'";
  const form = policy.get('form-action')?.join() ?? '';
  return isClosed && ["'none'", "'self'"].includes(form) ? 10 : 5;
}

function referrerPoints({ headers }: Graded): number {
  const good = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
  const bad = ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade'];
  const sent = headers.get('referrer-policy');
  if (sent === null) return 0;
  const last = sent
    .toLowerCase()
    .split(',')
    .map(part => part.trim())
    .filter(part => [...good, ...bad].includes(part))
    .at(-1);
  return last !== undefined && good.includes(last) ? 5 : -5;
}

/** Five more are for a host on the browsers' preload list, which no build can put it on. */
function transportPoints({ headers }: Graded): number {
  const sent = headers.get('strict-transport-security');
  const age = /(?:^|;)\s*max-age=(\d+)/i.exec(sent ?? '')?.[1];
  if (sent === null || age === undefined || sent.includes(',')) return -20;
  return Number(age) < 15_552_000 ? -10 : 0;
}

function integrityPoints({ html }: Graded): number {
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]*)"[^>]*>/gi)];
  const hasSum = ([tag]: RegExpExecArray) => /\bintegrity="sha(?:256|384|512)-/.test(tag);
  const foreign = scripts.filter(([, src = '']) => /^(?:https?:)?\/\//.test(src));
  if (foreign.some(script => !/^https:/.test(script[1] ?? '') && !hasSum(script))) return -50;
  if (foreign.some(script => !/^https:/.test(script[1] ?? ''))) return -20;
  if (foreign.some(script => !hasSum(script))) return -5;
  // The Observatory is content with one; here each must have its sum.
  return scripts.length > 0 && scripts.every(hasSum) ? 5 : 0;
}

function framePoints({ headers }: Graded): number {
  if (directivesOf(headers.get('content-security-policy') ?? '').has('frame-ancestors')) return 5;
  const sent = headers.get('x-frame-options')?.trim().toLowerCase() ?? '';
  return ['deny', 'sameorigin'].includes(sent) || sent.startsWith('allow-from') ? 0 : -20;
}

/** Ten for a value that separates, none for one that does not or for none at all, and five less for what is no value. */
function tokenPoints(sent: string | null, good: readonly string[], other: readonly string[]): number {
  if (sent === null) return 0;
  const token = sent.split(';')[0]?.trim() ?? '';
  if (good.includes(token)) return 10;
  return other.includes(token) ? 0 : -5;
}
