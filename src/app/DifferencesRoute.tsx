import { useLoaderData } from 'react-router';
import { PartNote } from '../offline/PartNote.tsx';
import { Differences } from '../reader/Differences.tsx';
import { HelpCard } from '../safety/HelpCard.tsx';
import type { ReportRouteData } from './data.ts';

/** Also what packs are drawn with; from here, so that it is not taken out of this file into one more. */
export { Differences };

/** The page of what a report's versions leave out or add. */
export function DifferencesRoute() {
  const { report, services } = useLoaderData<ReportRouteData>();
  const { outline } = report;
  return (
    <Differences
      outline={outline}
      note={<PartNote slug={outline.slug} />}
      after={<HelpCard services={services} />}
    />
  );
}
