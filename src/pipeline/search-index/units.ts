import { firstPair } from '../../model/library.ts';
import { counterpart, pairingOf } from '../../model/pairs.ts';
import type { Edition, Pairing, Report, Section, Span } from '../../model/report.ts';
import type { UnitSpan } from '../../model/search-index.ts';

/** A unit as large as this is cut: what a search finds is a passage, with what the other version says beside it. */
const mostWords = 170;

/** One passage, with the number of its words. */
interface Passage {
  readonly edition: number;
  readonly section: number;
  readonly index: number;
  readonly words: number;
}

/**
 * The units of a report: its passages, those that say the same in other versions together. Long rows of a pairing are
 * cut so that each version's pieces have the same share of its words. Every passage of every version is in one unit.
 */
export function unitsOf(report: Report): UnitSpan[][] {
  const pair = firstPair(report);
  const pairing = pair && pairingOf(report.pairings, pair.left.id, pair.right.id);
  if (!pairing) return report.editions.flatMap((_, at) => unitsOfEdition(report, at));
  const paired = new Set([pairing.left, pairing.right]);
  const units = pairing.rows.flatMap(({ left, right }) =>
    cut([passagesIn(report, pairing.left, left), passagesIn(report, pairing.right, right)]),
  );
  const isWhole = report.editions.every(({ id }) => paired.has(id));
  const places = isWhole ? new Map<string, number>() : placesOf(units);
  const more: Passage[][] = [];
  report.editions.forEach((edition, at) => {
    if (paired.has(edition.id)) return;
    const lone: Passage[] = [];
    for (const passage of passagesOf(edition, at)) {
      const unit = unitBeside(report, passage, pairing, places);
      if (unit === undefined) lone.push(passage);
      else units[unit]?.push(passage);
    }
    more.push(...bySection(lone).flatMap(passages => cut([passages])));
  });
  return [...units, ...more].filter(unit => unit.length > 0).map(spansOf);
}

function unitsOfEdition(report: Report, at: number): UnitSpan[][] {
  const edition = report.editions[at];
  if (!edition) return [];
  return bySection(passagesOf(edition, at)).flatMap(passages => cut([passages]).map(spansOf));
}

function passagesOf(edition: Edition, at: number): Passage[] {
  return edition.sections.flatMap((section, number) => passagesOfSection(section, at, number));
}

function passagesOfSection({ heading, blocks }: Section, edition: number, section: number): Passage[] {
  return [heading, ...blocks.map(block => block.text)].map((text, index) => ({
    edition,
    section,
    index,
    // Near enough for cutting.
    words: text.split(' ').length,
  }));
}

function passagesIn(report: Report, id: Edition['id'], spans: readonly Span[]): Passage[] {
  const at = report.editions.findIndex(edition => edition.id === id);
  const sections = report.editions[at]?.sections ?? [];
  return spans.flatMap(({ section, from, to }) => {
    const number = sections.findIndex(candidate => candidate.id === section);
    const found = sections[number];
    return found ? passagesOfSection(found, at, number).slice(from, to + 1) : [];
  });
}

function bySection(passages: readonly Passage[]): Passage[][] {
  const groups = new Map<number, Passage[]>();
  for (const passage of passages)
    groups.set(passage.section, [...(groups.get(passage.section) ?? []), passage]);
  return [...groups.values()];
}

/** Cuts what belongs together into pieces that are not too long, on each side at the same share of its words. */
function cut(sides: readonly (readonly Passage[])[]): Passage[][] {
  const longest = Math.max(...sides.map(total));
  const pieces = Math.max(1, Math.round(longest / mostWords));
  const units = Array.from({ length: pieces }, (): Passage[] => []);
  for (const side of sides) {
    const all = total(side);
    let before = 0;
    for (const passage of side) {
      // A passage belongs where its middle is; a heading, which is short, goes with what follows it.
      const middle = passage.index === 0 ? before + passage.words + 1 : before + passage.words / 2;
      const piece = Math.min(pieces - 1, Math.floor((middle / Math.max(all, 1)) * pieces));
      units[piece]?.push(passage);
      before += passage.words;
    }
  }
  return units;
}

function total(passages: readonly Passage[]): number {
  return passages.reduce((sum, { words }) => sum + words, 0);
}

type Places = ReadonlyMap<string, number>;

/** Which unit has a passage, by edition, section and index. */
function placesOf(units: readonly (readonly Passage[])[]): Places {
  const places = new Map<string, number>();
  units.forEach((unit, at) => {
    for (const { edition, section, index } of unit) places.set(`${edition} ${section} ${index}`, at);
  });
  return places;
}

/** The unit of what a passage of a further version is paired with. */
function unitBeside(report: Report, passage: Passage, base: Pairing, places: Places): number | undefined {
  const edition = report.editions[passage.edition];
  const section = edition?.sections[passage.section];
  if (!edition || !section) return undefined;
  for (const id of [base.right, base.left]) {
    const pairing = pairingOf(report.pairings, edition.id, id);
    const found =
      pairing && counterpart(pairing, edition.id, { section: section.id, index: passage.index }, []);
    if (found?.kind !== 'matched') continue;
    const other = report.editions.findIndex(candidate => candidate.id === id);
    const number = report.editions[other]?.sections.findIndex(({ id: own }) => own === found.place.section);
    const unit = places.get(`${other} ${number} ${found.place.index}`);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** Passages as runs. */
function spansOf(passages: readonly Passage[]): UnitSpan[] {
  const spans: { edition: number; section: number; from: number; to: number }[] = [];
  for (const { edition, section, index } of passages) {
    const last = spans.at(-1);
    if (last && last.edition === edition && last.section === section && last.to + 1 === index)
      last.to = index;
    else spans.push({ edition, section, from: index, to: index });
  }
  return spans;
}
