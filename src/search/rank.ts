import { heaviest, type Posting } from '../model/search-index.ts';
import type { Alternative } from './alternatives.ts';

/** A unit that has something of what is looked for. */
export interface RankedUnit {
  readonly report: number;
  readonly unit: number;
  /** Both in one number. */
  readonly place: number;
  /** From 0; 1 where one version has all words, each as heavy as it can be. */
  readonly score: number;
  /** How many of the wanted words it has, in whatever way. */
  readonly matched: number;
  /** How many of them as they were typed. */
  readonly direct: number;
}

/** How rare each wanted word is, from 0 up: what is everywhere says little (the idf of BM25). */
export function raritiesOf(wanted: number, alternatives: readonly Alternative[], units: number): number[] {
  return Array.from({ length: wanted }, (_, at) => {
    const own = alternatives.filter(({ covers }) => covers.includes(at));
    const exact = own.filter(({ how }) => how === 'word' || how === 'part');
    const counted = exact.some(({ line }) => line.units > 0) ? exact : own;
    const most = Math.max(0, ...counted.map(({ line }) => line.units));
    return Math.log(1 + (units - Math.min(most, units) + 0.5) / (most + 0.5));
  });
}

/** A unit of all reports as one number. */
export function placeOf(report: number, unit: number): number {
  return report * 65_536 + unit;
}

const sides = 3;

/** What one unit has: for each side and wanted word the best value. */
interface Tally {
  readonly report: number;
  readonly unit: number;
  readonly values: Float32Array;
  /** Whether a word is there as it was typed. */
  readonly direct: Uint8Array;
}

/** Units in the order of how well they answer. `fits` says which places count, and which sides of them. */
export function rankUnits(
  rarities: readonly number[],
  alternatives: readonly Alternative[],
  fits: (posting: Posting) => number,
): RankedUnit[] {
  const wanted = rarities.length;
  const tallies = new Map<number, Tally>();
  for (const { line, factor, how, covers } of alternatives) {
    for (const posting of line.postings) {
      const open = fits(posting);
      if (open === 0) continue;
      const { report, unit, weight } = posting;
      const place = placeOf(report, unit);
      let tally = tallies.get(place);
      if (!tally) {
        tally = { report, unit, values: new Float32Array(wanted * sides), direct: new Uint8Array(wanted) };
        tallies.set(place, tally);
      }
      const value = factor * (0.45 + (0.55 * weight) / heaviest);
      for (const at of covers) {
        if (how === 'word') tally.direct[at] = 1;
        for (let side = 0; side < sides; side++) {
          const slot = side * wanted + at;
          if (open & (1 << side) && (tally.values[slot] ?? 0) < value) tally.values[slot] = value;
        }
      }
    }
  }
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  return [...tallies.values()]
    .map(tally => scored(tally, rarities, all))
    .sort(
      (a, b) =>
        Number(b.direct === wanted) - Number(a.direct === wanted) ||
        b.score - a.score ||
        a.report - b.report ||
        a.unit - b.unit,
    );
}

/** A unit's score: what its best side has, and a little of what only the other has. */
function scored(
  { report, unit, values, direct }: Tally,
  rarities: readonly number[],
  all: number,
): RankedUnit {
  let best = 0;
  let together = 0;
  let matched = 0;
  for (let side = 0; side < sides; side++) best = Math.max(best, sideScore(values, side, rarities, all));
  let sum = 0;
  let met = 0;
  rarities.forEach((rarity, at) => {
    let value = 0;
    for (let side = 0; side < sides; side++)
      value = Math.max(value, values[side * rarities.length + at] ?? 0);
    if (value > 0) {
      matched++;
      met += rarity;
    }
    sum += value * rarity;
  });
  together = (sum / all) * coverage(met / all);
  const typed = direct.reduce((count, is) => count + is, 0);
  return { report, unit, place: placeOf(report, unit), score: 0.6 * best + 0.4 * together, matched, direct: typed };
}

function sideScore(values: Float32Array, side: number, rarities: readonly number[], all: number): number {
  let sum = 0;
  let met = 0;
  rarities.forEach((rarity, at) => {
    const value = values[side * rarities.length + at] ?? 0;
    sum += value * rarity;
    if (value > 0) met += rarity;
  });
  return (sum / all) * coverage(met / all);
}

/** Having all words is worth more than having one of them often. */
function coverage(share: number): number {
  return share ** 1.3;
}
