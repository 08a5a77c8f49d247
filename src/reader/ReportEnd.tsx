import { memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { Outline } from '../model/library.ts';
import { useWords } from '../strings/words.tsx';
import { Corrections } from './Corrections.tsx';
import { InSeries, Related } from './Near.tsx';

/** What comes after the text: help, the ways on, and what the report rests on. */
export const ReportEnd = memo(function ReportEnd({
  outline,
  after,
}: {
  outline: Outline;
  after?: ReactNode;
}) {
  const words = useWords();
  return (
    <footer className="report-end">
      {after}
      <InSeries near={outline.near} />
      <h2 className="ways-on-name">{words('reader.next')}</h2>
      <ul className="ways-on">
        {outline.pairings.length > 0 ? (
          <li>
            <Link to={addresses.differences(outline.slug)} replace>
              {words('report.differences')}
            </Link>
          </li>
        ) : null}
        <li>
          <Link to={addresses.report(outline.slug)} replace>
            {words('report.about')}
          </Link>
        </li>
        <li>
          <Link to={addresses.library}>{words('report.library')}</Link>
        </li>
      </ul>
      <Related near={outline.near} most={4} />
      {outline.retelling ? (
        <p className="retelling">{words('report.retelling', { publisher: outline.publisher })}</p>
      ) : null}
      <Corrections outline={outline} />
    </footer>
  );
});
