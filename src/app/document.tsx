import { addresses, pagePath, type SitePlace } from '../model/address.ts';
import type { PageAssets } from '../model/site.ts';
import type { Site } from './site.ts';

interface DocumentProps {
  readonly site: Site;
  /** The page's address below the base and the language's prefix; `*` for a page shown at any address. */
  readonly address: string;
  readonly title: string;
  /** False where search engines are not to list the page. */
  readonly isListed: boolean;
  readonly description?: string | undefined;
  /** The scheme and host that the site will live at, where the publisher told. */
  readonly origin?: string | undefined;
  readonly dir: 'ltr' | 'rtl';
  readonly assets: PageAssets;
  /** The styles that the page needs, in their order. */
  readonly styles: readonly string[];
  /** Facts for search engines. */
  readonly jsonLd?: unknown;
  /** The page itself. */
  readonly html: string;
}

/** The whole document of a page. Rendered while pages are made; the browser hydrates only `#app`. */
export function Document(props: DocumentProps) {
  const { site, address, dir, html } = props;
  const path = address === '*' ? '*' : pagePath(site, address);
  return (
    <html lang={site.language} dir={dir}>
      <Head {...props} />
      <body>
        <div
          id="app"
          data-address={path}
          data-site={JSON.stringify(site)}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered from our own components.
          dangerouslySetInnerHTML={{ __html: html }}
        />
      </body>
    </html>
  );
}

function Head({
  site,
  address,
  title,
  isListed,
  description,
  origin,
  assets,
  styles,
  jsonLd,
}: DocumentProps) {
  const isPage = isListed && address !== '*' && !['/frame/', '/not-saved/'].includes(address);
  return (
    <head>
      <meta charSet="utf-8" />
      {assets.policy ? <meta httpEquiv="Content-Security-Policy" content={assets.policy} /> : null}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {/* Before the styles, for which a script after them would wait, and the page's words with it. */}
      <script
        type={assets.asModules ? 'module' : undefined}
        src={assets.early}
        integrity={assets.integrity?.[assets.early]}
        data-clock={`${site.base}clock/`}
      />
      {styles.map(href => (
        <link key={href} rel="stylesheet" href={href} integrity={assets.integrity?.[href]} />
      ))}
      {description ? <meta name="description" content={description} /> : null}
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#faf8f4" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#15181c" media="(prefers-color-scheme: dark)" />
      {isPage ? (
        <Places site={site} address={address} origin={origin} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      <link rel="manifest" href={`${site.base}manifest.webmanifest`} />
      <link rel="icon" href={assets.icon} sizes="32x32" />
      <link rel="apple-touch-icon" href={`${site.base}icon-192.png`} />
      {jsonLd ? (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: data, with “<” written so that it cannot end the element.
          dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonLd).replaceAll('<', '\\u003c') }}
        />
      ) : null}
    </head>
  );
}

interface LiveProps {
  readonly assets: PageAssets;
  /** Data files that the page's script will ask for. */
  readonly data: readonly string[];
}

/**
 * What makes the page live: the last in its body, so that it does not cross a slow network beside the words and their
 * styles. A document of its own, because React moves such links into the head of theirs.
 */
export function Live({ assets, data }: LiveProps) {
  return (
    <>
      {data.map(href => (
        <link key={href} rel="preload" as="fetch" href={href} crossOrigin="anonymous" fetchPriority="low" />
      ))}
      {assets.preloads.map(href => (
        <link
          key={href}
          rel="modulepreload"
          href={href}
          integrity={assets.integrity?.[href]}
          fetchPriority="low"
        />
      ))}
      <script
        type="module"
        src={assets.script}
        integrity={assets.integrity?.[assets.script]}
        fetchPriority="low"
      />
    </>
  );
}

/** Where the page lives, and the same page in other interface languages. */
function Places({ site, address, origin }: { site: Site; address: string; origin: string | undefined }) {
  const at = (place: SitePlace) => `${origin ?? ''}${pagePath(place, address)}`;
  return (
    <>
      <link rel="canonical" href={at(site)} />
      {site.languages.length > 1
        ? site.languages.map(language => (
            <link key={language} rel="alternate" hrefLang={language} href={at({ ...site, language })} />
          ))
        : null}
    </>
  );
}

/** Pages that are there once for each interface language, beside those of reports. */
export const plainAddresses = [
  addresses.library,
  addresses.search,
  addresses.saved,
  addresses.help,
  addresses.glossary,
  addresses.settings,
  addresses.about,
  addresses.privacy,
  addresses.accessibility,
  addresses.teachers,
] as const;
