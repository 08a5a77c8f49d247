import type { EditionOutline, Outline, SectionOutline } from '../model/library.ts';
import { neutralTitle, passageId } from '../model/report.ts';
import type { PassageText, TextsFile, UnitSide, UnitText } from '../model/search-files.ts';
import type { UnitSpan } from '../model/search-index.ts';

/**
 * Texts of units out of a report's own pages: what is saved or open has its words already, and brings no second copy of
 * them for search. `words` are the pages' words by edition; a version that is not there has no side.
 */
export function textsOf(
  outline: Outline,
  words: ReadonlyMap<string, string>,
  units: readonly (readonly UnitSpan[])[],
  wanted: readonly number[],
): TextsFile {
  return {
    slug: outline.slug,
    title: neutralTitle(outline),
    // Of a version that is not at hand nobody can say that it does not say something.
    audiences: outline.editions.filter(({ id }) => words.has(id)).map(({ audience }) => audience),
    units: wanted.map(unit =>
      unit === 0 ? aboutUnit(outline, words) : unitText(outline, words, units, unit),
    ),
  };
}

function aboutUnit(outline: Outline, words: ReadonlyMap<string, string>): UnitText {
  const there = outline.editions.filter(({ id }) => words.has(id));
  const sides = there.map(edition => {
    const text = [edition.title, edition.summary].filter(Boolean).join('. ');
    return sideOf(outline, edition, [{ id: '', number: '', heading: '', text }]);
  });
  return { unit: 0, sides };
}

function unitText(
  outline: Outline,
  words: ReadonlyMap<string, string>,
  units: readonly (readonly UnitSpan[])[],
  unit: number,
): UnitText {
  const sides = outline.editions.flatMap((edition, at) => {
    const html = words.get(edition.id);
    const spans = units[unit]?.filter(span => span.edition === at) ?? [];
    if (html === undefined || spans.length === 0) return [];
    return [
      sideOf(
        outline,
        edition,
        spans.flatMap(span => passagesIn(edition.sections, html, span)),
      ),
    ];
  });
  return { unit, sides };
}

function sideOf({ editions }: Outline, edition: EditionOutline, passages: readonly PassageText[]): UnitSide {
  const { id, audience, lang, languageName } = edition;
  const several = editions.filter(other => other.audience === audience).length > 1;
  return { edition: id, audience, lang, ...(several ? { languageName } : {}), passages };
}

function passagesIn(
  sections: readonly SectionOutline[],
  html: string,
  { section: number, from, to }: UnitSpan,
): PassageText[] {
  const section = sections[number];
  if (!section) return [];
  const { heading } = section;
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const index = from + at;
    const id = passageId(section.id, index);
    const note = noteBefore(html, section, index);
    return {
      id,
      number: index === 0 ? section.number : `${section.number}.${index}`,
      heading,
      text: index === 0 ? heading : wordsOfPassage(html, id),
      ...(note ? { note } : {}),
    };
  });
}

/** What the note on hard content says that stands before a passage in its part. */
function noteBefore(html: string, { id }: SectionOutline, index: number): string | undefined {
  const first = html.indexOf(` data-passage="${passageId(id, 1)}"`);
  const here = html.indexOf(` data-passage="${passageId(id, index)}"`, first + 1);
  if (index < 2 || first < 0 || here < 0) return undefined;
  const [, note] = / data-passage="([^"]+)" data-kind="content-note"/.exec(html.slice(first, here)) ?? [];
  return note && wordsOfPassage(html, note);
}

/** The words of a passage out of the HTML that the build made of it, without those of the interface around them. */
export function wordsOfPassage(html: string, id: string): string {
  const start = html.indexOf(` data-passage="${id}"`);
  const words = html.indexOf('<div class="block-words">', start);
  if (start < 0 || words < 0) return '';
  const next = html.indexOf(' data-passage="', start + 1);
  const end = html.indexOf('</section>', start);
  const to = Math.min(...[next, end, html.length].filter(at => at > words));
  const piece = html.slice(words, to);
  return plainWords(to === next ? piece.slice(0, piece.lastIndexOf('<')) : piece);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
  nbsp: ' ',
};

function plainWords(html: string): string {
  return (
    html
      .replace(/<(button|svg|select|sup)\b[\s\S]*?<\/\1>/g, ' ')
      // The ways on from a note on hard content, and the name of its short version.
      .replace(/<(ul|p) class="(?:note-ways|note-skip|part-name)"[\s\S]*?<\/\1>/g, ' ')
      .replace(
        /<\/?(?:p|li|ul|ol|div|tr|td|th|h\d|br|table|caption|figcaption|blockquote|section|summary|details)\b[^>]*>/g,
        ' ',
      )
      .replace(/<[^>]*>/g, '')
      .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
      .replace(/\s+/g, ' ')
      .trim()
  );
}
