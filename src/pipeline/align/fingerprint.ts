import { createHash } from 'node:crypto';
import { parsePassageId, type Section, saidIn } from '../../model/report.ts';
import type { DraftEdition, DraftPair } from '../draft.ts';

/**
 * Eight hexadecimal digits that stand for the words of all passages a pair names: the value of `checked` in
 * `pairs.yaml`, written when a person has read both sides. A section stands for its heading and all that is below it.
 * Markup, line breaks and spaces do not count, nor do the pair's relation and reason. Nothing where a passage is not
 * there.
 */
export function pairFingerprint(
  { sides }: Pick<DraftPair, 'sides'>,
  editions: readonly Pick<DraftEdition, 'id' | 'sections'>[],
): string | undefined {
  const words: (readonly string[])[] = [];
  for (const [id, passages] of [...sides].sort(([one], [other]) => one.localeCompare(other, 'en'))) {
    const edition = editions.find(candidate => candidate.id === id);
    for (const passage of passages) {
      const text = edition && textOf(passage.id, edition.sections);
      if (text === undefined) return undefined;
      words.push([id, text]);
    }
  }
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 8);
}

function textOf(passage: string, sections: readonly Section[]): string | undefined {
  const { section: id, index } = parsePassageId(passage);
  const section = sections.find(candidate => candidate.id === id);
  if (!section) return undefined;
  if (index > 0) return plain(section.blocks[index - 1]?.text);
  return plain([section.heading, ...saidIn(section).map(block => block.text)].join(' '));
}

function plain(text: string | undefined): string | undefined {
  return text?.normalize('NFC').replace(/\s+/g, ' ').trim();
}
