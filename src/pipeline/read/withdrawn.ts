import type { EditionId, WithdrawnReport } from '../../model/report.ts';
import type { LibraryFacts } from '../draft.ts';
import type { Tell } from '../findings.ts';
import { readReportFacts } from './report-facts.ts';
import type { ReportFiles } from './source.ts';

/**
 * What is left of a report whose `report.yaml` says that it was taken back; nothing for any other. Its editions are not
 * read: they may be gone, and what is wrong in them troubles nobody any more.
 */
export function readWithdrawn(
  { slug, folder, texts }: ReportFiles,
  library: LibraryFacts,
  tell: Tell,
): WithdrawnReport | undefined {
  const text = texts.get('report.yaml');
  if (text === undefined || !/^withdrawn\s*:/m.test(text)) return undefined;
  const { facts } = readReportFacts(text, `${folder}/report.yaml`, library, tell) ?? {};
  if (!facts?.withdrawal) return undefined;
  const { title, shortTitle, sensitive, withdrawal } = facts;
  const editions = [...texts.keys()].flatMap(name =>
    name.endsWith('.md') ? [name.slice(0, -'.md'.length) as EditionId] : [],
  );
  return { slug, title: sensitive ? shortTitle : title, editions, ...withdrawal };
}
