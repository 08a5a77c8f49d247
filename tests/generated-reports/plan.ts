import { type Relation, relations } from '../../src/model/report.ts';
import type { Random } from '../soak/random.ts';
import { aspects, topics } from './vocabulary.ts';

/** What a block is to be; its words come later (editions.ts). */
export interface PlannedBlock {
  kind: 'paragraph' | 'list' | 'table' | 'key-point' | 'note' | 'quote' | 'recommendation' | 'content-note';
  /** Its share of the edition's words, beside 1 for a middling paragraph. */
  readonly weight: number;
  /** Whether a pair of its own names it. */
  isPaired: boolean;
  /** The block of the full report whose words it has too. */
  sameAs?: PlannedBlock;
}

export interface PlannedSection {
  readonly id: string;
  readonly heading: string;
  depth: number;
  readonly blocks: readonly PlannedBlock[];
  /** The sections of the full report that it tells of. */
  readonly tellsOf: readonly PlannedSection[];
}

/** A pair as `pairs.yaml` has it. */
export interface PlannedPair {
  readonly full: readonly string[];
  readonly young: readonly string[];
  readonly relation: Relation;
}

/** A report without its words: sections, blocks, and the pairs between them. */
export interface ReportPlan {
  readonly full: readonly PlannedSection[];
  readonly young: readonly PlannedSection[];
  readonly pairs: readonly PlannedPair[];
}

/** How much there is to be of a report. */
export interface Amounts {
  readonly words: number;
  readonly youngWords: number;
  readonly pairs: number;
}

/** How often each relation comes among pairs of sections, and among pairs of blocks; each comes at least once. */
const sectionShares: Record<Relation, number> = {
  same: 12,
  shortened: 45,
  merged: 13,
  moved: 8,
  'left-out': 14,
  added: 8,
};
const blockShares: Record<Relation, number> = {
  same: 20,
  shortened: 35,
  merged: 10,
  moved: 10,
  'left-out': 20,
  added: 5,
};

/** Of all pairs, how many are of whole sections. */
const ofSections = 0.4;

/** Words of a middling block. */
const blockWords = { full: 52, young: 30 } as const;

/** Plans a report of some words and pairs. Throws a RangeError where so few words cannot hold so many pairs. */
export function planReport(random: Random, { words, youngWords, pairs }: Amounts): ReportPlan {
  if (pairs < 20 || words < pairs * 60 || youngWords < pairs * 30) {
    const asked = `${pairs} pairs in ${words} and ${youngWords} words`;
    throw new RangeError(
      `A report needs 20 pairs or more, and 60 and 30 words for each; asked were ${asked}.`,
    );
  }
  const ofWhole = random.shuffled(relationsFor(random, Math.round(pairs * ofSections), sectionShares));
  const fulls = ofWhole.map(relation => (relation === 'merged' ? 2 : relation === 'added' ? 0 : 1));
  const youngs = ofWhole.filter(relation => relation !== 'left-out').length;
  const fullCount = fulls.reduce((sum: number, count) => sum + count, 0);
  const make = {
    full: sectionMaker(random, 'part', words / blockWords.full / fullCount),
    young: sectionMaker(random, 'young', youngWords / blockWords.young / youngs),
  };
  const whole = ofWhole.map((relation, at) => {
    const full = Array.from({ length: fulls[at] ?? 0 }, () => make.full([]));
    return { relation, full, young: relation === 'left-out' ? [] : [make.young(full)] };
  });
  const blocks = relationsFor(random, pairs - ofWhole.length, blockShares);
  return {
    full: withDepths(
      random,
      whole.flatMap(({ full }) => full),
    ),
    young: withDepths(random, youngOrder(whole)),
    pairs: [
      ...whole.map(({ relation, full, young }) => ({ relation, full: idsOf(full), young: idsOf(young) })),
      ...blocks.map(relation => pairOfBlocks(random, relation, whole)),
    ],
  };
}

interface WholePair {
  readonly relation: Relation;
  readonly full: readonly PlannedSection[];
  readonly young: readonly PlannedSection[];
}

function idsOf(sections: readonly PlannedSection[]): string[] {
  return sections.map(({ id }) => id);
}

/** Each relation once, and then as often as its share says. */
function relationsFor(random: Random, count: number, shares: Record<Relation, number>): Relation[] {
  const urn = relations.flatMap(relation => Array.from({ length: shares[relation] }, () => relation));
  const more = Array.from({ length: count - relations.length }, () => random.one(urn));
  return [...relations, ...more];
}

function sectionMaker(random: Random, name: 'part' | 'young', blocks: number) {
  let made = 0;
  const kinds = kindsOf(name === 'part');
  return (tellsOf: readonly PlannedSection[]): PlannedSection => {
    const [topic, title] = random.one(topics);
    const heading = tellsOf[0]?.heading.split(':')[0] ?? title;
    made++;
    const count = Math.max(2, Math.round(blocks * (0.35 + random.next() * 1.3)));
    const list: PlannedBlock[] = [];
    for (let at = 0; at < count; at++) {
      const first = made % 40 === 3 ? ('content-note' as const) : ('paragraph' as const);
      const kind = at === 0 ? first : random.one(kinds);
      // Two lists with nothing in between would be one.
      const apart = kind === 'list' && list.at(-1)?.kind === 'list' ? ('paragraph' as const) : kind;
      list.push({ kind: apart, weight: 0.5 + random.next(), isPaired: at === 0 });
    }
    return {
      id: `${tellsOf[0]?.id.replace(/-\d+$/, '') ?? topic}-${made}`,
      heading: `${heading}: ${random.one(aspects)}`,
      depth: 2,
      blocks: list,
      tellsOf,
    };
  };
}

/** What follows the first block of a section, as often as it stands here. */
function kindsOf(isFull: boolean): PlannedBlock['kind'][] {
  const paragraphs = Array.from({ length: 24 }, () => 'paragraph' as const);
  const both = [...paragraphs, 'list', 'list', 'list', 'key-point', 'note', 'quote'] as const;
  return isFull ? [...both, 'table', 'recommendation'] : [...both];
}

/** Sections as chapters with parts, and parts of parts. */
function withDepths(random: Random, sections: readonly PlannedSection[]): PlannedSection[] {
  let above = 1;
  return sections.map((section, at) => {
    section.depth = at % 6 === 0 ? 2 : above > 2 && random.next() < 0.3 ? 4 : 3;
    above = section.depth;
    return section;
  });
}

/** The order of the young people's version: that of the pairs, but what is moved comes three parts later. */
function youngOrder(whole: readonly WholePair[]): PlannedSection[] {
  const order = whole.flatMap(({ relation, young }, at) =>
    young.map(section => ({ section, at: relation === 'moved' ? at + 3.5 : at })),
  );
  return order.sort((a, b) => a.at - b.at).map(({ section }) => section);
}

/** A pair of blocks; where the sections have no room left for its relation, one that is left out. */
function pairOfBlocks(random: Random, relation: Relation, whole: readonly WholePair[]): PlannedPair {
  const found = pairBlocks(random, relation, whole) ?? pairBlocks(random, 'left-out', whole);
  if (!found)
    throw new RangeError('There is no room left for a pair of blocks; ask for more words or fewer pairs.');
  return found;
}

/** Two runs of blocks inside two sections that are a pair, or, for what is moved, near one another. */
function pairBlocks(
  random: Random,
  relation: Relation,
  whole: readonly WholePair[],
): PlannedPair | undefined {
  const full = relation === 'added' ? 0 : relation === 'merged' ? 2 : 1;
  const young = relation === 'left-out' ? 0 : 1;
  for (const at of random.shuffled(whole.map((_, index) => index))) {
    const fulls = blockRun(whole[at]?.full[0], full);
    const youngs = blockRun(whole[relation === 'moved' ? at + 2 : at]?.young[0], young);
    if (!fulls || !youngs) continue;
    if (relation === 'same') makeSame(fulls.blocks[0], youngs.blocks[0]);
    for (const block of [...fulls.blocks, ...youngs.blocks]) block.isPaired = true;
    return { relation, full: fulls.ids, young: youngs.ids };
  }
  return undefined;
}

/** Neighbouring blocks of a section that no pair names yet. */
function blockRun(section: PlannedSection | undefined, length: number) {
  if (length === 0) return { blocks: [], ids: [] };
  const from = section?.blocks.findIndex((_, at) => {
    const run = section.blocks.slice(at, at + length);
    return run.length === length && run.every(block => !block.isPaired);
  });
  if (!section || from === undefined || from < 0) return undefined;
  const blocks = section.blocks.slice(from, from + length);
  return { blocks, ids: blocks.map((_, at) => `${section.id}.${from + at + 1}`) };
}

function makeSame(full: PlannedBlock | undefined, young: PlannedBlock | undefined): void {
  if (!full || !young) return;
  full.kind = 'quote';
  young.kind = 'quote';
  young.sameAs = full;
}
