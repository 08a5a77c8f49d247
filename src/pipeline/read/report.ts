import type { LibraryFacts } from '../draft.ts';
import { errorAt, fileStart, type Tell } from '../findings.ts';
import { readPairs } from './pairs-file.ts';
import { readReportFacts } from './report-facts.ts';
import type { EditionFile, ReportFiles, ReportSource } from './source.ts';
import { readSubjects } from './subjects-file.ts';

/** `young-people`, or with a language `young-people.cy`. */
const editionId = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]{2,3}(-[A-Za-z0-9]+)*)?$/;
/** Addresses of a report that are not editions. */
const taken = ['side-by-side', 'differences', 'media', 'data', 'tables'];

/** Reads a report's facts and pairs; gives nothing where `report.yaml` is missing or wrong. */
export function readReportSource(
  files: ReportFiles,
  library: LibraryFacts,
  tell: Tell,
): ReportSource | undefined {
  const { slug, folder, texts, media } = files;
  const read = readFacts(files, library, tell);
  const pairs = texts.get('pairs.yaml');
  const paired = pairs === undefined ? undefined : readPairs(pairs, `${folder}/pairs.yaml`, tell);
  const subjects = texts.get('subjects.yaml');
  const filed = subjects === undefined ? [] : readSubjects(subjects, `${folder}/subjects.yaml`, tell);
  const editions = [...texts]
    .filter(([name]) => name.endsWith('.md'))
    .flatMap(([name, text]) => {
      const edition = { id: name.slice(0, -'.md'.length), file: `${folder}/${name}`, text };
      return isEdition(edition, tell) ? edition : [];
    });
  if (editions.length === 0) {
    const message = 'the report has no edition; write one in a file such as full.md';
    tell(errorAt(`${folder}/report.yaml`, fileStart, 'no-edition', message));
  }
  if (!read || !filed || (pairs !== undefined && !paired)) return undefined;
  return {
    slug,
    folder,
    ...read,
    editions,
    media,
    ...(paired ? { pairs: paired } : {}),
    ...(filed.length > 0 ? { subjects: filed } : {}),
  };
}

function readFacts({ folder, texts }: ReportFiles, library: LibraryFacts, tell: Tell) {
  const file = `${folder}/report.yaml`;
  const text = texts.get('report.yaml');
  if (text !== undefined) return readReportFacts(text, file, library, tell);
  tell(errorAt(file, fileStart, 'missing-file', 'report.yaml is missing; it needs `title` and `published`'));
  return undefined;
}

/** True for what an edition may be called. */
export function isEditionId(id: string): boolean {
  return editionId.test(id) && !taken.includes(id);
}

function isEdition({ id, file }: EditionFile, tell: Tell): boolean {
  if (isEditionId(id)) return true;
  const message = taken.includes(id)
    ? `an edition cannot be called “${id}”: that is the address of another page`
    : `“${id}” becomes a web address: name the file with small letters, digits and hyphens, such as young-people.md`;
  tell(errorAt(file, fileStart, 'wrong-name', message, { found: id }));
  return false;
}
