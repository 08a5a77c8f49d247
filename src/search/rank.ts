import { heaviest, type Posting } from '../model/search-index.ts';
import type { Alternative } from './alternatives.ts';

/** A unit that has something of what is looked for. */
export interface RankedUnit {
  readonly report: number;
  readonly unit: number;
  /** Both in one number. */
  readonly place: number;
  /** How well it answers, from 0 up, in a report that says more of it than others do. */
  readonly score: number;
  /** How much its report says of what is looked for: 1 for the report that says most of it. */
  readonly standing: number;
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
function placeOf(report: number, unit: number): number {
  return report * 65_536 + unit;
}

const sides = 3;

/** What units have, in plain lists: thousands of small objects would cost a slow phone more than all the rest. */
interface Tallies {
  /** By place, the unit's place in the lists. */
  readonly at: Map<number, number>;
  readonly reports: number[];
  readonly units: number[];
  /** For each unit, side and wanted word the best value. */
  readonly values: number[];
  /** For each unit, a bit for each word that is there as it was typed. */
  readonly direct: number[];
}

/** Units in the order of how well they answer. `fits` says which places count, and which sides of them. */
export function rankUnits(
  rarities: readonly number[],
  alternatives: readonly Alternative[],
  fits: (posting: Posting) => number,
): RankedUnit[] {
  const wanted = rarities.length;
  const tallies: Tallies = { at: new Map(), reports: [], units: [], values: [], direct: [] };
  for (const alternative of alternatives) addPlaces(tallies, wanted, alternative, fits);
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  return inReports(tallies.units.map((_, at) => scored(tallies, at, rarities, all))).sort(
    (a, b) =>
      Number(b.direct === wanted) - Number(a.direct === wanted) ||
      b.score - a.score ||
      a.report - b.report ||
      a.unit - b.unit,
  );
}

/** So many of a report's best units tell how much it says of something. */
const tellingUnits = 3;

/** A passage about something is rather looked for in a report that is about it than in one that says it by the way. */
function inReports(units: readonly ScoredUnit[]): RankedUnit[] {
  const best = new Map<number, number[]>();
  for (const { report, score } of units) {
    const scores = best.get(report);
    if (scores) scores.push(score);
    else best.set(report, [score]);
  }
  const sums = new Map(
    [...best].map(([report, scores]) => {
      const telling = scores.sort((a, b) => b - a).slice(0, tellingUnits);
      return [report, telling.reduce((sum, score) => sum + score, 0)];
    }),
  );
  const most = [...sums.values()].reduce((a, b) => Math.max(a, b), 0) || 1;
  return units.map(({ report, unit, place, score, matched, direct }) => {
    const standing = (sums.get(report) ?? 0) / most;
    return { report, unit, place, score: score * (1 + standing), standing, matched, direct };
  });
}

type ScoredUnit = Omit<RankedUnit, 'standing'>;

function addPlaces(
  { at, reports, units, values, direct }: Tallies,
  wanted: number,
  { line, factor, how, covers }: Alternative,
  fits: (posting: Posting) => number,
): void {
  for (const posting of line.postings) {
    const open = fits(posting);
    if (open === 0) continue;
    const { report, unit, weight } = posting;
    const place = placeOf(report, unit);
    let tally = at.get(place);
    if (tally === undefined) {
      tally = units.length;
      at.set(place, tally);
      reports.push(report);
      units.push(unit);
      direct.push(0);
      for (let slot = 0; slot < wanted * sides; slot++) values.push(0);
    }
    const value = factor * (0.45 + (0.55 * weight) / heaviest);
    for (const word of covers) {
      if (how === 'word') direct[tally] = (direct[tally] ?? 0) | (1 << word);
      for (let side = 0; side < sides; side++) {
        const slot = (tally * sides + side) * wanted + word;
        if (open & (1 << side) && (values[slot] ?? 0) < value) values[slot] = value;
      }
    }
  }
}

/** A unit's score: what its best side has, and a little of what only the other has. */
function scored(
  { reports, units, values, direct }: Tallies,
  at: number,
  rarities: readonly number[],
  all: number,
): ScoredUnit {
  const wanted = rarities.length;
  const start = at * sides * wanted;
  let best = 0;
  for (let side = 0; side < sides; side++) {
    let sum = 0;
    let met = 0;
    for (let word = 0; word < wanted; word++) {
      const value = values[start + side * wanted + word] ?? 0;
      const rarity = rarities[word] ?? 0;
      sum += value * rarity;
      if (value > 0) met += rarity;
    }
    if (sum > 0) best = Math.max(best, (sum / all) * coverage(met / all));
  }
  let [sum, met, matched, typed] = [0, 0, 0, 0];
  for (let word = 0; word < wanted; word++) {
    let value = 0;
    for (let side = 0; side < sides; side++)
      value = Math.max(value, values[start + side * wanted + word] ?? 0);
    const rarity = rarities[word] ?? 0;
    sum += value * rarity;
    if (value > 0) {
      met += rarity;
      matched++;
    }
    if ((direct[at] ?? 0) & (1 << word)) typed++;
  }
  const together = (sum / all) * coverage(met / all);
  const [report, unit] = [reports[at] ?? 0, units[at] ?? 0];
  const score = 0.6 * best + 0.4 * together;
  return { report, unit, place: placeOf(report, unit), score, matched, direct: typed };
}

/** Having all words is worth more than having one of them often. */
function coverage(share: number): number {
  return share ** 1.3;
}
