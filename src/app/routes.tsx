import { type ComponentType, lazy, Suspense, useCallback, useEffect, useState } from 'react';
import {
  type LoaderFunctionArgs,
  type RouteObject,
  useLoaderData,
  useLocation,
  useParams,
} from 'react-router';
import { ListenButton } from '../aids/listen/ListenButton.tsx';
import { groupsWithReports } from '../model/library.ts';
import { neutralTitle } from '../model/report.ts';
import { NotSaved } from '../offline/NotSaved.tsx';
import { SaveButton } from '../offline/SaveButton.tsx';
import { shelf } from '../offline/shelf.ts';
import { Reader } from '../reader/Reader.tsx';
import { loadSideBySide } from '../reader/side-by-side.ts';
import type { ParseHtml } from '../reader/text-store.ts';
import { parseView } from '../reader/view.ts';
import type { EarlyWords } from '../reader/words-of.ts';
import { HelpCard } from '../safety/HelpCard.tsx';
import type { WordKey } from '../strings/words.tsx';
import { useClassLink } from './class-link.ts';
import type {
  AboutReportRouteData,
  DataSource,
  GroupRouteData,
  ReportRouteData,
  TeachersRouteData,
} from './data.ts';
import type { ForClassProps } from './ForClass.tsx';
import { Frame } from './Frame.tsx';
import { NotFound, NotSavedHere, Problem } from './Problem.tsx';
import {
  aboutReportHandle,
  differencesHandle,
  groupHandle,
  libraryHandle,
  type PageHandle,
  reportHandle,
  togetherHandle,
} from './page-name.ts';
import { Shell } from './Shell.tsx';

/** What pages need from where they run. */
export interface RouteOptions {
  readonly source: DataSource;
  readonly parseHtml: ParseHtml;
  readonly early?: EarlyWords | undefined;
  /** Brings the words that pages need whose code comes by itself; without it, all words are there. */
  readonly laterWords?: (() => Promise<void>) | undefined;
}

/** Every page of the site. The path below the base and the language's prefix decides. */
export function createRoutes({ source, parseHtml, early, laterWords }: RouteOptions): RouteObject[] {
  const page = (load: () => Promise<ComponentType>) => async () => {
    const [Component] = await Promise.all([load(), laterWords?.()]);
    return { Component };
  };
  const ForClass = lazy(async () => {
    const [code] = await Promise.all([import('./ForClass.tsx'), laterWords?.()]);
    return { default: code.ForClass };
  });
  const pages: RouteObject[] = [
    {
      index: true,
      loader: source.library,
      lazy: page(async () => (await import('./LibraryRoute.tsx')).LibraryRoute),
      handle: libraryHandle,
    },
    ...(['series', 'topics'] as const).map(kind => ({
      path: `${kind}/:id`,
      loader: ({ params }: LoaderFunctionArgs) => loadGroup(source, kind, params.id),
      lazy: page(async () => (await import('./LibraryRoute.tsx')).GroupRoute),
      handle: groupHandle,
    })),
    {
      path: 'about-the-reports',
      loader: source.together,
      lazy: page(async () => (await import('./TogetherRoute.tsx')).TogetherRoute),
      handle: togetherHandle,
    },
    {
      path: 'reports/:slug',
      loader: ({ params }) => loadAboutReport(source, params),
      lazy: page(async () => (await import('./AboutReportRoute.tsx')).AboutReportRoute),
      handle: aboutReportHandle,
    },
    {
      path: 'reports/:slug/*',
      loader: ({ params }) => loadVersion(source, params),
      // Versions are views of one report: changing between them loads nothing.
      shouldRevalidate: ({ currentParams, nextParams }) => currentParams.slug !== nextParams.slug,
      element: <Report parseHtml={parseHtml} early={early} ForClass={ForClass} />,
      handle: reportHandle,
    },
    {
      path: 'reports/:slug/differences',
      loader: ({ params }) => loadDifferences(source, params),
      lazy: page(async () => (await import('./DifferencesRoute.tsx')).DifferencesRoute),
      handle: differencesHandle,
    },
    {
      path: 'help',
      loader: source.services,
      lazy: page(async () => (await import('./HelpRoute.tsx')).HelpRoute),
      handle: named('header.help', 'src/app/HelpRoute.tsx'),
    },
    {
      path: 'glossary',
      loader: source.glossary,
      lazy: page(async () => (await import('./GlossaryRoute.tsx')).GlossaryRoute),
      handle: named('footer.glossary', 'src/app/GlossaryRoute.tsx'),
    },
    {
      path: 'search',
      loader: source.searchable,
      lazy: page(async () => (await import('./SearchRoute.tsx')).SearchRoute),
      handle: named('header.search', 'src/app/SearchRoute.tsx'),
    },
    {
      path: 'saved',
      lazy: page(async () => (await import('./SavedRoute.tsx')).SavedRoute),
      handle: named('footer.saved', 'src/app/SavedRoute.tsx'),
    },
    {
      path: 'settings',
      lazy: page(async () => (await import('../aids/SettingsPage.tsx')).SettingsPage),
      handle: named('header.settings', 'src/aids/SettingsPage.tsx'),
    },
    {
      path: 'about',
      lazy: page(async () => (await import('./PlainPages.tsx')).AboutPage),
      handle: named('footer.about', 'src/app/PlainPages.tsx'),
    },
    {
      path: 'privacy',
      lazy: page(async () => (await import('./PrivacyRoute.tsx')).PrivacyRoute),
      handle: named('footer.privacy', 'src/app/PrivacyRoute.tsx'),
    },
    {
      path: 'accessibility',
      lazy: page(async () => (await import('./PlainPages.tsx')).AccessibilityPage),
      handle: named('footer.accessibility', 'src/app/PlainPages.tsx'),
    },
    {
      path: 'teachers',
      loader: () => loadTeachers(source),
      lazy: page(async () => (await import('./TeachersRoute.tsx')).TeachersRoute),
      handle: named('footer.teachers', 'src/app/TeachersRoute.tsx'),
    },
    { path: 'not-saved', Component: NotSaved, handle: named('offline.notHereTitle') },
    { path: 'frame', Component: Frame, handle: named('frame.heading') },
    { path: '*', Component: NotFound, handle: named('notFound.heading') },
  ];
  return [{ element: <Shell />, children: [{ errorElement: <Problem />, children: pages }] }];
}

/**
 * The handle of a page that is called what the link to it says: its own words may be still to come. `code` is the source
 * file that brings its styles.
 */
function named(key: WordKey, code?: string): PageHandle {
  return { name: words => words(key), ...(code ? { code: () => [code] } : {}) };
}

/** A series or a topic comes with the whole list of reports: one file for all of these pages, there also with no network. */
async function loadGroup(
  source: DataSource,
  kind: GroupRouteData['kind'],
  id: string | undefined,
): Promise<GroupRouteData> {
  const index = await source.library();
  const group = groupsWithReports(index)[kind].find(candidate => candidate.id === id);
  if (!group) throw new Response(null, { status: 404 });
  return { index, kind, group };
}

async function loadTeachers(source: DataSource): Promise<TeachersRouteData> {
  const [index, services] = await Promise.all([source.library(), source.services()]);
  return { index, services, loadReport: source.report };
}

async function loadDifferences(
  source: DataSource,
  params: LoaderFunctionArgs['params'],
): Promise<ReportRouteData> {
  const data = await loadReport(source, params);
  if (data.report.outline.pairings.length === 0) throw new Response(null, { status: 404 });
  return data;
}

async function loadAboutReport(
  source: DataSource,
  params: LoaderFunctionArgs['params'],
): Promise<AboutReportRouteData> {
  const data = await loadReport(source, params);
  const { slug, recommends } = data.report.outline;
  return { ...data, recommended: recommends ? await source.recommended(slug) : undefined };
}

async function loadReport(
  source: DataSource,
  params: LoaderFunctionArgs['params'],
): Promise<ReportRouteData> {
  const [report, services] = await Promise.all([source.report(params.slug ?? ''), source.services()]);
  return { report, services };
}

async function loadVersion(
  source: DataSource,
  params: LoaderFunctionArgs['params'],
): Promise<ReportRouteData> {
  const data = await loadReport(source, params);
  const view = parseView(data.report.outline, params['*'] ?? '');
  if (!view) throw new Response(null, { status: 404 });
  // Before hydration, or the page would start empty.
  if (view.kind === 'side-by-side') await loadSideBySide();
  return data;
}

/** The page is made anew by now: what was there before is no longer to be kept out of sight (`early.ts`). */
function showAll(): void {
  delete document.documentElement.dataset.parts;
}

interface ReportProps extends Pick<RouteOptions, 'parseHtml' | 'early'> {
  readonly ForClass: ComponentType<ForClassProps>;
}

function Report({ parseHtml, early, ForClass }: ReportProps) {
  const { report, services } = useLoaderData<ReportRouteData>();
  const classLink = useClassLink();
  useEffect(showAll, []);
  const view = parseView(report.outline, useParams()['*'] ?? '');
  // Inside one report nothing is loaded, so an address of a version that is not there is found out here.
  if (!view) throw new Response(null, { status: 404 });
  const { key } = useLocation();
  const [lost, setLost] = useState<string>();
  const onLost = useCallback(() => setLost(key), [key]);
  const { outline } = report;
  const { slug, sensitive, revision } = outline;
  const mayPrepare = useCallback(() => shelf.hasAllVersions(slug), [slug]);
  if (classLink !== undefined && view.kind === 'edition') {
    return (
      <Suspense fallback={null}>
        <ForClass
          key={`${report.outline.slug} ${view.edition}`}
          {...{ data: report, services, view, parseHtml, early }}
          hash={classLink}
        />
      </Suspense>
    );
  }
  // Never half a report: with no words there is no page, until the reader goes somewhere else.
  if (lost === key) return <NotSavedHere />;
  const loadTools = async () => (await import('./listen-tools.ts')).listenTools(outline);
  return (
    <Reader
      key={revision}
      data={report}
      view={view}
      parseHtml={parseHtml}
      early={early}
      onLost={onLost}
      mayPrepare={mayPrepare}
      actions={
        <>
          <SaveButton slug={slug} title={neutralTitle(outline)} sensitive={sensitive} />
          <ListenButton loadTools={loadTools} />
        </>
      }
      after={<HelpCard services={services} />}
    />
  );
}
