import { type Edition, neutralTitle, passageId, type Report } from '../../model/report.ts';
import type { PassageText, TextsFile, UnitSide, UnitText } from '../../model/search-files.ts';
import { type UnitSpan, unitsInFile } from '../../model/search-index.ts';
import type { UnitSubjects } from '../../model/search-part.ts';

/** The texts of a report's units, in files of a few units each. */
export function textFilesOf(
  report: Report,
  units: readonly (readonly UnitSpan[])[],
  subjects: readonly UnitSubjects[],
): TextsFile[] {
  const named = units.map((spans, at) => {
    const names = subjects.flatMap(({ units: within, names }) => (within.includes(at + 1) ? names : []));
    return { ...unitText(report, spans, at + 1), ...(names.length > 0 ? { subjects: names } : {}) };
  });
  const all = [aboutUnit(report), ...named];
  const parts = Math.ceil(all.length / unitsInFile);
  return Array.from({ length: parts }, (_, part) => ({
    slug: report.slug,
    title: neutralTitle(report),
    audiences: report.editions.map(({ audience }) => audience),
    units: all.slice(part * unitsInFile, (part + 1) * unitsInFile),
  }));
}

/** The first unit: what each version is called and says of itself. */
function aboutUnit(report: Report): UnitText {
  const sides = report.editions.map(edition =>
    sideOf(report, edition, [
      { id: '', number: '', heading: '', text: [edition.title, edition.summary].filter(Boolean).join('. ') },
    ]),
  );
  return { unit: 0, sides };
}

function unitText(report: Report, spans: readonly UnitSpan[], unit: number): UnitText {
  const byEdition = new Map<number, PassageText[]>();
  for (const span of spans) {
    const edition = report.editions[span.edition];
    if (!edition) continue;
    byEdition.set(span.edition, [...(byEdition.get(span.edition) ?? []), ...passagesIn(edition, span)]);
  }
  const sides = [...byEdition].flatMap(([at, passages]) => {
    const edition = report.editions[at];
    return edition ? [sideOf(report, edition, passages)] : [];
  });
  return { unit, sides };
}

function sideOf({ editions }: Report, edition: Edition, passages: readonly PassageText[]): UnitSide {
  const { id, audience, lang } = edition;
  const several = editions.filter(other => other.audience === audience).length > 1;
  return { edition: id, audience, lang, ...(several ? { languageName: languageName(lang) } : {}), passages };
}

function languageName(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}

function passagesIn(edition: Edition, { section: number, from, to }: UnitSpan): PassageText[] {
  const section = edition.sections[number];
  if (!section) return [];
  const passages: PassageText[] = [];
  for (let index = from; index <= to; index++) {
    const block = section.blocks[index - 1];
    // Whoever comes to a passage from a list has not read the note that stands before it.
    const note = section.blocks.slice(0, Math.max(index - 1, 0)).find(({ kind }) => kind === 'content-note');
    passages.push({
      id: passageId(section.id, index),
      number: index === 0 ? section.number : `${section.number}.${index}`,
      heading: section.heading,
      text: inOneLine(index === 0 ? section.heading : (block?.text ?? '')),
      ...(note ? { note: inOneLine(note.text) } : {}),
    });
  }
  return passages;
}

function inOneLine(text: string): string {
  return /\s\s|[^\S ]|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
