import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import { firstPair, type Group, type LibraryIndex, type ReportSummary } from '../model/library.ts';
import { neutralTitle } from '../model/report.ts';
import { useLanguage, useWords } from '../strings/words.tsx';
import { Cover } from './Cover.tsx';
import './LibraryPage.css';

interface LibraryPageProps {
  readonly index: LibraryIndex;
  /** What is to be told of reports that are saved on this device. */
  readonly news?: ReactNode;
  /** Says of a report whether it is saved on this device. */
  readonly savedMark?: (slug: string) => ReactNode;
  /** What can be done with all reports of a series. */
  readonly seriesAction?: (reports: readonly ReportSummary[]) => ReactNode;
}

/** All reports: what this is in one line, then the reports by series. */
export function LibraryPage({ index, news, savedMark, seriesAction }: LibraryPageProps) {
  const words = useWords();
  const loose = index.reports.filter(report => !index.series.some(series => series.id === report.series));
  return (
    <div className="page library">
      <h1 tabIndex={-1}>{index.name}</h1>
      <p className="lead">{index.summary}</p>
      {news}
      {index.reports.length === 0 ? <p>{words('library.empty')}</p> : null}
      {index.series.map(series => (
        <Series
          key={series.id}
          series={series}
          reports={index.reports.filter(report => report.series === series.id)}
          savedMark={savedMark}
          action={seriesAction}
        />
      ))}
      {loose.length > 0 ? <Reports reports={loose} savedMark={savedMark} /> : null}
    </div>
  );
}

interface ReportsProps {
  readonly reports: readonly ReportSummary[];
  readonly savedMark: LibraryPageProps['savedMark'] | undefined;
}

interface SeriesProps extends ReportsProps {
  readonly series: Group;
  readonly action: LibraryPageProps['seriesAction'] | undefined;
}

function Series({ series, reports, savedMark, action }: SeriesProps) {
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby={`series-${series.id}`}>
      <h2 className="series-name" id={`series-${series.id}`}>
        {series.title}
      </h2>
      {series.summary ? <p className="series-summary">{series.summary}</p> : null}
      {action?.(reports)}
      <Reports reports={reports} savedMark={savedMark} />
    </section>
  );
}

function Reports({ reports, savedMark }: ReportsProps) {
  return (
    <ul className="reports">
      {[...reports]
        .sort((a, b) => a.published.localeCompare(b.published))
        .map(report => (
          <li key={report.slug}>
            <ReportRow report={report} savedMark={savedMark} />
          </li>
        ))}
    </ul>
  );
}

function ReportRow({ report, savedMark }: { report: ReportSummary; savedMark: ReportsProps['savedMark'] }) {
  const words = useWords();
  const language = useLanguage();
  const date = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(report.published),
  );
  const pair = firstPair(report);
  const summary = (pair?.right ?? report.editions[0])?.summary;
  return (
    <div className="report-row">
      <Cover slug={report.slug} />
      <div className="report-row-words">
        <h3>
          <Link to={addresses.report(report.slug)}>{neutralTitle(report)}</Link>
        </h3>
        <p className="report-row-facts">
          <time dateTime={report.published}>{date}</time> · {report.publisher} {savedMark?.(report.slug)}
        </p>
        <p>{summary}</p>
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
                <span className="unseen"> – {neutralTitle(report)}</span>
              </Link>
            </li>
          ))}
          {pair ? (
            <li>
              <Link className="way-in" to={addresses.sideBySide(report.slug)}>
                {words('version.sideBySide')}
                <span className="unseen"> – {neutralTitle(report)}</span>
              </Link>
            </li>
          ) : null}
        </ul>
      </div>
    </div>
  );
}

const doorKeys = {
  adults: 'version.adults',
  'young-people': 'version.youngPeople',
  'easy-read': 'version.easyRead',
} as const;
const order = ['young-people', 'easy-read', 'adults'];

function gentlerFirst(a: { audience: string }, b: { audience: string }): number {
  return order.indexOf(a.audience) - order.indexOf(b.audience);
}
