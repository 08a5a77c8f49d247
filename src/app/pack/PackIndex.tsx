import type { LibraryIndex } from '../../model/library.ts';
import type { PackFacts } from '../../model/pack.ts';
import { useWords } from '../../strings/words.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { PageParts } from './page-parts.ts';

interface PackIndexProps extends Pick<PageParts, 'LibraryPage'> {
  readonly facts: PackFacts;
}

/** The first page of a pack: the reports in it, and where the file stays. */
export function PackIndex({ facts, LibraryPage }: PackIndexProps) {
  const words = useWords();
  const sensitive = facts.reports.some(({ outline }) => outline.sensitive);
  const here = 'here';
  const index: LibraryIndex = {
    name: words('pack.heading'),
    summary: words('pack.lead'),
    publisher: facts.site.publisher,
    topics: [],
    series: [{ id: here, title: words('pack.list') }],
    reports: facts.reports.map(({ outline }) => ({ ...outline, series: here })),
  };
  return (
    <>
      <LibraryPage index={index} />
      <div className="page pack-stays">
        <Notice>
          <p>{words('pack.staysHere')}</p>
          {sensitive ? <p>{words('pack.staysHereSensitive')}</p> : null}
        </Notice>
      </div>
    </>
  );
}
