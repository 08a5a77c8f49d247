import type { Finding } from '../../model/finding.ts';
import { saidIn } from '../../model/report.ts';
import type { At, Check, Draft, DraftEdition } from '../draft.ts';
import { fileStart, warningAt } from '../findings.ts';

/** How `report new` marks what a publisher has yet to write. */
const mark = /(?<!\p{L})TO-?DO(?!\p{L})\s*:?\s*([^\n.]*)/u;

/** Warns of each place that still says “TODO”: what is to be written there, or a note to oneself. */
export const toDo: Check = {
  rule: 'to-do',
  run: draft => [...inFacts(draft), ...draft.editions.flatMap(inEdition), ...inReasons(draft)],
};

function inFacts({ facts, folder }: Draft): Finding[] {
  const { title, shortTitle, publisher, contentNote = {}, sources, corrections } = facts;
  const texts = [
    title,
    ...(shortTitle === title ? [] : [shortTitle]),
    publisher,
    ...Object.values(contentNote),
    ...sources.flatMap(source => [source.title, source.note ?? '']),
    ...corrections.map(({ text }) => text),
  ];
  return texts.flatMap(text => inText(text, `${folder}/report.yaml`, fileStart));
}

function inEdition({ title, summary, sections, footnotes, file }: DraftEdition): Finding[] {
  const notes = footnotes.map(note => note.html.replace(/<[^>]*>/g, ' '));
  return [
    ...[title, summary, ...notes].flatMap(text => inText(text, file, fileStart)),
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
