import type { Group } from './group.ts';
import { neutralTitle, type Report, type Slug } from './report.ts';

/** A report as others point to it. */
export interface NearReport {
  readonly slug: Slug;
  /** Neutral where the report is sensitive. */
  readonly title: string;
  /** ISO 8601 date. */
  readonly published: string;
}

/** A report's place among the others. */
export interface Near {
  readonly series?: {
    readonly id: string;
    readonly title: string;
    /** Counts from 1 in the order of time. */
    readonly number: number;
    readonly of: number;
    readonly before?: NearReport;
    readonly after?: NearReport;
  };
  readonly topics: readonly Pick<Group, 'id' | 'title'>[];
  /** Those that its publisher named, but for its neighbours in the series. */
  readonly related: readonly NearReport[];
}

/** Reports in the order of time; those of one day as their series tells, else by their names. */
export function inTimeOrder<R extends Pick<Report, 'slug' | 'published'>>(
  reports: readonly R[],
  { order = [] }: Pick<Group, 'order'> = {},
): R[] {
  const rank = ({ slug }: R) => (order.includes(slug) ? order.indexOf(slug) : order.length);
  return reports.toSorted(
    (a, b) => a.published.localeCompare(b.published) || rank(a) - rank(b) || a.slug.localeCompare(b.slug),
  );
}

/** What of a library tells where a report stands. */
interface Around {
  readonly series: readonly Group[];
  readonly topics: readonly Group[];
  readonly reports: readonly Report[];
}

/** What stands around a report in its library. */
export function nearOf(library: Around, report: Report): Near {
  const series = seriesOf(library, report);
  const neighbours = [series?.before?.slug, series?.after?.slug];
  const related = report.related.flatMap(slug => {
    const found = library.reports.find(candidate => candidate.slug === slug);
    return found && !neighbours.includes(found.slug) ? [nearReport(found)] : [];
  });
  const topics = library.topics.filter(({ id }) => report.topics.includes(id));
  return {
    ...(series ? { series } : {}),
    topics: topics.map(({ id, title }) => ({ id, title })),
    related,
  };
}

/** The same for where only some reports are, and no pages of series and topics: in a file to carry. */
export function nearWithin({ series, related }: Near, slugs: ReadonlySet<string>): Near {
  const here = (report: NearReport | undefined) => report !== undefined && slugs.has(report.slug);
  const neighbours = [series?.before, series?.after].flatMap(report =>
    report && here(report) ? [report] : [],
  );
  return { topics: [], related: [...neighbours, ...related.filter(here)] };
}

/** What others need of a report to point to it. */
export function nearReport(
  report: Pick<Report, 'slug' | 'published' | 'title' | 'shortTitle' | 'sensitive'>,
): NearReport {
  return { slug: report.slug, title: neutralTitle(report), published: report.published };
}

function seriesOf({ series, reports }: Around, report: Report): Near['series'] {
  const group = series.find(({ id }) => id === report.series);
  const all = group
    ? inTimeOrder(
        reports.filter(other => other.series === group.id),
        group,
      )
    : [];
  const at = all.findIndex(({ slug }) => slug === report.slug);
  if (!group || at < 0 || all.length < 2) return undefined;
  const [before, after] = [all[at - 1], all[at + 1]];
  return {
    id: group.id,
    title: group.title,
    number: at + 1,
    of: all.length,
    ...(before ? { before: nearReport(before) } : {}),
    ...(after ? { after: nearReport(after) } : {}),
  };
}
