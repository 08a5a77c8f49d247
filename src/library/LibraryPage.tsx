import { type ReactNode, useRef } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { Group } from '../model/group.ts';
import { groupsWithReports, type LibraryIndex, type ReportSummary } from '../model/library.ts';
import { inTimeOrder } from '../model/near.ts';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { enoughToChoose, fitting, useChosen } from './choosing.ts';
import { GroupLinks } from './GroupLinks.tsx';
import { LibraryChoice } from './LibraryChoice.tsx';
import { ReportRows, type SavedMarkOf } from './ReportRow.tsx';
import './LibraryPage.css';

interface LibraryPageProps {
  readonly index: LibraryIndex;
  /** What is to be told of reports that are saved on this device. */
  readonly news?: ReactNode;
  readonly savedMark?: SavedMarkOf | undefined;
  /** What can be done with all reports of a series. */
  readonly seriesAction?: ((reports: readonly ReportSummary[]) => ReactNode) | undefined;
  /** Whether series and topics have pages of their own: they have none in a file to carry. */
  readonly hasGroupPages?: boolean | undefined;
}

/** All reports: what this is in one line, the ways to find one, then the reports by series. */
export function LibraryPage({ index, news, savedMark, seriesAction, hasGroupPages }: LibraryPageProps) {
  const words = useWords();
  const [chosen, choose] = useChosen();
  const mayChoose = hasGroupPages === true && index.reports.length >= enoughToChoose;
  const reports = mayChoose ? fitting(index.reports, chosen) : index.reports;
  const list = useRef<HTMLDivElement>(null);
  const showAll = () => {
    choose({});
    // The button goes with the choice, and must not take the reader's place on the page with it.
    list.current?.focus({ preventScroll: true });
  };
  return (
    <div className="page library" data-found={hasGroupPages ? '' : undefined}>
      <h1 tabIndex={-1}>{index.name}</h1>
      <p className="lead">{index.summary}</p>
      {news}
      {index.reports.length === 0 ? <p>{words('library.empty')}</p> : null}
      {hasGroupPages && index.reports.length > 0 ? (
        <div className="library-ways">
          <Ways index={index} />
          {mayChoose ? <LibraryChoice index={index} chosen={chosen} choose={choose} /> : null}
        </div>
      ) : null}
      <div className="library-list" ref={list} tabIndex={-1}>
        {mayChoose ? <Shown part={reports.length} all={index.reports.length} onShowAll={showAll} /> : null}
        <BySeries {...{ index, reports, savedMark, seriesAction, hasGroupPages }} />
      </div>
    </div>
  );
}

/** The ways to pages that show a part of the library, or all of it in another order. */
function Ways({ index }: { index: LibraryIndex }) {
  const words = useWords();
  return (
    <>
      <GroupLinks
        name={words('library.topics')}
        groups={groupsWithReports(index).topics}
        reports={index.reports}
        has={(report, topic) => report.topics.includes(topic.id)}
        address={addresses.topic}
      />
      {index.together ? (
        <p className="library-together">
          <Link to={addresses.together}>{index.together}</Link>
        </p>
      ) : null}
    </>
  );
}

/** What came of a choice, and the way back to all. */
function Shown({ part, all, onShowAll }: { part: number; all: number; onShowAll: () => void }) {
  const words = useWords();
  return (
    <>
      {/* There from the start, or what is said in it would not be heard. */}
      <div className="library-shown" role="status">
        {part < all ? <p>{words('library.shown', { count: part, all })}</p> : null}
      </div>
      {part < all ? (
        <Button className="show-all" onClick={onShowAll}>
          {words('library.showAll')}
        </Button>
      ) : null}
    </>
  );
}

interface BySeriesProps extends Pick<LibraryPageProps, 'savedMark' | 'seriesAction' | 'hasGroupPages'> {
  readonly index: LibraryIndex;
  /** Those that are shown. */
  readonly reports: readonly ReportSummary[];
}

function BySeries({ index, reports, savedMark, seriesAction, hasGroupPages }: BySeriesProps) {
  const words = useWords();
  const { series } = groupsWithReports({ ...index, reports });
  const others = reports.filter(report => !series.some(({ id }) => id === report.series));
  const othersId = 'other-reports';
  return (
    <>
      {series.map(group => (
        <Series key={group.id} group={group} hasPage={hasGroupPages === true}>
          {/* What is done with a series is done with all of it. */}
          {seriesAction?.(index.reports.filter(report => report.series === group.id))}
          <ReportRows
            reports={inTimeOrder(
              reports.filter(report => report.series === group.id),
              group,
            )}
            savedMark={savedMark}
          />
        </Series>
      ))}
      {others.length > 0 && series.length > 0 ? (
        <section aria-labelledby={othersId}>
          <h2 className="series-name" id={othersId}>
            {words('library.others')}
          </h2>
          <ReportRows reports={inTimeOrder(others)} savedMark={savedMark} />
        </section>
      ) : null}
      {others.length > 0 && series.length === 0 ? (
        <ReportRows reports={inTimeOrder(others)} savedMark={savedMark} heading="h2" />
      ) : null}
    </>
  );
}

interface SeriesProps {
  readonly group: Group;
  readonly hasPage: boolean;
  readonly children: ReactNode;
}

function Series({ group, hasPage, children }: SeriesProps) {
  return (
    <section aria-labelledby={`series-${group.id}`}>
      <h2 className="series-name" id={`series-${group.id}`}>
        {hasPage ? <Link to={addresses.series(group.id)}>{group.title}</Link> : group.title}
      </h2>
      {group.summary ? <p className="series-summary">{group.summary}</p> : null}
      {children}
    </section>
  );
}
