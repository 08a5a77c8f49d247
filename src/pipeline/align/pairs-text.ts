import { isMap, isSeq, parseDocument } from 'yaml';
import type { Relation } from '../../model/report.ts';

/** One side of an entry to be written. */
export interface WrittenSide {
  /** The edition's id. */
  readonly edition: string;
  readonly ids: readonly string[];
  /** For the reader of the file: the heading of the first section named. */
  readonly heading: string;
}

/** A proposal as an entry of `pairs.yaml`. */
export interface WrittenProposal {
  readonly sides: readonly WrittenSide[];
  readonly relation: Relation;
  /** From 0 to 1; nothing where software found no counterpart. */
  readonly confidence?: number;
}

/** Proposals as YAML, each with its mark, in the form in which a person would write them. */
export function proposalsText(proposals: readonly WrittenProposal[]): string {
  return proposals.map(entryText).join('');
}

function entryText({ sides, relation, confidence }: WrittenProposal): string {
  const lines = sides.map(({ edition, ids, heading }) => {
    const about = heading.replace(/\s+/g, ' ').trim();
    return `${edition}: [${ids.join(', ')}]${about && `  # ${about}`}`;
  });
  // A confidence of 1 would promise what software cannot.
  const mark = confidence === undefined ? 'true' : Math.min(0.99, confidence).toFixed(2);
  return `${[`- ${lines[0]}`, ...lines.slice(1), `relation: ${relation}`, `proposed: ${mark}`].join('\n  ')}\n`;
}

/**
 * The text of a `pairs.yaml` without the entries marked as proposed; what a person wrote, comments too, stays as it is
 * to the letter. Gives nothing where the file is not written as a list with one entry below the other.
 */
export function withoutProposals(text: string): string | undefined {
  const document = parseDocument(text, { schema: 'failsafe', stringKeys: true });
  if (document.errors.length > 0) return undefined;
  const list = document.contents;
  if (list === null || (!isSeq(list) && text.replace(/#.*/g, '').trim() === '')) return text;
  if (!isSeq(list) || list.flow) return undefined;
  const cuts: [number, number][] = [];
  for (const item of list.items) {
    if (!isMap(item) || !item.range) return undefined;
    if (!item.has('proposed')) continue;
    cuts.push([startOfLine(text, item.range[0]), endOfLine(text, item.range[1])]);
  }
  return cuts.toReversed().reduce((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), text);
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Behind the line break that ends the last line of an entry; its value may end before a comment in the same line. */
function endOfLine(text: string, at: number): number {
  const last = at > 0 && text[at - 1] === '\n' ? at - 1 : at;
  const end = text.indexOf('\n', last);
  return end < 0 ? text.length : end + 1;
}
