import { useLoaderData } from 'react-router';
import { SaveButton } from '../offline/SaveButton.tsx';
import { AboutReport } from '../reader/AboutReport.tsx';
import type { ReportRouteData } from './data.ts';

/** Also what packs are drawn with; from here, so that it is not taken out of this file into one more. */
export { AboutReport };

/** The page about a report. */
export function AboutReportRoute() {
  const { outline } = useLoaderData<ReportRouteData>().report;
  const { slug, sensitive } = outline;
  return <AboutReport outline={outline} actions={<SaveButton slug={slug} sensitive={sensitive} />} />;
}
