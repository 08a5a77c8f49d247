import { parsePassageId, passageId, type Section, type Span } from '../../model/report.ts';

/** The sections of an edition, as far as pairs ask about them. */
export type Sections = readonly Pick<Section, 'id' | 'blocks'>[];

/** All passages of an edition in reading order, and where each stands. Position 0 is the first heading. */
export interface Passages {
  /** Passage ids by position. */
  readonly ids: readonly string[];
  readonly position: ReadonlyMap<string, number>;
  /** The positions of a section: its heading and its blocks. */
  readonly ofSection: ReadonlyMap<string, readonly number[]>;
}

/** Lays an edition's passages out in a line. */
export function passagesOf(sections: Sections): Passages {
  const ids: string[] = [];
  const ofSection = new Map<string, number[]>();
  for (const { id, blocks } of sections) {
    const start = ids.length;
    for (let index = 0; index <= blocks.length; index++) ids.push(passageId(id, index));
    ofSection.set(
      id,
      Array.from({ length: blocks.length + 1 }, (_, index) => start + index),
    );
  }
  return { ids, position: new Map(ids.map((id, position) => [id, position])), ofSection };
}

/** Positions as spans: neighbours of one section become one run. */
export function spansOf(positions: readonly number[], passages: Passages): Span[] {
  const spans: { section: Span['section']; from: number; to: number }[] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const { section, index } = parsePassageId(passages.ids[position] ?? '');
    const last = spans.at(-1);
    if (last && last.section === section && last.to === index - 1) last.to = index;
    else spans.push({ section, from: index, to: index });
  }
  return spans;
}
