import { addresses } from '../model/address.ts';
import type { GlossaryEntry } from '../model/glossary.ts';
import type { EditionId, Slug } from '../model/report.ts';
import { useWords } from '../strings/words.tsx';

/** A report with the headings of its versions. */
export interface Headings {
  readonly slug: Slug;
  readonly title: string;
  readonly editions: readonly {
    readonly id: EditionId;
    readonly lang: string;
    readonly title: string;
    readonly sections: readonly { readonly id: string; readonly heading: string }[];
  }[];
}

interface SearchableListProps {
  readonly terms: readonly Pick<GlossaryEntry, 'id' | 'term'>[];
  readonly reports: readonly Headings[];
  /** Makes a page's address of its path: here links are plain, for who has no script. */
  readonly href: (address: string) => string;
}

/** With so many headings in all, a page lists the reports alone: each has its own contents. */
const mostHeadings = 2000;

/** All words explained and all headings, as a plain list to look through where there is no script. */
export function SearchableList({ terms, reports, href }: SearchableListProps) {
  const words = useWords();
  const count = reports.flatMap(({ editions }) => editions.flatMap(({ sections }) => sections)).length;
  return (
    <div className="searchable">
      <p>{words('search.needsScript')}</p>
      <h2>{words('search.listOfTerms')}</h2>
      <ul className="searchable-terms">
        {terms.map(({ id, term }) => (
          <li key={id}>
            <a href={href(`${addresses.glossary}#term-${id}`)}>{term}</a>
          </li>
        ))}
      </ul>
      <h2>{words('search.listOfHeadings')}</h2>
      {reports.map(report => (
        <ReportHeadings key={report.slug} report={report} href={href} isWhole={count <= mostHeadings} />
      ))}
    </div>
  );
}

function ReportHeadings({
  report: { slug, title, editions },
  href,
  isWhole,
}: {
  report: Headings;
  href: SearchableListProps['href'];
  isWhole: boolean;
}) {
  return (
    <section>
      <h3>
        <a href={href(addresses.report(slug))}>{title}</a>
      </h3>
      {isWhole
        ? editions.map(edition => (
            <details key={edition.id} lang={edition.lang}>
              <summary>{edition.title}</summary>
              <ul>
                {edition.sections.map(({ id, heading }) => (
                  <li key={id}>
                    <a href={href(`${addresses.edition(slug, edition.id)}#${id}`)}>{heading}</a>
                  </li>
                ))}
              </ul>
            </details>
          ))
        : null}
    </section>
  );
}
