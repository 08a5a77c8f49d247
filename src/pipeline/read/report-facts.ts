import { z } from 'zod';
import { fatesOfCopies, type Source, type Withdrawal } from '../../model/report.ts';
import type { LibraryFacts, PlaceOf, ReportFacts } from '../draft.ts';
import { errorAt, nearest, noReport, type Tell } from '../findings.ts';
import {
  date,
  fields,
  flag,
  id,
  list,
  looseDate,
  oneOf,
  optional,
  voices,
  webAddress,
  withoutUndefined,
  words,
} from './fields.ts';
import { readBy } from './schema.ts';
import { readYaml, type YamlPath, type YamlText } from './yaml.ts';

const source = z.preprocess(
  value => (typeof value === 'string' ? { title: value } : value),
  fields(
    {
      id: optional(id),
      title: words,
      publisher: optional(words),
      date: optional(looseDate),
      url: optional(webAddress),
      note: optional(words),
    },
    'a title, or a group of fields',
  ),
);

const reportFile = fields({
  title: words,
  shortTitle: optional(words),
  published: date,
  publisher: optional(words),
  series: optional(id),
  topics: optional(list(id)),
  sensitive: optional(flag),
  retelling: optional(flag),
  contentNote: optional(voices),
  sources: optional(list(source)),
  related: optional(list(id)),
  corrections: optional(z.array(fields({ date, text: words }), 'a list')),
  withdrawn: optional(
    fields({ date, because: voices, copies: optional(oneOf(fatesOfCopies)) }, 'a group of fields'),
  ),
});

/** Reads `report.yaml`, with the library's defaults filled in; `factAt` tells where each field stands. */
export function readReportFacts(
  text: string,
  file: string,
  library: LibraryFacts,
  tell: Tell,
): { readonly facts: ReportFacts; readonly factAt: PlaceOf } | undefined {
  const yaml = readYaml(text, file, tell);
  if (!yaml) return undefined;
  const facts = readBy(reportFile, yaml.value === '' ? { ...yaml, value: {} } : yaml, file, tell);
  if (!facts) return undefined;
  if (facts.series) tellUnknownGroup('series', facts.series, ['series'], library, yaml, file, tell);
  for (const [index, topic] of (facts.topics ?? []).entries()) {
    tellUnknownGroup('topics', topic, ['topics', index], library, yaml, file, tell);
  }
  const filled = withoutUndefined({
    title: facts.title,
    shortTitle: facts.shortTitle ?? facts.title,
    published: facts.published,
    publisher: facts.publisher ?? library.publisher,
    series: facts.series,
    topics: facts.topics ?? [],
    sensitive: facts.sensitive ?? false,
    retelling: facts.retelling ?? false,
    contentNote: facts.contentNote,
    sources: (facts.sources ?? []).map(numbered),
    related: facts.related ?? [],
    corrections: facts.corrections ?? [],
    withdrawal: facts.withdrawn && withdrawalOf(facts.withdrawn),
  });
  return { facts: filled, factAt: yaml.place };
}

/** Copies are kept unless the publisher says that they may do harm: a reader's own are not taken away for less. */
function withdrawalOf({ date, because, copies }: NonNullable<ReportFile['withdrawn']>): Withdrawal {
  return { date, because, copies: copies ?? 'keep' };
}

/** Tells of each related report that the library does not have. */
export function tellUnknownRelated(text: string, file: string, slugs: ReadonlySet<string>, tell: Tell) {
  const yaml = readYaml(text, file, () => {});
  const related: unknown = Object(yaml?.value).related;
  for (const [index, slug] of [related].flat().entries()) {
    if (typeof slug !== 'string' || slug === '' || slugs.has(slug)) continue;
    const message = noReport(slug, [...slugs]);
    const place = yaml?.place(['related', index]) ?? { line: 1, column: 1 };
    tell(errorAt(file, place, 'unknown-report', message, { found: slug }));
  }
}

type ReportFile = z.output<typeof reportFile>;
type SourceFields = z.output<typeof source>;

/** A source without an id of its own is called by its position. */
function numbered(fact: SourceFields, index: number): Source {
  return withoutUndefined({ ...fact, id: fact.id ?? `source-${index + 1}` });
}

function tellUnknownGroup(
  kind: 'series' | 'topics',
  asked: string,
  path: YamlPath,
  library: LibraryFacts,
  yaml: YamlText,
  file: string,
  tell: Tell,
) {
  const known = library[kind].map(group => group.id);
  if (known.includes(asked)) return;
  const near = nearest(asked, known);
  const advice = near ? `did you mean “${near}”?` : `add it there, or take it out here`;
  const message = `“${asked}” is not among the \`${kind}\` of library.yaml; ${advice}`;
  tell(errorAt(file, yaml.place(path), 'unknown-group', message, { found: asked }));
}
