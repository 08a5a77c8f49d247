import { useLoaderData } from 'react-router';
import { SaveButton } from '../offline/SaveButton.tsx';
import { AboutReport } from '../reader/AboutReport.tsx';
import type { ReportRouteData } from './data.ts';

/** The page about a report. */
export function AboutReportRoute() {
  const { outline } = useLoaderData<ReportRouteData>().report;
  const { slug, sensitive } = outline;
  return <AboutReport outline={outline} actions={<SaveButton slug={slug} sensitive={sensitive} />} />;
}
