import { passageId, type Relation, type Section, type SectionId, saidIn } from '../../model/report.ts';
import { countWords } from '../../text/words.ts';
import type { Statement } from './claims.ts';
import { type Group, matchTexts } from './match.ts';

/** A pair that software proposes. */
export interface Proposal extends Statement {
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A block whose section has another counterpart is said to be moved only where that is as good as certain. */
const certain = 0.9;
/** A side with fewer words than this share of the other is a shortened one. */
const shorter = 0.8;

/** Below this, one word carries a pair: one and a little of another. In whole sections that is chance. */
const oneWord = 1.25;

/** A block with the section it stands in. */
interface Place {
  readonly id: string;
  readonly section: SectionId;
  readonly words: number;
}

/**
 * Proposes pairs between two editions, the simpler one at the left: of sections, and below each such pair, of blocks
 * within it; then blocks whose counterpart is in quite another section. What has no counterpart is in no pair.
 */
export function proposePairs(left: readonly Section[], right: readonly Section[]): Proposal[] {
  const sections = pairSections(left, right);
  const [lefts, rights] = [placesOf(left), placesOf(right)];
  const blocks = matchTexts(textsOf(left), textsOf(right)).map(group => ({
    ...group,
    places: { left: at(group.left, lefts), right: at(group.right, rights) },
  }));
  const claimed = new Set<Group>();
  const proposals = sections.flatMap(pair => {
    const inside = blocks.filter(
      ({ places }) => isWithin(places.left, pair.left) && isWithin(places.right, pair.right),
    );
    for (const group of inside) claimed.add(group);
    const size = (ids: readonly string[], places: readonly Place[]) =>
      places.filter(place => ids.includes(place.section)).length;
    // Where each side has one block, the pair of the sections says it all.
    const isPlain = size(pair.left, lefts) <= 1 && size(pair.right, rights) <= 1;
    return isPlain ? [pair] : [pair, ...inside.map(group => blockPair(group))];
  });
  const elsewhere = blocks.filter(group => !claimed.has(group) && group.confidence >= certain);
  return [
    ...proposals,
    ...elsewhere.map(group => blockPair(group, sections.length > 0 ? 'moved' : undefined)),
  ];
}

function pairSections(left: readonly Section[], right: readonly Section[]): Proposal[] {
  const groups = matchTexts(left.map(wholeText), right.map(wholeText)).filter(
    group => group.left.length + group.right.length > 2 || group.carriers >= oneWord,
  );
  const inOrder = longestRise(groups.map(group => group.right[0] ?? 0));
  return groups.map((group, index) => {
    const [lefts, rights] = [at(group.left, left), at(group.right, right)];
    const relation = relationOf(group, lefts.map(wordsOf), rights.map(wordsOf));
    return {
      left: lefts.map(section => section.id),
      right: rights.map(section => section.id),
      relation: inOrder.has(index) ? relation : 'moved',
      confidence: group.confidence,
    };
  });
}

/** A heading says in few words what its section is about, and so counts twice. */
function wholeText(section: Section): string {
  const { heading } = section;
  return [heading, heading, ...saidIn(section).map(block => block.text)].join('\n');
}

function textsOf(sections: readonly Section[]): string[] {
  return sections.flatMap(section => section.blocks.map(block => block.text));
}

function placesOf(sections: readonly Section[]): Place[] {
  return sections.flatMap(({ id, blocks }) =>
    blocks.map((block, index) => ({
      id: passageId(id, index + 1),
      section: id,
      words: countWords(block.text),
    })),
  );
}

function wordsOf({ blocks }: Section): number {
  return blocks.reduce((sum, block) => sum + countWords(block.text), 0);
}

function at<Part>(positions: readonly number[], parts: readonly Part[]): Part[] {
  return positions.flatMap(position => parts[position] ?? []);
}

function isWithin(places: readonly Place[], sections: readonly string[]): boolean {
  return places.every(place => sections.includes(place.section));
}

function blockPair(
  group: Group & { places: { left: readonly Place[]; right: readonly Place[] } },
  relation?: Relation,
): Proposal {
  const { left, right } = group.places;
  return {
    left: left.map(place => place.id),
    right: right.map(place => place.id),
    relation:
      relation ??
      relationOf(
        group,
        left.map(place => place.words),
        right.map(place => place.words),
      ),
    confidence: group.confidence,
  };
}

/** How two sides relate, by the words of their parts. That one word is in both tells not that all of the other is. */
function relationOf({ carriers }: Group, left: readonly number[], right: readonly number[]): Relation {
  if (left.length > 1 || right.length > 1) return 'merged';
  return carriers < oneWord || (left[0] ?? 0) < (right[0] ?? 0) * shorter ? 'shortened' : 'same';
}

/** The positions of the longest rising part of a list (Fredman, 1975): what is not in it stands out of order. */
function longestRise(values: readonly number[]): Set<number> {
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [index, value] of values.entries()) {
    let [best, from] = [0, -1];
    for (let earlier = 0; earlier < index; earlier++) {
      if ((values[earlier] ?? 0) < value && (lengths[earlier] ?? 0) > best) {
        [best, from] = [lengths[earlier] ?? 0, earlier];
      }
    }
    lengths.push(best + 1);
    before.push(from);
  }
  const rise = new Set<number>();
  let last = lengths.indexOf(Math.max(0, ...lengths));
  for (; last >= 0; last = before[last] ?? -1) rise.add(last);
  return rise;
}
