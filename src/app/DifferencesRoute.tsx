import { useLoaderData } from 'react-router';
import { Differences } from '../reader/Differences.tsx';
import type { ReportRouteData } from './data.ts';

/** The page of what a report's versions leave out or add. */
export function DifferencesRoute() {
  return <Differences outline={useLoaderData<ReportRouteData>().report.outline} />;
}
