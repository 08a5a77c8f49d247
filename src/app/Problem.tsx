import { type ReactNode, useEffect } from 'react';
import { isRouteErrorResponse, Link, useLocation, useNavigationType, useRouteError } from 'react-router';
import { addresses } from '../model/address.ts';
import type { WithdrawnReport } from '../model/report.ts';
import { NotSaved } from '../offline/NotSaved.tsx';
import { useSavedPart } from '../offline/shelf.ts';
import { isOutdated } from '../offline/updates.ts';
import { useWords, type WordKey } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { useStandInName } from './page-name.ts';
import { Withdrawn } from './Withdrawn.tsx';

/** An address that leads nowhere, and the ways on. */
export function NotFound() {
  const words = useWords();
  return (
    <div className="page">
      <h1 tabIndex={-1}>{words('notFound.heading')}</h1>
      <p>{words('notFound.words')}</p>
      <WaysOn />
    </div>
  );
}

function WaysOn() {
  const words = useWords();
  return (
    <ul className="ways-on">
      <li>
        <Link to={addresses.library}>{words('footer.library')}</Link>
      </li>
      <li>
        <Link to={addresses.saved}>{words('footer.saved')}</Link>
      </li>
      <li>
        <Link to={addresses.help}>{words('header.help')}</Link>
      </li>
    </ul>
  );
}

/** What is shown where a page could not be: it is not there, not saved, or something went wrong. */
export function Problem() {
  const error = useRouteError();
  const { pathname } = useLocation();
  const status = error instanceof Response || isRouteErrorResponse(error) ? error.status : undefined;
  useNewerPage(status === undefined);
  if (status === 410 && isRouteErrorResponse(error))
    return <TakenBack report={error.data as WithdrawnReport} />;
  if (status === 404) return <StandIn name="notFound.heading" page={<NotFound />} />;
  const unreachable = status !== undefined || error instanceof TypeError;
  if (unreachable && pathname.startsWith('/reports/')) return <NotSavedHere />;
  return <StandIn name="problem.heading" page={<Failure />} />;
}

/** What stands at the addresses of a report that its publisher took back. */
function TakenBack({ report }: { report: WithdrawnReport }) {
  return (
    <div className="page">
      <Withdrawn report={report} />
      <WaysOn />
    </div>
  );
}

/** What is shown where the words of a report's page cannot be had: all of it may be missing, or this version. */
export function NotSavedHere() {
  const slug = useLocation().pathname.match(/^\/reports\/([^/]+)\//)?.[1] ?? '';
  const isPart = useSavedPart(slug) !== undefined;
  return (
    <StandIn
      name={isPart ? 'offline.versionNotHereTitle' : 'offline.notHereTitle'}
      page={<NotSaved slug={slug} />}
    />
  );
}

/**
 * Loads the page anew where its code is gone because the site has a newer version: the page is of that version. A page
 * that fails when it is loaded stays as it is: only a press of the reader's leads to one more reload.
 */
function useNewerPage(failed: boolean): void {
  const wanted = useNavigationType() !== 'POP' && failed;
  useEffect(() => {
    let left = false;
    if (wanted) void isOutdated().then(outdated => outdated && !left && location.reload());
    return () => {
      left = true;
    };
  }, [wanted]);
}

/** A page in the place of another one, under its own name. */
function StandIn({ name, page }: { name: WordKey; page: ReactNode }) {
  useStandInName(name);
  return page;
}

function Failure() {
  const words = useWords();
  return (
    <div className="page">
      <h1 tabIndex={-1}>{words('problem.heading')}</h1>
      <p>{words('problem.words')}</p>
      <p>
        <Button onClick={() => location.reload()}>{words('problem.again')}</Button>
      </p>
      <WaysOn />
    </div>
  );
}
