import type { i18n } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { addresses, pagePath } from '../model/address.ts';
import type { PageAssets } from '../model/site.ts';
import { ExitLink } from '../safety/ExitLink.tsx';
import { languages, useWords, WordsProvider } from '../strings/words.tsx';
import type { Site } from './site.ts';

interface ForgottenProps {
  readonly site: Site;
  readonly assets: PageAssets;
}

/**
 * The page whose answer tells the browser to clear what it keeps of this site, for those without script. It runs nothing but
 * what Exit needs: the script of a page would have the empty parts of the site kept again.
 */
export function forgottenPage(site: Site, assets: PageAssets, words: i18n): string {
  const html = renderToStaticMarkup(
    <WordsProvider words={words}>
      <Forgotten site={site} assets={assets} />
    </WordsProvider>,
  );
  return `<!doctype html>\n${html}`;
}

function Forgotten({ site, assets }: ForgottenProps) {
  const words = useWords();
  const { base, language, exit } = site;
  return (
    <html lang={language} dir={languages[language]?.dir ?? 'ltr'}>
      <head>
        <meta charSet="utf-8" />
        {assets.policy ? <meta httpEquiv="Content-Security-Policy" content={assets.policy} /> : null}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words('forgotten.title')}</title>
        <script
          src={assets.early}
          integrity={assets.integrity?.[assets.early]}
          data-clock={`${base}clock/`}
        />
        {assets.styles.map(href => (
          <link key={href} rel="stylesheet" href={href} integrity={assets.integrity?.[href]} />
        ))}
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={`${base}clock.svg`} type="image/svg+xml" />
      </head>
      <body>
        <header className="site-header">
          <nav className="site-nav" aria-label={words('header.nav')}>
            <a href={pagePath(site, addresses.help)}>{words('header.help')}</a>
          </nav>
          <ExitLink to={exit} clock={`${base}clock/`} />
        </header>
        <main>
          <div className="page">
            <h1>{words('forgotten.heading')}</h1>
            <p>{words('forgotten.words')}</p>
            <p>
              <a href={pagePath(site, addresses.privacy)}>{words('forgotten.look')}</a>
            </p>
          </div>
        </main>
      </body>
    </html>
  );
}
