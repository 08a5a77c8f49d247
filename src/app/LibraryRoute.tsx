import { useLoaderData } from 'react-router';
import { GroupPage } from '../library/GroupPage.tsx';
import { LibraryPage } from '../library/LibraryPage.tsx';
import type { LibraryIndex, ReportSummary } from '../model/library.ts';
import { neutralTitle } from '../model/report.ts';
import { LibraryNews } from '../offline/LibraryNews.tsx';
import { SavedMark } from '../offline/SavedMark.tsx';
import { SaveSeries } from '../offline/SaveSeries.tsx';
import type { SeriesReport } from '../offline/SeriesDialog.tsx';
import type { GroupRouteData } from './data.ts';

/** Also what packs are drawn with; from here, so that it is not taken out of this file into one more. */
export { LibraryPage };

/** The library's page, with what is saved on this device. */
export function LibraryRoute() {
  const index = useLoaderData<LibraryIndex>();
  return (
    <LibraryPage
      index={index}
      hasGroupPages
      news={<LibraryNews />}
      savedMark={slug => <SavedMark slug={slug} />}
      seriesAction={reports => <SaveSeries reports={reports.map(asSaved)} />}
    />
  );
}

/** The page of a series or a topic, with what is saved on this device. */
export function GroupRoute() {
  const { index, kind, group } = useLoaderData<GroupRouteData>();
  return (
    <GroupPage
      // Of another group it is another page: what was chosen in one is not so in the next.
      key={`${kind} ${group.id}`}
      index={index}
      kind={kind}
      group={group}
      savedMark={slug => <SavedMark slug={slug} />}
      seriesAction={reports => <SaveSeries reports={reports.map(asSaved)} />}
    />
  );
}

function asSaved(report: ReportSummary): SeriesReport {
  return { slug: report.slug, title: neutralTitle(report), sensitive: report.sensitive };
}
