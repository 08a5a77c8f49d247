import type { PartSubjects } from '../../model/report.ts';
import type { Draft, DraftEdition, LibraryFacts } from '../draft.ts';
import { errorAt, nearest, type Tell } from '../findings.ts';
import type { DraftSubjects, ReportSource } from '../read/source.ts';
import { parseEdition } from './edition.ts';

/** Parses the editions of a report. */
export function parseReport(source: ReportSource, library: LibraryFacts, tell: Tell): Draft {
  const { slug, folder, facts, factAt, pairs, subjects, media } = source;
  const around = { slug, title: facts.title, media, library };
  const editions = source.editions.map(edition => parseEdition(edition, around, tell));
  return {
    slug,
    folder,
    facts,
    factAt,
    editions,
    media: media.map(({ path, bytes }) => ({ path, bytes })),
    ...(pairs ? { pairs } : {}),
    ...(subjects ? { subjects: subjectsOf(subjects, editions, `${folder}/subjects.yaml`, tell) } : {}),
  };
}

/** Subjects of parts that some edition has; others are told. */
function subjectsOf(
  subjects: readonly DraftSubjects[],
  editions: readonly DraftEdition[],
  file: string,
  tell: Tell,
): PartSubjects[] {
  const known = editions.flatMap(({ sections }) => sections.map(({ id }) => id));
  return subjects.flatMap(({ section, names, at }) => {
    const id = known.find(candidate => candidate === section);
    if (id) return { section: id, names };
    const near = nearest(section, known);
    const advice = near ? `; did you mean “${near}”?` : '';
    const message = `no edition of the report has a part “${section}”${advice}`;
    tell(errorAt(file, at, 'unknown-part', message, { found: section, ...(near ? { expected: near } : {}) }));
    return [];
  });
}
