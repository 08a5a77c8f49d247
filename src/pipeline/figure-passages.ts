import { type Block, type Section, saidIn } from '../model/report.ts';
import { type Figure, figures } from '../text/numbers.ts';
import type { Draft, DraftEdition } from './draft.ts';

/** A text of an edition with its figures, and where it stands. */
export interface FigurePassage {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** The texts of an edition with the figures they say: title, summary, headings, blocks and notes, in order. */
export function figurePassages(edition: DraftEdition): FigurePassage[] {
  const { file, lang } = edition;
  const read = (text: string, line: number) => ({ file, line, text, figures: figures(text, lang) });
  const notes = edition.footnotes.map(note => read(note.html.replace(/<[^>]*>/g, ' '), 1));
  return [
    read(edition.title, 1),
    read(edition.summary, 1),
    ...edition.sections.flatMap(section => inSection(section, edition)),
    ...notes,
  ];
}

/** The day on which a report was published: its facts say it, and its pages do. */
export function publication({ folder, facts: { published } }: Draft): FigurePassage {
  return { file: `${folder}/report.yaml`, line: 1, text: published, figures: figures(published) };
}

function inSection(section: Section, { file, lang }: DraftEdition): FigurePassage[] {
  const { heading, line } = section;
  const blocks = saidIn(section).map((block, index, all) => {
    const next = all[index + 1];
    const said = figures(block.text, lang).filter(figure => !countsItems(figure, next));
    return { file, line: block.line, text: block.text, figures: said };
  });
  return [{ file, line, text: heading, figures: figures(heading, lang) }, ...blocks];
}

/** “Three good things:” before a list of three counts the list, which anybody can count again. */
function countsItems({ unit, value }: Figure, next: Block | undefined): boolean {
  return unit === 'count' && next?.kind === 'list' && next.text.split('\n').length === value;
}
