import { useLoaderData, useLocation } from 'react-router';
import { TeachersPage } from '../reader/teaching/TeachersPage.tsx';
import { HelpCard } from '../safety/HelpCard.tsx';
import { countWords } from '../text/words.ts';
import type { TeachersRouteData } from './data.ts';
import { parseHtml } from './trusted.ts';

/** The page for teachers, where they make the link that opens some parts of a report. */
export function TeachersRoute() {
  const { index, services, loadReport } = useLoaderData<TeachersRouteData>();
  return (
    <TeachersPage
      {...{ index, loadReport, parseHtml, countWords }}
      first={slugIn(useLocation().state)}
      help={<HelpCard services={services} />}
    />
  );
}

/** The report that the link to this page names; anything else that may lie in a history entry is nothing. */
function slugIn(state: unknown): string | undefined {
  const { report } = (state ?? {}) as { readonly report?: unknown };
  return typeof report === 'string' ? report : undefined;
}
