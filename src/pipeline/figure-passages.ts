import { type Block, type Section, saidIn } from '../model/report.ts';
import { type Figure, figures } from '../text/numbers.ts';
import type { At, Draft, DraftEdition } from './draft.ts';
import { wordsAround } from './words-around.ts';
import { wordsAt } from './words-at.ts';

/** A text of an edition with its figures, and where it stands. */
export interface FigurePassage {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Where its figure that begins at `start` stands. */
  readonly at: (start: number) => At;
}

/** The texts of an edition with the figures they say: title, summary, headings, blocks, notes and pictures. */
export function figurePassages(edition: DraftEdition): FigurePassage[] {
  const { file, lang } = edition;
  const { head, notes } = wordsAround(edition);
  const read = ({ text, at }: { text: string; at: At }) => ({
    file,
    line: at.line,
    at: () => at,
    text,
    figures: figures(text, lang),
  });
  return [
    ...head.map(read),
    ...edition.sections.flatMap(section => inSection(section, edition)),
    ...notes.map(read),
    ...inPictures(edition),
  ];
}

/** What the alternative texts of pictures say: who cannot see them has no other words. */
function inPictures({ file, lang, references }: DraftEdition): FigurePassage[] {
  return references.flatMap(({ alt, at }) =>
    alt
      ? [{ file, line: at.line, at: () => at, text: alt, figures: figures(alt, lang).filter(isStated) }]
      : [],
  );
}

/** “Three children on a bench” tells what is in the picture, and nothing of the world. */
function isStated({ unit, value }: Figure): boolean {
  return unit !== 'count' || value >= 10;
}

/** The day on which a report was published: its facts say it, and its pages do. */
export function publication({ folder, facts: { published }, factAt }: Draft): FigurePassage {
  const at = factAt(['published']);
  return {
    file: `${folder}/report.yaml`,
    line: at.line,
    at: () => at,
    text: published,
    figures: figures(published),
  };
}

function inSection(section: Section, edition: DraftEdition): FigurePassage[] {
  const passage = (said: Section | Block, text: string, ignored: (figure: Figure) => boolean) => ({
    file: edition.file,
    line: said.line,
    text,
    figures: figures(text, edition.lang).filter(figure => !ignored(figure)),
    at: (start: number) => wordsAt(edition, said, start),
  });
  const blocks = saidIn(section).map((block, index, all) =>
    passage(block, block.text, figure => countsItems(figure, all[index + 1])),
  );
  return [passage(section, section.heading, () => false), ...blocks];
}

/** “Three good things:” before a list of three counts the list, which anybody can count again. */
function countsItems({ unit, value }: Figure, next: Block | undefined): boolean {
  return unit === 'count' && next?.kind === 'list' && next.text.split('\n').length === value;
}
