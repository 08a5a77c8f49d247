import type { GlossaryPage } from '../../library/GlossaryPage.tsx';
import type { LibraryPage } from '../../library/LibraryPage.tsx';
import type { AboutReport } from '../../reader/AboutReport.tsx';
import type { Differences } from '../../reader/Differences.tsx';
import type { HelpPage } from '../../safety/HelpPage.tsx';

/** The pages of the site that a pack is drawn with. */
export interface PageParts {
  readonly AboutReport: typeof AboutReport;
  readonly Differences: typeof Differences;
  readonly GlossaryPage: typeof GlossaryPage;
  readonly HelpPage: typeof HelpPage;
  readonly LibraryPage: typeof LibraryPage;
}

/**
 * Brings them with the files of their own pages. Importing them would have the bundler put each into a file that both need,
 * and every first view of those pages would wait for one file more.
 */
export async function pageParts(): Promise<PageParts> {
  const [about, differences, glossary, help, library] = await Promise.all([
    import('../AboutReportRoute.tsx'),
    import('../DifferencesRoute.tsx'),
    import('../GlossaryRoute.tsx'),
    import('../HelpRoute.tsx'),
    import('../LibraryRoute.tsx'),
  ]);
  const { AboutReport } = about;
  const { Differences } = differences;
  const { GlossaryPage } = glossary;
  const { HelpPage } = help;
  const { LibraryPage } = library;
  return { AboutReport, Differences, GlossaryPage, HelpPage, LibraryPage };
}
