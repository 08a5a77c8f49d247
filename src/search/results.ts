import type { Audience } from '../model/report.ts';
import type { TextsFile, UnitSide } from '../model/search-files.ts';
import type { Terms } from './hits.ts';
import { bestPassages, type FoundPassage } from './passages.ts';
import type { RankedUnit } from './rank.ts';
import type { WordIndex } from './word-index.ts';

/** One result: a passage, and what the other versions say beside it. */
export interface Result {
  readonly report: number;
  readonly unit: number;
  /** The unit among those of all reports; see `RankedUnit`. */
  readonly place: number;
  readonly slug: string;
  readonly title: string;
  readonly lead: FoundPassage;
  readonly beside: readonly FoundPassage[];
  /** The version that the report has and that does not say this. */
  readonly missing?: Audience;
}

/** Gets the texts of units and gives those that answer, in the order of what they say. Rejects where texts cannot be had. */
export async function resultsOf(
  index: WordIndex,
  terms: Terms,
  units: readonly RankedUnit[],
  open: (side: UnitSide) => boolean,
): Promise<Result[]> {
  const files = await Promise.all(units.map(({ report, unit }) => index.texts(report, [unit])));
  const results = units.flatMap((ranked, at) => {
    const file = files[at];
    const result = file && resultOf(terms, ranked, file, open);
    return result ? [{ result, score: scoreOf(result, ranked) }] : [];
  });
  return results
    .sort((a, b) => Number(isDirect(b.result)) - Number(isDirect(a.result)) || b.score - a.score)
    .map(({ result }) => result);
}

/** How much it says where a passage stands, that another version speaks of it too, and that the report is about it. */
const unitShare = 0.5;
const besideShare = 0.7;
const reportShare = 0.3;

function scoreOf({ lead, beside }: Result, { score, standing }: RankedUnit): number {
  const pair = lead.score + besideShare * Math.max(0, ...beside.map(other => other.score));
  return (pair + unitShare * score) * (1 + reportShare * standing);
}

/** Whether the words themselves are there: such results come before those that were found by what they mean. */
export function isDirect({ lead, beside }: Result): boolean {
  return [lead, ...beside].some(found => found.isDirect);
}

function resultOf(
  terms: Terms,
  { report, unit, place }: RankedUnit,
  file: TextsFile,
  open: (side: UnitSide) => boolean,
): Result | undefined {
  const text = file.units.find(candidate => candidate.unit === unit);
  const [lead, ...beside] = text ? bestPassages(terms, file, text, open) : [];
  if (!lead) return undefined;
  const missing = missingBeside(file, lead, beside);
  return {
    report,
    unit,
    place,
    slug: file.slug,
    title: file.title,
    lead,
    beside,
    ...(missing ? { missing } : {}),
  };
}

/** For whom the report has a version that does not say what a lone passage says; the young come first. */
function missingBeside(
  { audiences }: TextsFile,
  { side }: FoundPassage,
  beside: readonly FoundPassage[],
): Audience | undefined {
  if (beside.length > 0) return undefined;
  const order: readonly Audience[] = side.audience === 'adults' ? ['young-people', 'easy-read'] : ['adults'];
  return order.find(audience => audiences.includes(audience));
}
