import { mediaTypes } from '../model/media-type.ts';
import { type BuildFacts, hashedFolder } from '../model/site.ts';
import { type Coding, codings } from './compress.ts';
import {
  caching,
  hostOnlyPattern,
  linkHeader,
  pagePattern,
  securityHeaders,
  sensitiveFolders,
} from './headers.ts';

/** A file that the build writes for a web host, by its path in the built folder. */
export interface HostFile {
  readonly path: string;
  readonly text: string;
}

/** The headers of `headers.ts` as the hosts' own files: Netlify and Cloudflare, Apache, nginx and Caddy. */
export function hostFiles(site: BuildFacts): HostFile[] {
  return [
    { path: '_headers', text: netlify(site) },
    { path: '.htaccess', text: apache(site) },
    { path: 'hosting/nginx.conf', text: nginx(site) },
    { path: 'hosting/Caddyfile', text: caddy(site) },
  ];
}

const textEndings = Object.keys(mediaTypes).filter(ending => mediaTypes[ending]?.includes('charset'));
const securityLines = Object.entries(securityHeaders);

/** Cloudflare reads no more than 100 rules (developers.cloudflare.com/pages/configuration/headers). */
const mostRules = 100;

function netlify(site: BuildFacts): string {
  const all = sensitiveFolders(site);
  const anyReport = ['', ...site.languages.slice(1).map(language => `${language}/`)].map(
    prefix => `${prefix}reports`,
  );
  // Where there are too many to name, every report is treated like the sensitive ones.
  const fixed = 2 + 2 * site.languages.length;
  const folders = all.length + fixed > mostRules ? anyReport : all;
  const homes = ['', ...site.languages.slice(1).map(language => `${language}/`)].map(
    prefix => site.base + prefix,
  );
  const link: (readonly [string, string])[] = [['Link', linkHeader(site.first)]];
  return `# For Netlify and Cloudflare Pages: keep this file at the root of what is published.
# All rules that match are applied and a header set twice is joined with a comma, so each header comes from one rule
# only. Files without a rule for Cache-Control get these hosts' own “public, max-age=0, must-revalidate”: asked about
# before each use, as with “no-cache”. Both hosts send 404.html and compress by themselves.
${rule(`${site.base}*`, securityLines)}
${rule(`${site.base}${hashedFolder}*`, [['Cache-Control', caching.hashed]])}
${folders.map(folder => rule(`${site.base}${folder}/*`, [['Cache-Control', caching.never]])).join('\n')}
${homes.map(home => `${rule(home, link)}\n${rule(`${home}reports/*`, link)}`).join('\n')}`;
}

function rule(path: string, headers: readonly (readonly [string, string])[]): string {
  return `\n${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`.slice(1);
}

function apache(site: BuildFacts): string {
  const texts = textEndings.join('|');
  return `# For Apache 2.4 with mod_headers and mod_rewrite, in the folder that is served as ${site.base}; needs “AllowOverride All”.
Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 404 ${site.base}404.html
AddDefaultCharset utf-8
AddCharset utf-8 ${textEndings.map(ending => `.${ending}`).join(' ')}
${textEndings.map(ending => `AddType ${bareType(ending)} .${ending}`).join('\n')}

# “always”, for redirects and 404.html too; “set” with one table only, so that nothing is sent twice.
${securityLines.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
Header always set Cache-Control "${caching.checked}"
Header always set Cache-Control "${caching.hashed}" "expr=%{REQUEST_URI} =~ m#^${literal(site.base + hashedFolder)}#"
${sensitiveFolders(site)
  .map(folder => {
    const path = `^${literal(site.base + folder)}(/|$)`;
    return `Header always set Cache-Control "${caching.never}" "expr=%{REQUEST_URI} =~ m#${path}#i"\n`;
  })
  .join(
    '',
  )}Header always set Link "${quoted(linkHeader(site.first))}" "expr=%{REQUEST_URI} =~ m#${below(site.base, pagePattern)}#"
RewriteEngine On
RewriteBase ${site.base}
RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$
RewriteRule ^ - [R=405,L]

# Files that are for the host and not for readers; a folder without a page is no address.
RewriteRule ${hostOnlyPattern} - [R=404,L,NC]
RewriteRule (^|/)\\.(?!well-known/) - [R=404,L]
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]

# The copies compressed by the build; END, or the rule above would refuse them in the next round.
${codings.map(coding => apacheCopies(coding, texts)).join('')}<FilesMatch "\\.(${texts})(\\.br|\\.gz)?$">
  Header merge Vary Accept-Encoding
</FilesMatch>
# To Apache's own settings “.br” is Breton and “.gz” an archive.
RemoveLanguage .br
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz
`;
}

function apacheCopies({ name, ending }: Coding, texts: string): string {
  // A page's folder is named apart: mod_dir finds index.html after the rewriting, in a request of its own that forgets END.
  const taken = `RewriteCond %{HTTP:Accept-Encoding} (^|[\\s,])${name}($|[\\s,;])
RewriteCond %{HTTP:Accept-Encoding} !(^|[\\s,])${name}\\s*;\\s*q=0(\\.0*)?($|[\\s,])`;
  return `${taken}
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html${ending} -f
RewriteRule (^|/)$ %{REQUEST_URI}index.html${ending} [END]
${taken}
RewriteCond %{REQUEST_FILENAME}${ending} -f
RewriteRule \\.(${texts})$ %{REQUEST_URI}${ending} [END]
`;
}

function nginx(site: BuildFacts): string {
  const { base } = site;
  return `# For nginx, inside its “http” block (such as in conf.d/). Change the name, the certificate and the folder.
# All add_header stand at the server: one in a “location” would switch off every one outside it.
map $uri $twofold_caching {
  default "${caching.checked}";
  "~^${literal(base + hashedFolder)}" "${caching.hashed}";
${sensitiveFolders(site)
  .map(folder => `  "~*^${literal(base + folder)}(/|$)" "${caching.never}";\n`)
  .join('')}}
# Nothing is sent where the value is empty.
map $uri $twofold_first {
  default "";
  "~${below(base, pagePattern)}" "${quoted(linkHeader(site.first))}";
}

server {
  listen 80;
  server_name reports.example;
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl;
  server_name reports.example;
  ssl_certificate /etc/ssl/reports.example.pem;
  ssl_certificate_key /etc/ssl/reports.example.key;

  index index.html;
  charset utf-8;
  charset_types ${textEndings
    .filter(ending => ending !== 'html')
    .map(bareType)
    .join(' ')};
  types {
${Object.keys(mediaTypes)
  .map(ending => `    ${bareType(ending)} ${ending};\n`)
  .join('')}  }
  default_type application/octet-stream;
  absolute_redirect off;
  server_tokens off;

  gzip_static on;
  gzip_vary on;
  # With the ngx_brotli module:
  # brotli_static on;

${securityLines.map(([name, value]) => `  add_header ${name} "${value}" always;\n`).join('')}  add_header Cache-Control $twofold_caching always;
  add_header Link $twofold_first always;

  # A folder without a page (403) is no address either.
  error_page 403 404 =404 ${base}404.html;

  location ${base} {
    alias /var/www/twofold/;
  }
${base === '/' ? '' : `  location = / {\n    return 302 ${base};\n  }\n  location = ${base.slice(0, -1)} {\n    return 308 ${base};\n  }\n`}
  # Files that are for the host and not for readers.
  location ~* ${below(base, hostOnlyPattern)} {
    return 404;
  }
  location ~ ^${literal(base)}(.*/)?\\.(?!well-known/) {
    return 404;
  }
}
`;
}

function caddy(site: BuildFacts): string {
  const { base } = site;
  const sensitive = sensitiveFolders(site).map(folder => `\tpath ${base}${folder} ${base}${folder}/*\n`);
  const files = 'file_server {\n\t\t\tprecompressed br gzip\n\t\t}';
  return `# For Caddy 2. Change the name and the folder.
reports.example {
	root * /var/www/twofold
	header {
${securityLines.map(([name, value]) => `\t\t${name} "${value}"\n`).join('')}	}
	@writing not method GET HEAD
	@manifest path *.webmanifest
	@hashed path ${base}${hashedFolder}*
	@pages path_regexp ${below(base, caddyPages)}
	@clock path ${base}clock/*
${sensitive.length === 0 ? '' : `\t@sensitive {\n\t${sensitive.join('\t')}\t}\n`}	@hosts path_regexp ${below(base, hostOnlyPattern)}
	@hidden {
		path_regexp /\\.
		not path ${base}.well-known/*
	}

	# “route” keeps this order: the last Cache-Control holds.
	route {
		header Cache-Control "${caching.checked}"
		header @hashed Cache-Control "${caching.hashed}"
${sensitive.length === 0 ? '' : `\t\theader @sensitive Cache-Control "${caching.never}"\n`}		header @pages Link "${quoted(linkHeader(site.first))}"
		header @clock -Link
		header @manifest Content-Type "${mediaTypes.webmanifest}"
		error @writing 405
		error @hosts 404
		error @hidden 404
${base === '/' ? '' : `\t\tredir / ${base} 302\n\t\tredir ${base.slice(0, -1)} ${base} 308\n`}		handle_path ${base}* {
			${files.replaceAll('\n', '\n\t')}
		}
		error 404
	}

	handle_errors {
		header Cache-Control "${caching.checked}"
		rewrite * /404.html
		${files}
	}
}
`;
}

/** Go's regular expressions cannot look ahead: the clock is told apart by another rule. */
const caddyPages = pagePattern.replace('(?!clock/)', '');

/** A media type without its character set, which the hosts add themselves. */
function bareType(ending: string): string {
  return mediaTypes[ending]?.split(';')[0] ?? '';
}

/** A header's value between double quotes: Apache, nginx and Caddy all read `\"` as a quote in it. */
function quoted(value: string): string {
  return value.replaceAll('"', '\\"');
}

/** A path as it stands, for a regular expression. */
function literal(path: string): string {
  return path.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&');
}

/** A pattern for paths below the base, as one for paths from the root of the host. */
function below(base: string, pattern: string): string {
  return pattern.replace('^', `^${literal(base)}`);
}
