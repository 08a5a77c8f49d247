import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { Group } from '../model/group.ts';
import { groupsWithReports, type LibraryIndex, type ReportSummary } from '../model/library.ts';
import { inTimeOrder } from '../model/near.ts';
import { useWords } from '../strings/words.tsx';
import { GroupLinks } from './GroupLinks.tsx';
import { ReportRows, type SavedMarkOf } from './ReportRow.tsx';
import './LibraryPage.css';

interface GroupPageProps {
  readonly index: LibraryIndex;
  readonly kind: 'series' | 'topics';
  readonly group: Group;
  readonly savedMark?: SavedMarkOf;
  /** What can be done with all reports of a series. */
  readonly seriesAction?: (reports: readonly ReportSummary[]) => ReactNode;
}

/** A series or a topic: its reports in the order of time, and the ways to others. */
export function GroupPage({ index, kind, group, savedMark, seriesAction }: GroupPageProps) {
  const words = useWords();
  const isSeries = kind === 'series';
  const has = isSeries ? isOfSeries : isOnTopic;
  const reports = inTimeOrder(
    index.reports.filter(report => has(report, group)),
    group,
  );
  const others = groupsWithReports(index);
  return (
    // As what it lists: that somebody looks at such reports is told by it too.
    <div className="page library" data-hard={reports.some(isHard) ? '' : undefined}>
      <h1 tabIndex={-1}>{group.title}</h1>
      {group.summary ? <p className="lead">{group.summary}</p> : null}
      <p className="group-facts">
        {words(isSeries ? 'library.seriesOf' : 'library.topicOf', { count: reports.length })}
      </p>
      {isSeries ? seriesAction?.(reports) : null}
      <ReportRows reports={reports} savedMark={savedMark} numbered={isSeries} heading="h2" />
      <div className="library-ways">
        <GroupLinks
          name={words(isSeries ? 'library.otherSeries' : 'library.seriesNames')}
          groups={others.series.filter(other => other.id !== group.id)}
          reports={index.reports}
          has={isOfSeries}
          address={addresses.series}
        />
        <GroupLinks
          name={words(isSeries ? 'library.topics' : 'library.otherTopics')}
          groups={others.topics.filter(other => isSeries || other.id !== group.id)}
          reports={index.reports}
          has={isOnTopic}
          address={addresses.topic}
        />
      </div>
      <ul className="ways-on">
        {index.together ? (
          <li>
            <Link to={addresses.together}>{index.together}</Link>
          </li>
        ) : null}
        <li>
          <Link to={addresses.library}>{words('report.library')}</Link>
        </li>
      </ul>
    </div>
  );
}

function isHard({ sensitive }: ReportSummary): boolean {
  return sensitive;
}

function isOfSeries(report: ReportSummary, series: Group): boolean {
  return report.series === series.id;
}

function isOnTopic(report: ReportSummary, topic: Group): boolean {
  return report.topics.includes(topic.id);
}
