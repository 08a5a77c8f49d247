import type { Finding } from '../../model/finding.ts';
import { type Figure, figures } from '../../text/numbers.ts';
import { couldBeRounded, distance, isRoundingOf, saysInParts, saysSame } from '../../text/same-figure.ts';
import type { Check, Draft, DraftEdition } from '../draft.ts';
import { type FigurePassage, figurePassages } from '../figure-passages.ts';
import { errorAt } from '../findings.ts';

/**
 * Tells of each figure in an edition for young people, or in easy read, that no edition for adults says: a reader must
 * be able to rely on every number, and to find it again. A rounding is allowed where it is declared.
 */
export const numberNotInFull: Check = {
  rule: 'number-not-in-full',
  run: draft => {
    const simpler = draft.editions.filter(edition => edition.audience !== 'adults');
    return simpler.flatMap(edition => inEdition(edition, draft));
  },
};

function inEdition(edition: DraftEdition, draft: Draft): Finding[] {
  const adults = draft.editions.filter(({ audience }) => audience === 'adults');
  const sameLanguage = adults.filter(({ lang }) => language(lang) === language(edition.lang));
  if (adults.length === 0) return [];
  const full = (sameLanguage.length > 0 ? sameLanguage : adults).flatMap(figurePassages);
  const published: FigurePassage = {
    file: `${draft.folder}/report.yaml`,
    line: 1,
    text: draft.facts.published,
    figures: figures(draft.facts.published),
  };
  const known = [...full, published];
  // Numbers in words are only known in English, so across languages only digits can be compared.
  const comparable = (figure: Figure) => sameLanguage.length > 0 || /\d/.test(figure.text);
  return figurePassages(edition).flatMap(passage =>
    passage.figures
      .filter(figure => comparable(figure) && !isKnown(figure, known))
      .map(figure => unknown(figure, passage, known)),
  );
}

function language(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? '';
}

function isKnown(figure: Figure, known: readonly FigurePassage[]): boolean {
  return known.some(
    passage =>
      passage.figures.some(candidate => saysSame(candidate, figure) || isRoundingOf(candidate, figure)) ||
      saysInParts(passage.figures, figure),
  );
}

function unknown(figure: Figure, passage: FigurePassage, known: readonly FigurePassage[]): Finding {
  const near = nearestFigure(figure, known);
  const rounded = near && !figure.rounding && couldBeRounded(near.figure, figure);
  const advice = near
    ? `; the nearest there is “${near.figure.text}” (${near.passage.file}:${near.passage.line})${rounded ? ', so if it is rounded, say “about”' : ''}`
    : '';
  const message = `“${figure.text}” is in no edition for adults${advice}`;
  return errorAt(passage.file, { line: passage.line, column: 1 }, 'number-not-in-full', message, {
    found: figure.text,
    ...(near ? { expected: near.figure.text } : {}),
  });
}

/** The figure that was probably meant: of the same kind, and not further off than a quarter. */
function nearestFigure(figure: Figure, known: readonly FigurePassage[]) {
  const ranked = known
    .flatMap(passage => passage.figures.map(candidate => ({ figure: candidate, passage })))
    .map(entry => ({ ...entry, far: distance(entry.figure, figure) }))
    .filter(({ far }) => far <= 0.25)
    .sort((a, b) => a.far - b.far);
  return ranked[0];
}
