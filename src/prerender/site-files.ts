import { pagePath } from '../model/address.ts';
import type { Library } from '../model/library.ts';
import type { PageAssets, SiteRenderer } from '../model/site.ts';

/** The list of pages for search engines (https://www.sitemaps.org/protocol.html); it needs whole addresses. */
export function sitemap(library: Library, renderer: SiteRenderer, base: string, origin: string): string {
  const firstLanguage = library.languages[0] ?? 'en';
  const urls = library.languages.flatMap(language =>
    renderer.addresses().map(address => `${origin}${pagePath({ base, language, firstLanguage }, address)}`),
  );
  const entries = urls.map(url => `  <url><loc>${url.replaceAll('&', '&amp;')}</loc></url>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`;
}

/** What robots may read: everything but pages that stand in for others. */
export function robots(base: string, origin: string | undefined): string {
  const lines = [
    'User-agent: *',
    `Disallow: ${base}frame/`,
    `Disallow: ${base}not-saved/`,
    `Disallow: ${base}clock/`,
  ];
  if (origin) lines.push(`Sitemap: ${origin}${base}sitemap.xml`);
  return `${lines.join('\n')}\n`;
}

/** How the installed app is called and looks: neutral, since others see it on the device. */
export function webManifest(base: string): string {
  return JSON.stringify({
    id: base,
    name: 'Twofold',
    short_name: 'Twofold',
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: '#faf8f4',
    theme_color: '#faf8f4',
    icons: [
      { src: `${base}icon-192.png`, sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: `${base}icon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: `${base}icon-maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  });
}

interface ClockAssets extends Pick<PageAssets, 'integrity'> {
  /** Address of its style. */
  readonly style: string;
  /** Address of its script. */
  readonly script: string;
}

/** The neutral page that Exit leads to without a network. Nothing in it tells whose it is. */
export function clockPage(base: string, { style, script, integrity }: ClockAssets): string {
  const sum = (address: string) => (integrity?.[address] ? ` integrity="${integrity[address]}"` : '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Clock</title>
<meta name="robots" content="noindex">
<link rel="icon" href="${base}clock.svg" type="image/svg+xml">
<link rel="stylesheet" href="${style}"${sum(style)}>
<script defer src="${script}"${sum(script)}></script>
</head>
<body class="clock"><main><h1 id="clock">Clock</h1></main></body>
</html>
`;
}
