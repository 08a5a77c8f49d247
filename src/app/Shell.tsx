import type { ReactNode } from 'react';
import { Link, Outlet, useLocation, useMatches } from 'react-router';
import { AidsAtHand } from '../aids/AidsAtHand.tsx';
import { addresses, searchInParts } from '../model/address.ts';
import { neutralTitle } from '../model/report.ts';
import { UpdateNotice } from '../offline/UpdateNotice.tsx';
import { ExitLink, HiddenExitLink } from '../safety/ExitLink.tsx';
import { LevelProvider, useWords } from '../strings/words.tsx';
import { announcerId } from '../ui/announce.ts';
import { backgroundMark } from '../ui/background.ts';
import { ClassLinkProvider, useClassLink, useClassLinkOfPage } from './class-link.ts';
import type { ReportRouteData } from './data.ts';
import { HelpLink } from './HelpLink.tsx';
import { steadily } from './keep-place.ts';
import { BrandMark, SearchMark, SettingsMark } from './marks.tsx';
import { useSite } from './site.ts';
import { useArrival } from './useArrival.ts';
import { useVisitLevel } from './visit-level.ts';
import './Shell.css';

/** The frame of every page, at the level of the version that was shown last. */
export function Shell({ children }: { children?: ReactNode }) {
  return (
    <LevelProvider level={useVisitLevel()}>
      <ClassLinkProvider value={useClassLinkOfPage()}>
        <PageFrame>{children}</PageFrame>
      </ClassLinkProvider>
    </LevelProvider>
  );
}

/** Header, main, footer. */
function PageFrame({ children }: { children: ReactNode }) {
  const words = useWords();
  useArrival();
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} {...backgroundMark}>
        {children ?? <Outlet />}
      </main>
      <SiteFooter />
      <UpdateNotice />
      <AidsAtHand steadily={steadily} />
      {/* Empty from the start: a live region that comes with its words is not heard. */}
      <div
        id={announcerId}
        className="unseen"
        role="status"
        suppressHydrationWarning
        aria-label={words('header.news')}
      />
    </>
  );
}

/** Asks for a search on the page itself (`ForClass.tsx`). */
const inTheseParts = {
  to: { hash: searchInParts },
  replace: true,
  preventScrollReset: true,
  state: { quiet: true },
} as const;

/**
 * Where a class reads some parts (`class-link.ts`), nothing here leads to the list of reports, from which the full report is one
 * press away, and “Search” looks in these parts alone.
 */
function SiteHeader() {
  const words = useWords();
  const { exit } = useSite();
  const clock = useClockAddress();
  const reportHere = useReportHere();
  const isForClass = useClassLink() !== undefined;
  const brand = (
    <>
      <BrandMark />
      <span className="brand-name">{words('siteName')}</span>
    </>
  );
  return (
    <header className="site-header">
      <a className="skip" href="#main">
        {words('header.skip')}
      </a>
      <HiddenExitLink to={exit} />
      {isForClass ? (
        <span className="brand">{brand}</span>
      ) : (
        <Link className="brand" to={addresses.library}>
          {brand}
        </Link>
      )}
      <nav className="site-nav" aria-label={words('header.nav')}>
        <Link {...(isForClass ? inTheseParts : { to: addresses.search, state: reportHere })}>
          <SearchMark />
          <span className="nav-words">{words('header.search')}</span>
        </Link>
        <Link to={addresses.settings}>
          <SettingsMark />
          <span className="nav-words">{words('header.settings')}</span>
        </Link>
        <HelpLink />
      </nav>
      <ExitLink to={exit} clock={clock} />
    </header>
  );
}

/** The report that is open: whoever searches from there looks in it first. */
function useReportHere(): unknown {
  const { state } = useLocation();
  const last = useMatches().at(-1);
  const { report } = (last?.data ?? {}) as Partial<ReportRouteData>;
  // Search from the page of search is still in the report that the reader came from.
  if (!report) return last?.pathname === addresses.search ? state : undefined;
  return { slug: report.outline.slug, title: neutralTitle(report.outline) };
}

/** The clock is a page outside of the app: one for all languages, below the base. */
function useClockAddress(): string {
  return `${useSite().base}clock/`;
}

/** The pages in the foot that name no report. */
const forClass: readonly string[] = ['privacy', 'accessibility'];

function SiteFooter() {
  const words = useWords();
  const { publisher, retellings } = useSite();
  const pages = [
    ['library', addresses.library],
    ['saved', addresses.saved],
    ['glossary', addresses.glossary],
    ['about', addresses.about],
    ['privacy', addresses.privacy],
    ['accessibility', addresses.accessibility],
    ['teachers', addresses.teachers],
  ] as const;
  const isForClass = useClassLink() !== undefined;
  const shown = isForClass ? pages.filter(([page]) => forClass.includes(page)) : pages;
  return (
    <footer className="site-footer" {...backgroundMark}>
      <nav aria-label={words('footer.nav')}>
        <ul>
          {shown.map(([page, address]) => (
            <li key={page}>
              <Link to={address}>{words(`footer.${page}`)}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        {words('footer.published', { publisher })} {retellings === 'all' ? words('footer.retellings') : null}
      </p>
    </footer>
  );
}
