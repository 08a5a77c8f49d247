import { Link, useLoaderData } from 'react-router';
import { addresses } from '../model/address.ts';
import { neutralTitle } from '../model/report.ts';
import { SaveButton } from '../offline/SaveButton.tsx';
import { AboutReport } from '../reader/AboutReport.tsx';
import { HelpCard } from '../safety/HelpCard.tsx';
import { useWords } from '../strings/words.tsx';
import type { AboutReportRouteData } from './data.ts';

/** Also what packs are drawn with; from here, so that it is not taken out of this file into one more. */
export { AboutReport };

/** The page about a report. */
export function AboutReportRoute() {
  const { report, recommended, services } = useLoaderData<AboutReportRouteData>();
  const { outline } = report;
  const { slug, sensitive } = outline;
  const words = useWords();
  const isForClasses = outline.editions.some(({ audience }) => audience !== 'adults');
  return (
    <AboutReport
      outline={outline}
      recommended={recommended}
      after={<HelpCard services={services} />}
      actions={
        <>
          <SaveButton slug={slug} title={neutralTitle(outline)} sensitive={sensitive} />
          {isForClasses ? (
            <Link to={addresses.teachers} state={{ report: slug }}>
              {words('teachers.fromReport')}
            </Link>
          ) : null}
        </>
      }
    />
  );
}
