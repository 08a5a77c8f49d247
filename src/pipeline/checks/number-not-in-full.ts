import type { Finding } from '../../model/finding.ts';
import { isComputed } from '../../text/computed-figure.ts';
import { type FigureTable, isComputedInTable } from '../../text/computed-in-table.ts';
import { type Figure, figures } from '../../text/numbers.ts';
import { couldBeRounded, distance, isRoundingOf, saysInParts, saysSame } from '../../text/same-figure.ts';
import type { Check, Draft, DraftEdition } from '../draft.ts';
import { type FigurePassage, figurePassages, publication } from '../figure-passages.ts';
import { errorAt, warningAt } from '../findings.ts';
import { figureTables, unitPassages } from '../table-figures.ts';

/**
 * Tells of each figure in an edition for young people, or in easy read, that no edition for adults says: a reader must
 * be able to rely on every number, and to find it again. A rounding is allowed where it is declared, what can be computed
 * from two figures of one sentence or from the cells of a table, and a figure of the edition's own where its `ownFigures` say why.
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
  const full = sameLanguage.length > 0 ? sameLanguage : adults;
  const known = [...full.flatMap(figurePassages), ...full.flatMap(unitPassages), publication(draft)];
  const tables = full.flatMap(figureTables);
  // Numbers in words are only known in English, so across languages only digits can be compared.
  const comparable = (figure: Figure) => sameLanguage.length > 0 || /\d/.test(figure.text);
  const said = figurePassages(edition);
  const lost = said.flatMap(passage =>
    passage.figures
      .filter(
        figure => comparable(figure) && !isOwn(figure, edition) && !isKnown(figure, passage, known, tables),
      )
      .map(figure => unknown(figure, passage, known)),
  );
  return [...lost, ...neverSaid(edition, said)];
}

/** Marked, with a reason, as a figure of this edition alone. */
function isOwn(figure: Figure, { ownFigures = [], lang }: DraftEdition): boolean {
  return ownFigures.some(own => own.figure === figure.text || isOnly(figure, own.figure, lang));
}

function isOnly(figure: Figure, text: string, lang: string): boolean {
  return figures(text, lang).some(marked => saysSame(marked, figure) && saysSame(figure, marked));
}

/** A mark without its figure would let another one through that comes later. */
function neverSaid(edition: DraftEdition, said: readonly FigurePassage[]): Finding[] {
  const all = said.flatMap(passage => passage.figures);
  return (edition.ownFigures ?? []).flatMap(({ figure: own }, index) => {
    if (all.some(figure => own === figure.text || isOnly(figure, own, edition.lang))) return [];
    const message = `\`ownFigures\` gives a reason for “${own}”, which this edition does not say; take it out`;
    const at = edition.factAt(['ownFigures', index, 'figure']);
    return warningAt(edition.file, at, 'number-not-in-full', message, { found: own });
  });
}

function language(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? '';
}

function isKnown(
  figure: Figure,
  said: FigurePassage,
  known: readonly FigurePassage[],
  tables: readonly FigureTable[],
): boolean {
  const isSaid = known.some(
    passage =>
      passage.figures.some(candidate => saysSame(candidate, figure) || isRoundingOf(candidate, figure)) ||
      saysInParts(passage.figures, figure),
  );
  return isSaid || isComputed(figure, said.text, known) || isComputedInTable(figure, said.text, tables);
}

function unknown(figure: Figure, passage: FigurePassage, known: readonly FigurePassage[]): Finding {
  const near = nearestFigure(figure, known);
  if (near && figure.strict && near.far === 0) return tooStrict(figure, passage, near);
  const rounded = near && !figure.rounding && couldBeRounded(near.figure, figure);
  const advice = near
    ? `; the nearest there is “${near.figure.text}” (${placeOf(near)})${rounded ? ', so if it is rounded, say “about”' : ''}`
    : '';
  const message = `“${figure.text}” is in no edition for adults${advice}`;
  return errorAt(passage.file, passage.at(figure.start), 'number-not-in-full', message, {
    found: figure.text,
    ...(near ? { expected: near.figure.text } : {}),
  });
}

/** “More than 48” of what is 48. */
function tooStrict(figure: Figure, said: FigurePassage, near: Near): Finding {
  const side = figure.rounding === 'more' ? 'more' : 'less';
  const message = `here it is ${side} than “${figure.text}”, and the edition for adults says “${near.figure.text}” (${placeOf(near)})`;
  const contrast = { found: figure.text, expected: near.figure.text };
  return errorAt(said.file, said.at(figure.start), 'number-not-in-full', message, contrast);
}

function placeOf({ figure, passage }: Near): string {
  return `${passage.file}:${passage.at(figure.start).line}`;
}

interface Near {
  readonly figure: Figure;
  readonly passage: FigurePassage;
  readonly far: number;
}

/** The figure that was probably meant: of the same kind, and not further off than a quarter. */
function nearestFigure(figure: Figure, known: readonly FigurePassage[]): Near | undefined {
  const ranked = known
    .flatMap(passage => passage.figures.map(candidate => ({ figure: candidate, passage })))
    .map(entry => ({ ...entry, far: distance(entry.figure, figure) }))
    .filter(({ far }) => far <= 0.25)
    .sort((a, b) => a.far - b.far);
  return ranked[0];
}
