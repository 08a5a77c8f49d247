import type { Finding } from '../../model/finding.ts';
import { saidIn } from '../../model/report.ts';
import type { At, Check, Draft, DraftEdition } from '../draft.ts';
import { warningAt } from '../findings.ts';
import { wordsAround } from '../words-around.ts';

/** How `report new` marks what a publisher has yet to write. */
const mark = /(?<!\p{L})TO-?DO(?!\p{L})\s*:?\s*([^\n.]*)/u;

/** Warns of each place that still says “TODO”: what is to be written there, or a note to oneself. */
export const toDo: Check = {
  rule: 'to-do',
  run: draft => [...inFacts(draft), ...draft.editions.flatMap(inEdition), ...inReasons(draft)],
};

function inFacts({ facts, factAt, folder }: Draft): Finding[] {
  const { title, shortTitle, publisher, contentNote = {}, sources, corrections } = facts;
  const texts = [
    { text: title, path: ['title'] },
    ...(shortTitle === title ? [] : [{ text: shortTitle, path: ['shortTitle'] }]),
    { text: publisher, path: ['publisher'] },
    ...Object.entries(contentNote).map(([voice, text]) => ({ text, path: ['contentNote', voice] })),
    ...sources.flatMap((source, index) => [
      { text: source.title, path: ['sources', index, 'title'] },
      { text: source.note ?? '', path: ['sources', index, 'note'] },
    ]),
    ...corrections.map(({ text }, index) => ({ text, path: ['corrections', index, 'text'] })),
  ];
  return texts.flatMap(({ text, path }) => inText(text, `${folder}/report.yaml`, factAt(path)));
}

function inEdition(edition: DraftEdition): Finding[] {
  const { sections, file } = edition;
  const { head, notes } = wordsAround(edition);
  return [
    ...[...head, ...notes].flatMap(({ text, at }) => inText(text, file, at)),
    ...sections.flatMap(section => [
      ...inText(section.heading, file, { line: section.line, column: 1 }),
      ...saidIn(section).flatMap(({ text, line }) => inText(text, file, { line, column: 1 })),
    ]),
  ];
}

function inReasons({ pairs = [], folder }: Draft): Finding[] {
  return pairs.flatMap(({ because = {}, at }) =>
    Object.values(because).flatMap(text => inText(text, `${folder}/pairs.yaml`, at)),
  );
}

function inText(text: string, file: string, at: At): Finding[] {
  const found = mark.exec(text);
  if (!found) return [];
  const what = found[1]?.trim();
  return [warningAt(file, at, 'to-do', what ? `still to do: ${what}` : 'something is still to be done here')];
}
