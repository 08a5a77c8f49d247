import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import { firstPair, type ReportSummary } from '../model/library.ts';
import { type Audience, neutralTitle } from '../model/report.ts';
import { useLanguage, useWords, type WordKey } from '../strings/words.tsx';
import { Cover } from './Cover.tsx';
import './ReportRow.css';

/** Says of a report whether it is saved on this device. */
export type SavedMarkOf = (slug: string) => ReactNode;

interface ReportRowsProps {
  /** In the order in which they are shown. */
  readonly reports: readonly ReportSummary[];
  readonly savedMark?: SavedMarkOf | undefined;
  /** Whether the place of each in the list is told: reports of a series are read in their order. */
  readonly numbered?: boolean;
  /** The level of the titles: one below the heading of the list. */
  readonly heading?: 'h2' | 'h3';
}

/** Reports as wide rows: cover, title, date, one sentence, and a door to each version. */
export function ReportRows({ reports, savedMark, numbered = false, heading = 'h3' }: ReportRowsProps) {
  const words = useWords();
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className="reports">
      {reports.map((report, at) => (
        <li key={report.slug}>
          <ReportRow
            report={report}
            savedMark={savedMark}
            heading={heading}
            place={numbered ? words('library.place', { number: at + 1, of: reports.length }) : undefined}
          />
        </li>
      ))}
    </List>
  );
}

interface ReportRowProps {
  readonly report: ReportSummary;
  readonly savedMark: SavedMarkOf | undefined;
  readonly heading: 'h2' | 'h3';
  readonly place: string | undefined;
}

function ReportRow({ report, savedMark, heading: Heading, place }: ReportRowProps) {
  const language = useLanguage();
  const date = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(report.published),
  );
  const summary = (firstPair(report)?.right ?? report.editions[0])?.summary;
  return (
    <div className="report-row">
      <Cover slug={report.slug} />
      <div className="report-row-head">
        {place ? <p className="report-row-place">{place}</p> : null}
        <Heading className="report-row-title">
          <Link to={addresses.report(report.slug)}>{neutralTitle(report)}</Link>
        </Heading>
        <p className="report-row-facts">
          <time dateTime={report.published}>{date}</time> · {report.publisher} {savedMark?.(report.slug)}
        </p>
      </div>
      <div className="report-row-words">
        <p>{summary}</p>
        <WaysIn report={report} />
      </div>
    </div>
  );
}

/** The doors of a report: one for each version, and both together. */
function WaysIn({ report }: { report: ReportSummary }) {
  const words = useWords();
  const named = <span className="unseen"> – {neutralTitle(report)}</span>;
  return (
    <ul className="ways-in">
      {report.editions.toSorted(gentlerFirst).map(edition => (
        <li key={edition.id}>
          <Link
            className="way-in"
            data-voice={edition.audience}
            to={addresses.edition(report.slug, edition.id)}
          >
            {words(doorKeys[edition.audience])} ·{' '}
            {words('report.minutes', { count: edition.reading.minutes })}
            {named}
          </Link>
        </li>
      ))}
      {firstPair(report) ? (
        <li>
          <Link className="way-in" to={addresses.sideBySide(report.slug)}>
            {words('version.sideBySide')}
            {named}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}

/** What the version for an audience is called. */
export const doorKeys = {
  adults: 'version.adults',
  'young-people': 'version.youngPeople',
  'easy-read': 'version.easyRead',
} as const satisfies Record<Audience, WordKey>;

const order: readonly Audience[] = ['young-people', 'easy-read', 'adults'];

function gentlerFirst(a: { audience: Audience }, b: { audience: Audience }): number {
  return order.indexOf(a.audience) - order.indexOf(b.audience);
}
