import { parsePassageId } from '../model/report.ts';
import type { TextsFile, UnitSide } from '../model/search-files.ts';
import type { WordIndex } from './word-index.ts';

/** Some parts of one version of a report: what a class is shown. */
export interface ChosenParts {
  readonly slug: string;
  readonly edition: string;
  /** Ids of the parts. */
  readonly sections: readonly string[];
}

/** The index of a report in which nothing is found but what stands in some parts of one version; nothing stands beside it. */
export function inParts(index: WordIndex, parts: ChosenParts): WordIndex {
  return {
    ...index,
    texts: async (report, units) => cut(await index.texts(report, units), parts),
  };
}

function cut({ slug, title, units }: TextsFile, { edition, sections }: ChosenParts): TextsFile {
  const isChosen = (id: string) => id !== '' && sections.includes(parsePassageId(id).section);
  const sidesOf = (sides: readonly UnitSide[]) =>
    sides
      .filter(side => side.edition === edition)
      .map(side => ({ ...side, passages: side.passages.filter(({ id }) => isChosen(id)) }))
      .filter(({ passages }) => passages.length > 0);
  return {
    slug,
    title,
    // With no other version named, none is said to be missing.
    audiences: [],
    units: units.map(unit => ({ ...unit, sides: sidesOf(unit.sides) })),
  };
}
