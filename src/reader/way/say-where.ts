import type { Outline } from '../../model/library.ts';
import type { WordKey, Words } from '../../strings/words.tsx';
import { announce } from '../../ui/announce.ts';
import { pairName } from '../names.ts';
import { tabName } from '../VersionTab.tsx';
import { showAtFoot } from './at-foot.ts';
import { partsOf } from './parts.ts';
import { whereIn } from './where.ts';

/** Says where the reader is in what a panel shows: version, part and how far. It is heard, and seen until they go on. */
export function sayWhere(panel: HTMLElement, tab: string, outline: Outline, words: Words): void {
  const sentence = whereSentence(panel, tab, outline, words);
  announce(sentence);
  const box = document.createElement('div');
  const told = document.createElement('p');
  told.textContent = sentence;
  // Heard once already.
  box.ariaHidden = 'true';
  box.append(told);
  showAtFoot(box, () => panel.after(box));
}

function whereSentence(panel: HTMLElement, tab: string, outline: Outline, words: Words): string {
  const version = versionSaid(tab, outline, words);
  const where = whereIn(panel, tab, outline);
  const parts = partsOf(outline, tab);
  const part = parts[where?.part ?? 0];
  const heading = ended(part?.heading ?? '');
  if (!where) return words('way.above', { version, heading });
  const far = words(farKey(where.read));
  if (tab === 'side-by-side') {
    return words('way.inPair', { version, number: where.part + 1, of: parts.length, heading, far });
  }
  // Parts of parts are not counted: 7.1 is in the seventh.
  const of = parts.filter(({ number }) => !number.includes('.')).length;
  return words('way.inPart', { version, number: part?.number ?? '', of, heading, far });
}

function versionSaid(tab: string, outline: Outline, words: Words): string {
  const pairing = outline.pairings[0];
  const [left, right] = [pairing?.left, pairing?.right].map(id =>
    outline.editions.find(edition => edition.id === id),
  );
  const name = tabName(words, outline, tab);
  return tab === 'side-by-side' && left && right ? `${name}: ${pairName(words, left, right, outline)}` : name;
}

/** A heading may end with a mark of its own. */
function ended(heading: string): string {
  return /[.?!…]$/.test(heading) ? heading : `${heading}.`;
}

const shares: readonly (readonly [number, WordKey])[] = [
  [0, 'way.far.start'],
  [1 / 4, 'way.far.quarter'],
  [1 / 3, 'way.far.third'],
  [1 / 2, 'way.far.half'],
  [2 / 3, 'way.far.twoThirds'],
  [3 / 4, 'way.far.threeQuarters'],
  [1, 'way.far.end'],
];

/** How far, in the nearest words that anybody uses. */
function farKey(read: number): WordKey {
  const [nearest] = shares.toSorted(([a], [b]) => Math.abs(a - read) - Math.abs(b - read));
  return nearest?.[1] ?? 'way.far.start';
}
