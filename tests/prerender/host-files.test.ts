import { describe, expect, test } from 'vitest';
import type { BuildFacts } from '../../src/model/site.ts';
import {
  headersFor,
  isForHost,
  linkHeader,
  securityHeaders,
  sensitivePaths,
} from '../../src/prerender/headers.ts';
import { hostFiles } from '../../src/prerender/host-files.ts';

const facts = (base: string, more: Partial<BuildFacts> = {}): BuildFacts => ({
  base,
  languages: ['en', 'cy'],
  sensitive: ['one-year-on', 'evidence-review'],
  build: '4f1c',
  first: [
    { path: `${base}assets/style-1.css`, as: 'style', integrity: `sha256-${'A/+'.repeat(14)}A=` },
    { path: `${base}assets/early-2.js`, as: 'script' },
  ],
  ...more,
});

/** Inside quotes, these hosts read `\"` as a quote. */
const unquoted = (value: string | undefined) => value?.replaceAll('\\"', '"');

function textOf(site: BuildFacts, path: string): string {
  const file = hostFiles(site).find(one => one.path === path);
  if (!file) throw new Error(`no ${path}`);
  return file.text;
}

/** Paths below the base, one of each kind. */
const paths = [
  '',
  'index.html',
  'sw.js',
  '404.html',
  'library.json',
  'assets/entry-4f1c.js',
  'reports/one-year-on/',
  'reports/one-year-on/outline.json',
  'reports/evidence-review/full/',
  'cy/reports/one-year-on/',
  'clock/',
  'help/',
  'reports/one-year-on-2/',
  'reports/final-report/',
];

const expected = (path: string, site: BuildFacts) =>
  headersFor(path, { sensitive: sensitivePaths(site), first: site.first });

describe.each(['/', '/a/b/'])('below %s', base => {
  const site = facts(base);

  test('Netlify and Cloudflare send each header once, and the right one', () => {
    const rules = netlifyRules(textOf(site, '_headers'));
    for (const path of paths) {
      const { 'Cache-Control': caching, ...rest } = expected(path, site);
      // Without a rule both hosts send “public, max-age=0, must-revalidate”, which is “no-cache” in effect.
      const wanted = caching === 'no-cache' ? rest : { ...rest, 'Cache-Control': caching };
      const answer = netlifyAnswer(rules, base + path);
      // These hosts' patterns are too simple for every page: the libraries and the reports it is.
      if (/^(?:cy\/)?(?:reports\/.*)?$/.test(path)) expect(answer.Link).toBe(linkHeader(site.first));
      expect([path, { ...answer, Link: '' }]).toEqual([path, { ...wanted, Link: '' }]);
    }
  });

  test('nginx sends them from the server alone, because a location with one of its own would lose the rest', () => {
    const text = textOf(site, 'hosting/nginx.conf');
    const added = [...text.matchAll(/^( *)add_header (\S+) (.+) always;$/gm)];
    expect(new Set(added.map(([, indent]) => indent))).toEqual(new Set(['  ']));
    expect(
      Object.fromEntries(added.map(([, , name, value]) => [name, value?.replace(/^"|"$/g, '')])),
    ).toEqual({
      ...securityHeaders,
      'Cache-Control': '$twofold_caching',
      Link: '$twofold_first',
    });
    expect(text).toContain(`error_page 403 404 =404 ${base}404.html;`);
    expect(text).toContain(`location ${base} {`);
    const [, link] = /twofold_first \{[^}]*"~[^"]+" "((?:[^"\\]|\\.)*)";/.exec(text) ?? [];
    expect(unquoted(link)).toBe(linkHeader(site.first));
    const choices = [
      ...text.replace(/map \$uri \$twofold_first[^}]*\}/, '').matchAll(/^ {2}"~(\*?)(.+)" "(.+)";$/gm),
    ];
    for (const path of paths) {
      const choice = choices.find(([, any, pattern]) =>
        new RegExp(pattern ?? '', any ? 'i' : '').test(base + path),
      );
      expect([path, choice?.[3] ?? 'no-cache']).toEqual([path, expected(path, site)['Cache-Control']]);
      const [, pages = ''] = /twofold_first \{[^}]*"~([^"]+)"/.exec(text) ?? [];
      expect([path, new RegExp(pages).test(base + path)]).toEqual([path, 'Link' in expected(path, site)]);
    }
  });

  test('Apache sends them in the one table that errors and redirects use as well', () => {
    const text = textOf(site, '.htaccess');
    const set = [
      ...text.matchAll(
        /^Header (.+?) set (\S+) "((?:[^"\\]|\\.)+)"(?: "expr=%\{REQUEST_URI\} =~ m#(.+)#(i?)")?$/gm,
      ),
    ];
    expect(set.every(([, table]) => table === 'always')).toBe(true);
    for (const path of paths) {
      // A later “set” takes the place of an earlier one.
      const answer: Record<string, string> = {};
      for (const [, , name, value, pattern, flag] of set) {
        const holds = pattern === undefined || new RegExp(pattern, flag).test(base + path);
        if (holds && name && value) answer[name] = unquoted(value) ?? '';
      }
      expect([path, answer]).toEqual([path, expected(path, site)]);
    }
    expect(text).toContain(`ErrorDocument 404 ${base}404.html`);
    expect(text).toContain(`RewriteBase ${base}`);
  });

  test('Caddy sends them, and the last of the Cache-Control that match holds', () => {
    const text = textOf(site, 'hosting/Caddyfile');
    for (const [name, value] of Object.entries(securityHeaders))
      expect(text).toContain(`\t\t${name} "${value}"\n`);
    const order = [...text.matchAll(/^\t\theader(?: (@\w+))? Cache-Control "(.+)"$/gm)].map(
      ([, who, what]) => [who, what],
    );
    expect(order.slice(0, 3)).toEqual([
      [undefined, 'no-cache'],
      ['@hashed', 'public, max-age=31536000, immutable'],
      ['@sensitive', 'no-store'],
    ]);
    const [, link] = /header @pages Link "((?:[^"\\]|\\.)*)"\n/.exec(text) ?? [];
    expect(unquoted(link)).toBe(linkHeader(site.first));
    expect(text).toContain(`@hashed path ${base}assets/*`);
    for (const folder of ['reports/one-year-on', 'cy/reports/one-year-on', 'reports/evidence-review']) {
      expect(text).toContain(`path ${base}${folder} ${base}${folder}/*\n`);
    }
    expect(text).toMatch(/handle_errors \{[^}]*rewrite \* \/404\.html/);
  });

  test('the hosts refuse what is not for readers', () => {
    const nginx = textOf(site, 'hosting/nginx.conf');
    const refused = [...nginx.matchAll(/location ~(\*?) (\S+) \{\n {4}return 404;/g)].map(
      ([, any, pattern]) => new RegExp(pattern ?? '', any ? 'i' : ''),
    );
    const caddy = new RegExp(
      /@hosts path_regexp (\S+)/.exec(textOf(site, 'hosting/Caddyfile'))?.[1] ?? '',
      'i',
    );
    const apache = [...textOf(site, '.htaccess').matchAll(/^RewriteRule (\S+) - \[R=404,L(,NC)?\]$/gm)].map(
      ([, pattern, any]) => new RegExp(pattern ?? '', any ? 'i' : ''),
    );
    for (const path of [
      'build.json',
      '_headers',
      'hosting/Caddyfile',
      'a/index.html.br',
      'x.gz',
      '.git/config',
      ...paths,
    ]) {
      expect([path, refused.some(one => one.test(base + path))]).toEqual([path, isForHost(path)]);
      if (!path.includes('.git')) expect([path, caddy.test(base + path)]).toEqual([path, isForHost(path)]);
      // The last rule is for folders without a page, by a condition that only Apache can try.
      expect([path, apache.slice(0, -1).some(one => one.test(path))]).toEqual([path, isForHost(path)]);
    }
    expect(refused.some(one => one.test(`${base}.well-known/security.txt`))).toBe(false);
  });

  test('the compressed copies are used where the host can', () => {
    expect(textOf(site, 'hosting/nginx.conf')).toContain('gzip_static on;');
    expect(textOf(site, 'hosting/Caddyfile')).toContain('precompressed br gzip');
    expect(textOf(site, '.htaccess')).toMatch(/\.br -f\n[\s\S]*\.gz -f\n/);
  });
});

describe('limits of hosts', () => {
  const many = facts('/', { sensitive: Array.from({ length: 200 }, (_, at) => `report-${at}`) });

  test('with more sensitive reports than Cloudflare reads rules, all reports are treated like them', () => {
    const rules = netlifyRules(textOf(many, '_headers'));
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const path of ['/reports/report-7/', '/cy/reports/report-199/full/', '/reports/other/']) {
      expect(netlifyAnswer(rules, path)['Cache-Control']).toBe('no-store');
    }
    expect(netlifyAnswer(rules, '/assets/x-1.js')['Cache-Control']).toContain('immutable');
  });

  test('no line is longer than Cloudflare (2,000), nginx (4,096) and Apache (8,190) read', () => {
    for (const { path, text } of hostFiles(many)) {
      const limit = path === '_headers' ? 2_000 : 4_000;
      expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThan(limit);
    }
  });

  test('a site without sensitive reports leaves no empty rule behind', () => {
    const none = facts('/', { sensitive: [], languages: ['en'] });
    expect(textOf(none, 'hosting/Caddyfile')).not.toContain('@sensitive');
    for (const { text } of hostFiles(none)) expect(text).not.toMatch(/no-store|undefined/);
    expect(netlifyRules(textOf(none, '_headers'))).toHaveLength(4);
  });

  test('braces and quotes are paired', () => {
    for (const { path, text } of hostFiles(facts('/a/b/'))) {
      const words = text.replace(/^\s*#.*$/gm, '');
      expect([path, words.split('"').length % 2]).toEqual([path, 1]);
      if (path.startsWith('hosting/')) expect(words.split('{').length).toBe(words.split('}').length);
    }
  });
});

type Rule = { readonly path: string; readonly headers: readonly (readonly [string, string])[] };

/** Reads `_headers` as its two hosts describe it. */
function netlifyRules(text: string): Rule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) rules.push({ path: line, headers: [] });
    else
      rules
        .at(-1)
        ?.headers.push([line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return rules;
}

/** All rules that match are applied; a header set twice is joined with a comma. */
function netlifyAnswer(rules: readonly Rule[], path: string): Record<string, string> {
  const answer: Record<string, string> = {};
  for (const rule of rules) {
    const matches = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (!matches) continue;
    for (const [name, value] of rule.headers)
      answer[name] = name in answer ? `${answer[name]}, ${value}` : value;
  }
  return answer;
}
