import { type ReactNode, useEffect } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import { addresses, idInFragment } from '../../model/address.ts';
import { leftMark, type PackFacts } from '../../model/pack.ts';
import { ExitLink, HiddenExitLink } from '../../safety/ExitLink.tsx';
import { LevelProvider, useWords } from '../../strings/words.tsx';
import { announcerId } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { backgroundMark } from '../../ui/background.ts';
import { isPlainPress } from '../../ui/plain-press.ts';
import { BrandMark, SearchMark, SettingsMark } from '../marks.tsx';
import { useArrival } from '../useArrival.ts';
import { useVisitLevel } from '../visit-level.ts';
import { PackNote } from './PackNote.tsx';
import { addressInFragment } from './places.ts';
import '../Shell.css';
import './pack.css';

/** The frame of every page of a pack that script shows. */
export function PackShell({ facts }: { facts: PackFacts }) {
  return (
    <LevelProvider level={useVisitLevel()}>
      <LivePage facts={facts} />
    </LevelProvider>
  );
}

function LivePage({ facts }: { facts: PackFacts }) {
  const words = useWords();
  useArrival();
  useLinksInFile();
  return (
    <>
      <PackFrame facts={facts} live>
        <WayBack />
        <Outlet />
      </PackFrame>
      {/* Empty from the start: a live region that comes with its words is not heard. */}
      <div id={announcerId} className="unseen" role="status" aria-label={words('header.news')} />
    </>
  );
}

interface PackFrameProps {
  readonly facts: PackFacts;
  /** Whether script runs; without it there is no search and there are no settings. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

/** Header, main, footer; the same with script and without. */
export function PackFrame({ facts, live = false, children }: PackFrameProps) {
  const words = useWords();
  return (
    <>
      <PackHeader exit={facts.site.exit} live={live} />
      <main id="main" tabIndex={-1} {...backgroundMark}>
        {children}
      </main>
      <footer className="site-footer" {...backgroundMark}>
        <nav aria-label={words('footer.nav')}>
          <ul>
            <li>
              <Link to={addresses.library}>{words('pack.brand')}</Link>
            </li>
            <li>
              <Link to={addresses.glossary}>{words('footer.glossary')}</Link>
            </li>
          </ul>
        </nav>
        <PackNote facts={facts} />
      </footer>
    </>
  );
}

function PackHeader({ exit, live }: { exit: string; live: boolean }) {
  const words = useWords();
  return (
    <header className="site-header">
      <a className="skip" href="#main">
        {words('header.skip')}
      </a>
      <HiddenExitLink to={exit} />
      <Link className="brand" to={addresses.library}>
        <BrandMark />
        <span className="brand-name">{words('pack.brand')}</span>
      </Link>
      <nav className="site-nav" aria-label={words('header.nav')}>
        {live ? (
          <>
            <Link to={packPages.search}>
              <SearchMark />
              <span className="nav-words">{words('header.search')}</span>
            </Link>
            <Link to={addresses.settings}>
              <SettingsMark />
              <span className="nav-words">{words('header.settings')}</span>
            </Link>
          </>
        ) : null}
        <Link to={addresses.help}>{words('header.help')}</Link>
      </nav>
      <ExitLink to={exit} clock={leftMark} />
    </header>
  );
}

/** Pages that only a pack has. */
const packPages = { search: '/search/' } as const;

/** The way back: the browser's own leads out of the file. */
function WayBack() {
  const words = useWords();
  const { key, pathname } = useLocation();
  const navigate = useNavigate();
  if (key === 'default' || pathname === addresses.library || pathname.startsWith('/reports/')) return null;
  return (
    <div className="page pack-back">
      <Button onClick={() => void navigate(-1)}>{words('reader.backToPlace')}</Button>
    </div>
  );
}

/**
 * Follows links inside the file that nobody else does. The browser would note each as a place of its own in its history,
 * where Exit could not take it away.
 */
function useLinksInFile(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
      if (!link || event.defaultPrevented || !isPlainPress(event)) return;
      event.preventDefault();
      const href = link.getAttribute('href') ?? '';
      const address = addressInFragment(href);
      if (address) return void navigate(address);
      const target = document.getElementById(idInFragment(href));
      if (!target) return;
      target.scrollIntoView();
      if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
      target.focus({ preventScroll: true });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
}
