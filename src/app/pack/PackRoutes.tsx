import type { RouteObject } from 'react-router';
import { useLoaderData, useParams } from 'react-router';
import { GlossaryPage } from '../../library/GlossaryPage.tsx';
import { LibraryPage } from '../../library/LibraryPage.tsx';
import type { PackFacts } from '../../model/pack.ts';
import { AboutReport } from '../../reader/AboutReport.tsx';
import { Differences } from '../../reader/Differences.tsx';
import { Reader } from '../../reader/Reader.tsx';
import { loadSideBySide } from '../../reader/side-by-side.ts';
import { parseView } from '../../reader/view.ts';
import { HelpCard } from '../../safety/HelpCard.tsx';
import { HelpPage } from '../../safety/HelpPage.tsx';
import { useWords, type WordKey } from '../../strings/words.tsx';
import type { AboutReportRouteData } from '../data.ts';
import { aboutReportHandle, differencesHandle, type PageHandle, reportHandle } from '../page-name.ts';
import { nearHere } from './near-here.ts';
import { PackIndex } from './PackIndex.tsx';
import { PackSearch } from './PackSearch.tsx';
import { PackSettings } from './PackSettings.tsx';
import { PackShell } from './PackShell.tsx';
import type { HeldWords } from './words-held.ts';

/** Every page of a pack; the paths are those of the site. */
export function packRoutes(facts: PackFacts, held: HeldWords): RouteObject[] {
  const report = async ({ params }: { params: { slug?: string } }): Promise<AboutReportRouteData> => {
    const found = facts.reports.find(({ outline }) => outline.slug === params.slug);
    if (!found) throw new Response(null, { status: 404 });
    // Its code is here; this only makes it known, so that a page may begin with it.
    await loadSideBySide();
    const outline = nearHere(found.outline, facts);
    return {
      report: { outline, held: edition => held.copy(outline.slug, edition) },
      services: facts.services,
      recommended: found.recommended,
    };
  };
  const pages: RouteObject[] = [
    {
      index: true,
      element: <PackIndex facts={facts} LibraryPage={LibraryPage} />,
      handle: named('pack.heading'),
    },
    { path: 'reports/:slug', loader: report, element: <About />, handle: aboutReportHandle },
    {
      path: 'reports/:slug/*',
      loader: report,
      // Versions are views of one report: changing between them loads nothing.
      shouldRevalidate: ({ currentParams, nextParams }) => currentParams.slug !== nextParams.slug,
      element: <Report />,
      handle: reportHandle,
    },
    {
      path: 'reports/:slug/differences',
      loader: report,
      element: <WhatDiffers />,
      handle: differencesHandle,
    },
    { path: 'help', element: <HelpPage services={facts.services} />, handle: named('header.help') },
    {
      path: 'glossary',
      element: <GlossaryPage entries={facts.glossary} />,
      handle: named('footer.glossary'),
    },
    { path: 'settings', element: <PackSettings />, handle: named('header.settings') },
    {
      path: 'search',
      element: <PackSearch facts={facts} passages={held.passages} />,
      handle: named('header.search'),
    },
    { path: '*', element: <NotInPack />, handle: named('notFound.heading') },
  ];
  return [
    { element: <PackShell facts={facts} />, children: [{ errorElement: <NotInPack />, children: pages }] },
  ];
}

function named(key: WordKey): PageHandle {
  return { name: words => words(key) };
}

function useReport(): AboutReportRouteData {
  return useLoaderData<AboutReportRouteData>();
}

function About() {
  const { report, recommended, services } = useReport();
  return (
    <AboutReport
      outline={report.outline}
      recommended={recommended}
      after={<HelpCard services={services} />}
    />
  );
}

function WhatDiffers() {
  const { report, services } = useReport();
  return <Differences outline={report.outline} after={<HelpCard services={services} />} />;
}

function Report() {
  const { report, services } = useReport();
  const view = parseView(report.outline, useParams()['*'] ?? '');
  if (!view) return <NotInPack />;
  return (
    <Reader
      key={report.outline.revision}
      data={report}
      view={view}
      parseHtml={noHtml}
      after={<HelpCard services={services} />}
      onLost={nothing}
      mayPrepare={always}
    />
  );
}

// Everything is in the page already: nothing can be lost on the way, and nothing costs a reader's data.
const nothing = () => {};
const always = async () => true;

/** A pack has its words as nodes; nothing in it makes any of a string. */
function noHtml(): never {
  throw new Error('The words of a pack are in its page.');
}

function NotInPack() {
  const words = useWords();
  return (
    <div className="page">
      <h1 tabIndex={-1}>{words('notFound.heading')}</h1>
      <p>{words('pack.notInFile')}</p>
    </div>
  );
}
