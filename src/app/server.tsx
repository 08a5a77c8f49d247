import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  isRouteErrorResponse,
  StaticRouterProvider,
} from 'react-router';
import { addresses, filePath, files, prefixOfGroupPath, routerBase } from '../model/address.ts';
import { frameAround } from '../model/frame.ts';
import { glossaryOf } from '../model/glossary.ts';
import { type FirstContact, firstContact } from '../model/help.ts';
import { groupsWithReports, type Library, libraryIndex, type Outline } from '../model/library.ts';
import { nearOf } from '../model/near.ts';
import { recommendedOf } from '../model/recommended.ts';
import { type EditionId, neutralTitle, type Report, type WithdrawnReport } from '../model/report.ts';
import type { PageAssets, RenderedPage, SiteRenderer, SiteRendererOptions, TextFile } from '../model/site.ts';
import { togetherOf } from '../model/together.ts';
import { wordsOfReport } from '../reader/text/words-of-report.tsx';
import { longDate } from '../strings/dates.ts';
import { createWords, formatLanguage, languages, WordsProvider, wordsAt } from '../strings/words.tsx';
import type { DataSource } from './data.ts';
import { Document, Live, plainAddresses } from './document.tsx';
import { forgottenPage } from './forgotten.tsx';
import { reportJsonLd } from './json-ld.ts';
import { type Matched, pageCode, pageDescription, pageName, withSite } from './page-name.ts';
import { createRoutes } from './routes.tsx';
import { type Site, SiteContext } from './site.ts';

/** Renders the pages of a compiled library: every address to a whole document. */
export function createRenderer(options: SiteRendererOptions): SiteRenderer {
  return {
    texts: report => textFiles(options, report),
    outline: (report, texts) => ({
      ...outlineOf(report, texts),
      publishedIn: dateIn(options, report),
      near: nearOf(options.library, report),
      ...(recommendedOf(report) ? { recommends: true as const } : {}),
    }),
    recommended: recommendedOf,
    addresses: () => [
      ...plainAddresses,
      ...groupAddresses(options.library),
      ...options.library.reports.flatMap(reportAddresses),
    ],
    withdrawn: () => options.library.withdrawn.flatMap(withdrawnAddresses),
    render: (address, language) => renderPage(options, address, language),
    forgotten: async () => {
      const language = options.library.languages[0] ?? 'en';
      return forgottenPage(siteFor(options, language), options.assets, await createWords(language));
    },
  };
}

/** The pages that show reports together: one of each series and topic that has any, and how they belong together. */
function groupAddresses(library: Library): string[] {
  const { series, topics } = groupsWithReports(libraryIndex(library));
  return [
    ...(library.together ? [addresses.together] : []),
    ...series.map(({ id }) => addresses.series(id)),
    ...topics.map(({ id }) => addresses.topic(id)),
  ];
}

function reportAddresses(report: Report): string[] {
  const { slug, editions, pairings } = report;
  const both = pairings.length > 0 ? [addresses.sideBySide(slug), addresses.differences(slug)] : [];
  return [addresses.report(slug), ...editions.map(edition => addresses.edition(slug, edition.id)), ...both];
}

const usualEditions = ['full', 'young-people', 'easy-read'] as EditionId[];

/** Every address that the report may have had: those of the usual editions also where their files are gone. */
function withdrawnAddresses({ slug, editions }: WithdrawnReport): string[] {
  const ids = new Set([...editions, ...usualEditions]);
  const own = [addresses.report(slug), addresses.sideBySide(slug), addresses.differences(slug)];
  return [...own, ...[...ids].map(id => addresses.edition(slug, id))];
}

function siteFor({ library, base, assets }: SiteRendererOptions, language: string): Site {
  const { languages: tags, exit, publisher, licence, reports } = library;
  const retold = reports.filter(report => report.retelling).length;
  return {
    base,
    language,
    firstLanguage: tags[0] ?? 'en',
    languages: tags,
    exit,
    publisher,
    retellings: retold === 0 ? 'none' : retold === reports.length ? 'all' : 'some',
    ...(licence ? { licence } : {}),
    ...(assets.pack ? { pack: assets.pack } : {}),
  };
}

function helpOf({ library }: SiteRendererOptions): FirstContact | undefined {
  return firstContact(library.services);
}

async function textFiles(options: SiteRendererOptions, report: Report): Promise<TextFile[]> {
  const made = options.library.languages.map(async language => {
    const place = siteFor(options, language);
    const words = wordsOfReport(report, await createWords(language), place, helpOf(options));
    return report.editions.map(edition => ({
      edition: edition.id,
      language,
      html: words.edition(edition.id),
    }));
  });
  return (await Promise.all(made)).flat();
}

function dateIn({ library }: SiteRendererOptions, { published }: Report): Record<string, string> {
  return Object.fromEntries(library.languages.map(tag => [tag, longDate(published, formatLanguage(tag))]));
}

function outlineOf(report: Report, texts: readonly (TextFile & { file: string; bytes: number })[]): Outline {
  const { media: _media, ...rest } = report;
  const editions = report.editions.map(
    ({ sections, footnotes: _footnotes, terms: _terms, tables: _tables, ...edition }) => ({
      ...edition,
      languageName:
        new Intl.DisplayNames([edition.lang], { type: 'language' }).of(edition.lang) ?? edition.lang,
      sections: sections.map(({ id, number, depth, heading, blocks }) => ({
        id,
        number,
        depth,
        heading,
        blocks: blocks.length,
      })),
      text: Object.fromEntries(
        texts
          .filter(text => text.edition === edition.id)
          .map(({ language, file, bytes }) => [language, { file, bytes }]),
      ),
    }),
  );
  return { ...rest, editions };
}

function sourceFor(
  options: SiteRendererOptions,
  site: Site,
  words: Awaited<ReturnType<typeof createWords>>,
): DataSource {
  const { library, outlines } = options;
  return {
    library: async () => libraryIndex(library),
    services: async () => library.services,
    searchable: async () => ({
      terms: glossaryOf(library),
      reports: library.reports.map(report => ({ ...report, title: neutralTitle(report) })),
    }),
    glossary: async () => glossaryOf(library),
    together: async () => {
      const together = togetherOf(library);
      if (!together) throw new Response(null, { status: 404 });
      return together;
    },
    report: async slug => {
      const report = library.reports.find(candidate => candidate.slug === slug);
      const outline = outlines.get(slug);
      const takenBack = library.withdrawn.find(candidate => candidate.slug === slug);
      if (takenBack) throw Response.json(takenBack, { status: 410 });
      if (!report || !outline) throw new Response(null, { status: 404 });
      return { outline, words: wordsOfReport(report, words, site, helpOf(options)) };
    },
    recommended: async slug => {
      const report = library.reports.find(candidate => candidate.slug === slug);
      return report && recommendedOf(report);
    },
  };
}

async function renderPage(
  options: SiteRendererOptions,
  address: string,
  language: string,
): Promise<RenderedPage> {
  const site = siteFor(options, language);
  const words = await createWords(language);
  const routes = createRoutes({
    source: sourceFor(options, site, words),
    parseHtml: () => {
      throw new Error('Words are parsed in the browser only.');
    },
  });
  const handler = createStaticHandler(routes, { basename: routerBase(site) });
  const path = address === '*' ? '/no-such-page/' : address;
  const url = new URL(routerBase(site) + path.slice(1), 'http://localhost');
  const context = await handler.query(new Request(url));
  if (context instanceof Response) throw new Error(`The page ${address} answered with a redirect.`);
  const [error] = Object.values(context.errors ?? {});
  const isTakenBack = isRouteErrorResponse(error) && error.status === 410;
  if (error && !isTakenBack) throw new Error(`The page ${address} failed.`, { cause: error });
  const html = renderToString(
    <SiteContext value={site}>
      <WordsProvider words={words}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </WordsProvider>
    </SiteContext>,
  );
  const matches: Matched[] = context.matches.map(({ route, params }) => ({
    data: context.loaderData[route.id],
    params,
    handle: route.handle,
  }));
  const say = wordsAt(words, 'standard');
  const report = options.library.reports.find(candidate => address === addresses.report(candidate.slug));
  const page = renderToStaticMarkup(
    <Document
      site={site}
      address={address}
      title={isTakenBack ? withSite(say('withdrawn.heading'), say) : pageName(matches, say)}
      description={isTakenBack ? undefined : pageDescription(matches, say)}
      isListed={!isTakenBack}
      origin={options.origin}
      dir={languages[language]?.dir ?? 'ltr'}
      assets={options.assets}
      styles={stylesFor(options.assets, matches)}
      jsonLd={report ? reportJsonLd(report, site, options.origin) : undefined}
      html={html}
    />,
  );
  const live = renderToStaticMarkup(<Live assets={options.assets} data={dataOf(options, address)} />);
  // The last one: words before it may hold another.
  const end = page.lastIndexOf('</body>');
  return {
    html: `<!doctype html>\n${page.slice(0, end)}${live}${page.slice(end)}`,
    frame: frameAround(html),
  };
}

/** Every page's styles, then those of the code that this page is made with. */
function stylesFor({ styles, laterStyles }: PageAssets, matches: readonly Matched[]): string[] {
  return [...new Set([...styles, ...pageCode(matches).flatMap(file => laterStyles[file] ?? [])])];
}

/** The data files that a page's script asks for at its start. */
function dataOf({ base }: SiteRendererOptions, address: string): string[] {
  const [, slug] = address.match(/^\/reports\/([^/]+)\//) ?? [];
  if (slug) return [filePath(base, files.outline(slug)), filePath(base, files.help)];
  const group = prefixOfGroupPath(address.slice(1)) !== undefined;
  if (address === addresses.library || group) return [filePath(base, files.library)];
  if (address === addresses.teachers) return [filePath(base, files.library), filePath(base, files.help)];
  if (address === addresses.together) return [filePath(base, files.together)];
  if (address === addresses.glossary) return [filePath(base, files.glossary)];
  return address === addresses.help ? [filePath(base, files.help)] : [];
}
