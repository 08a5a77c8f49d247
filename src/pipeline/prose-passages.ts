import { type Block, type Section, saidIn } from '../model/report.ts';

/** A text of a section, and the block, or the section for its heading, that says it. */
export interface ProsePassage {
  readonly text: string;
  readonly said: Section | Block;
}

/** The heading of a section and the words of its blocks, without code and charts, whose words are no prose. */
export function prosePassages(section: Section): ProsePassage[] {
  const prose = saidIn(section).filter(({ kind }) => kind !== 'code' && kind !== 'chart');
  return [
    { text: section.heading, said: section },
    ...prose.map(block => ({ text: block.text, said: block })),
  ];
}
