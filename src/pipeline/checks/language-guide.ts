import type { Finding } from '../../model/finding.ts';
import { saidIn } from '../../model/report.ts';
import { blamingWords } from '../../text/blaming-words.ts';
import type { At, Check, Draft, DraftEdition } from '../draft.ts';
import { warningAt } from '../findings.ts';
import { wordsAround } from '../words-around.ts';
import { wordsAt } from '../words-at.ts';

/** Warns of wording that blames a child for what was done to it, and says what to write instead. English only. */
export const languageGuide: Check = {
  rule: 'language-guide',
  run: draft => [
    ...draft.editions.filter(({ lang }) => /^en\b/i.test(lang)).flatMap(inEdition),
    ...inReasons(draft),
  ],
};

function inEdition(edition: DraftEdition): Finding[] {
  const { head, notes } = wordsAround(edition);
  return [
    ...[...head, ...notes].flatMap(({ text, at }) => inText(text, edition.file, () => at)),
    ...edition.sections.flatMap(section => [
      ...inText(section.heading, edition.file, start => wordsAt(edition, section, start)),
      ...saidIn(section).flatMap(block =>
        inText(block.text, edition.file, start => wordsAt(edition, block, start)),
      ),
    ]),
  ];
}

/** Reasons are read by the readers of both editions. */
function inReasons({ pairs = [], folder }: Draft): Finding[] {
  return pairs.flatMap(({ because = {}, at }) =>
    Object.values(because).flatMap(text => inText(text, `${folder}/pairs.yaml`, () => at)),
  );
}

function inText(text: string, file: string, placeOf: (start: number) => At): Finding[] {
  return blamingWords(text).map(({ found, instead, start }) => {
    const message = `“${found}” puts the blame on a child; write what was done by whom, such as: ${instead}`;
    return warningAt(file, placeOf(start), 'language-guide', message, { found, expected: instead });
  });
}
